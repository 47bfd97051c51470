import type { Paper } from '../../../domain/papers/paper.ts';
import { papersOf } from '../../../domain/papers/papers-of.ts';
import type { DossierView } from '../dossier-context.ts';

/** The documents of all processes that were ever started in this dossier. */
export function papersIn(dossier: DossierView): readonly Paper[] {
	const { plan, agenda, leads, client, process, author } = dossier;
	return papersOf(process.courses, {
		client: client.client,
		goals: plan.goals,
		actions: plan.actions,
		assignments: plan.assignments,
		appointments: agenda.appointments,
		leads: leads.leads,
		kept: [],
		drawingOf: () => null,
		today: author().today,
	});
}

export const paperAddress = (dossierId: string, paperId: string): string =>
	`#/dossier/${dossierId}/stukken/${paperId}`;
