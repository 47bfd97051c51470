/** What holds of every process, whatever its facts say and in whatever order they came. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictionsOf } from '../../../src/domain/process/contradictions-of.ts';
import { checkFact } from '../../../src/domain/process/fact-kind.ts';
import { figuresOf } from '../../../src/domain/process/figures-of.ts';
import { guardsOf } from '../../../src/domain/process/guards-of.ts';
import { nextSteps } from '../../../src/domain/process/next-steps.ts';
import type { WorkProcess } from '../../../src/domain/process/process.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { proposeRoute } from '../../../src/domain/process/propose-route.ts';
import { retentionOf } from '../../../src/domain/process/retention-of.ts';
import { signingOf } from '../../../src/domain/process/signing-of.ts';
import { officeOf, situationOf } from '../../../src/domain/process/situation.ts';
import { termsOf } from '../../../src/domain/process/terms-of.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { isWorkingDay } from '../../../src/domain/work-calendar.ts';
import { someDay, someFacts } from '../../support/some-facts.ts';
import { situation } from './office.ts';

const today = '2026-11-20';
const benefits = ['ww', 'participatiewet'] as const;
const birthDate = '1990-05-05';

const closing = (days: readonly string[]) => ({
	calendar: { closingDays: days.map((on) => ({ on, note: 'dicht' })) },
});
const office = officeOf();
const seen = (facts: readonly ProcessFact[], closed: readonly string[] = []) =>
	closed.length === 0
		? situationOf(facts, { birthDate, benefits }, office, today)
		: situation({ facts, benefits, birthDate, today, settings: closing(closed) });

function everythingOf(process: WorkProcess, facts: readonly ProcessFact[]) {
	const here = seen(facts);
	const terms = termsOf(process, here);
	const client = { birthDate, benefits };
	const period = { from: '2026-01-01', to: today };
	return {
		terms,
		steps: nextSteps(process, terms, here),
		warnings: contradictionsOf(process, terms, here),
		guards: guardsOf(process, here),
		route: proposeRoute(process, here),
		signing: process.documents.map(({ document }) => signingOf(process, here, document)),
		retention: retentionOf(process, here),
		figures: figuresOf(process, [{ id: 'one', facts, client }], office, period),
	};
}

describe.each(processes)('$id, whatever the facts', (process) => {
	const facts = someFacts(process);

	test('made-up facts are facts of the process', () => {
		fc.assert(
			fc.property(facts, (some) => {
				expect(some.flatMap((fact) => checkFact(process.factKinds, fact))).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});

	test('the order of facts does not change the outcome', () => {
		const mixed = facts.chain((some) =>
			fc.tuple(
				fc.constant(some),
				fc.shuffledSubarray([...some], { minLength: some.length, maxLength: some.length }),
			),
		);
		fc.assert(
			fc.property(mixed, ([some, other]) => {
				expect(everythingOf(process, other)).toEqual(everythingOf(process, some));
			}),
			{ numRuns: 30 },
		);
	});

	test('no term ends on a day that its calendar closes, also when it was suspended or extended', () => {
		fc.assert(
			fc.property(facts, fc.array(someDay, { maxLength: 6 }), (some, closed) => {
				const here = seen(some, closed);
				const due = termsOf(process, here).flatMap((term) => term.due ?? []);
				expect(due.filter((day) => !isWorkingDay(day, here.calendar))).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});

	test('a closed day more never makes a working-day term earlier', () => {
		const days = fc.array(someDay, { maxLength: 6 });
		fc.assert(
			fc.property(facts, days, someDay, (some, closed, extra) => {
				const before = termsOf(process, seen(some, closed));
				const after = termsOf(process, seen(some, [...closed, extra]));
				const dueOf = (terms: typeof before, id: string, factId: string) =>
					terms.find((term) => term.id === id && term.factId === factId)?.due ?? '';
				const earlier = before
					.filter(({ explanation }) => explanation?.length.unit === 'working-days')
					.filter(({ id, factId, due }) => dueOf(after, id, factId) < (due ?? ''));
				expect(earlier.map(({ id }) => id)).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});

	test('a signature counts for the version it was given on, and no person fills two places', () => {
		fc.assert(
			fc.property(facts, (some) => {
				for (const { document } of process.documents) {
					const signing = signingOf(process, seen(some), document);
					const given = signing?.places.flatMap((place) => place.signature ?? []) ?? [];
					expect(given.every(({ version }) => version === signing?.version)).toBe(true);
					expect(new Set(given.map(({ by }) => by)).size).toBe(given.length);
				}
			}),
			{ numRuns: 25 },
		);
	});

	test('a step that is open has somebody to do it', () => {
		fc.assert(
			fc.property(facts, (some) => {
				const here = seen(some);
				const steps = nextSteps(process, termsOf(process, here), here);
				expect(steps.filter(({ who }) => who.length === 0)).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});

	test('a figure is counted from the dossiers that it names', () => {
		fc.assert(
			fc.property(fc.array(facts, { maxLength: 4 }), (all) => {
				const dossiers = all.map((some, place) => ({
					id: `dossier-${place}`,
					facts: some,
					client: { birthDate, benefits },
				}));
				const period = { from: '2026-01-01', to: '2026-12-31' };
				for (const figure of figuresOf(process, dossiers, office, period)) {
					const { count, of, value, unit } = figure;
					const named = [...figure.dossiers, ...figure.others, ...figure.pending];
					expect(named.every((id) => dossiers.some((one) => one.id === id))).toBe(true);
					if (of !== null) expect(count).toBeLessThanOrEqual(of);
					if (unit === 'percent' && value !== null) expect(value).toBeLessThanOrEqual(100);
					if (unit !== 'people') expect(count === 0).toBe(figure.dossiers.length === 0);
				}
			}),
			{ numRuns: 25 },
		);
	});
});
