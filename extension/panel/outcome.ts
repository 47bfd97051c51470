/** What the panel may say about a capture: each word from evidence, never ahead of it. */
import type { QueueLine } from '../../src/protocol/extension-memory.ts';
import type { PanelTexts } from './texts.ts';

export interface Outcome {
	readonly tone: 'info' | 'positive' | 'warning' | 'negative';
	readonly heading: string;
	readonly text: string | null;
	readonly canUndo: boolean;
}

/** @param line `null` once the sealed copy has been cleaned away */
export function outcomeOf(line: QueueLine | null, t: PanelTexts['panel']): Outcome {
	const { outcome, queue } = t;
	const said = (tone: Outcome['tone'], heading: string, text: string | null = null): Outcome => ({
		tone,
		heading,
		text,
		canUndo: false,
	});
	if (!line) return said('positive', outcome.inPlan);
	switch (line.state) {
		case 'concept':
		case 'ready':
		case 'offered':
			return { ...said('info', outcome.stored, outcome.storedWaits), canUndo: true };
		case 'confirmed': {
			const places = { plan: outcome.inPlan, inbox: outcome.inInbox, binned: outcome.binned };
			const heading = places[line.place ?? 'plan'];
			return said('positive', heading, line.late ? outcome.tooLate : null);
		}
		case 'withdrawn':
			return said('info', outcome.withdrawn);
		case 'refused': {
			const text = reasonText(line.reason, queue.reason);
			return { ...said('negative', queue.states.refused.name, text), canUndo: true };
		}
	}
}

/** `null` for a reason that this version does not know. */
export function reasonText(
	reason: string | null,
	texts: PanelTexts['panel']['queue']['reason'],
): string | null {
	return Object.entries(texts).find(([known]) => known === reason)?.[1] ?? null;
}
