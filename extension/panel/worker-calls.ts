import type { PlanItem } from '../../src/protocol/capture-plan.ts';
import type {
	CardsAnswer,
	PanelMessage,
	StoreAnswer,
} from '../../src/protocol/extension-messages.ts';
import type { QueueFile } from '../../src/protocol/sealed-capture.ts';

/** `null` when the worker did not answer. */
export async function ask<Answer = true>(message: PanelMessage): Promise<Answer | null> {
	try {
		return await chrome.runtime.sendMessage<PanelMessage, Answer>(message);
	} catch {
		return null;
	}
}

export const putInPlan = (captureId: string): Promise<StoreAnswer | null> =>
	ask<StoreAnswer>({ kind: 'finalise', captureId });

export const exportQueue = (): Promise<QueueFile | null> => ask<QueueFile>({ kind: 'export' });

export const planItems = (captureId: string): Promise<readonly PlanItem[] | null> =>
	ask<readonly PlanItem[]>({ kind: 'plan-items', captureId });

export const takeCards = (captureIds: readonly string[]): Promise<CardsAnswer | null> =>
	ask<CardsAnswer>({ kind: 'take-cards', captureIds: [...captureIds] });

/** The shape of every open page that our script is on. */
export const structures = async (): Promise<readonly (readonly string[])[]> =>
	(await ask<readonly (readonly string[])[]>({ kind: 'structures' })) ?? [];
