import type { QueueLine } from '../../src/protocol/extension-memory.ts';
import type { PanelTexts } from './texts.ts';

/** Where a queued capture stands, in one phrase. */
export function stateText(
	{ state, readable, late, place }: QueueLine,
	t: PanelTexts['panel'],
): string {
	const { inPlan, inInbox, binned } = t.outcome;
	if (state === 'withdrawn') return t.queue.states.withdrawn.name;
	if (state === 'confirmed') {
		return late ? t.queue.late : { plan: inPlan, inbox: inInbox, binned }[place ?? 'plan'];
	}
	return readable ? t.queue.states[state].name : t.queue.unreadable;
}
