import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	addAttendee,
	changeAttendee,
	endThreeParty,
	readThreeParty,
	resumeThreeParty,
	sayAgreed,
	startThreeParty,
	tickPoint,
	writeParty,
} from '../../src/document/three-party.ts';
import { commitmentOf, talkFacts } from '../../src/domain/three-party.ts';
import { meet, person, saturday } from '../support/dossier.ts';

const invited = {
	income: { name: 'Ruben', organisation: 'Gemeente Helmond' },
	work: { name: 'Femke', organisation: 'UWV' },
	client: { name: 'Henk', organisation: '' },
};
const [femke, ruben, nadia] = [person('femke'), person('ruben'), person('nadia')];

const start = (doc: Y.Doc, author = femke) =>
	startThreeParty(doc, 'benefit-intake', invited, author);
const only = (doc: Y.Doc) => {
	const [talk] = readThreeParty(doc).talks;
	if (!talk) throw new Error('no talk');
	return talk;
};

describe('a three-party talk', () => {
	test('[H-50] [O-8] has three parties, their words and who was there', () => {
		const doc = new Y.Doc();
		const id = start(doc);
		writeParty(doc, id, 'client', 'Ik wil buiten werken');
		tickPoint(doc, { talkId: id, point: 'own-words' }, true, femke);
		const guest = addAttendee(doc, id, femke);
		changeAttendee(doc, guest, { name: 'Zus van Henk', how: 'phone' });
		expect(only(doc)).toMatchObject({
			on: saturday,
			endedAt: null,
			words: { income: '', work: '', client: 'Ik wil buiten werken' },
			attendees: [
				{ party: 'income', name: 'Ruben' },
				{ party: 'work', name: 'Femke' },
				{ party: 'client', name: 'Henk' },
				{ party: 'other', name: 'Zus van Henk', how: 'phone' },
			],
		});
		expect([...only(doc).discussed]).toEqual(['own-words']);
	});

	test('that three laptops begin without a network is one talk, in whatever order they meet', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }), (order) => {
				const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()] as const;
				const [work, income, client] = docs;
				const id = start(work, femke);
				start(income, ruben);
				start(client, nadia);
				writeParty(work, id, 'work', 'Kan direct beginnen');
				writeParty(income, id, 'income', 'Aanvraag compleet');
				writeParty(client, id, 'client', 'Buiten werken');
				sayAgreed(work, id, 'work', true);
				sayAgreed(income, id, 'income', true);
				sayAgreed(client, id, 'client', false);
				for (const index of order) meet(docs[index] ?? work, ...docs);
				const records = docs.map((doc) => readThreeParty(doc).talks);
				expect(records[0]).toHaveLength(1);
				expect(records[1]).toEqual(records[0]);
				expect(records[2]).toEqual(records[0]);
				expect(only(work).words).toEqual({
					income: 'Aanvraag compleet',
					work: 'Kan direct beginnen',
					client: 'Buiten werken',
				});
				expect(commitmentOf(only(work))).toBe(false);
			}),
			{ numRuns: 20 },
		);
	});

	test('a second one on the same day is another talk; one that was closed too early goes on', () => {
		const doc = new Y.Doc();
		const first = start(doc);
		endThreeParty(doc, first, femke);
		const second = start(doc);
		expect(second).not.toBe(first);
		endThreeParty(doc, second, femke);
		resumeThreeParty(doc, second);
		expect(readThreeParty(doc).talks.map(({ id, endedAt }) => [id, endedAt === null])).toEqual([
			[second, true],
			[first, false],
		]);
	});

	test('[H-20] [H-30] commitment is there when all three said yes, and gone when one says no', () => {
		const doc = new Y.Doc();
		const id = start(doc);
		expect(commitmentOf(only(doc))).toBeNull();
		sayAgreed(doc, id, 'income', true);
		sayAgreed(doc, id, 'work', true);
		expect(commitmentOf(only(doc))).toBeNull();
		sayAgreed(doc, id, 'client', true);
		expect(commitmentOf(only(doc))).toBe(true);
		sayAgreed(doc, id, 'work', false);
		expect(commitmentOf(only(doc))).toBe(false);
	});

	test('[H-21] [H-31] [H-36] its end puts on record what came of it', () => {
		const doc = new Y.Doc();
		const id = startThreeParty(doc, 'transfer', invited, femke);
		expect(talkFacts(only(doc))).toEqual([
			{ kind: 'transferred-in-talk', data: {} },
			{ kind: 'partner-attended', data: { who: 'Ruben' } },
		]);
		changeAttendee(doc, `${id}-income`, { absent: true });
		for (const party of ['income', 'work', 'client'] as const) sayAgreed(doc, id, party, true);
		expect(talkFacts(only(doc))).toEqual([
			{ kind: 'transferred-in-talk', data: {} },
			{ kind: 'commitment', data: { reached: true } },
		]);
	});
});
