/**
 * What came from another laptop was written by another version, by an office that changed its
 * process, or by somebody who means harm: its shape is right, its values are anything.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eIntakeParts } from '../../src/domain/e-intake.ts';
import { hoursIn, hoursStatement, statementCsv } from '../../src/domain/hours-statement.ts';
import { papersOf } from '../../src/domain/papers/papers-of.ts';
import { coursesOf } from '../../src/domain/process/course.ts';
import { DossierWork } from '../../src/domain/process/dossier-work.ts';
import { commonFactKinds } from '../../src/domain/process/fact-kind.ts';
import { figuresOf } from '../../src/domain/process/figures-of.ts';
import { guardsOf } from '../../src/domain/process/guards-of.ts';
import { leadTimesOf } from '../../src/domain/process/lead-times.ts';
import { phaseOf } from '../../src/domain/process/phase-of.ts';
import { proposeRoute } from '../../src/domain/process/propose-route.ts';
import { retentionOf } from '../../src/domain/process/retention-of.ts';
import { officeOf } from '../../src/domain/process/situation.ts';
import { processes } from '../../src/domain/processes/all.ts';
import { Role } from '../../src/domain/role.ts';

const anything = fc.oneof(
	fc.constantFrom('', 'x', '__proto__', '2026-13-45', '0026-11-22', '9999-12-31', '[]', '{"a":1}'),
	fc.string({ maxLength: 12 }),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.boolean(),
);

const oddFact = (id: string) => {
	const rows = [...(processes.find((one) => one.id === id)?.factKinds ?? []), ...commonFactKinds];
	return fc.constantFrom(...rows).chain((row) =>
		fc.record({
			kind: fc.constant(row.id),
			on: fc.constantFrom('1900-01-01', '2026-02-28', '2026-06-01', '2040-12-31', '2199-12-31'),
			by: fc.constantFrom('anna', 'bram').map((name) => ({ personId: name, name })),
			role: fc.constantFrom(...Role.options),
			data: fc.dictionary(fc.constantFrom('x', ...Object.keys(row.fields)), anything),
			reasons: fc.array(fc.string({ maxLength: 4 }), { maxLength: 2 }),
		}),
	);
};

const today = '2026-11-22';
const office = { ...officeOf(), processes };

/** Everything that is worked out from the facts of a dossier. */
function workOut(kept: DossierWork['kept']) {
	const benefits = ['ww', 'participatiewet'] as const;
	const work = DossierWork.parse({
		birthDate: '2003-02-01',
		benefits,
		kept,
		reported: [],
		held: [],
	});
	const courses = coursesOf(work, office, today);
	const papers = papersOf(courses, {
		client: null,
		goals: [],
		actions: [],
		assignments: [],
		appointments: [],
		leads: [],
		kept: [],
		drawingOf: () => null,
		written: () => '',
		reader: 'adviser',
		today,
	});
	const rest = courses.map(({ process, situation, terms }) => [
		guardsOf(process, situation),
		proposeRoute(process, situation),
		retentionOf(process, situation),
		phaseOf(process, situation),
		eIntakeParts(situation),
		leadTimesOf(
			process.factKinds.map(({ id }) => id),
			today,
			situation.facts,
			terms,
		),
		statementCsv(hoursStatement(hoursIn(situation.facts), '2026-06', 'Proef Persoon')),
		figuresOf(process, [{ id: 'd', facts: kept, client: work }], office, {
			from: '2026-01-01',
			to: '2026-12-31',
		}),
	]);
	return { courses, papers, rest };
}

describe('facts with values that no form lets through', () => {
	test.each(processes.map(({ id, version }) => ({ id, version })))(
		'take down nothing that is made from them: $id',
		({ id, version }) => {
			fc.assert(
				fc.property(fc.array(oddFact(id), { minLength: 1, maxLength: 30 }), (odd) => {
					const started = {
						kind: 'process-started',
						on: '2026-01-05',
						by: { personId: 'anna', name: 'Anna' },
					};
					const kept = [started, ...odd].map((fact, place) => ({
						data: {},
						...fact,
						id: `fact-${place}`,
						process: id,
						ruleVersion: version,
						recordedAt: place,
					}));
					const { courses, papers } = workOut(kept);
					expect(courses).toHaveLength(1);
					expect(papers.every(({ sections }) => sections.length > 0)).toBe(true);
				}),
				{ numRuns: 200 },
			);
		},
	);
});
