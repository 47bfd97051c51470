/**
 * A work process that runs in a dossier, held against what is known there.
 *
 * Several run beside each other: a Helmond client is referred to a Werkmakelaar trajectory. Each has
 * its own words, so a fact belongs to one process. What the dossier knows already is not asked again
 * (D-19): the day of reporting and the appointments come in from there.
 */
import type { Person } from '../author.ts';
import type { Day } from '../day.ts';
import type { DossierWork } from './dossier-work.ts';
import { commonFactKinds, FactKindRow } from './fact-kind.ts';
import { correctedIn } from './facts-view.ts';
import type { KeptFact } from './kept-fact.ts';
import { type NextStep, nextSteps } from './next-steps.ts';
import type { WorkProcess } from './process.ts';
import type { ProcessFact } from './process-fact.ts';
import { type Office, type Situation, situationOf } from './situation.ts';
import { type RunningTerm, termsOf } from './terms-of.ts';
import { halfOfDay } from './varied-times.ts';

export interface Course {
	readonly process: WorkProcess;
	readonly startedOn: Day;
	/** The same person on every laptop that has the dossier, so only this one need count it. */
	readonly startedBy: Person;
	/** `null` while it runs. */
	readonly endedOn: Day | null;
	/** Everything ever recorded in it, corrected facts included, in document order. */
	readonly facts: readonly KeptFact[];
	readonly situation: Situation;
	readonly terms: readonly RunningTerm[];
	/** Empty once it has ended. */
	readonly steps: readonly NextStep[];
}

export const courseKinds = { started: 'process-started', ended: 'process-ended' } as const;

/** Kinds that say whether a process runs here; no process declares them. */
export const courseFactKinds: readonly FactKindRow[] = [
	{ id: courseKinds.started, title: 'Werkproces gestart' },
	{ id: courseKinds.ended, title: 'Werkproces beëindigd' },
].map((row) => FactKindRow.parse({ source: 'Driespan', channel: 'shared', ...row }));

/** The row of a kind of fact that may stand in a course; `undefined` for a kind of another version. */
export const factKindOf = (
	{ factKinds }: Pick<WorkProcess, 'factKinds'>,
	kind: string,
): FactKindRow | undefined =>
	[...factKinds, ...commonFactKinds, ...courseFactKinds].find(({ id }) => id === kind);

/** An office and the processes that it works by. */
export interface ProcessOffice extends Office {
	/** Each in its latest version. */
	readonly processes: readonly WorkProcess[];
	/** Earlier versions: a dossier goes on in the version that it was started in. */
	readonly earlier?: readonly WorkProcess[];
}

/** The courses of a dossier in order of starting; of a process that this office does not have, none. */
export function coursesOf(work: DossierWork, office: ProcessOffice, today: Day): readonly Course[] {
	const byProcess = Map.groupBy(work.kept, ({ process }) => process);
	return office.processes
		.flatMap((latest) => {
			const facts = byProcess.get(latest.id) ?? [];
			const corrected = correctedIn(facts);
			const lastOf = (kind: string) =>
				facts.findLast((fact) => fact.kind === kind && !corrected.has(fact.id));
			const started = lastOf(courseKinds.started);
			if (!started) return [];
			const process = office.earlier?.find(isVersion(latest.id, started.ruleVersion)) ?? latest;
			const ended = lastOf(courseKinds.ended);
			const endedOn = ended && facts.indexOf(ended) > facts.indexOf(started) ? ended.on : null;
			const all = [...facts, ...knownIn(process, facts, work)];
			const situation = situationOf(all, work, office, today);
			const terms = termsOf(process, situation);
			const steps = endedOn === null ? nextSteps(process, terms, situation) : [];
			const { on: startedOn, by: startedBy } = started;
			return { process, startedOn, startedBy, endedOn, facts, situation, terms, steps };
		})
		.toSorted((a, b) => a.startedOn.localeCompare(b.startedOn));
}

const isVersion =
	(processId: string, wanted: string | undefined) =>
	({ id, version }: WorkProcess): boolean =>
		id === processId && version === wanted;

/** What the process would ask and the dossier knows, unless somebody recorded it in the process too. */
function knownIn(
	{ factKinds }: WorkProcess,
	kept: readonly KeptFact[],
	{ reported, held }: DossierWork,
): readonly ProcessFact[] {
	const has = (kind: string) => factKinds.some(({ id }) => id === kind);
	const reporting = has('reported') && !kept.some(({ kind }) => kind === 'reported');
	return [
		...(reporting ? reported.map((known) => ({ ...known, kind: 'reported', data: {} })) : []),
		...(has('appointment-held') ? held.map(heldFact) : []),
	];
}

const heldFact = ({ at, ...known }: DossierWork['held'][number]): ProcessFact => ({
	...known,
	kind: 'appointment-held',
	data: at === null ? {} : { half: halfOfDay(at) },
});
