/**
 * Employers that were phoned back: did the client apply, and why was nobody hired (rule H-34).
 *
 * Kept as facts `employer-called-back` of the work process, which knows when they are asked for.
 * `outcome` is one of ours, or the words of somebody who recorded it elsewhere.
 */
import type { Person } from './author.ts';
import type { Day } from './day.ts';
import { employerOf, type Lead } from './lead.ts';
import type { KeptFact } from './process/kept-fact.ts';

export const callKind = 'employer-called-back';

export const callOutcomes = ['applied', 'not-applied', 'not-reached'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

export interface EmployerCall {
	readonly id: string;
	readonly employer: string;
	readonly outcome: string | null;
	readonly note: string | null;
	readonly on: Day;
	readonly by: Person;
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** Newest first, without the ones that were taken back. */
export function employerCalls(facts: readonly KeptFact[]): EmployerCall[] {
	const gone = new Set(facts.flatMap(({ corrects }) => corrects ?? []));
	return facts
		.filter(({ id, kind }) => kind === callKind && !gone.has(id))
		.flatMap(({ id, data, on, by, reasons }) => {
			const employer = textOf(data?.employer);
			const note = reasons?.join(' ') ?? null;
			return employer ? [{ id, employer, outcome: textOf(data?.outcome), note, on, by }] : [];
		})
		.toSorted((a, b) => b.on.localeCompare(a.on));
}

/** A name as people write it in more than one way: capitals, spaces and points do not count. */
export const foldedName = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** The calls to the employer of a lead. */
export function callsFor(calls: readonly EmployerCall[], { record }: Lead): EmployerCall[] {
	const employer = employerOf(record);
	return employer ? calls.filter((call) => foldedName(call.employer) === foldedName(employer)) : [];
}
