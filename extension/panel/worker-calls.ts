import type { PanelMessage, StoreAnswer } from '../../src/protocol/extension-messages.ts';
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
