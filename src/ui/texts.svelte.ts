import { createContext } from 'svelte';
import { type Catalogue, dutch, type Language, loadCatalogue } from '../messages/catalogue.ts';
import { type Format, formatFor } from './shared/format.ts';
import { setWords } from './shared/words.ts';

const formats: Readonly<Record<Language, Format>> = {
	nl: formatFor('nl-NL'),
	en: formatFor('en-GB'),
};

/** The texts and formats of the language that is shown now. Read them in a `$derived`. */
export interface ScreenTexts {
	readonly language: Language;
	readonly current: Catalogue;
	readonly format: Format;
}

const [getTexts, setTexts] = createContext<ScreenTexts>();

export { getTexts };

/**
 * Gives all components below the caller their texts. `wanted` is read again when it changes; until
 * the texts of a language have come, and when they cannot come, the screen stays as it is.
 */
export function provideTexts(wanted: () => Language): ScreenTexts {
	let shown = $state.raw<{ language: Language; catalogue: Catalogue }>({
		language: 'nl',
		catalogue: dutch,
	});

	$effect.pre(() => {
		const language = wanted();
		loadCatalogue[language]().then(
			(catalogue) => {
				if (language === wanted()) shown = { language, catalogue };
			},
			() => undefined,
		);
	});

	setWords(() => shown.catalogue.shell.words);
	return setTexts({
		get language() {
			return shown.language;
		},
		get current() {
			return shown.catalogue;
		},
		get format() {
			return formats[shown.language];
		},
	});
}
