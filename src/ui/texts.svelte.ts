import { createContext } from 'svelte';
import { type Catalogue, catalogues, type Language } from '../messages/catalogue.ts';
import { type Format, formatFor } from './shared/format.ts';
import { setWords } from './shared/words.ts';

const formats: Readonly<Record<Language, Format>> = {
	nl: formatFor('nl-NL'),
	en: formatFor('en-GB'),
};

/** The texts and formats of the language that is chosen now. Read them in a `$derived`. */
export interface ScreenTexts {
	readonly language: Language;
	readonly current: Catalogue;
	readonly format: Format;
}

export const [getTexts, setTexts] = createContext<ScreenTexts>();

/** Gives all components below the caller their texts. `language` is read again when it changes. */
export function provideTexts(language: () => Language): ScreenTexts {
	setWords(() => catalogues[language()].shell.words);
	return setTexts({
		get language() {
			return language();
		},
		get current() {
			return catalogues[language()];
		},
		get format() {
			return formats[language()];
		},
	});
}
