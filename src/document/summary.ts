/** What lists know of a dossier, computed from its documents. */
import type { Author } from '../domain/author.ts';
import { fullName, sortName } from '../domain/client.ts';
import { type DossierSummary, maxDueItems } from '../domain/dossier-summary.ts';
import type { DueItem } from '../domain/due-item.ts';
import { closingOn, leadTitle } from '../domain/lead.ts';
import { isOpenLead } from '../domain/lead-status.ts';
import { lookingForOf } from '../domain/looking-for.ts';
import { lastContactOn, outcomesOf, settlementsOf } from '../domain/settled-items.ts';
import { readActions } from './actions.ts';
import { readAppointments } from './appointments.ts';
import { readAssignments } from './assignments.ts';
import { readClient } from './client.ts';
import type { DossierDocs } from './dossier-docs.ts';
import { readFacts } from './facts.ts';
import { readLeads } from './leads.ts';
import { isPractice } from './schema-version.ts';

/**
 * `null` while there is no client in the dossier (it has just been opened by invitation). Does not
 * depend on today: an appointment counts as contact once somebody said that it was held.
 */
export function summaryOf(
	{ shared }: Pick<DossierDocs, 'shared'>,
	{ id, changedAt = null }: { readonly id: string; readonly changedAt?: Author['now'] | null },
): DossierSummary | null {
	const { client } = readClient(shared);
	if (!client) return null;
	const { facts } = readFacts(shared);
	const settled = settlementsOf(facts);
	const { appointments } = readAppointments(shared, outcomesOf(facts));
	const planned = appointments.filter(({ outcome }) => outcome === 'planned');
	const held = appointments.filter(({ outcome }) => outcome === 'held');
	const assignments = readAssignments(shared, settled).assignments.filter(isOpen);
	const actions = readActions(shared, settled).actions.filter(isOpen);
	const all = readLeads(shared, facts).leads;
	const leads = all.filter(({ status }) => isOpenLead(status));
	const due: readonly DueItem[] = [
		...planned.map(({ id: item, on, at, about }) => dueItem('appointment', item, on, about, at)),
		...assignments.flatMap(({ id: item, due: on, what }) =>
			on ? dueItem('assignment', item, on, what) : [],
		),
		...actions.flatMap(({ id: item, due: on, what }) =>
			on ? dueItem('action', item, on, what) : [],
		),
		...leads.flatMap(({ id: item, record, status }) => {
			const on = closingOn(record);
			const undecided = status === 'found' || status === 'discussed';
			return on && undecided ? dueItem('lead-closing', item, on, leadTitle(record) ?? '') : [];
		}),
	];
	return {
		id,
		name: fullName(client),
		sortName: sortName(client),
		birthDate: client.birthDate,
		place: client.place,
		benefits: client.benefits,
		practice: isPractice(shared),
		appointments: planned.map(({ id: item, on, at, kind, how }) => ({
			id: item,
			on,
			at,
			kind,
			how,
		})),
		lastContactOn: lastContactOn(
			facts,
			held.map(({ on }) => on),
		),
		openAssignments: assignments.length,
		openLeads: leads.length,
		newLeads: leads.filter(({ status }) => status === 'found').length,
		...(all.length > 0 ? { lookingFor: lookingForOf(all) } : {}),
		due: due.toSorted((a, b) => a.on.localeCompare(b.on)).slice(0, maxDueItems),
		changedAt,
	};
}

const isOpen = ({ status }: { readonly status: string }) => status === 'open';

const dueItem = (
	kind: DueItem['kind'],
	id: string,
	on: string,
	title: string,
	at: string | null = null,
): DueItem => ({ kind, id, on, at, title });
