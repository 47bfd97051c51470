import { type Normaliser, plain } from './normaliser.ts';

const number = String.raw`(?<!\d)(\d{1,3}(?:[.,]\d{1,2})?)(?!\d)`;
const range = new RegExp(
	String.raw`${number}\s*(?:uur)?\s*(?:-|–|—|tot|t\/m|à|/)\s*${number}`,
	'i',
);
const single = new RegExp(number);

const quarters = (text: string | undefined) =>
	Math.round(Number((text ?? '').replace(',', '.')) * 4) / 4;

/** Hours a week: "32 - 40 uur", "32", "vanaf 24 uur". "fulltime" and times of the day stay text. */
export const hoursRange: Normaliser = ({ text }) => {
	const clock = /\d{1,2}[:.]\d{2}\s*(?:uur)?\s*(?:-|–|tot)\s*\d{1,2}[:.]\d{2}/.test(text);
	const pair = clock ? null : range.exec(text);
	const one = clock ? null : single.exec(text);
	if (!one) return /\p{L}{3}/u.test(text) ? plain(text) : null;
	const first = quarters(pair?.[1] ?? one[1]);
	const second = quarters(pair?.[2] ?? one[1]);
	const [min, max] = [Math.min(first, second), Math.max(first, second)];
	if (max === 0 || max > 168) return null;
	const from = !pair && /\b(?:vanaf|minimaal|minstens|min\.)/i.test(text);
	const upTo = !pair && /\b(?:tot|maximaal|max\.)/i.test(text);
	return {
		value: { min: upTo ? null : min, max: from ? null : max },
		flags: first > second || max > 60 ? ['implausible'] : [],
	};
};
