import type { ExtraRow } from '../extra-row.ts';
import type { CaptureDossiers, CaptureRows } from './capture-ports.ts';
import { type InboxItem, inboxItemOf } from './inbox-item.ts';
import { captureIn, writeCapture } from './into-plan.ts';
import { type Place, StoredInboxItem, StoredReceipt } from './stored-rows.ts';

export type AssignOutcome = 'assigned' | 'unknown-dossier' | 'gone' | 'storage-failed';

/** "Nog toewijzen": captures of this device that have no client yet. */
export class CaptureInbox {
	readonly #rows: CaptureRows;
	readonly #dossiers: CaptureDossiers;
	#stored: readonly StoredInboxItem[] = [];
	#items: readonly InboxItem[] = $state.raw([]);
	/** Thrown away in this session: they can come back until the page is closed. */
	readonly #discarded = new Map<string, StoredInboxItem>();

	constructor(rows: CaptureRows, dossiers: CaptureDossiers) {
		this.#rows = rows;
		this.#dossiers = dossiers;
	}

	/** Newest first. */
	get items(): readonly InboxItem[] {
		return this.#items;
	}

	/** Reads what is stored; rows in a shape of another version are left alone. */
	async load(): Promise<void> {
		const rows = await this.#rows.all('inbox');
		this.#show(rows.flatMap(({ content }) => StoredInboxItem.safeParse(content).data ?? []));
	}

	/** More have come, and are stored; the others are not read again. */
	arrived(items: readonly StoredInboxItem[]): void {
		if (items.length === 0) return;
		const fresh = new Set(items.map(({ captureId }) => captureId));
		this.#show([...this.#stored.filter(({ captureId }) => !fresh.has(captureId)), ...items]);
	}

	/** Moves an item into a plan under its own id, in one transaction with its receipt. */
	async assign(captureId: string, dossierId: string): Promise<AssignOutcome> {
		const item = this.#stored.find((one) => one.captureId === captureId);
		if (!item) return 'gone';
		const dossier = await this.#dossiers.open(dossierId);
		if (!dossier) return 'unknown-dossier';
		try {
			const rows = await this.#leaving(captureId, 'plan', dossierId);
			await dossier.commit(({ shared }) => {
				if (captureIn(shared, captureId) !== 'absent') return;
				writeCapture(shared, item, dossier.author());
			}, rows);
			this.#forget(captureId);
			return 'assigned';
		} catch {
			return 'storage-failed';
		} finally {
			await this.#dossiers.close(dossierId);
		}
	}

	/** @throws when the row cannot be written */
	async discard(captureId: string): Promise<void> {
		const item = this.#stored.find((one) => one.captureId === captureId);
		if (!item) return;
		await this.#rows.write(await this.#leaving(captureId, 'binned', null));
		this.#discarded.set(captureId, item);
		this.#forget(captureId);
	}

	/** Takes back a `discard` of this session. */
	async restore(captureId: string): Promise<void> {
		const item = this.#discarded.get(captureId);
		if (!item) return;
		const receipt = await this.#receipt(captureId, 'inbox', null);
		await this.#rows.write([{ table: 'inbox', id: captureId, content: item }, ...receipt]);
		this.#discarded.delete(captureId);
		this.#show([...this.#stored, item]);
	}

	#forget(captureId: string): void {
		this.#show(this.#stored.filter((one) => one.captureId !== captureId));
	}

	#show(stored: readonly StoredInboxItem[]): void {
		this.#stored = stored.toSorted((a, b) => b.arrivedAt - a.arrivedAt);
		this.#items = this.#stored.map(inboxItemOf);
	}

	async #leaving(captureId: string, place: Place, dossierId: string | null): Promise<ExtraRow[]> {
		const receipt = await this.#receipt(captureId, place, dossierId);
		return [{ table: 'inbox', id: captureId, content: null }, ...receipt];
	}

	/** The receipt with its new place: what is asked again is answered from it. */
	async #receipt(captureId: string, place: Place, dossierId: string | null): Promise<ExtraRow[]> {
		const stored = StoredReceipt.safeParse(await this.#rows.read('receipt', captureId)).data;
		if (!stored) return [];
		return [{ table: 'receipt', id: captureId, content: { ...stored, place, dossierId } }];
	}
}
