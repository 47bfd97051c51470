/**
 * English for the rows of the work processes: terms, steps, phases, facts and their fields, figures.
 * Official forms and documents have none: they stay in the language of their source.
 */
import rows from './process-rows.json' with { type: 'json' };

const words: ReadonlyMap<string, string> = new Map(Object.entries(rows));
/** Figures that say how often a term was kept are named after that term. */
const onTime = 'Op tijd: ';

/** The text itself when there is no English for it, as in a process of an office's own. */
export const rowWords = (text: string): string =>
	words.get(text) ??
	(text.startsWith(onTime) ? `On time: ${rowWords(text.slice(onTime.length))}` : text);
