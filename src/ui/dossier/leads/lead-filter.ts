import type { Lead } from '../../../domain/lead.ts';
import { type LeadStatus, leadStatuses } from '../../../domain/lead-status.ts';

export type LeadFilter = 'all' | LeadStatus;

export const leadsShown = (leads: readonly Lead[], filter: LeadFilter): readonly Lead[] =>
	filter === 'all' ? leads : leads.filter(({ status }) => status === filter);

/** How many leads each status has, in the order of a lead's life; statuses without leads too. */
export const countsOf = (
	leads: readonly Lead[],
): readonly { readonly status: LeadStatus; readonly count: number }[] =>
	leadStatuses.map((status) => ({ status, count: leadsShown(leads, status).length }));
