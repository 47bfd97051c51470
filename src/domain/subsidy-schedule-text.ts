/**
 * The steps of a wage subsidy as one line of text, as a fact keeps them: `3 x 50%, 3 x 30%` is three
 * months of fifty percent and then three of thirty.
 */
import type { SubsidyStep } from './subsidy-schedule.ts';

export const writeSchedule = (steps: readonly SubsidyStep[]): string =>
	steps
		.map(({ months, percentage }) => `${months} x ${String(percentage).replace('.', ',')}%`)
		.join(', ');

const step = /^(\d{1,3}) x (\d{1,3}(?:,\d{1,2})?)%$/;

/** `null` for a line that says something else. */
export function readSchedule(text: string): readonly SubsidyStep[] | null {
	const parts = text.split(', ').map((part) => step.exec(part));
	const steps = parts.flatMap((part) =>
		part ? [{ months: Number(part[1]), percentage: Number(part[2]?.replace(',', '.')) }] : [],
	);
	return steps.length === parts.length ? steps : null;
}
