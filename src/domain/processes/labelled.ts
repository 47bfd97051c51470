/**
 * Joins the kinds of facts of a process with what a form shows for their fields.
 *
 * By kind and field: a label, or for a list a label and one for each value. They stand apart from
 * the kinds, so that a reviewer of a rule and a reviewer of the words each read one table.
 */
import type { Table } from '../process/process.ts';

type FieldLabel = string | readonly [label: string, options: Readonly<Record<string, string>>];
export type FactLabels = Readonly<Record<string, Readonly<Record<string, FieldLabel>>>>;

export const labelled = (kinds: Table<'factKinds'>, words: FactLabels): Table<'factKinds'> =>
	kinds.map((kind) => {
		const fields = Object.entries(words[kind.id] ?? {});
		return {
			...kind,
			labels: Object.fromEntries(
				fields.map(([field, word]) => [field, typeof word === 'string' ? word : word[0]]),
			),
			options: Object.fromEntries(
				fields.flatMap(([field, word]) => (typeof word === 'string' ? [] : [[field, word[1]]])),
			),
		};
	});

/** A signature, in every process. */
export const signedLabels = {
	document: 'Welk stuk',
	version: 'Versie die getekend is',
	way: [
		'Manier van tekenen',
		{ drawn: 'Getekend op het scherm', typed: 'Naam getypt', paper: 'Op papier, met scan' },
	],
} as const;
