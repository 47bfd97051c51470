import { count, findingWays } from './count.ts';
import { date, dateOrText } from './date.ts';
import { hoursRange } from './hours.ts';
import { money } from './money.ts';
import type { Normalised, Normaliser, Reading } from './normaliser.ts';
import { city, kilometres, postcode, region } from './place.ts';
import { digits, html, list, name, present, prose, text } from './text.ts';

/** The closed list of what an adapter can say after `as`. */
export const normalisers = {
	text,
	name,
	digits,
	money,
	hoursRange,
	date,
	dateOrText,
	city,
	postcode,
	kilometres,
	region,
	prose,
	html,
	list,
	count,
	findingWays,
	present,
} as const satisfies Record<string, Normaliser>;

export type NormaliserName = keyof typeof normalisers;

/** Values are short. What is longer is cut off, so that no pattern runs long on a hostile page. */
const maxValue = 2_000;
const maxProse = 100_000;
const takesProse = new Set<NormaliserName>(['prose', 'html', 'list']);

export function normalise(as: NormaliserName, reading: Reading): Normalised | null {
	const most = takesProse.has(as) ? maxProse : maxValue;
	const lines = reading.lines.slice(0, 1_000).map((line) => line.slice(0, most));
	return normalisers[as]({ ...reading, text: reading.text.slice(0, most), lines });
}
