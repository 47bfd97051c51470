/** What the client wrote in the e-intake (H-6), and when it was ready. */
import { eIntakeDocument, eIntakeParts } from '../e-intake.ts';
import { ofKind } from '../process/facts-view.ts';
import type { PaperSection } from './paper.ts';
import type { OwnPlace } from './paper-sources.ts';
import { dayInWords } from './paper-words.ts';

export function eIntakeSections({ course, sources }: OwnPlace): readonly PaperSection[] {
	const { situation } = course;
	const done = ofKind(situation.facts, 'e-intake-completed').at(-1);
	const parts = eIntakeParts(situation).map(({ title, questions }) => ({
		heading: title,
		blocks: [
			{
				kind: 'fields' as const,
				fields: questions.map(({ id, text }) => ({
					label: text,
					value: sources.written(eIntakeDocument, id).trim() || null,
				})),
			},
		],
	}));
	const ready = done ? `Ingevuld op ${dayInWords(done.on)} door ${done.by.name}` : null;
	return [...parts, { heading: 'Klaar', blocks: [{ kind: 'text', text: ready }] }];
}
