import type { BankVacancy } from '../../domain/employer-vacancy.ts';
import type { Catalogue } from '../../messages/catalogue.ts';

/** "32 tot 40 uur", "32 uur"; `null` when nobody gave hours. */
export function hoursText(
	{ minHours, maxHours }: Pick<BankVacancy, 'minHours' | 'maxHours'>,
	t: Catalogue['employers']['bank'],
): string | null {
	const known = [minHours, maxHours].filter((hours) => hours !== null);
	if (known.length === 0) return null;
	return t.hours([...new Set(known)].join('–'));
}
