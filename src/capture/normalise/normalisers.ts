import { count, findingWays } from './count.ts';
import { date, dateOrText } from './date.ts';
import { hoursRange } from './hours.ts';
import { money } from './money.ts';
import type { Normaliser } from './normaliser.ts';
import { city, kilometres, postcode, region } from './place.ts';
import { digits, list, name, present, prose, text } from './text.ts';

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
	list,
	count,
	findingWays,
	present,
} as const satisfies Record<string, Normaliser>;

export type NormaliserName = keyof typeof normalisers;
