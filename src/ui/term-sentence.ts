/**
 * Why a term ends on its day, in one sentence, and where it stands.
 *
 * "5 werkdagen na “Gemeld” op 24 april 2026: maandag 4 mei 2026; overgeslagen: Koningsdag (ma 27 apr)."
 * What moved the day stands before the colon, what explains it after.
 */
import type { WorkProcess } from '../domain/process/process.ts';
import type { RunningTerm, TermExplanation } from '../domain/process/terms-of.ts';
import type { TermLength } from '../domain/term.ts';
import { calendarYears, type SkippedDay } from '../domain/work-calendar.ts';
import type { Tone } from './shared/words.ts';
import { spokenKind } from './spoken-kind.ts';
import type { ScreenTexts } from './texts.svelte.ts';

type Texts = Pick<ScreenTexts, 'current' | 'format'>;
type Kinds = Pick<WorkProcess, 'factKinds'>;

export function explainTerm(term: RunningTerm, process: Kinds, texts: Texts): string {
	const { explanation } = term;
	const notes = explanation
		? [head(term, explanation, process, texts), ...notesOf(term, explanation, process, texts)]
		: unknownLength(term, texts);
	return `${notes.join('; ')}.`;
}

/** "5 werkdagen". */
export const lengthText = ({ unit, count }: TermLength, { current }: Texts): string =>
	current.process.terms.length[unit](count);

function head(
	{ due }: RunningTerm,
	{ length, start, startedBy, suspensions, extensions }: TermExplanation,
	process: Kinds,
	texts: Texts,
): string {
	const t = texts.current.process.terms;
	const { format } = texts;
	const back = (count: number) =>
		lengthText({ unit: length.unit === 'working-days' ? 'working-days' : 'days', count }, texts);
	const [fact, day] = [factName(startedBy, process, texts), format.plainDay(start)];
	const parts = [
		length.count === 0 ? t.atOnce(fact, day) : t.after(lengthText(length, texts), fact, day),
		...suspensions.map(({ from, to, givenBack, reasons }) =>
			to === null
				? t.suspendedStill(format.plainDay(from), back(givenBack), reasons.join(' '))
				: t.suspended(
						format.plainDay(from),
						format.plainDay(to),
						back(givenBack),
						reasons.join(' '),
					),
		),
		...extensions.map(({ by, reasons }) => t.extended(lengthText(by, texts), reasons.join(' '))),
	];
	return t.endsOn(parts.join(', '), due === null ? t.noDay : format.longDay(due));
}

function notesOf(
	{ row, due, withoutReason }: RunningTerm,
	{ startedBy, length, rolledFrom, skipped, alsoFrom }: TermExplanation,
	process: Kinds,
	texts: Texts,
): readonly string[] {
	const t = texts.current.process.terms;
	const { format } = texts;
	const usual = row.length;
	const otherLength = usual?.unit !== length.unit || usual.count !== length.count;
	return [
		due === null && t.outsideCalendar(calendarYears.from, calendarYears.to),
		rolledFrom !== null && t.rolled(format.day(rolledFrom, rolledFrom)),
		skipped.length > 0 && t.skipped(format.list(skipped.map((day) => skippedText(day, texts)))),
		alsoFrom !== null &&
			t.alsoFrom(
				factName(alsoFrom.startedBy, process, texts),
				format.plainDay(alsoFrom.start),
				format.longDay(alsoFrom.due),
			),
		startedBy !== row.starts.fact && t.startByOffice,
		otherLength && t.lengthByOffice,
		withoutReason.length > 0 && t.withoutReason(withoutReason.length),
	].filter((note) => note !== false);
}

function unknownLength({ row }: RunningTerm, texts: Texts): readonly string[] {
	const t = texts.current.process.terms;
	const suggestion = row.suggestion ? [t.suggestion(lengthText(row.suggestion, texts))] : [];
	return [t.lengthUnknown, ...suggestion, t.askOffice];
}

function skippedText({ on, why }: SkippedDay, { current, format }: Texts): string {
	const name = why.kind === 'holiday' ? current.plan.holiday[why.name] : why.note;
	return current.process.terms.skippedDay(name, format.day(on, on));
}

const factName = (kind: string, process: Kinds, { current }: Texts): string =>
	spokenKind(process, kind, current)?.title ?? kind;

/** Where a term stands today: "nog 3 dagen". */
export function termStateText(
	{ state }: Pick<RunningTerm, 'state'>,
	{ current, format }: Texts,
): string {
	const t = current.process.terms.state;
	switch (state.kind) {
		case 'running':
			return t.running(state.daysLeft);
		case 'due-today':
			return t.dueToday;
		case 'overdue':
			return t.overdue(state.daysLate);
		case 'suspended':
			return t.suspended(format.plainDay(state.since));
		case 'met':
			return state.daysLate > 0
				? t.metLate(format.plainDay(state.on), state.daysLate)
				: t.met(format.plainDay(state.on));
		case 'ended':
			return t.ended(format.plainDay(state.on));
		case 'length-unknown':
			return t.lengthUnknown;
		case 'outside-calendar':
			return t.outsideCalendar;
	}
}

const tones: Readonly<Record<RunningTerm['state']['kind'], Tone>> = {
	running: 'info',
	'due-today': 'warning',
	overdue: 'negative',
	suspended: 'neutral',
	met: 'positive',
	ended: 'neutral',
	'length-unknown': 'warning',
	'outside-calendar': 'warning',
};

export const termTone = ({ state }: Pick<RunningTerm, 'state'>): Tone =>
	state.kind === 'met' && state.daysLate > 0 ? 'warning' : tones[state.kind];
