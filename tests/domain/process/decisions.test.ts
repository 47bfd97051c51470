import { describe, expect, test } from 'vitest';
import { decisionRefusals, mayDecide } from '../../../src/domain/process/decisions.ts';
import { guardsOf } from '../../../src/domain/process/guards-of.ts';
import type { Actor, ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { signingOf } from '../../../src/domain/process/signing-of.ts';
import { fact, process, situation } from './office.ts';

const refusals = (
	id: string,
	kind: string,
	data: ProcessFact['data'],
	more: { readonly role?: Actor; readonly reasons?: readonly string[] } = {},
) => decisionRefusals(process(id), situation({}), { kind, data, ...more });

const breaches = (id: string, facts: readonly ProcessFact[]) =>
	guardsOf(process(id), situation({ facts })).flatMap(({ breaches: own }) =>
		own.map(({ breach }) => breach),
	);

describe('[W-4] a decision that differs from the proposal', () => {
	test.each([
		{ route: 'A', proposed: 'A', reasons: [], refusals: [] },
		{ route: 'A', proposed: 'B', reasons: [], refusals: ['reason-missing'] },
		{ route: 'B', proposed: 'A', reasons: [' '], refusals: ['reason-missing'] },
		{ route: 'B', proposed: 'A', reasons: ['Zorg gaat nu voor'], refusals: [] },
		{ route: 'B', proposed: 'none', reasons: [], refusals: ['reason-missing'] },
	])('[W-4] [C-35] $route where $proposed was proposed, because of $reasons', (row) => {
		const { route, proposed, reasons } = row;
		for (const id of ['helmond', 'delft']) {
			expect(refusals(id, 'route-decided', { route, proposed }, { reasons })).toEqual(row.refusals);
		}
	});

	test('[W-2] without a proposal the professional judges, and needs no reason', () => {
		expect(refusals('helmond', 'route-decided', { route: 'B' })).toEqual([]);
	});

	test('[W-4] deviating always needs one', () => {
		const from = { from: 'Smalle diagnose' };
		expect(refusals('werkplein', 'deviated', from)).toEqual(['reason-missing']);
		expect(refusals('werkplein', 'deviated', from, { reasons: ['Regio'] })).toEqual([]);
	});

	test('[W-4] one that is there already is shown with its breach', () => {
		const data = { route: 'B', proposed: 'A' };
		expect(breaches('helmond', [fact('route-decided', '2026-04-01', data)])).toEqual([
			'reason-missing',
		]);
		const reasons = ['Zorg gaat nu voor'];
		expect(breaches('helmond', [fact('route-decided', '2026-04-01', data, { reasons })])).toEqual(
			[],
		);
	});

	test('[O-34] [C-36] a changed situation and activation that is not needed have a reason', () => {
		const changed = { group: 'changed-situation' };
		expect(refusals('helmond', 'target-group', changed)).toEqual(['reason-missing']);
		expect(refusals('helmond', 'target-group', { group: 'hours-12-20' })).toEqual([]);
		expect(refusals('werktraject', 'activation-not-needed', {})).toEqual(['reason-missing']);
	});

	test('[O-29] an end of activation that is only expected has a reason', () => {
		const expected = { expectedOn: '2026-04-20' };
		expect(refusals('werktraject', 'activation-end-expected', expected)).toEqual([
			'reason-missing',
		]);
	});
});

describe('[D-38] who decides', () => {
	const asked = { instrument: 'Scholing' };

	test.each([
		{ role: 'case-manager', refusals: [] },
		{ role: 'adviser', refusals: [] },
		{ role: 'reintegration-coach', refusals: [] },
		{ role: 'client', refusals: ['not-entitled'] },
		{ role: 'service-desk', refusals: ['not-entitled'] },
	] as const)('[D-38] [D-37] [D-5] an instrument of a partner: $role', (row) => {
		expect(refusals('delft', 'instrument-asked', asked, { role: row.role })).toEqual(row.refusals);
		expect(mayDecide(process('delft'), 'instrument-asked', row.role)).toBe(
			row.refusals.length === 0,
		);
	});

	test.each(['case-manager', 'adviser', 'reintegration-coach'] as const)(
		'[D-37] [D-40] the client manager decides on the route, here the %s',
		(role) => {
			expect(mayDecide(process('delft'), 'route-decided', role)).toBe(true);
			expect(refusals('delft', 'route-decided', { route: 'A' }, { role })).toEqual([]);
		},
	);

	test('[H-11] in Helmond the adviser decides on the route', () => {
		expect(mayDecide(process('helmond'), 'route-decided', 'adviser')).toBe(true);
		expect(mayDecide(process('helmond'), 'route-decided', 'job-coach')).toBe(false);
	});

	test('[P-10] [P-18] the financier grants a trial placement and sets the wage value', () => {
		for (const kind of ['trial-granted', 'wage-value-set']) {
			expect(mayDecide(process('werktraject'), kind, 'labour-expert')).toBe(true);
			expect(mayDecide(process('werktraject'), kind, 'case-manager')).toBe(true);
			expect(mayDecide(process('werktraject'), kind, 'job-coach')).toBe(false);
		}
	});

	test('[C-4] the test is held by the adviser or the coach', () => {
		expect(mayDecide(process('helmond'), 'compliance-test-held', 'adviser')).toBe(true);
		expect(mayDecide(process('helmond'), 'compliance-test-held', 'reintegration-coach')).toBe(true);
		expect(mayDecide(process('helmond'), 'compliance-test-held', 'service-desk')).toBe(false);
	});

	test('[O-34] a reason that some of a kind need says nothing about who may record it', () => {
		expect(mayDecide(process('helmond'), 'target-group', 'job-coach')).toBe(true);
		expect(mayDecide(process('werktraject'), 'activation-not-needed', 'job-coach')).toBe(true);
	});

	test('a row that does not hold for this client asks nothing', () => {
		const helmond = process('helmond');
		const limits = helmond.limits.map((row) => ({ ...row, when: { kind: 'b' } }));
		const decision = { kind: 'route-decided', data: { route: 'B', proposed: 'A' } };
		expect(decisionRefusals({ ...helmond, limits }, situation({}), decision)).toEqual([]);
	});

	test('both things that are wrong are said once', () => {
		const data = { route: 'B', proposed: 'A' };
		expect(refusals('helmond', 'route-decided', data, { role: 'client' })).toEqual([
			'not-entitled',
			'reason-missing',
		]);
	});

	test('what no row mentions anybody may record', () => {
		expect(mayDecide(process('delft'), 'placed', 'client')).toBe(true);
		expect(refusals('delft', 'placed', {}, { role: 'client' })).toEqual([]);
	});

	test('a decision of somebody else is shown', () => {
		const facts = [fact('instrument-asked', '2026-04-01', asked, { role: 'client' })];
		expect(breaches('delft', facts)).toEqual(['not-entitled']);
	});
});

describe('[C-16] deciding alone, and signing together', () => {
	const facts = [
		fact('route-decided', '2026-04-01', { route: 'A' }, { role: 'adviser' }),
		fact('integrated-decided', '2026-04-01', { needed: true }, { role: 'adviser' }),
		fact('plan-written', '2026-04-02', { version: 'v1' }),
	];

	test('[C-16] [H-12] the adviser decides on integrated service alone', () => {
		expect(breaches('helmond', facts)).toEqual([]);
	});

	test('[C-16] [H-15] but the plan is not the adviser’s alone to sign', () => {
		const signed = { document: 'mediation-plan', version: 'v1' };
		const adviser = fact('signed', '2026-04-02', signed, { role: 'adviser' });
		const here = situation({ facts: [...facts, adviser], benefits: ['participatiewet'] });
		const signing = signingOf(process('helmond'), here, 'mediation-plan');
		expect(signing?.complete).toBe(false);
		expect(signing?.places.map(({ state }) => state)).toEqual(['now', 'signed', 'waiting']);
	});
});

describe('[D-12] work before benefit', () => {
	const routed = fact('route-decided', '2026-04-01', { route: 'A' });
	const intake = fact('income-intake-held', '2026-04-03');
	const used = (on: string) => fact('work-options-used', on);

	test.each([
		{ name: 'not at all', facts: [], breaches: ['not-before'] },
		{ name: 'the day before', facts: [used('2026-04-02')], breaches: [] },
		{ name: 'on the day', facts: [used('2026-04-03')], breaches: [] },
		{ name: 'the day after', facts: [used('2026-04-04')], breaches: ['not-before'] },
	])('[D-12] what could be done to work at once was used $name', (row) => {
		expect(breaches('delft', [routed, intake, ...row.facts])).toEqual(row.breaches);
	});
});
