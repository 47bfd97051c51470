/**
 * A scenario: facts and settings in, and what follows from them out. `docs/scenarios.md` explains
 * the format to whoever writes one.
 *
 * What a file expects is compared in part: of an object only the keys that are written, of a list
 * every element in its order.
 */
import { z } from 'zod';
import { BenefitKind } from '../client.ts';
import { Day } from '../day.ts';
import { holds } from './condition-holds.ts';
import { contradictionsOf } from './contradictions-of.ts';
import { checkFact } from './fact-kind.ts';
import { type Figure, figuresOf } from './figures-of.ts';
import { guardsOf } from './guards-of.ts';
import { nextSteps } from './next-steps.ts';
import { OfficeSettings } from './office-settings.ts';
import { type Problem, problemsIn, writePath } from './problems.ts';
import type { WorkProcess } from './process.ts';
import { ProcessFact } from './process-fact.ts';
import { proposeRoute, type Reason, type RouteProposal } from './propose-route.ts';
import { type Signing, signingOf } from './signing-of.ts';
import { officeOf, situationOf } from './situation.ts';
import { type RunningTerm, termsOf } from './terms-of.ts';

/** In a scenario a fact needs no more than a kind and a day; the rest is filled in. */
const ScenarioFact = z.strictObject({
	...ProcessFact.shape,
	id: z.string().min(1).optional(),
	/** A name is enough: one name is one person. */
	by: z.string().min(1).default('adviseur'),
});

export const Scenario = z.strictObject({
	$schema: z.string().optional(),
	/** What the file shows, in one sentence. */
	about: z.string().min(1),
	rules: z.array(z.string()).readonly().default([]),
	/** The id of a built-in process, or the path of a JSON file with an office's own, from this file. */
	process: z.string().min(1),
	today: Day,
	client: z
		.strictObject({
			birthDate: Day.nullable().default(null),
			benefits: z.array(BenefitKind).readonly().default([]),
		})
		.prefault({}),
	settings: OfficeSettings.prefault({}),
	/** Of the figures; absent: from the first fact up to today. Both days included. */
	period: z.strictObject({ from: Day, to: Day }).optional(),
	facts: z.array(ScenarioFact).readonly().default([]),
	expect: z.record(z.string(), z.json()).optional(),
});
export type Scenario = Readonly<z.infer<typeof Scenario>>;

/** The format as JSON Schema, for editors; `docs/scenario.schema.json` is this. */
export const scenarioSchema = () => z.toJSONSchema(Scenario, { io: 'input' });

/** The scenario in a file, or what is wrong with it. */
export function readScenario(
	written: unknown,
): { readonly scenario: Scenario } | { readonly problems: readonly Problem[] } {
	const { data, error } = Scenario.safeParse(written);
	return error ? { problems: problemsIn(error.issues) } : { scenario: data };
}

/** Facts that the process does not know, or that say something it cannot read. */
export const strayFacts = (process: WorkProcess, { facts }: Scenario): readonly Problem[] =>
	facts.flatMap((fact, place) =>
		checkFact(process.factKinds, fact).map(({ problem, field }) => ({
			path: writePath(field === null ? ['facts', place, 'kind'] : ['facts', place, 'data', field]),
			problem,
			name: field ?? fact.kind,
		})),
	);

/** Everything that the process says about the scenario, as plain data. */
export function outcomeOf(process: WorkProcess, scenario: Scenario) {
	const { client, settings, today } = scenario;
	const facts = scenario.facts.map((fact, place) => ({
		...fact,
		id: fact.id ?? `fact-${String(place + 1).padStart(3, '0')}`,
		by: { personId: fact.by, name: fact.by },
	}));
	const office = officeOf(settings);
	const situation = situationOf(facts, client, office, today);
	const first =
		facts
			.map(({ on }) => on)
			.toSorted()
			.at(0) ?? today;
	const period = scenario.period ?? { from: first, to: today };
	const terms = termsOf(process, situation);
	return {
		process: process.id,
		version: process.version,
		today,
		kinds: process.clientKinds
			.filter(({ when }) => holds(when, process, situation))
			.map(({ id }) => id),
		terms: terms.map(writeTerm),
		steps: nextSteps(process, terms, situation).map(({ term: _, ...step }) => step),
		route: writeProposal(proposeRoute(process, situation)),
		signing: [...new Set(process.documents.map(({ document }) => document))].flatMap((document) =>
			writeSigning(signingOf(process, situation, document), document),
		),
		guards: guardsOf(process, situation).map(({ id, breaches, duration, share }) => ({
			id,
			breaches,
			duration,
			share,
		})),
		warnings: contradictionsOf(process, terms, situation).map(({ id, row }) => ({
			id,
			text: row.text,
		})),
		figures: figuresOf(process, [{ id: 'scenario', facts, client }], office, period)
			.filter(
				({ dossiers, others, pending }) => dossiers.length + others.length + pending.length > 0,
			)
			.map(writeFigure),
	};
}

const idsOf = (reasons: readonly Reason[]) => reasons.map(({ row }) => row.id);

const writeProposal = ({ reasonsFor, reasonsAgainst, aside, ...rest }: RouteProposal) => ({
	...rest,
	reasonsFor: idsOf(reasonsFor),
	reasonsAgainst: idsOf(reasonsAgainst),
	aside: idsOf(aside),
});

/** Documents of which a version is written. */
const writeSigning = (signing: Signing | null, document: string) =>
	signing?.version
		? [{ document, version: signing.version, complete: signing.complete, places: signing.places }]
		: [];

const writeFigure = ({ id, row, unit, value, count, of, reached, pending }: Figure) => ({
	id,
	title: row.title,
	unit,
	value,
	count,
	of,
	reached,
	pending: pending.length,
});

const writeTerm = ({ id, row, due, state, explanation, withoutReason }: RunningTerm) => ({
	id,
	title: row.title,
	rules: row.rules,
	who: row.who,
	due,
	state,
	explanation,
	withoutReason,
});
