/**
 * What a plan says: the parts that its document asks for, each with its lines. This is what people
 * sign: a version is the SHA-256 of this content in canonical JSON.
 *
 * How a plan is carried out is no part of it: an assignment that is done stays in the plan. Texts are
 * trimmed and in NFC, and a line without text is left out, so that the same plan has the same version
 * on every laptop.
 */
import { z } from 'zod';
import type { Appointment } from './appointment.ts';
import { Day } from './day.ts';
import { MeetingWay } from './meeting.ts';
import type { Action, Assignment, Goal } from './plan.ts';
import type { DocumentRow } from './process/document-row.ts';

const PlanLine = z.strictObject({
	/** Of the item that it comes from, or of the part when it has one line. */
	id: z.string().min(1),
	text: z.string(),
	who: z.string().optional(),
	/** The last day to do it, or the day of an appointment. */
	on: Day.optional(),
	at: z.string().optional(),
	how: MeetingWay.optional(),
	place: z.string().optional(),
	proof: z.string().optional(),
});
export type PlanLine = Readonly<z.infer<typeof PlanLine>>;

const PlanPart = z.strictObject({
	id: z.string().min(1),
	title: z.string(),
	lines: z.array(PlanLine).readonly(),
});
export type PlanPart = Readonly<z.infer<typeof PlanPart>>;

export const PlanContent = z.strictObject({
	format: z.literal(1),
	process: z.string().min(1),
	document: z.string().min(1),
	title: z.string(),
	/** Name of the client. */
	client: z.string(),
	parts: z.array(PlanPart).readonly(),
});
export type PlanContent = Readonly<z.infer<typeof PlanContent>>;

/** What a dossier has to fill a plan with. */
export interface PlanSources {
	readonly client: string;
	readonly goals: readonly Goal[];
	readonly actions: readonly Action[];
	readonly assignments: readonly Assignment[];
	readonly nextAppointment: Appointment | null;
	/** How the evaluation came out; `null` while there was none. */
	readonly evaluation: string | null;
	/** What was written for a part that nothing else fills. */
	readonly written: (partId: string) => string;
}

type ContentRow = DocumentRow['contents'][number];

/** Parts that come from items of the dossier. */
const fromItems: Readonly<Record<string, (sources: PlanSources) => readonly PlanLine[]>> = {
	actions: ({ actions }) =>
		actions.map(({ id, what, who, due }) => line({ id, text: what, who, on: due })),
	assignments: ({ assignments }) =>
		assignments.map(({ id, what, due, proof }) => line({ id, text: what, on: due, proof })),
	'next-appointment': ({ nextAppointment: next }) =>
		next
			? [
					line({
						id: next.id,
						text: next.about,
						on: next.on,
						at: next.at,
						how: next.how,
						place: next.place,
					}),
				]
			: [],
};

/** Parts that stand in the plan as the source prints them: nobody can leave them out (H-35). */
const asPrinted: ReadonlySet<string> = new Set(['varied-times', 'call-backs']);

/** What the client wants to reach opens every plan that has assignments in it. */
const goals = { id: 'goals', title: 'Doelen van de klant' } as const;

/** What a plan has that no process asks for. */
export const plainPlan = { process: '-', document: 'plan', title: 'Plan' } as const;
export const plainParts: readonly ContentRow[] = [
	{ id: 'assignments', text: 'De werkopdrachten van de klant' },
	{ id: 'actions', text: 'Acties van de professionals' },
	{ id: 'next-appointment', text: 'Wanneer de volgende afspraak is' },
].map((row) => ({ ...row, rules: [], source: 'Driespan' }));

/** The content of a document as the dossier stands now. `rows`: those of `contentsFor`. */
export function planContent(
	{ process, document, title }: Pick<PlanContent, 'process' | 'document' | 'title'>,
	rows: readonly ContentRow[],
	sources: PlanSources,
): PlanContent {
	const parts = rows.map((row) => ({
		id: row.id,
		title: row.text,
		lines: linesOf(row, sources).filter(hasWords),
	}));
	const wanted = sources.goals.map(({ id, text }) => line({ id, text })).filter(hasWords);
	const opening = rows.some(({ id }) => id === 'assignments') ? [{ ...goals, lines: wanted }] : [];
	return {
		format: 1,
		process,
		document,
		title,
		client: tidy(sources.client),
		parts: [...opening, ...parts],
	};
}

/** A part that somebody writes, because no item and no printed text fills it. */
export const isWritten = ({ id }: Pick<ContentRow, 'id'>): boolean =>
	fromItems[id] === undefined && !asPrinted.has(id);

function linesOf(row: ContentRow, sources: PlanSources): readonly PlanLine[] {
	const fill = fromItems[row.id];
	if (fill) return fill(sources);
	if (asPrinted.has(row.id)) return [line({ id: row.id, text: row.text })];
	const outcome = row.id === 'evaluation' ? (sources.evaluation ?? '') : '';
	return [
		line({ id: `${row.id}-outcome`, text: outcome }),
		line({ id: row.id, text: sources.written(row.id) }),
	];
}

const tidy = (text: string): string => text.trim().normalize('NFC');

const hasWords = ({ text, on }: PlanLine): boolean => text !== '' || on !== undefined;

/** Empty and unknown values are left out. */
function line(given: Readonly<Record<keyof PlanLine & ('id' | 'text'), string>> & Given): PlanLine {
	const { id, text, how, ...rest } = given;
	const kept = Object.entries(rest).flatMap(([field, value]) =>
		value ? [[field, tidy(value)] as const] : [],
	);
	return { id, text: tidy(text), ...(how ? { how } : {}), ...Object.fromEntries(kept) };
}

interface Given {
	readonly how?: MeetingWay | undefined;
	readonly who?: string | null;
	readonly on?: Day | null;
	readonly at?: string | null;
	readonly place?: string | null;
	readonly proof?: string | null;
}
