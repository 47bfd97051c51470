/** Where actions, assignments and appointments stand, read from the facts of a dossier. */
import type { Person } from './author.ts';
import type { Day } from './day.ts';
import { type DossierFact, factsOfKind, standingFacts } from './dossier-fact.ts';
import type { AppointmentOutcome } from './meeting.ts';
import { type Settled, type StatusChange, settledBy } from './settlement.ts';

const reasonOf = ({ reasons }: DossierFact) => reasons?.join(' ') ?? null;

/** A function from the id of an action or assignment to where it stands. */
export function settlementsOf(facts: readonly DossierFact[]): (id: string) => Settled {
	const standing = standingFacts(facts);
	const changes = new Map<string, StatusChange[]>();
	const note = (id: string, fact: DossierFact, status: StatusChange['status']) => {
		const { id: factId, on, by } = fact;
		changes.set(id, [
			...(changes.get(id) ?? []),
			{ factId, status, on, by, reason: reasonOf(fact) },
		]);
	};
	for (const fact of standing) {
		if (fact.kind === 'action-settled') note(fact.data.actionId, fact, fact.data.status);
		if (fact.kind === 'assignment-settled') note(fact.data.assignmentId, fact, fact.data.status);
	}
	return (id) => settledBy(changes.get(id) ?? []);
}

export interface Outcome {
	readonly outcome: AppointmentOutcome;
	readonly outcomeOn: Day | null;
	readonly outcomeBy: Person | null;
	readonly reason: string | null;
}

const planned: Outcome = { outcome: 'planned', outcomeOn: null, outcomeBy: null, reason: null };

/** A function from the id of an appointment to how it went. */
export function outcomesOf(facts: readonly DossierFact[]): (id: string) => Outcome {
	const outcomes = new Map(
		factsOfKind(standingFacts(facts), 'appointment-settled').map((fact) => [
			fact.data.appointmentId,
			{
				outcome: fact.data.outcome,
				outcomeOn: fact.on,
				outcomeBy: fact.by,
				reason: reasonOf(fact),
			},
		]),
	);
	return (id) => outcomes.get(id) ?? planned;
}

/** The last day on which somebody met, spoke to or heard from the client. */
export function lastContactOn(facts: readonly DossierFact[], heldOn: readonly Day[]): Day | null {
	const days = standingFacts(facts).flatMap(({ kind, on }) =>
		kind === 'contact' || kind === 'talk-held' ? on : [],
	);
	return [...days, ...heldOn].toSorted().at(-1) ?? null;
}
