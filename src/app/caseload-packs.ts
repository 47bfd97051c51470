/**
 * How the list of dossiers rests: summaries packed some 500 to a sealed row.
 *
 * A list of 10,000 opens as 20 rows. A change must not rewrite a row of 500, so changed entries go to
 * a small `recent` pack first, which wins over the others when the list is read; when it is full, its
 * entries move into the large packs. All functions answer a new value and the packs to write.
 */
import { z } from 'zod';
import { DossierSummary } from '../domain/dossier-summary.ts';
import { type Bytes, textOf, utf8 } from '../protocol/bytes.ts';

export const packSize = 500;
export const recentSize = 16;

/** Row ids: `recent`, and `0`, `1`… */
const recentPack = 'recent';

/** Goes up with every change of `PackEntry` or `DossierSummary` that what is stored does not fit. */
const packVersion = 1;

const PackEntry = z.object({
	/** Hex of the shared channel. */
	id: z.string(),
	/** Hex of the professionals' channel. */
	prof: z.string(),
	/** `null` while nobody has opened it: the summary is made from the document. */
	summary: DossierSummary.nullable(),
	/** Entries arrived that the summary does not know of yet. */
	stale: z.boolean(),
	gone: z.boolean(),
	/** An office, not a dossier: it has no summary and no list shows it. */
	office: z.boolean().optional(),
});
export type PackEntry = z.infer<typeof PackEntry>;

export type Pack = readonly PackEntry[];

const StoredPack = z.object({ v: z.number(), entries: z.array(z.unknown()) });

/** As bytes of JSON: the browser reads ten thousand entries five times faster than CBOR. */
export const writePack = (entries: Pack): Bytes =>
	utf8(JSON.stringify({ v: packVersion, entries }));

/**
 * What this version wrote comes out of its own sealing unaltered, and is not checked again: a schema
 * for each of ten thousand entries would take longer than everything else. Entries of another
 * version are, and those that cannot be read are counted.
 */
export function readPack(content: unknown): { pack: Pack; unreadable: number } {
	const stored = StoredPack.safeParse(parsed(content)).data;
	if (!stored) return { pack: [], unreadable: 1 };
	if (stored.v === packVersion) return { pack: stored.entries as Pack, unreadable: 0 };
	const pack = stored.entries.flatMap((entry) => PackEntry.safeParse(entry).data ?? []);
	return { pack, unreadable: stored.entries.length - pack.length };
}

function parsed(content: unknown): unknown {
	if (!(content instanceof Uint8Array)) return null;
	try {
		return JSON.parse(textOf(new Uint8Array(content)));
	} catch {
		return null;
	}
}

export interface Packs {
	readonly recent: Pack;
	readonly full: readonly Pack[];
}

export const noPacks: Packs = { recent: [], full: [] };

/** Which packs differ after a change, by row id. */
export interface PackChange {
	readonly packs: Packs;
	readonly changed: ReadonlyMap<string, Pack>;
}

export function packsOf(rows: ReadonlyMap<string, Pack>): Packs {
	const full = [...rows.keys()].filter((id) => /^\d+$/.test(id)).length;
	return {
		recent: rows.get(recentPack) ?? [],
		full: Array.from({ length: full }, (_, at) => rows.get(String(at)) ?? []),
	};
}

/** All entries that are not gone; what is recent wins. */
export function entriesIn({ recent, full }: Packs): ReadonlyMap<string, PackEntry> {
	const entries = new Map<string, PackEntry>();
	for (const entry of [...full.flat(), ...recent]) entries.set(entry.id, entry);
	for (const [id, { gone }] of entries) if (gone) entries.delete(id);
	return entries;
}

export function withEntries(packs: Packs, changes: readonly PackEntry[]): PackChange {
	const ids = new Set(changes.map(({ id }) => id));
	const recent = [...packs.recent.filter(({ id }) => !ids.has(id)), ...changes];
	if (recent.length <= recentSize) {
		return { packs: { ...packs, recent }, changed: new Map([[recentPack, recent]]) };
	}
	return settled({ ...packs, recent });
}

/** Moves everything recent into the large packs: in place where it is known, else at the end. */
function settled({ recent, full }: Packs): PackChange {
	const left = new Map(recent.map((entry) => [entry.id, entry]));
	const next = full.map((pack) =>
		pack.some(({ id }) => left.has(id)) ? pack.flatMap((entry) => replaced(entry, left)) : pack,
	);
	for (const entry of left.values()) {
		if (entry.gone) continue;
		const last = next.at(-1);
		if (last && last.length < packSize) next[next.length - 1] = [...last, entry];
		else next.push([entry]);
	}
	const changed = new Map<string, Pack>([[recentPack, []]]);
	for (const [at, pack] of next.entries()) if (pack !== full[at]) changed.set(String(at), pack);
	return { packs: { recent: [], full: next }, changed };
}

function replaced(entry: PackEntry, left: Map<string, PackEntry>): Pack {
	const newer = left.get(entry.id);
	left.delete(entry.id);
	if (newer?.gone) return [];
	return [newer ?? entry];
}
