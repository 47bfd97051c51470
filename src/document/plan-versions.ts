/**
 * Versions of the documents that are signed, and the texts of parts that somebody writes.
 *
 * Versions: items in `plan-versions`, the id is the SHA-256 of the content: two laptops that write the
 * same version make one, and none is ever changed. Parts: items in `plan-parts` with a text, the id is
 * `<document>.<part>`, so that both laptops mean the same text. Both stand in the shared document.
 */
import type * as Y from 'yjs';
import type { Author } from '../domain/author.ts';
import { PlanContent } from '../domain/plan-content.ts';
import { itemKinds } from './item-kinds.ts';
import { addedNow, insertItem, readItems } from './items.ts';
import { lastingEdit, localEdit } from './origins.ts';
import { readText, writeText } from './texts.ts';

/** `content`: canonical JSON; `version`: its SHA-256. */
export function keepVersion(doc: Y.Doc, version: string, content: string, author: Author): void {
	insertItem(
		doc,
		itemKinds['plan-version'],
		version,
		{ ...addedNow(author), content },
		lastingEdit,
	);
}

/** The text of a version as it was kept; `null` when it has not arrived. */
export function versionText(doc: Y.Doc, version: string): string | null {
	const { kept } = readItems(doc, itemKinds['plan-version']);
	return kept.find(({ id }) => id === version)?.fields.content ?? null;
}

/** By version; one that this laptop cannot read is left out. */
export function readVersions(doc: Y.Doc): ReadonlyMap<string, PlanContent> {
	const { kept } = readItems(doc, itemKinds['plan-version']);
	return new Map(
		kept.flatMap(({ id, fields: { content } }) => {
			const read = contentIn(content);
			return read ? [[id, read] as const] : [];
		}),
	);
}

function contentIn(text: string): PlanContent | null {
	try {
		return PlanContent.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

const partId = (document: string, part: string): string => `${document}.${part}`;

export const partText = (document: string, part: string): string =>
	`${itemKinds['plan-part'].root}/${partId(document, part)}/text`;

export const readPart = (doc: Y.Doc, document: string, part: string): string =>
	readText(doc, partText(document, part));

export function writePart(
	doc: Y.Doc,
	{ document, part }: { readonly document: string; readonly part: string },
	text: string,
	author: Author,
): void {
	doc.transact(() => {
		const id = partId(document, part);
		insertItem(doc, itemKinds['plan-part'], id, { ...addedNow(author) });
		writeText(doc, partText(document, part), text);
	}, localEdit);
}
