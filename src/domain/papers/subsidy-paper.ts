/** The phase-down schedule of the wage subsidy (M-25, O-23): height, steps, and what is paid per month. */
import { ofKind } from '../process/facts-view.ts';
import type { ProcessFact } from '../process/process-fact.ts';
import { phaseDown } from '../subsidy-schedule.ts';
import { readSchedule } from '../subsidy-schedule-text.ts';
import type { PaperBlock, PaperSection } from './paper.ts';
import type { PartPlace } from './paper-sources.ts';
import { dayInWords, euros, numberInWords } from './paper-words.ts';

export function subsidySections({ course }: Pick<PartPlace, 'course'>): readonly PaperSection[] {
	const { facts } = course.situation;
	const agreed = ofKind(facts, 'subsidy-agreed').at(-1) ?? null;
	const started = ofKind(facts, 'subsidy-started').at(-1)?.on ?? agreed?.on ?? null;
	return [
		{ heading: 'Hoogte en duur', blocks: [heightOf(agreed)] },
		{ heading: 'Afbouw per maand', blocks: [scheduleOf(agreed, started)] },
		{ heading: 'Wat tot nu toe is ingegaan', blocks: [stepsSoFar(course)] },
	];
}

function heightOf(agreed: ProcessFact | null): PaperBlock {
	const { percentage, eurosPerMonth, months, paidBy, wageCosts } = agreed?.data ?? {};
	const money = (value: unknown) => (typeof value === 'number' ? euros(value * 100) : null);
	const count = (value: unknown, unit: string) =>
		typeof value === 'number' ? `${numberInWords(value)} ${unit}` : null;
	return {
		kind: 'fields',
		fields: [
			{ label: 'Loonkosten per maand', value: money(wageCosts) },
			{ label: 'Percentage bij aanvang', value: count(percentage, '%') },
			{ label: 'Bedrag per maand bij aanvang', value: money(eurosPerMonth) },
			{ label: 'Duur', value: count(months, 'maanden') },
			{ label: 'Betaald door', value: paidBy ? String(paidBy) : null },
		],
	};
}

/** Without bounds: whether it may last so long is for the guards to say. */
function scheduleOf(agreed: ProcessFact | null, start: string | null): PaperBlock {
	const { wageCosts, schedule } = agreed?.data ?? {};
	const steps = readSchedule(String(schedule ?? ''));
	const plan =
		steps && start && typeof wageCosts === 'number'
			? phaseDown({
					start,
					wageCents: Math.round(wageCosts * 100),
					steps,
					variant: null,
					contractUntil: null,
					guidanceUntil: null,
				})
			: null;
	if (plan?.kind !== 'schedule') return { kind: 'text', text: null };
	const rows = plan.rows.map(({ month, from, until, percentage, cents }) => [
		String(month),
		`${dayInWords(from)} tot en met ${dayInWords(until)}`,
		`${numberInWords(percentage)} %`,
		euros(cents),
	]);
	return {
		kind: 'table',
		caption: 'Afbouw van de loonkostensubsidie',
		head: ['Maand', 'Periode', 'Percentage', 'Bedrag'],
		rows: [...rows, ['Totaal', '', '', euros(plan.totalCents)]],
	};
}

const stepsSoFar = ({ situation }: PartPlace['course']): PaperBlock => ({
	kind: 'list',
	items: [
		...ofKind(situation.facts, 'subsidy-started'),
		...ofKind(situation.facts, 'subsidy-stepped-down'),
	].map(({ on, data }) => `${dayInWords(on)}: ${data.percentage ?? '?'} %`),
});
