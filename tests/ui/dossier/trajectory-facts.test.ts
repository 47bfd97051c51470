import { describe, expect, test } from 'vitest';
import { factsView } from '../../../src/domain/process/facts-view.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { activitiesIn } from '../../../src/ui/dossier/agenda/activities-in.ts';
import { learningGoalsIn } from '../../../src/ui/dossier/trajectory/placement/learning-goals.ts';
import { subsidyBounds } from '../../../src/ui/dossier/trajectory/placement/subsidy-bounds.ts';

type Told = readonly [kind: string, on: string, data?: ProcessFact['data']];
const facts = (...told: readonly Told[]) =>
	factsView(
		told.map(([kind, on, data = {}], place) => ({
			id: `f${place}`,
			kind,
			on,
			by: { personId: 'anna', name: 'Anna' },
			data,
		})),
	);

describe('[H-53] activities', () => {
	test('end with the first end of their own name, each end once', () => {
		const found = activitiesIn(
			facts(
				['activity-started', '2026-09-01', { activity: 'Workshop' }],
				['activity-started', '2026-10-01', { activity: 'Workshop' }],
				['activity-started', '2026-10-01', { activity: 'Banenmarkt' }],
				['activity-ended', '2026-09-15', { activity: 'Workshop' }],
				['activity-ended', '2026-08-01', { activity: 'Banenmarkt' }],
			),
		);
		expect(found.map(({ name, from, to }) => [name, from, to])).toEqual([
			['Workshop', '2026-09-01', '2026-09-15'],
			['Workshop', '2026-10-01', null],
			['Banenmarkt', '2026-10-01', null],
		]);
	});
});

describe('[M-19] learning goals', () => {
	test('are those that were agreed last, a line each, with their last test', () => {
		const found = learningGoalsIn(
			facts(
				['learning-goals-agreed', '2026-09-01', { goals: 'Oud doel', client: true }],
				[
					'learning-goals-agreed',
					'2026-09-02',
					{ goals: ' Op tijd \n\nHulp vragen\nOp tijd', coach: true, employer: false },
				],
				['learning-goal-tested', '2026-09-10', { goal: 'Op tijd', reached: false }],
				['learning-goal-tested', '2026-09-20', { goal: 'Op tijd', reached: true }],
			),
		);
		expect(found).toEqual({
			goals: [
				{ goal: 'Op tijd', reached: true },
				{ goal: 'Hulp vragen', reached: null },
			],
			agreed: ['coach'],
			missing: ['client', 'employer'],
		});
	});

	test('are not there as long as nobody agreed', () => expect(learningGoalsIn(facts())).toBeNull());
});

describe('[C-21] what a subsidy is held against', () => {
	test('the variant, the last day of the contract, and a year of guidance', () => {
		expect(
			subsidyBounds(
				facts(
					['variant-chosen', '2026-09-01', { variant: 1 }],
					['contract-started', '2026-10-01', { months: 6 }],
					['coaching-started', '2026-10-15'],
				),
			),
		).toEqual({ variant: 1, contractUntil: '2027-03-31', guidanceUntil: '2027-10-15' });
	});

	test.each<readonly [string, readonly Told[]]>([
		['nothing is known', []],
		['the contract has no end', [['contract-started', '2026-10-01']]],
		['its months are no whole number', [['contract-started', '2026-10-01', { months: 6.5 }]]],
	])('no bound while %s', (_name, told) =>
		expect(subsidyBounds(facts(...told))).toEqual({
			variant: null,
			contractUntil: null,
			guidanceUntil: null,
		}),
	);
});
