import { fieldLabel, optionLabel } from '../../../domain/process/fact-kind.ts';
import type { WorkProcess } from '../../../domain/process/process.ts';
import type { ProcessFact } from '../../../domain/process/process-fact.ts';
import { spokenKind } from '../../spoken-kind.ts';
import type { ScreenTexts } from '../../texts.svelte.ts';

/** Ids of other facts and the answers of a form as JSON: a machine reads them, a person does not. */
const notForPeople: ReadonlySet<string> = new Set(['startedBy', 'entry', 'form', 'answers']);

/** A version is the hash of a content; its head is enough to tell two apart. */
const shownHash = 8;

/** What a fact says, by field: "Werkgever: Bouwgroep Het Steense". */
export function factWords(
	process: WorkProcess,
	{ kind, data }: Pick<ProcessFact, 'kind' | 'data'>,
	{ current, format }: Pick<ScreenTexts, 'current' | 'format'>,
): readonly { readonly key: string; readonly value: string }[] {
	const row = spokenKind(process, kind, current);
	const said = (field: string, value: ProcessFact['data'][string]): string => {
		if (field === 'term') {
			return process.terms.find(({ id }) => id === value)?.title ?? String(value);
		}
		if (field === 'document') {
			return process.documents.find(({ document }) => document === value)?.title ?? String(value);
		}
		if (field === 'version') return String(value).slice(0, shownHash);
		if (typeof value === 'boolean') return value ? current.process.yes : current.process.no;
		if (row?.fields[field] === 'day') return format.plainDay(String(value));
		if (row?.fields[field] === 'number') return format.number(Number(value));
		return row ? optionLabel(row, field, value) : String(value);
	};
	return Object.entries(data)
		.filter(([field]) => !notForPeople.has(field))
		.map(([field, value]) => ({
			key: row ? fieldLabel(row, field) : field,
			value: said(field, value),
		}));
}

/** One thing that a fact says, as a line; a label that asks needs no colon. */
export const wordsLine = ({
	key,
	value,
}: {
	readonly key: string;
	readonly value: string;
}): string => (key.endsWith('?') ? `${key} ${value}` : `${key}: ${value}`);
