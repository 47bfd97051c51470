/**
 * The hours statement (P-6, P-16): what was worked and coached per month, who entered it, and who
 * else approved it. Hours that nobody else approved stand there as not approved.
 */
import { ofKind } from '../process/facts-view.ts';
import type { ProcessFact } from '../process/process-fact.ts';
import type { PaperSection } from './paper.ts';
import type { PartPlace } from './paper-sources.ts';
import { dayInWords } from './paper-words.ts';

const notApproved = 'Nog niet geaccordeerd';

export function hoursSections({ course }: Pick<PartPlace, 'course'>): readonly PaperSection[] {
	const { facts } = course.situation;
	const entries = ofKind(facts, 'hours-entered');
	const approvals = new Map(
		ofKind(facts, 'hours-approved').map((fact) => [String(fact.data.entry), fact]),
	);
	const sent = ofKind(facts, 'hours-sent');
	const byMonth = Map.groupBy(entries, ({ on }) => on.slice(0, 7));
	const months = [...byMonth].map(([month, list]) => monthSection(month, list, approvals));
	return [
		...(months.length > 0 ? months : [monthSection('', [], approvals)]),
		{
			heading: 'Verstuurd',
			blocks: [
				{
					kind: 'list',
					items: sent.map(({ on, data, by }) =>
						[data.period, dayInWords(on), by.name].filter(Boolean).join(', '),
					),
				},
			],
		},
	];
}

const hours = ({ data }: ProcessFact, field: 'worked' | 'coached'): number =>
	typeof data[field] === 'number' ? data[field] : 0;

const inWords = (value: number): string => String(value).replace('.', ',');

function monthSection(
	month: string,
	entries: readonly ProcessFact[],
	approvals: ReadonlyMap<string, ProcessFact>,
): PaperSection {
	const sum = (field: 'worked' | 'coached') =>
		inWords(entries.reduce((all, entry) => all + hours(entry, field), 0));
	const heading = month ? dayInWords(`${month}-01`).replace(/^1 /, 'Uren in ') : 'Uren';
	const rows = entries.map((entry) => {
		const approval = approvals.get(entry.id);
		const others = approval && approval.by.personId !== entry.by.personId;
		return [
			dayInWords(entry.on),
			inWords(hours(entry, 'worked')),
			inWords(hours(entry, 'coached')),
			String(entry.data.activity ?? ''),
			entry.by.name,
			others ? `${approval.by.name}, ${dayInWords(approval.on)}` : notApproved,
		];
	});
	const total = rows.length > 0 ? [['Totaal', sum('worked'), sum('coached'), '', '', '']] : [];
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
				rows: [...rows, ...total],
			},
		],
	};
}
