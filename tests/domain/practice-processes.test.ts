import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Client, fullName } from '../../src/domain/client.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { DossierContent, ProcessContent } from '../../src/domain/dossier-content.ts';
import { practiceCaseload } from '../../src/domain/practice-caseload.ts';
import { holds } from '../../src/domain/process/condition-holds.ts';
import { contradictionsOf } from '../../src/domain/process/contradictions-of.ts';
import { checkFact } from '../../src/domain/process/fact-kind.ts';
import { guardsOf } from '../../src/domain/process/guards-of.ts';
import { phaseOf } from '../../src/domain/process/phase-of.ts';
import type { WorkProcess } from '../../src/domain/process/process.ts';
import type { ProcessFact } from '../../src/domain/process/process-fact.ts';
import { signingOf } from '../../src/domain/process/signing-of.ts';
import { officeOf, situationOf } from '../../src/domain/process/situation.ts';
import { termsOf } from '../../src/domain/process/terms-of.ts';
import { processById, processes } from '../../src/domain/processes/all.ts';
import { tracks } from '../support/phases.ts';

/** A Wednesday. */
const today = '2026-11-18';
const office = officeOf();

const processOf = (content: ProcessContent): WorkProcess => {
	const process = processById.get(content.id);
	if (!process) throw new Error(`no process ${content.id}`);
	return process;
};

/** As a dossier would keep them: ids in the order of writing, links by name resolved. */
function factsIn({ facts }: ProcessContent): readonly ProcessFact[] {
	const ids = new Map(facts.map(({ name }, index) => [name, `fact-${1000 + index}`]));
	return facts.map(({ name: _, about = {}, reason, by, ...rest }, index) => ({
		...rest,
		id: `fact-${1000 + index}`,
		by: by ?? { personId: 'me', name: 'Ik' },
		role: rest.role ?? 'adviser',
		data: {
			...rest.data,
			...Object.fromEntries(
				Object.entries(about).map(([field, of]) => [field, ids.get(of) ?? 'nobody']),
			),
		},
		...(reason ? { reasons: [reason] } : {}),
	}));
}

const situationIn = ({ client }: DossierContent, content: ProcessContent, on: Day) => {
	const { birthDate, benefits } = Client.parse(client);
	const known = factsIn(content).filter((fact) => fact.on <= on);
	return situationOf(known, { birthDate, benefits }, office, on);
};

const caseload = practiceCaseload(today);
const courses = caseload.flatMap((dossier) =>
	dossier.processes.map((content) => ({
		name: `${fullName(Client.parse(dossier.client))}, ${content.id}`,
		dossier,
		content,
		process: processOf(content),
	})),
);

/** Where somebody stood in a track, by day. */
function stoodIn(process: string, phases: (typeof tracks)[number]['phases']): ReadonlySet<string> {
	const found = courses
		.filter(({ content }) => content.id === process)
		.flatMap(({ dossier, content, process: work }) =>
			[...new Set(content.facts.map(({ on }) => on))].map((on) => {
				const situation = situationIn(dossier, content, on);
				return phases.findLast(([, when]) => holds(when, work, situation))?.[0];
			}),
		);
	return new Set(found.filter((phase) => phase !== undefined));
}

describe('the work processes of the practice caseload', () => {
	test('twelve clients run all five processes', () => {
		expect(caseload).toHaveLength(12);
		expect(new Set(courses.map(({ content }) => content.id))).toEqual(
			new Set(['helmond', 'delft', 'werkplein', 'werkmakelaar', 'werktraject']),
		);
	});

	test.each(courses)('$name keeps facts that the process takes', ({ content, process }) => {
		const wrong = factsIn(content).map((fact) => [fact.kind, checkFact(process.factKinds, fact)]);
		expect(wrong.filter(([, problems]) => problems?.length)).toEqual([]);
	});

	test.each(courses)('$name goes in days that have been, each link to a fact before', (course) => {
		const { facts, startedOn } = course.content;
		const names = facts.flatMap(({ name }) => name ?? []);
		expect(facts.filter(({ on }) => on > today || on < startedOn)).toEqual([]);
		expect(
			facts.flatMap(({ about }) => Object.values(about ?? {})).filter((of) => !names.includes(of)),
		).toEqual([]);
	});

	test.each(tracks.map((track) => ({ ...track, label: `${track.process}, ${track.name}` })))(
		'$label: somebody has stood in every phase',
		({ process, phases }) => {
			const stood = stoodIn(process, phases);
			expect(phases.map(([phase]) => phase).filter((phase) => !stood.has(phase))).toEqual([]);
		},
	);

	/**
	 * A client stands in one phase of a process at a time, and Helmond alone has fifteen for twelve
	 * clients, of whom one left for work and one for education. Nobody stands in what passes within a
	 * day (a report before its e-intake, a recognition before its decision, route B before its report
	 * or transfer), nor before the sounding board. Somebody has stood in each, see above.
	 */
	const passing = [
		'helmond reported',
		'helmond recognised',
		'helmond no-commitment',
		'helmond b',
		'delft b',
		'delft b-transferred',
	];

	test.each(['2026-11-18', '2026-12-27', '2027-05-06', '2028-02-29'])(
		'made on %s, somebody stands in every phase of the five processes but those that pass',
		(day) => {
			const stand = new Set(
				practiceCaseload(day).flatMap((dossier) =>
					dossier.processes.map((content) => {
						const phase = phaseOf(processOf(content), situationIn(dossier, content, day));
						return `${content.id} ${phase?.id}`;
					}),
				),
			);
			const all = processes.flatMap(({ id, phases }) => phases.map((phase) => `${id} ${phase.id}`));
			expect(all).toHaveLength(43);
			expect(all.filter((phase) => !stand.has(phase))).toEqual(passing);
		},
	);

	const terms = courses.flatMap(({ dossier, content, process }) =>
		termsOf(process, situationIn(dossier, content, today)),
	);

	test.each(['overdue', 'due-today', 'running', 'met'] as const)(
		'has a term that is %s',
		(kind) => {
			expect(terms.filter(({ state }) => state.kind === kind)).not.toEqual([]);
		},
	);

	test('shows contradictions of the sources', () => {
		const shown = courses.flatMap(({ dossier, content, process }) => {
			const situation = situationIn(dossier, content, today);
			return contradictionsOf(process, termsOf(process, situation), situation).map(
				({ row }) => row.id,
			);
		});
		expect(shown).toEqual(expect.arrayContaining(['C-2', 'C-10', 'C-13', 'C-14', 'C-21']));
	});

	test('has hours that nobody else approved, and hours over the share', () => {
		const breaches = courses
			.filter(({ content }) => content.id === 'werktraject')
			.flatMap(({ dossier, content, process }) =>
				guardsOf(process, situationIn(dossier, content, today)),
			)
			.flatMap((guard) => JSON.stringify(guard));
		expect(breaches.join()).toContain('four-eyes');
	});

	test('has a plan that was signed on an older version, and one that is signed by all', () => {
		const signings = courses.flatMap(({ dossier, content, process }) =>
			['mediation-plan', 'rights-and-duties'].flatMap(
				(document) => signingOf(process, situationIn(dossier, content, today), document) ?? [],
			),
		);
		const places = signings.flatMap((signing) => signing.places);
		expect(places.filter(({ older, state }) => older && state !== 'signed')).not.toEqual([]);
		expect(signings.filter(({ complete }) => complete)).not.toEqual([]);
	});

	test('can be made on any day of the years to come, with no fact in the future', () => {
		const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2026-01-01', days));
		fc.assert(
			fc.property(day, (start) => {
				const facts = practiceCaseload(start).flatMap(({ processes }) =>
					processes.flatMap((process) => process.facts),
				);
				expect(facts.filter(({ on }) => on > start)).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});
});
