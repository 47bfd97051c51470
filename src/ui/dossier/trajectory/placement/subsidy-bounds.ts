import { addDays, addMonths, type Day } from '../../../../domain/day.ts';
import { type FactsView, ofKind } from '../../../../domain/process/facts-view.ts';
import type { SubsidyAgreement } from '../../../../domain/subsidy-schedule.ts';

/** Coaching and aftercare together (M-4); the last day may be used (O-38). */
const guidanceMonths = 12;

const lastDay = (from: Day, months: number): Day => addDays(addMonths(from, months), -1);

/** What a subsidy is held against (C-21): the variant, the contract, the guidance at its longest. */
export function subsidyBounds(
	facts: FactsView,
): Pick<SubsidyAgreement, 'variant' | 'contractUntil' | 'guidanceUntil'> {
	const variant = ofKind(facts, 'variant-chosen').at(-1)?.data.variant;
	const contract = ofKind(facts, 'contract-started').at(-1);
	const months = contract?.data.months;
	const coaching = ofKind(facts, 'coaching-started').at(0);
	return {
		variant: variant === 1 || variant === 2 || variant === 3 ? variant : null,
		contractUntil:
			contract && typeof months === 'number' && Number.isInteger(months)
				? lastDay(contract.on, months)
				: null,
		guidanceUntil: coaching ? addMonths(coaching.on, guidanceMonths) : null,
	};
}
