/**
 * The hours statement (P-6, P-16): what was worked and coached per month, who entered it, and who
 * else approved it. Hours that nobody else approved are named, and count in no total.
 */
import { type HoursLine, hoursIn, hoursStatement, periodOf } from '../hours-statement.ts';
import { ofKind } from '../process/facts-view.ts';
import type { PaperSection } from './paper.ts';
import type { PartPlace } from './paper-sources.ts';
import { dayInWords, monthInWords, numberInWords } from './paper-words.ts';

const notApproved = 'Nog niet geaccordeerd';

export function hoursSections({ course }: Pick<PartPlace, 'course'>): readonly PaperSection[] {
	const { facts } = course.situation;
	const all = hoursIn(facts);
	const periods = [...new Set(all.map(({ on }) => periodOf(on)))];
	const sent = ofKind(facts, 'hours-sent').map(({ on, data, by }) =>
		[data.period, dayInWords(on), by.name].filter(Boolean).join(', '),
	);
	return [
		...(periods.length > 0
			? periods.map((period) => monthSection(period, all))
			: [{ heading: 'Uren', blocks: [{ kind: 'text', text: null } as const] }]),
		{ heading: 'Verstuurd', blocks: [{ kind: 'list', items: sent }] },
	];
}

function monthSection(period: string, all: readonly HoursLine[]): PaperSection {
	const { worked, coached } = hoursStatement(all, period, '');
	const heading = `Uren in ${monthInWords(period)}`;
	const rows = all
		.filter(({ on }) => periodOf(on) === period)
		.map((line) => [
			dayInWords(line.on),
			numberInWords(line.worked),
			numberInWords(line.coached),
			line.activity,
			line.enteredBy.name,
			line.approval ? `${line.approval.by.name}, ${dayInWords(line.approval.on)}` : notApproved,
		]);
	const total = ['Totaal geaccordeerd', numberInWords(worked), numberInWords(coached), '', '', ''];
	return {
		heading,
		blocks: [
			{
				kind: 'table',
				caption: heading,
				head: [
					'Datum',
					'Gewerkt',
					'Jobcoaching',
					'Activiteit',
					'Ingevoerd door',
					'Geaccordeerd door',
				],
				rows: [...rows, total],
			},
		],
	};
}
