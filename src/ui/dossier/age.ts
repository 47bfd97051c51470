import type { Day } from '../../domain/day.ts';

/** Full years of life on a day. Who was born on 29 February grows older on 1 March. */
export function ageOn(birthDate: Day, today: Day): number {
	const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
	return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
