/** How long 500 captures that waited for the app take to arrive, from the first to the last. */
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { typedDraft, withValue } from '../../extension/panel/draft-edit.ts';
import { captureIdAt } from '../../src/protocol/capture-id.ts';
import { openPanel } from '../support/walk/extension.ts';

const many = 500;
const patienceMs = 120_000;

const Moments = z.object({ first: z.number(), last: z.number() });

function drafts() {
	const now = Date.now();
	const at = new Date(now).toISOString();
	return Array.from({ length: many }, (_, n) => {
		const random = crypto.getRandomValues(new Uint8Array(10));
		const captureId = captureIdAt(now, random);
		const draft = typedDraft('vacature', captureId, at);
		return { captureId, draft: withValue(draft, 'naamVacature', `Vacature ${n + 1}`, at) };
	});
}

/** @param open brings the app back, unlocked */
export async function measureDelivery(app: Page, open: () => Promise<void>): Promise<number> {
	await app.goto('about:blank');
	const panel = await openPanel(app.context());
	await panel.evaluate(async (all) => {
		for (const { captureId, draft } of all) {
			await chrome.storage.session.set({ [`draft:${captureId}`]: draft });
		}
		const queued = all.map(({ captureId }) =>
			chrome.runtime.sendMessage({ kind: 'finalise', captureId }),
		);
		await Promise.all(queued);
	}, drafts());
	const moments = panel.evaluate(
		async ({ expected, patience }) => {
			const started = performance.now();
			let first = 0;
			for (;;) {
				const { queue = [] } = await chrome.storage.session.get<{ queue?: { state: string }[] }>(
					'queue',
				);
				const confirmed = queue.filter(({ state }) => state === 'confirmed').length;
				const begun = queue.some(({ state }) => state === 'offered' || state === 'confirmed');
				const now = performance.now();
				if (begun && first === 0) first = now;
				if (confirmed >= expected) return { first, last: now };
				if (now - started > patience) throw new Error(`only ${confirmed} arrived`);
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
		},
		{ expected: many, patience: patienceMs },
	);
	await open();
	const { first, last } = Moments.parse(await moments);
	await panel.close();
	return last - first;
}
