import type { Table } from '../process/process.ts';

export type DocumentPart = NonNullable<Table<'documents'>[number]['contents']>[number];

/** The part shows only these fields of what fills it. */
export const withFields = (part: DocumentPart, ...fields: readonly string[]): DocumentPart => ({
	...part,
	fields,
});

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
