/** The questions of the recognition as the process has them, and what was answered (H-10, H-11). */
import { type Course, factKindOf } from '../../../../domain/process/course.ts';
import { type FactKindRow, optionLabel } from '../../../../domain/process/fact-kind.ts';
import { ofKind } from '../../../../domain/process/facts-view.ts';
import type { ProcessFact } from '../../../../domain/process/process-fact.ts';

export const answeredKind = 'recognition-answered';

export interface Asked {
	/** "a" to "g" in the source. */
	readonly letter: string;
	readonly text: string;
	/** The answer that counts; `null` while there is none. */
	readonly answered: ProcessFact | null;
}

const listOf = ({ fields }: FactKindRow, field: string): readonly string[] => {
	const kind = fields[field];
	return Array.isArray(kind) ? kind.map(String) : [];
};

/** In the order of the form; empty when the process has no such questions. */
export function questionsOf({ process, situation }: Course): readonly Asked[] {
	const row = factKindOf(process, answeredKind);
	if (!row) return [];
	const answers = ofKind(situation.facts, answeredKind);
	return listOf(row, 'question').map((letter) => ({
		letter,
		text: optionLabel(row, 'question', letter),
		answered: answers.findLast(({ data }) => data.question === letter) ?? null,
	}));
}

/** What one can have consulted. */
export function sourcesOf({ process }: Course): readonly { id: string; label: string }[] {
	const row = factKindOf(process, answeredKind);
	return row
		? listOf(row, 'foundBy').map((id) => ({ id, label: optionLabel(row, 'foundBy', id) }))
		: [];
}
