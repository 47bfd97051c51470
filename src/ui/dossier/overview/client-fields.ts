import type { ClientField } from '../../../domain/client.ts';

/** A field that is one line of text; benefits and language are chosen, not typed. */
export type LineField = Exclude<ClientField, 'benefits' | 'language'>;

interface LineFieldRow {
	readonly field: LineField;
	readonly type: 'text' | 'date' | 'tel' | 'email';
	readonly inputmode?: 'numeric';
}

/** The lines of a client's data, in the order of a registration. */
export const lineFields: readonly LineFieldRow[] = [
	{ field: 'voornamen', type: 'text' },
	{ field: 'voorvoegsel', type: 'text' },
	{ field: 'geslachtsnaam', type: 'text' },
	{ field: 'birthDate', type: 'date' },
	{ field: 'bsn', type: 'text', inputmode: 'numeric' },
	{ field: 'phone', type: 'tel' },
	{ field: 'email', type: 'email' },
	{ field: 'address', type: 'text' },
	{ field: 'postcode', type: 'text' },
	{ field: 'place', type: 'text' },
];

/** Languages that are offered for talks, as BCP 47 tags; another one from an import stays. */
export const talkLanguages = [
	'nl',
	'en',
	'ar',
	'bg',
	'de',
	'es',
	'fa',
	'fr',
	'ku',
	'pl',
	'pt',
	'ro',
	'ru',
	'so',
	'ti',
	'tr',
	'uk',
	'zh',
] as const;
