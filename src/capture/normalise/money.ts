import type { Salary } from '../../domain/field-values.ts';
import type { Normaliser } from './normaliser.ts';

/** Words and codes for the period, the longest first. */
const periods: readonly (readonly [RegExp, Salary['per'], min: number, max: number])[] = [
	// The last two: below and above these whole euros a wage of that period is implausible.
	[/\b(?:per uur|uurloon|p\/?u|uur|hour)\b/i, 'uur', 5, 250],
	[/\b(?:per dag|dagloon|dag|day)\b/i, 'dag', 40, 2_000],
	[/\b(?:per week|weekloon|week)\b/i, 'week', 100, 5_000],
	[/\b(?:per maand|maandloon|maand|p\.?m\b|mnd|month)\b/i, 'maand', 400, 25_000],
	[/\b(?:per jaar|jaarloon|jaarsalaris|jaar|year|p\.?j\b)\b/i, 'jaar', 5_000, 300_000],
];

/** "2.500,00", "2500", "17.48", "2 500", without what is a percentage, a scale or hours. */
const amount =
	/(?<![\d.,])(€\s?|eur\s?)?(\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)(?![\d%]|[.,]\d|\s?%|\s?uur|\s?uren)/gi;

/** A dot or comma before three digits groups thousands; before one or two it starts the cents. */
function centsOf(text: string): number {
	const [, euros = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
	return Number(euros.replace(/[., ]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
}

interface Amount {
	readonly cents: number;
	readonly marked: boolean;
	readonly start: number;
	readonly end: number;
}

const connected = /^\s?(?:,-)?\s*(?:[-–—]|tot(?: en met)?|t\/m|en|a|à)\s*$/i;

/** Amounts marked with a euro sign and what a dash ties to them; else up to two bare amounts. */
function amountsIn(text: string): number[] {
	const all: Amount[] = [...text.matchAll(amount)].slice(0, 20).map((match) => ({
		cents: centsOf(match[2] ?? ''),
		marked: match[1] !== undefined,
		start: match.index,
		end: match.index + match[0].length,
	}));
	const first = all.findIndex(({ marked }) => marked);
	if (first < 0) return all.length <= 2 ? all.map(({ cents }) => cents) : [];
	const [from, to] = [all[first], all[first + 1]];
	const tied = from && to && (to.marked || connected.test(text.slice(from.end, to.start)));
	return [from, tied ? to : undefined].flatMap((each) => each?.cents ?? []);
}

/** The hours that belong to an amount say nothing about its period: "bij 36 uur per week". */
const hours = /\d+(?:[.,]\d+)? uur(?: per week)?/gi;

/** "€ 2.500 - 3.200 per maand". A text without an amount ("conform cao") stays text. */
export const money: Normaliser = ({ text }) => {
	const amounts = amountsIn(text);
	if (amounts.length === 0) return /\p{L}{3}/u.test(text) ? { value: text, flags: [] } : null;
	if (amounts.every((cents) => cents === 0)) return null;
	const low = Math.min(...amounts);
	const high = Math.max(...amounts);
	const period = periods.find(([words]) => words.test(text.replace(hours, '')));
	const [, per = null, min = 5, max = 300_000] = period ?? [];
	const from = /\b(?:vanaf|minimaal|min\.)\s/i.test(text) && amounts.length === 1;
	const upTo = /\b(?:tot|maximaal|max\.)\s/i.test(text) && amounts.length === 1;
	const value: Salary = {
		minCent: upTo ? null : low,
		maxCent: from ? null : high,
		valuta: /\$|\busd\b/i.test(text) ? 'USD' : /£|\bgbp\b/i.test(text) ? 'GBP' : 'EUR',
		per,
	};
	const reversed = amounts.length === 2 && (amounts[0] ?? 0) > (amounts[1] ?? 0);
	const odd = reversed || low < min * 100 || high > max * 100;
	return { value, flags: odd ? ['implausible'] : [] };
};
