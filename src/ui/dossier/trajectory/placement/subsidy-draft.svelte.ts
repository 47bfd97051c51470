import { type Day, isDay } from '../../../../domain/day.ts';
import type { SubsidyAgreement, SubsidyStep } from '../../../../domain/subsidy-schedule.ts';

const numberIn = (text: string): number => Number(text.trim().replace(',', '.') || Number.NaN);

/** A phase-down schedule that is being negotiated. */
export class SubsidyDraft {
	start = $state('');
	wage = $state('');
	paidBy = $state('');
	steps = $state<{ months: string; percentage: string }[]>([]);

	constructor(
		start: Day,
		known: { wage?: number; paidBy?: string; steps?: readonly SubsidyStep[] } = {},
	) {
		this.start = start;
		this.wage = known.wage === undefined ? '' : String(known.wage).replace('.', ',');
		this.paidBy = known.paidBy ?? '';
		const steps = known.steps ?? [
			{ months: 3, percentage: 50 },
			{ months: 3, percentage: 25 },
		];
		this.steps = steps.map(({ months, percentage }) => ({
			months: String(months),
			percentage: String(percentage).replace('.', ','),
		}));
	}

	get hasDay(): boolean {
		return isDay(this.start);
	}

	get wageCosts(): number {
		return numberIn(this.wage);
	}

	get asked(): Pick<SubsidyAgreement, 'start' | 'wageCents' | 'steps'> {
		return {
			start: this.start,
			wageCents: Math.round(this.wageCosts * 100),
			steps: this.steps.map(({ months, percentage }) => ({
				months: numberIn(months),
				percentage: numberIn(percentage),
			})),
		};
	}

	add(): void {
		this.steps.push({ months: '3', percentage: '' });
	}

	remove(index: number): void {
		this.steps.splice(index, 1);
	}
}
