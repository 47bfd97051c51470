/**
 * The phase-down schedule of a wage subsidy (M-25): what is paid in each month, in whole cents.
 *
 * The height and the steps are negotiated (O-23); every step is lower than the one before. Each
 * month is rounded to a cent by itself, half up, so that equal percentages pay equal amounts, and
 * the total is the sum of what is written. How long it may last stands in the limits of Werkmakelaar
 * (DU-08, DU-09); in variant 3 it is tailor-made and has no bounds (O-33). A subsidy that outlasts
 * the contract or the guidance is a warning (C-21).
 */
import { addDays, addMonths, type Day } from './day.ts';
import { limits } from './processes/werkmakelaar/limits.ts';

export interface SubsidyStep {
	readonly months: number;
	/** Of the wage costs; at most two decimals. */
	readonly percentage: number;
}

export interface SubsidyAgreement {
	readonly start: Day;
	/** Wage costs of a month. */
	readonly wageCents: number;
	readonly steps: readonly SubsidyStep[];
	/** `null` while none is chosen. */
	readonly variant: 1 | 2 | 3 | null;
	/** Last day of the contract and of coaching with aftercare; `null`: not known, or no end. */
	readonly contractUntil: Day | null;
	readonly guidanceUntil: Day | null;
}

export interface SubsidyMonth {
	/** 1 is the first. */
	readonly month: number;
	readonly from: Day;
	readonly until: Day;
	readonly percentage: number;
	readonly cents: number;
}

export type SubsidyRefusal =
	| 'no-steps'
	| 'not-months'
	| 'not-a-percentage'
	| 'not-an-amount'
	| 'not-phasing-down';

export type SubsidyWarning = 'too-short' | 'too-long' | 'outlasts-contract' | 'outlasts-guidance';

export type PhaseDown =
	| {
			readonly kind: 'schedule';
			readonly rows: readonly SubsidyMonth[];
			readonly totalCents: number;
			/** The last day that is paid for. */
			readonly until: Day;
			readonly warnings: readonly SubsidyWarning[];
	  }
	| { readonly kind: 'refused'; readonly reasons: readonly SubsidyRefusal[] };

/** Longer than any subsidy, so that a typing error does not make thousands of rows. */
const mostMonths = 120;

export function phaseDown(agreement: SubsidyAgreement): PhaseDown {
	const reasons = refusalsOf(agreement);
	if (reasons.length > 0) return { kind: 'refused', reasons };
	const { start, steps } = agreement;
	const percentages = steps.flatMap(({ months, percentage }) =>
		Array.from({ length: months }, () => percentage),
	);
	const rows = percentages.map((percentage, place) => ({
		month: place + 1,
		from: addMonths(start, place),
		until: lastDayOf(start, place + 1),
		percentage,
		cents: partOf(agreement.wageCents, percentage),
	}));
	const until = lastDayOf(start, rows.length);
	return {
		kind: 'schedule',
		rows,
		totalCents: rows.reduce((sum, { cents }) => sum + cents, 0),
		until,
		warnings: warningsOf(agreement, rows.length, until),
	};
}

const lastDayOf = (start: Day, months: number) => addDays(addMonths(start, months), -1);

/** In whole numbers: a hundredth of a percent of a cent is the smallest part. */
const hundredthsOf = (percentage: number) => Math.round(percentage * 100);
const partOf = (cents: number, percentage: number) =>
	Math.floor((cents * hundredthsOf(percentage) + 5000) / 10_000);

function refusalsOf({ wageCents, steps }: SubsidyAgreement): readonly SubsidyRefusal[] {
	if (steps.length === 0) return ['no-steps'];
	const months = steps.reduce((sum, step) => sum + step.months, 0);
	const reasons: SubsidyRefusal[] = [];
	if (!steps.every((step) => Number.isInteger(step.months) && step.months > 0)) {
		reasons.push('not-months');
	} else if (months > mostMonths) reasons.push('not-months');
	if (!steps.every(({ percentage }) => isPercentage(percentage))) reasons.push('not-a-percentage');
	if (!Number.isSafeInteger(wageCents * 10_000) || wageCents <= 0) reasons.push('not-an-amount');
	if (!goesDown(steps)) reasons.push('not-phasing-down');
	return reasons;
}

const isPercentage = (percentage: number) =>
	percentage > 0 && percentage <= 100 && hundredthsOf(percentage) / 100 === percentage;

/** Every step below the one before it; one step alone goes down nowhere. */
const goesDown = (steps: readonly SubsidyStep[]) =>
	steps.length > 1 &&
	steps.every(({ percentage }, place) => percentage < (steps[place - 1]?.percentage ?? Infinity));

const limitOfVariant: Readonly<Record<1 | 2 | 3, string | null>> = {
	1: 'DU-08',
	2: 'DU-09',
	3: null,
};

function warningsOf(
	{ variant, contractUntil, guidanceUntil }: SubsidyAgreement,
	months: number,
	until: Day,
): readonly SubsidyWarning[] {
	const id = variant === null ? null : limitOfVariant[variant];
	const bounds = limits.find((row) => row.id === id && row.limit === 'duration');
	const { minMonths, maxMonths } = bounds?.limit === 'duration' ? bounds : {};
	const warnings: SubsidyWarning[] = [];
	if (minMonths !== undefined && months < minMonths) warnings.push('too-short');
	if (maxMonths !== undefined && months > maxMonths) warnings.push('too-long');
	if (contractUntil !== null && until > contractUntil) warnings.push('outlasts-contract');
	if (guidanceUntil !== null && until > guidanceUntil) warnings.push('outlasts-guidance');
	return warnings;
}
