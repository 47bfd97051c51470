/**
 * The kinds of facts a dossier can hold today.
 *
 * A work process adds kinds by adding a row here; a kind that this version does not know stays in
 * the document and is counted as unreadable.
 */
import { z } from 'zod';
import { factOf } from './fact.ts';
import { LeadStatus } from './lead-status.ts';
import { AppointmentOutcome, ContactWay } from './meeting.ts';
import { Settlement } from './settlement.ts';

const moment = z.number().nonnegative();

export const DossierFact = z.discriminatedUnion('kind', [
	/** Datum melding: the day from which several terms run. */
	factOf('reported', z.object({})),
	/** Somebody spoke to or heard from the client outside an appointment. */
	factOf('contact', z.object({ how: ContactWay, about: z.string().optional() })),
	factOf('talk-held', z.object({ talkId: z.string(), startedAt: moment, endedAt: moment })),
	factOf('assignment-settled', z.object({ assignmentId: z.string(), status: Settlement })),
	factOf('action-settled', z.object({ actionId: z.string(), status: Settlement })),
	factOf(
		'appointment-settled',
		z.object({ appointmentId: z.string(), outcome: AppointmentOutcome }),
	),
	factOf('lead-moved', z.object({ leadId: z.string(), from: LeadStatus, to: LeadStatus })),
	/** Takes the fact in `corrects` back without putting another in its place. */
	factOf('withdrawn', z.object({})),
]);
export type DossierFact = Readonly<z.infer<typeof DossierFact>>;
export type FactKind = DossierFact['kind'];

/** The fact of one kind: `FactOf<'lead-moved'>`. */
export type FactOf<Kind extends FactKind> = Extract<DossierFact, { kind: Kind }>;

/** The facts of one kind, in the order given. */
export const factsOfKind = <Kind extends FactKind>(
	facts: readonly DossierFact[],
	kind: Kind,
): FactOf<Kind>[] => facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);

/** The ids of facts that a later fact has corrected or taken back. */
export const correctedIds = (facts: readonly DossierFact[]): ReadonlySet<string> =>
	new Set(facts.flatMap(({ corrects }) => corrects ?? []));

/** The facts that count: without the corrected ones and without the notes that take one back. */
export function standingFacts(facts: readonly DossierFact[]): DossierFact[] {
	const corrected = correctedIds(facts);
	return facts.filter(({ id, kind }) => !corrected.has(id) && kind !== 'withdrawn');
}
