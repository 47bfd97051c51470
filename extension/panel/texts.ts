/** The texts of the extension's pages in one language; the language may change while they are open. */
import { createContext } from 'svelte';
import { capturedFields as enFields } from '../../src/messages/en/captured-fields.ts';
import { extension as enExtension } from '../../src/messages/en/extension.ts';
import { extensionOptions as enOptions } from '../../src/messages/en/extension-options.ts';
import { shell as enShell } from '../../src/messages/en/shell.ts';
import { vacancies as enVacancies } from '../../src/messages/en/vacancies.ts';
import { capturedFields } from '../../src/messages/nl/captured-fields.ts';
import { extension } from '../../src/messages/nl/extension.ts';
import { extensionOptions } from '../../src/messages/nl/extension-options.ts';
import { shell } from '../../src/messages/nl/shell.ts';
import { vacancies } from '../../src/messages/nl/vacancies.ts';
import { type Format, formatFor } from '../../src/ui/shared/format.ts';
import { setWords } from '../../src/ui/shared/words.ts';

type Language = 'nl' | 'en';

const catalogues = {
	nl: {
		panel: extension,
		options: extensionOptions,
		field: capturedFields,
		why: vacancies.why,
		words: shell.words,
		format: formatFor('nl-NL'),
	},
	en: {
		panel: enExtension,
		options: enOptions,
		field: enFields,
		why: enVacancies.why,
		words: enShell.words,
		format: formatFor('en-GB'),
	},
} as const;

export type PanelTexts = (typeof catalogues)['nl'] & { readonly format: Format };

const [getTexts, setTexts] = createContext<() => PanelTexts>();

export { getTexts };

/** For the root of a page. `language` is read again when it changes. */
export function provideTexts(language: () => Language): () => PanelTexts {
	setWords(() => catalogues[language()].words);
	return setTexts(() => catalogues[language()]);
}
