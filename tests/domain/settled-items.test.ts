import { describe, expect, test } from 'vitest';
import { standingFacts } from '../../src/domain/dossier-fact.ts';
import { movesOf, statusAfter } from '../../src/domain/lead.ts';
import { lastContactOn, outcomesOf, settlementsOf } from '../../src/domain/settled-items.ts';
import { settlementNeedsReason } from '../../src/domain/settlement.ts';
import { fact } from '../support/facts.ts';

describe('facts that stand', () => {
	test('a corrected fact gives way, also when the correction is corrected', () => {
		const facts = [
			fact('contact', { how: 'phone' }, { id: 'first' }),
			fact('contact', { how: 'visit' }, { id: 'second', corrects: 'first' }),
			fact('contact', { how: 'video' }, { id: 'third', corrects: 'second' }),
		];
		expect(standingFacts(facts).map(({ id }) => id)).toEqual(['third']);
	});

	test('a withdrawn fact is gone and so is the withdrawal', () => {
		const facts = [
			fact('contact', { how: 'phone' }, { id: 'first' }),
			fact('withdrawn', {}, { corrects: 'first', reason: 'Verkeerde klant' }),
		];
		expect(standingFacts(facts)).toEqual([]);
	});

	test('two corrections of one fact both stand: nobody loses a word', () => {
		const facts = [
			fact('contact', { how: 'phone' }, { id: 'first' }),
			fact('contact', { how: 'visit' }, { id: 'mine', corrects: 'first' }),
			fact('contact', { how: 'video' }, { id: 'yours', corrects: 'first' }),
		];
		expect(standingFacts(facts).map(({ id }) => id)).toEqual(['mine', 'yours']);
	});
});

describe('where an assignment stands', () => {
	const settled = (status: 'open' | 'done' | 'not-done', more = {}) =>
		fact('assignment-settled', { assignmentId: 'letter', status }, more);

	test('without facts it is open', () => {
		expect(settlementsOf([])('letter')).toEqual({
			status: 'open',
			on: null,
			by: null,
			reason: null,
			history: [],
		});
	});

	test('the last fact counts, with its day, person and reason', () => {
		const facts = [
			settled('done'),
			settled('not-done', { on: '2026-11-09', reason: 'Was ziek' }),
			fact('assignment-settled', { assignmentId: 'other', status: 'done' }),
		];
		expect(settlementsOf(facts)('letter')).toMatchObject({
			status: 'not-done',
			on: '2026-11-09',
			by: { name: 'Alice' },
			reason: 'Was ziek',
			history: [{ status: 'done' }, { status: 'not-done' }],
		});
	});

	test('an action stands where its own facts put it', () => {
		const facts = [
			fact('action-settled', { actionId: 'call', status: 'done' }, { on: '2026-11-03' }),
			settled('not-done'),
			fact('contact', { how: 'phone' }),
		];
		const of = settlementsOf(facts);
		expect(of('call')).toMatchObject({ status: 'done', on: '2026-11-03', history: [{}] });
		expect(of('letter')).toMatchObject({ status: 'not-done', history: [{}] });
	});

	test('a reason in two parts is read as one', () => {
		const twice = { ...settled('not-done'), reasons: ['Was ziek.', 'Belde niet.'] };
		expect(settlementsOf([twice])('letter').reason).toBe('Was ziek. Belde niet.');
	});

	test.each([
		['open', false],
		['done', false],
		['not-done', true],
	] as const)('%s needs a reason: %s', (status, needs) => {
		expect(settlementNeedsReason(status)).toBe(needs);
	});

	test('a withdrawn fact leaves the one before it', () => {
		const facts = [
			settled('done'),
			settled('open', { id: 'mistake' }),
			fact('withdrawn', {}, { corrects: 'mistake' }),
		];
		expect(settlementsOf(facts)('letter').status).toBe('done');
	});
});

describe('where an appointment stands', () => {
	test('planned until somebody says how it went', () => {
		const facts = [fact('appointment-settled', { appointmentId: 'first', outcome: 'missed' })];
		expect(outcomesOf(facts)('first').outcome).toBe('missed');
		expect(outcomesOf(facts)('second').outcome).toBe('planned');
	});
});

describe('where a lead stands', () => {
	const moved = (from: 'found' | 'applied', to: 'applied' | 'talk' | 'found', more = {}) =>
		fact('lead-moved', { leadId: 'job', from, to }, more);

	test('found while nothing happened', () => expect(statusAfter(movesOf([])('job'))).toBe('found'));

	test('after its last move', () => {
		expect(statusAfter(movesOf([moved('found', 'applied'), moved('applied', 'talk')])('job'))).toBe(
			'talk',
		);
	});

	test('a corrected move stays in the history and counts no more', () => {
		const facts = [
			moved('found', 'applied', { id: 'mistake' }),
			moved('applied', 'found', { corrects: 'mistake', reason: 'Andere vacature bedoeld' }),
		];
		const moves = movesOf(facts)('job');
		expect(statusAfter(moves)).toBe('found');
		expect(moves.map(({ to, corrected }) => [to, corrected])).toEqual([
			['applied', true],
			['found', false],
		]);
	});
});

describe('the last contact', () => {
	test.each([
		['nobody met', [], [], null],
		['a talk', [fact('talk-held', { talkId: 't', startedAt: 1, endedAt: 2 })], [], '2026-11-02'],
		['an appointment that was held', [], ['2026-11-09'], '2026-11-09'],
		[
			'a move of a lead is no contact',
			[fact('lead-moved', { leadId: 'j', from: 'found', to: 'applied' })],
			[],
			null,
		],
		[
			'the later of two',
			[fact('contact', { how: 'phone' }, { on: '2026-11-12' })],
			['2026-11-09'],
			'2026-11-12',
		],
	] as const)('%s', (_why, facts, held, day) => {
		expect(lastContactOn(facts, held)).toBe(day);
	});
});
