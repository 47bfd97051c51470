/** What is wrong with a client's field as typed. The screen has a sentence for each. */
import { isBsn } from './bsn.ts';
import type { ClientField } from './client.ts';
import { type Day, isDay } from './day.ts';

export type FieldProblem =
	| 'required'
	| 'too-long'
	| 'not-a-day'
	| 'in-future'
	| 'not-an-email'
	| 'not-a-bsn'
	| 'not-a-postcode';

const maxLength = 200;

/** `5701ab` becomes `5701 AB`; anything else comes back as typed. */
export const writePostcode = (typed: string): string => {
	const match = /^\s*([1-9]\d{3})\s*([a-z]{2})\s*$/i.exec(typed);
	return match ? `${match[1]} ${match[2]?.toUpperCase()}` : typed.trim();
};

const checks: Partial<Record<ClientField, (text: string, today: Day) => FieldProblem | null>> = {
	birthDate: (text, today) => {
		if (!isDay(text)) return 'not-a-day';
		return text > today ? 'in-future' : null;
	},
	// One @ with something on both sides: only the post can tell the rest.
	email: (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? null : 'not-an-email'),
	bsn: (text) => (isBsn(text) ? null : 'not-a-bsn'),
	// A foreign code is text with other letters; only what looks Dutch and is not, is refused.
	postcode: (text) =>
		/^\d/.test(text) && !/^[1-9]\d{3} [A-Z]{2}$/.test(writePostcode(text)) && text.length <= 7
			? 'not-a-postcode'
			: null,
};

/** `null` when the text may be kept. Empty is fine everywhere but in `geslachtsnaam`. */
export function checkClientField(
	field: ClientField,
	typed: string,
	today: Day,
): FieldProblem | null {
	const text = typed.trim();
	if (text === '') return field === 'geslachtsnaam' ? 'required' : null;
	if (text.length > maxLength) return 'too-long';
	return checks[field]?.(text, today) ?? null;
}
