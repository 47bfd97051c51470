import { describe, expect, test } from 'vitest';
import {
	type Attendee,
	commitmentOf,
	type ThreePartyTalk,
	talkFacts,
} from '../../src/domain/three-party.ts';

const attendee = (more: Partial<Attendee>): Attendee => ({
	id: 'a1',
	talkId: 't1',
	party: 'income',
	name: 'Ruben',
	organisation: 'Gemeente Helmond',
	how: 'office',
	absent: false,
	...more,
});

const silent = { income: null, work: null, client: null };

const talk = (more: Partial<ThreePartyTalk>): ThreePartyTalk => ({
	id: 't1',
	kind: 'other',
	on: '2026-11-18',
	startedBy: { personId: 'femke', name: 'Femke' },
	endedAt: 1,
	words: { income: '', work: '', client: '' },
	agrees: silent,
	attendees: [],
	discussed: new Set(),
	...more,
});

describe('mutual commitment', () => {
	test.each([
		['nobody has spoken', silent, null],
		['all three say yes', { income: true, work: true, client: true }, true],
		['one has not spoken', { income: true, work: null, client: true }, null],
		['one says no', { income: true, work: true, client: false }, false],
		[
			'one says no before the others have spoken',
			{ income: false, work: null, client: null },
			false,
		],
	])('[H-20] when %s', (_, agrees, reached) => {
		expect(commitmentOf({ agrees })).toBe(reached);
	});
});

describe('what a talk puts on record', () => {
	test.each([
		['[H-50] about the application', 'benefit-intake', ['application-talk-held']],
		['[H-36] about going from route A to B', 'transfer', ['transferred-in-talk']],
		['about something else', 'other', []],
	] as const)('%s', (_, kind, kinds) => {
		expect(talkFacts(talk({ kind })).map((fact) => fact.kind)).toEqual(kinds);
	});

	test('a talk that was held says nothing but that', () => {
		expect(talkFacts(talk({ kind: 'transfer' }))).toEqual([
			{ kind: 'transferred-in-talk', data: {} },
		]);
	});

	test.each([
		[{ income: true, work: true, client: true }, [{ kind: 'commitment', data: { reached: true } }]],
		[{ ...silent, client: false }, [{ kind: 'commitment', data: { reached: false } }]],
		[silent, []],
	])('[H-30] commitment of %o', (agrees, facts) => {
		expect(talkFacts(talk({ agrees }))).toEqual(facts);
	});

	test.each([
		['the case manager was there', {}, true],
		['the case manager was not there after all', { absent: true }, false],
		['nobody wrote down who came', { name: '  ' }, false],
		['only the adviser was there', { party: 'work' as const }, false],
	])('[H-21] [H-31] %s', (_, more, there) => {
		const facts = talkFacts(talk({ attendees: [attendee(more)] }));
		expect(facts).toEqual(there ? [{ kind: 'partner-attended', data: { who: 'Ruben' } }] : []);
	});

	test('[H-21] of two case managers the one who was there', () => {
		const attendees = [attendee({ absent: true }), attendee({ id: 'a2', name: 'Marga' })];
		expect(talkFacts(talk({ attendees }))).toEqual([
			{ kind: 'partner-attended', data: { who: 'Marga' } },
		]);
	});
});
