import type { Table } from '../process/process.ts';

export type DocumentPart = NonNullable<Table<'documents'>[number]['contents']>[number];

/** Parts of a document that stand in the same place of the source; `facts` are the kinds that fill one. */
export const partsFrom =
	(source: string, ...rules: readonly string[]) =>
	(id: string, text: string, ...facts: readonly string[]): DocumentPart => ({
		id,
		rules,
		source,
		text,
		...(facts.length > 0 ? { facts } : {}),
	});
