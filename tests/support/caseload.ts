/** Clients as a screen over all dossiers knows them: summaries, and what their processes go by. */
import type { Person } from '../../src/domain/author.ts';
import type { Day } from '../../src/domain/day.ts';
import type { DossierSummary } from '../../src/domain/dossier-summary.ts';
import type { DossierWork } from '../../src/domain/process/dossier-work.ts';
import type { KeptFact } from '../../src/domain/process/kept-fact.ts';

export const anna: Person = { personId: 'anna', name: 'Anna de Wit' };
export const bram: Person = { personId: 'bram', name: 'Bram Smits' };

export interface Known {
	readonly summary: DossierSummary;
	readonly work: DossierWork;
}

/** A client by a name that is the id too, with what was recorded in processes. */
export const client = (name: string, ...kept: readonly KeptFact[]): Known => ({
	summary: {
		id: name,
		name,
		sortName: name,
		birthDate: null,
		place: null,
		benefits: [],
		practice: false,
		appointments: [],
		lastContactOn: null,
		openAssignments: 0,
		openLeads: 0,
		newLeads: 0,
		due: [],
		changedAt: null,
	},
	work: { birthDate: null, benefits: [], kept, reported: [], held: [] },
});

let facts = 0;

export const kept = (
	process: string,
	kind: string,
	on: Day,
	{ by = anna, data = {} }: { readonly by?: Person; readonly data?: KeptFact['data'] } = {},
): KeptFact => ({
	id: `${kind}-${++facts}`,
	process,
	kind,
	on,
	by,
	data,
	recordedAt: 0,
});

/** What a session has of them. */
export const caseloadOf = (...clients: readonly Known[]) => ({
	dossiers: clients.map(({ summary }) => summary),
	work: new Map(clients.map(({ summary, work }) => [summary.id, work])),
});
