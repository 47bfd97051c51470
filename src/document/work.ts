import { standingFacts } from '../domain/dossier-fact.ts';
import type { DossierWork } from '../domain/process/dossier-work.ts';
import { outcomesOf } from '../domain/settled-items.ts';
import { readAppointments } from './appointments.ts';
import { clientRoot, readClient } from './client.ts';
import type { DossierDocs } from './dossier-docs.ts';
import { factsRoot, readFacts } from './facts.ts';
import { itemKinds } from './item-kinds.ts';
import { processFactsRoot, readProcessFacts } from './process-facts.ts';

/** The roots that `workOf` reads, by document. */
export const workRoots = {
	shared: [processFactsRoot, factsRoot, clientRoot, itemKinds.appointment.root],
	prof: [processFactsRoot],
} as const;

/** What the work processes of a dossier go by. */
export function workOf(docs: DossierDocs): DossierWork {
	const { client } = readClient(docs.shared);
	const { facts } = readFacts(docs.shared);
	const { appointments } = readAppointments(docs.shared, outcomesOf(facts));
	return {
		birthDate: client?.birthDate ?? null,
		benefits: client?.benefits ?? [],
		kept: readProcessFacts(docs).facts,
		reported: standingFacts(facts)
			.filter(({ kind }) => kind === 'reported')
			.map(({ id, on, by }) => ({ id, on, by })),
		held: appointments
			.filter(({ outcome }) => outcome === 'held')
			.map(({ id, on, at, addedBy }) => ({ id, on, at, by: addedBy })),
	};
}
