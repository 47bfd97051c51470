/**
 * A process with the words of another language on the screen. Ids, rules and sources stay, and so do
 * official forms: documents and questionnaires keep the language of their source.
 */
import type { WorkProcess } from './process.ts';

/** The words for a text of a row; the text itself where there are none. */
export type Words = (text: string) => string;

const kept: ReadonlySet<string> = new Set<keyof WorkProcess>([
	'documents',
	'questionnaires',
	'lists',
]);
/** What a row says to a reader; all other texts in it are names for machines. */
const said = new Set(['title', 'titleToday', 'text', 'note', 'organisation']);
/** Keys under which every text is said. */
const sayings = new Set(['labels', 'options', 'tasks']);

export function translated(process: WorkProcess, words: Words): WorkProcess {
	const tables = Object.entries(process).map(([name, table]) => [
		name,
		Array.isArray(table) && !kept.has(name)
			? table.map((row) => translatedIn(row, words, 'a row'))
			: table,
	]);
	return { ...process, ...Object.fromEntries(tables) };
}

function translatedIn(value: unknown, words: Words, under: string): unknown {
	if (typeof value === 'string')
		return said.has(under) || sayings.has(under) ? words(value) : value;
	if (Array.isArray(value)) return value.map((one) => translatedIn(one, words, under));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [
			key,
			key === 'fields' ? one : translatedIn(one, words, sayings.has(under) ? under : key),
		]),
	);
}

/** Every text that `translated` asks words for, once each. */
export function textsIn(process: WorkProcess): ReadonlySet<string> {
	const texts = new Set<string>();
	translated(process, (text) => {
		texts.add(text);
		return text;
	});
	return texts;
}
