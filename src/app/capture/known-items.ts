/**
 * "Staat al in het plan": what the extension may know of the current plan.
 *
 *   key     SHA-256("driespan/known-key\0"    | salt | canonical JSON of the natural key)
 *   values  SHA-256("driespan/known-values\0" | salt | canonical JSON of the values)
 *
 * Salted per talk, so the hashes say nothing about other clients and nothing after the talk. Items
 * without a natural key are left out: they cannot be recognised again.
 */
import { employerOf, type Lead, leadTitle } from '../../domain/lead.ts';
import type { KnownItem } from '../../protocol/bridge-messages.ts';
import { CaptureId } from '../../protocol/capture-envelope.ts';
import { longestPlanValue, mostPlanItems, type PlanItem } from '../../protocol/capture-plan.ts';
import { knownKey, knownValues } from '../../vault/known-hash.ts';

const mostKnown = 500;

export async function knownItemsOf(leads: readonly Lead[], salt: string): Promise<KnownItem[]> {
	const named = leads.flatMap(({ id, record }) =>
		record.natural && CaptureId.safeParse(id).success
			? [{ id, key: record.natural.key, fields: record.fields }]
			: [],
	);
	return Promise.all(
		named.slice(0, mostKnown).map(async ({ id, key, fields }) => ({
			id,
			key: await knownKey(salt, key),
			values: await knownValues(salt, fields),
		})),
	);
}

/** What the panel may show of the plan: newest first, without long texts. */
export const planItemsOf = (leads: readonly Lead[]): PlanItem[] =>
	leads
		.filter(({ id }) => CaptureId.safeParse(id).success)
		.slice(0, mostPlanItems)
		.map(({ id, kind, record }) => ({
			id,
			kind,
			title: [leadTitle(record), employerOf(record)].filter(Boolean).join(', ').slice(0, 200),
			values: Object.fromEntries(
				Object.entries(record.fields).flatMap(([field, reading]) =>
					reading && JSON.stringify(reading.value).length <= longestPlanValue
						? [[field, reading.value]]
						: [],
				),
			),
		}));
