/**
 * The conversation of this moment, as the app told it, and what its plan holds.
 *
 * In memory only: after a restart of the browser no handle is left, and captures go to "Nog
 * toewijzen". The handle belongs to the document that set it, so that a second tab of the app, which
 * is locked, cannot end it.
 */
import * as z from 'zod/mini';
import { Handle, KnownItem } from '../../src/protocol/bridge-messages.ts';
import { bytesText } from '../../src/protocol/capture-envelope.ts';
import type { PlanItem } from '../../src/protocol/capture-plan.ts';
import type { KnownAnswer } from '../../src/protocol/extension-messages.ts';
import { openPlan } from '../../src/vault/capture-plan-box.ts';
import { knownKey, knownValues } from '../../src/vault/known-hash.ts';
import type { Memory } from './memory.ts';

const StoredTalk = z.strictObject({ handle: Handle, documentId: z.string() });
const StoredKnown = z.strictObject({
	handle: bytesText(16),
	salt: bytesText(16),
	items: z.array(KnownItem),
	plan: z.string(),
});

export interface Recognised {
	readonly known: KnownAnswer;
	/** The plan item that is meant; `null` when there is none. */
	readonly item: string | null;
}

const unknown: Recognised = { known: 'no', item: null };

export class TalkMemory {
	readonly #memory: Memory;
	readonly #now: () => number;

	constructor(memory: Memory, now: () => number) {
		this.#memory = memory;
		this.#now = now;
	}

	/** `null` when there is no conversation, or its time is over. */
	async handle(): Promise<Handle | null> {
		const handle = (await this.#talk())?.handle;
		return handle && handle.expires > this.#now() ? handle : null;
	}

	async begin(handle: Handle, documentId: string): Promise<void> {
		const before = await this.#talk();
		if (before?.handle.id !== handle.id) await this.#memory.remove(['known']);
		await this.#memory.set({ talk: { handle, documentId } });
	}

	/** @param documentId who ends it; only the one that began it can */
	async end(documentId: string): Promise<void> {
		if ((await this.#talk())?.documentId === documentId) {
			await this.#memory.remove(['talk', 'known']);
		}
	}

	async know(known: z.infer<typeof StoredKnown>): Promise<void> {
		if ((await this.#talk())?.handle.id === known.handle) await this.#memory.set({ known });
	}

	/** Whether the plan of the running conversation holds this vacancy, and with these values. */
	async recognise(
		key: readonly string[] | null,
		values: Readonly<Record<string, unknown>>,
	): Promise<Recognised> {
		const known = StoredKnown.safeParse(await this.#memory.get('known')).data;
		const handle = await this.handle();
		if (!key || !known || known.handle !== handle?.id) return unknown;
		const hash = await knownKey(known.salt, key);
		const found = known.items.filter((item) => item.key === hash);
		const [first] = found;
		if (!first) return unknown;
		const readings = Object.entries(values).map(([field, value]) => [field, { value }] as const);
		const same = await knownValues(known.salt, Object.fromEntries(readings));
		const equal = found.find((item) => item.values === same);
		return { known: equal ? 'yes' : 'changed', item: (equal ?? first).id };
	}

	/** What the plan of a conversation holds; empty for any other than the running one. */
	async plan(handleId: string, appKey: CryptoKey): Promise<readonly PlanItem[]> {
		const known = StoredKnown.safeParse(await this.#memory.get('known')).data;
		if (!known || known.handle !== handleId || known.plan === '') return [];
		return (await openPlan(appKey, known, known.plan)) ?? [];
	}

	async #talk() {
		return StoredTalk.safeParse(await this.#memory.get('talk')).data;
	}
}
