import type { ExtraRow } from '../extra-row.ts';
import type { SealedRows } from '../sealed-rows.ts';
import type { CaptureDossiers } from './capture-ports.ts';
import { type InboxItem, inboxItemOf } from './inbox-item.ts';
import { captureIn, writeCapture } from './into-plan.ts';
import { type Place, StoredInboxItem, StoredReceipt } from './stored-rows.ts';

export type AssignOutcome = 'assigned' | 'unknown-dossier' | 'gone' | 'storage-failed';

/** "Nog toewijzen": captures of this device that have no client yet. */
export class CaptureInbox {
	readonly #rows: SealedRows;
	readonly #dossiers: CaptureDossiers;
	#stored: readonly StoredInboxItem[] = $state.raw([]);
	readonly items: readonly InboxItem[] = $derived(
		this.#stored.toSorted((a, b) => b.arrivedAt - a.arrivedAt).map(inboxItemOf),
	);
	/** Thrown away in this session: they can come back until the page is closed. */
	readonly #discarded = new Map<string, StoredInboxItem>();

	constructor(rows: SealedRows, dossiers: CaptureDossiers) {
		this.#rows = rows;
		this.#dossiers = dossiers;
	}

	/** Reads what is stored; rows in a shape of another version are left alone. */
	async load(): Promise<void> {
		const rows = await this.#rows.all('inbox');
		this.#stored = rows.flatMap(({ content }) => StoredInboxItem.safeParse(content).data ?? []);
	}

	/** Moves an item into a plan under its own id, in one transaction with its receipt. */
	async assign(captureId: string, dossierId: string): Promise<AssignOutcome> {
		const item = this.#stored.find((one) => one.captureId === captureId);
		if (!item) return 'gone';
		const dossier = await this.#dossiers.open(dossierId);
		if (!dossier) return 'unknown-dossier';
		try {
			const rows = await this.#leaving(captureId, 'plan', dossierId);
			if (captureIn(dossier.docs.shared, captureId) === 'absent') {
				await dossier.commit(({ shared }) => writeCapture(shared, item, dossier.author()), rows);
			} else {
				await this.#rows.write(rows);
			}
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
		this.#stored = [...this.#stored, item];
	}

	#forget(captureId: string): void {
		this.#stored = this.#stored.filter((one) => one.captureId !== captureId);
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
