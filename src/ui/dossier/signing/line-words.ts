import type { PlanLine } from '../../../domain/plan-content.ts';
import type { ScreenTexts } from '../../texts.svelte.ts';

type LineField = Exclude<keyof PlanLine, 'id'>;
type Texts = Pick<ScreenTexts, 'current' | 'format'>;

/** One field of a line in words; `null` when the line does not have it. */
export function fieldWords(
	line: PlanLine,
	field: LineField,
	{ current, format }: Texts,
): string | null {
	const { signing, dossier } = current;
	if (field === 'how') return line.how ? signing.field.how(dossier.meetingWay[line.how]) : null;
	const value = line[field];
	if (!value) return null;
	return signing.field[field](field === 'on' ? format.longDay(value) : value);
}

const inOrder: readonly LineField[] = ['text', 'who', 'on', 'at', 'how', 'place', 'proof'];

/** A line of a plan as it is read: the text, then each thing that belongs to it. */
export const lineWords = (line: PlanLine, texts: Texts): readonly string[] =>
	inOrder.flatMap((field) => fieldWords(line, field, texts) ?? []);
