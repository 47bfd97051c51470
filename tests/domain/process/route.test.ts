import { describe, expect, test } from 'vitest';
import { checkFact, optionLabel } from '../../../src/domain/process/fact-kind.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { proposeRoute } from '../../../src/domain/process/propose-route.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { type Case, fact, process, situation } from './office.ts';

const on = '2026-04-01';
const known = (kind: string, data: ProcessFact['data'] = {}) => fact(kind, on, data);
const propose = (
	facts: readonly ProcessFact[],
	settings: Case['settings'] = {},
	id = 'helmond',
) => {
	const { reasonsFor, reasonsAgainst, aside, ...rest } = proposeRoute(
		process(id),
		situation({ facts, settings }),
	);
	const ids = (reasons: typeof reasonsFor) => reasons.map(({ row }) => row.id);
	return { ...rest, for: ids(reasonsFor), against: ids(reasonsAgainst), aside: ids(aside) };
};
const placeable = (withinMonths: number) => known('placeable', { withinMonths });

describe('the route in Helmond', () => {
	test.each([
		{ withinMonths: 5, route: 'A' },
		{ withinMonths: 6, route: 'A' },
		{ withinMonths: 7, route: null },
	])('[H-59] [H-11] [DU-02] [C-35] placeable within $withinMonths months: $route', (one) => {
		expect(propose([placeable(one.withinMonths)]).route).toBe(one.route);
	});

	test('[C-35] nobody becomes B only for not being placeable, or for lack of schooling', () => {
		const facts = [known('placeable', { never: true }), known('schooling', { lacking: true })];
		expect(propose(facts)).toMatchObject({ route: null, aside: ['not-placeable', 'schooling'] });
	});

	test('[C-1] an office may look nine months ahead; the horizon comes with the proposal', () => {
		expect(propose([placeable(8)], { horizonMonths: 9 })).toMatchObject({
			route: 'A',
			horizonMonths: 9,
		});
	});

	test.each([
		{ rule: 'H-62', id: 'multiple-problems', facts: [known('multiple-problems', { is: true })] },
		{ rule: 'H-63', id: 'presentation', facts: [known('presentation', { obstacle: true })] },
		{
			rule: 'C-2',
			id: 'debts-not-payable',
			facts: [known('debts', { arrangement: false, repayableWithinYears: 4 })],
		},
		{ rule: 'H-63', id: 'addiction', facts: [known('addiction', { said: true })] },
		{ rule: 'H-63', id: 'addiction', facts: [known('addiction', { inTreatment: true })] },
		{
			rule: 'C-13',
			id: 'complaints-with-proof',
			facts: [known('medical', { complaints: true, hinderWork: true, proof: true })],
		},
		{ rule: 'H-63', id: 'homeless', facts: [known('housing', { homeless: true })] },
		{
			rule: 'DU-06] [O-32',
			id: 'detention',
			facts: [known('detention', { longerThanYear: true })],
		},
		{ rule: 'C-14', id: 'dutch', facts: [known('dutch', { mastered: false })] },
		{ rule: 'C-14', id: 'newcomer', facts: [known('newcomer', { is: true })] },
	])('[$rule] $id is a reason for B', ({ id, facts }) => {
		expect(propose(facts)).toMatchObject({ route: 'B', for: [id] });
	});

	test.each([
		{
			rule: 'DU-05',
			what: 'debts payable in exactly 3 years',
			facts: [known('debts', { arrangement: false, repayableWithinYears: 3 })],
		},
		{
			rule: 'H-61',
			what: 'debts with an arrangement',
			facts: [known('debts', { arrangement: true, repayableWithinYears: 9 })],
		},
		{
			rule: 'C-13',
			what: 'complaints without proof',
			facts: [known('medical', { complaints: true, hinderWork: true, proof: false })],
		},
		{
			rule: 'C-12',
			what: 'detention of a year or less',
			facts: [known('detention', { longerThanYear: false })],
		},
		{
			rule: 'H-63',
			what: 'no Dutch in a sector without',
			facts: [known('dutch', { mastered: false, sectorWithout: true })],
		},
		{
			rule: 'H-61',
			what: 'another home with work to be had',
			facts: [known('housing', { homeless: false, labourComponent: true })],
		},
	])('[$rule] $what is no reason for B', ({ facts }) => {
		expect(propose([...facts, placeable(3)])).toMatchObject({ route: 'A', against: [] });
	});

	test.each([
		{ means: 'debt-help', facts: [known('debts', { arrangement: true })] },
		{ means: 'childcare', facts: [known('childcare-needed')] },
		{ means: 'direct-werk', facts: [known('school-leaver', { is: true })] },
		{ means: 'direct-werk', facts: [known('dawdling', { suspected: true })] },
		{ means: 'direct-werk', facts: [known('detention', { awaitsPretraining: true })] },
		{ means: 'motivation-trajectory', facts: [known('motivation-doubt', { is: true })] },
		{ means: 'housing', facts: [known('housing', { divorceWithChildren: true })] },
		{ means: 'medical-advice', facts: [known('medical', { complaints: true, proof: false })] },
		{ means: 'training', facts: [known('training-needed', { euros: 2500 })] },
	])('[H-61] $means is suggested as integrated service', ({ means, facts }) => {
		expect(propose(facts).means).toEqual([means]);
	});

	test('[H-60] temporary work and an integrated trajectory can be chosen too', () => {
		const row = process('helmond').factKinds.find(({ id }) => id === 'means-chosen');
		const chosen = (means: string) =>
			checkFact(process('helmond').factKinds, { kind: 'means-chosen', data: { means } });
		expect(chosen('temporary-work')).toEqual([]);
		expect(row && optionLabel(row, 'means', 'integrated-trajectory')).toBe('Geïntegreerd traject');
	});

	test.each([
		{ withinMonth: true, means: ['childcare'] },
		{ withinMonth: false, means: [] },
	])('[H-61] childcare that can be had within a month: $withinMonth', ({ withinMonth, means }) => {
		expect(propose([known('childcare-needed', { withinMonth })]).means).toEqual(means);
	});

	test('[H-61] [H-63] a home with work to be had speaks for A, unless there is no home at all', () => {
		const home = (homeless: boolean) =>
			propose([known('housing', { homeless, labourComponent: true }), placeable(3)]);
		expect(home(false)).toMatchObject({ route: 'A', for: ['placeable', 'labour-component'] });
		expect(home(true)).toMatchObject({ route: 'B', for: ['homeless'], against: ['placeable'] });
	});

	test('[C-13] [H-63] complaints of which nobody said whether there is proof are without proof', () => {
		const facts = [known('medical', { complaints: true, hinderWork: true }), placeable(3)];
		expect(propose(facts)).toMatchObject({ route: 'A', means: ['medical-advice'] });
	});

	test('[C-14] what speaks against stands beside the proposal', () => {
		const facts = [placeable(3), known('newcomer', { is: true })];
		expect(propose(facts)).toMatchObject({ route: 'B', for: ['newcomer'], against: ['placeable'] });
	});

	test('a reason comes with the fact it rests on', () => {
		const proof = known('medical', { complaints: true, hinderWork: true, proof: true });
		const [reason] = proposeRoute(process('helmond'), situation({ facts: [proof] })).reasonsFor;
		expect(reason?.facts).toEqual([proof]);
	});

	test('the last that is known counts', () => {
		const before = fact('detention', '2026-03-01', { longerThanYear: true });
		const facts = [known('detention', { longerThanYear: false }), before, placeable(2)];
		expect(propose(facts).route).toBe('A');
	});
});

describe('the route in Delft', () => {
	test.each([
		{ withinMonths: 8, route: 'A' },
		{ withinMonths: 9, route: 'A' },
		{ withinMonths: 10, route: 'B' },
	])('[D-40] [DU-03] placeable within $withinMonths months: $route', ({ withinMonths, route }) => {
		expect(propose([placeable(withinMonths)], {}, 'delft')).toMatchObject({
			route,
			horizonMonths: 9,
		});
	});

	test('[D-40] all others are B', () => {
		expect(propose([known('placeable', { never: true })], {}, 'delft').route).toBe('B');
	});
});

describe('every process', () => {
	test.each(processes)('$id proposes nothing while nothing is known', ({ id }) => {
		expect(propose([], {}, id)).toMatchObject({ route: null, for: [], against: [] });
	});

	test('[C-19] has no criterion, group or condition on origin', () => {
		expect(JSON.stringify(processes)).not.toMatch(/allochto|herkomst|origin|nationali/i);
	});
});
