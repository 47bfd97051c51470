/** Found and expected per field of one adapter, from the counts of its present version. */
import type { SiteAdapter } from '../../src/capture/site-adapter.ts';
import type { FieldId } from '../../src/domain/field-values.ts';
import type { HealthBook } from '../../src/protocol/extension-memory.ts';

export interface HealthRows {
	readonly captures: number;
	/** Epoch ms of the last capture. */
	readonly at: number;
	/** How often each expected field was found, the worst first. */
	readonly fields: readonly { readonly field: FieldId; readonly found: number }[];
}

/** `null` as long as this version has read nothing. */
export function healthRows(
	{ id, version, expected }: Pick<SiteAdapter, 'id' | 'version' | 'expected'>,
	book: HealthBook,
): HealthRows | null {
	const health = book[`${id}@${version}`];
	if (!health) return null;
	const { captures, missing, at } = health;
	const fields = expected.map((field) => ({ field, found: captures - (missing[field] ?? 0) }));
	return { captures, at, fields: fields.toSorted((a, b) => a.found - b.found) };
}
