/**
 * What belongs to a third person is never kept: it is taken out of every text that the reader hands
 * on, and only counted.
 */
import type { Omission } from '../domain/capture-record.ts';
import { namePattern } from './person-name.ts';

type What = Omission['what'];

const left = '[weggelaten]';

/** Eleven test of a BSN. */
function isBsnLike(text: string): boolean {
	const digits = [...text.replace(/\D/g, '')].map(Number);
	const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
	return digits.length === 9 && sum > 0 && sum % 11 === 0;
}

interface Kind {
	readonly what: What;
	readonly pattern: RegExp;
	/** Whether the match really is one. */
	readonly holds?: (match: string) => boolean;
	/** A number that names the vacancy may look like this. */
	readonly alsoReference?: true;
}

const kinds: readonly Kind[] = [
	{
		what: 'e-mailadres',
		pattern: /(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[([]at[)\]]\s?)[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi,
	},
	{
		what: 'iban-achtig',
		pattern: /(?<![A-Z\d])[A-Z]{2}\d{2}(?:\s?[A-Z]{4}(?:\s?\d){10}|(?:\s?\d){12,26})(?![A-Z\d])/g,
		alsoReference: true,
	},
	{
		what: 'telefoonnummer',
		// A date such as 02-10-2026 begins like an area code.
		pattern:
			/(?<![\w.,€+-])(?!\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:(?:\+|00)[1-9]\d{0,2}(?:[\s().-]{0,3}\d){7,11}|\(?0(?:[\s().-]{0,3}\d){9}|0[89]00[\s-]?\d{4})(?!\d)/g,
		alsoReference: true,
	},
	{
		what: 'bsn-achtig',
		pattern: /(?<![\w,-])\d{4}\.?\d{2}\.?\d{3}(?![\w-])/g,
		holds: isBsnLike,
		alsoReference: true,
	},
	{
		what: 'contactpersoon',
		pattern: new RegExp(
			String.raw`(?<=(?:^|[\s(,.;:])(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|t\.a\.v\.|[Cc]ontact op(?:nemen)? met|[Cc]ontactpersoon(?: is)?:?|(?:[Bb]el|[Mm]ail)(?:len|en)?(?: met| naar)?|[Vv]ragen naar)\s)(?!(?:het|de|een|ons|onze)\s)${namePattern}`,
			'gu',
		),
	},
];

export interface Omitter {
	/** The text without third persons; `reference` spares numbers that name the vacancy. */
	readonly clean: (text: string, reference?: 'reference') => string;
	/** How many different ones were left out so far. */
	readonly omitted: () => Omission[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `people` are names that the page itself gives as contact persons. */
export function omitterOf(people: readonly string[]): Omitter {
	const seen = new Map<What, Set<string>>();
	const note = (what: What, text: string) => {
		const known = seen.get(what) ?? new Set();
		seen.set(what, known.add(text.toLowerCase().replace(/[\s().-]/g, '')));
		return left;
	};
	for (const person of people) note('contactpersoon', person);
	const named = people
		.filter((person) => person.length >= 4)
		.map((person) => new RegExp(escaped(person).replace(/\s+/g, '\\s+'), 'giu'));

	return {
		clean: (text, reference) => {
			const withoutNames = named.reduce((rest, name) => rest.replace(name, left), text);
			return kinds.reduce((rest, { what, pattern, holds, alsoReference }) => {
				if (reference && alsoReference) return rest;
				return rest.replace(pattern, (match) =>
					!holds || holds(match) ? note(what, match) : match,
				);
			}, withoutNames);
		},
		omitted: () => [...seen].map(([what, texts]) => ({ what, count: texts.size })),
	};
}
