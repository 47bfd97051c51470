import type { OfficeSettings } from '../domain/process/office-settings.ts';
import type { Words } from '../domain/process/translated.ts';
import type { Catalogue } from '../messages/catalogue.ts';

type Labels = Pick<OfficeSettings, 'labels'>;
type Texts = Pick<Catalogue, 'office'>;

/** A text with its organisations and laws by the names that the office has chosen. */
export const withLabels = (text: string, { office }: Texts, { labels }: Labels): string =>
	labels === 'of-2006' ? text : renamedBy(office.labels)(text);

/**
 * Words for the rows of the work processes: those of the screen's language (`null`: the source's
 * own), with the names that the office has chosen; `null` when the rows are right as they stand.
 * Forms and papers are no such rows: they keep the names of their source.
 */
export function spokenWords(words: Words | null, texts: Texts, settings: Labels): Words | null {
	if (settings.labels === 'of-2006') return words;
	return (text) => withLabels(words?.(text) ?? text, texts, settings);
}

type Names = Catalogue['office']['labels'];
const known = new WeakMap<Names, Words>();

function renamedBy(names: Names): Words {
	const renamed = known.get(names) ?? renaming(names);
	known.set(names, renamed);
	return renamed;
}

function renaming(names: Names): Words {
	const ofToday = new Map(names);
	const phrases = names.map(([phrase]) => RegExp.escape(phrase)).join('|');
	const pattern = new RegExp(`(?<!\\w)(?:${phrases})(?!\\w)`, 'g');
	return (text) =>
		text.replaceAll(pattern, (phrase, place) => {
			const name = ofToday.get(phrase) ?? phrase;
			return place === 0 ? name.charAt(0).toLocaleUpperCase('nl') + name.slice(1) : name;
		});
}
