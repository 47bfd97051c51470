/** The parts of a plan on paper: what will be done, by whom and by when. */
import { nextAppointment } from '../appointment.ts';
import { fullName } from '../client.ts';
import type { MeetingWay } from '../meeting.ts';
import { type PlanLine, planContent } from '../plan-content.ts';
import type { PaperBlock } from './paper.ts';
import type { PartPlace } from './paper-sources.ts';
import { dayInWords } from './paper-words.ts';

const ways: Readonly<Record<MeetingWay, string>> = {
	office: 'op kantoor',
	phone: 'telefonisch',
	video: 'via beeldbellen',
	visit: 'op bezoek',
};

type TableOf = {
	readonly head: readonly string[];
	readonly row: (line: PlanLine) => readonly string[];
};

const day = (on: string | undefined) => (on ? dayInWords(on) : '');

const tables: Readonly<Record<string, TableOf>> = {
	actions: {
		head: ['Wat', 'Wie', 'Voor'],
		row: ({ text, who = '', on }) => [text, who, day(on)],
	},
	assignments: {
		head: ['Opdracht', 'Klaar op', 'Wat u laat zien'],
		row: ({ text, on, proof = '' }) => [text, day(on), proof],
	},
	'next-appointment': {
		head: ['Wanneer', 'Waar', 'Waarover'],
		row: ({ text, on, at, how, place }) => [
			[day(on), at && `${at} uur`].filter(Boolean).join(', '),
			[place, how && ways[how]].filter(Boolean).join(', '),
			text,
		],
	},
};

/** Parts that are tables on paper. */
export const isPlanPart = (id: string): boolean => id in tables;

/** From the version on record, else from the dossier as it stands now. */
export function planBlocks({ course, row, part, sources }: PartPlace): readonly PaperBlock[] {
	const kept = sources.kept.find(
		({ process, document }) => process === course.process.id && document === row.document,
	);
	const parts = kept?.parts ?? partsNow({ course, row, part, sources });
	const lines = parts.find(({ id }) => id === part.id)?.lines ?? [];
	return [blockOf(part.id, part.text, lines)];
}

function blockOf(id: string, caption: string, lines: readonly PlanLine[]): PaperBlock {
	const table = tables[id];
	if (table) return { kind: 'table', caption, head: table.head, rows: lines.map(table.row) };
	const texts = lines.map(({ text }) => text);
	return texts.length > 1
		? { kind: 'list', items: texts }
		: { kind: 'text', text: texts[0] ?? null };
}

function partsNow({ course, row, part, sources }: PartPlace) {
	const { client, goals, actions, assignments, appointments, today } = sources;
	return planContent(
		{ process: course.process.id, document: row.document, title: row.title },
		[part],
		{
			client: client ? fullName(client) : '',
			goals,
			actions,
			assignments,
			nextAppointment: nextAppointment(appointments, today),
			evaluation: null,
			written: () => '',
		},
	).parts;
}
