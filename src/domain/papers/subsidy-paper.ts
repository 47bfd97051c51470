/** The phase-down schedule of the wage subsidy (M-25, O-23): height and steps, with the amounts. */
import { ofKind } from '../process/facts-view.ts';
import type { PaperSection } from './paper.ts';
import type { PartPlace } from './paper-sources.ts';
import { dayInWords, euros } from './paper-words.ts';

export function subsidySections({ course }: Pick<PartPlace, 'course'>): readonly PaperSection[] {
	const { facts } = course.situation;
	const agreed = ofKind(facts, 'subsidy-agreed').at(-1)?.data ?? {};
	const { percentage, eurosPerMonth, months, paidBy } = agreed;
	const steps = [...ofKind(facts, 'subsidy-started'), ...ofKind(facts, 'subsidy-stepped-down')];
	const full = typeof percentage === 'number' && percentage > 0 ? percentage : null;
	const monthly = typeof eurosPerMonth === 'number' ? eurosPerMonth * 100 : null;
	const amountAt = (share: unknown) =>
		typeof share === 'number' && full !== null && monthly !== null
			? euros(Math.round((monthly * share) / full))
			: '';
	const said = (value: unknown, unit = '') =>
		value === undefined || value === '' ? null : `${value}${unit}`;
	return [
		{
			heading: 'Hoogte',
			blocks: [
				{
					kind: 'fields',
					fields: [
						{ label: 'Percentage van de loonkosten bij aanvang', value: said(percentage, ' %') },
						{
							label: 'Bedrag per maand bij aanvang',
							value: monthly === null ? null : euros(monthly),
						},
						{ label: 'Duur', value: said(months, ' maanden') },
						{ label: 'Betaald door', value: said(paidBy) },
					],
				},
			],
		},
		{
			heading: 'Afbouw',
			blocks: [
				{
					kind: 'table',
					caption: 'Afbouw van de loonkostensubsidie',
					head: ['Vanaf', 'Percentage', 'Bedrag per maand'],
					rows: steps.map(({ on, data }) => [
						dayInWords(on),
						said(data.percentage, ' %') ?? '',
						amountAt(data.percentage),
					]),
				},
			],
		},
	];
}
