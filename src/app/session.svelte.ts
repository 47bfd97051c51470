import { type Arrival, arrive } from '../document/arrive.ts';
import { createClient } from '../document/client.ts';
import type { NewClient } from '../domain/client.ts';
import type { DossierSummary } from '../domain/dossier-summary.ts';
import type { DossierWork } from '../domain/process/dossier-work.ts';
import type { DriespanDatabase } from '../storage/database.ts';
import { exportVault } from './backup.ts';
import type { CaptureDesk } from './capture/capture-desk.svelte.ts';
import { ClientTurn } from './client-turn.svelte.ts';
import { createDossier } from './create-dossier.ts';
import { Dossier } from './dossier.svelte.ts';
import { Invitations } from './invitations.svelte.ts';
import { officeDesk } from './office-desk.ts';
import { addPractice, removePractice } from './practice.ts';
import { type Me, meOf } from './profile.ts';
import { removeDossiers } from './remove-dossier.ts';
import type { SealedRows } from './sealed-rows.ts';
import type { SessionCore } from './session-core.ts';
import { SessionLink } from './session-link.svelte.ts';
import type { Settings } from './settings.svelte.ts';
import { StorageFacts } from './storage-facts.svelte.ts';
import type { SyncStatus } from './sync-status.ts';
import { WorkOffice } from './work-office.svelte.ts';

export interface SessionParts {
	readonly deviceWords: readonly string[];
	readonly capture: CaptureDesk;
	readonly database: DriespanDatabase;
	/** What must be done before anything is proposed; it may end this session. */
	readonly whenOnline: () => Promise<'go-on' | 'wait'>;
}

/** Everything that exists only while the vault is open. */
export class Session {
	readonly me: Me;
	readonly invitations: Invitations;
	readonly storage: StorageFacts;
	readonly capture: CaptureDesk;
	/** The laptop may be turned to the client. */
	readonly turn: ClientTurn;
	readonly office: WorkOffice;
	readonly #core: SessionCore;
	readonly #parts: SessionParts;
	readonly #open = new Map<string, Dossier>();
	readonly #link: SessionLink;

	constructor(core: SessionCore, parts: SessionParts) {
		const { ports, rows, identity } = core;
		this.#core = core;
		this.#parts = parts;
		this.capture = parts.capture;
		this.turn = new ClientTurn({ rows, ports, dossiers: this });
		this.me = meOf(identity, parts.deviceWords);
		this.storage = new StorageFacts(ports.storage, rows);
		this.invitations = new Invitations(core, parts.deviceWords);
		this.office = new WorkOffice(officeDesk(core));
		const { whenOnline } = parts;
		this.#link = new SessionLink({ core, invitations: this.invitations, whenOnline });
	}

	get settings(): Settings {
		return this.#core.settings;
	}

	/** For `src/app/capture`. */
	get rows(): SealedRows {
		return this.#core.rows;
	}

	/** Sorted by name. */
	get dossiers(): readonly DossierSummary[] {
		return this.#core.caseload.dossiers;
	}

	/** What the work processes of each dossier go by, by id of the dossier. */
	get work(): ReadonlyMap<string, DossierWork> {
		return this.#core.work.all;
	}

	/** Rows of the list that this version cannot read. */
	get unreadable(): number {
		return this.#core.caseload.unreadable;
	}

	get hasPractice(): boolean {
		return this.dossiers.some(({ practice }) => practice);
	}

	get status(): SyncStatus {
		return this.#link.status;
	}

	/** An empty text finds all. */
	search(text: string): readonly DossierSummary[] {
		return this.#core.caseload.search(text);
	}

	/**
	 * The id of the new dossier: hex of its shared channel. Who does not come in through the desk starts
	 * in the process that the office has chosen, if it has. Throws `StorageFailed`.
	 */
	async createDossier(client: NewClient, arrival: Arrival | null = null): Promise<string> {
		const { author } = this.#core;
		const { standard } = this.office;
		const start = arrival ?? (standard && { process: standard, notes: [] });
		const id = await createDossier(this.#core, (docs) =>
			start ? arrive(docs, client, start, author()) : createClient(docs, client, author()),
		);
		// The first real use: from here on there is something to lose.
		if (this.storage.persisted === false) await this.storage.askToPersist();
		return id;
	}

	/** Every open needs a close; two opens give the same object. Throws `ChannelUnreadable`. */
	async open(dossierId: string): Promise<Dossier> {
		const room = await this.#core.rooms.open(dossierId);
		const known = this.#open.get(dossierId);
		if (known?.docs === room.docs) return known;
		const dossier = new Dossier(room, this.office);
		this.#open.set(dossierId, dossier);
		return dossier;
	}

	async close(dossierId: string): Promise<void> {
		await this.#core.rooms.close(dossierId);
		if (!this.#core.rooms.isOpen(dossierId)) this.#open.delete(dossierId);
	}

	addPractice(): Promise<void> {
		return addPractice(this.#core);
	}

	removePractice(): Promise<void> {
		return removePractice(this.#core);
	}

	/** For good, and on this laptop only: who shares it keeps theirs. Throws `StorageFailed`. */
	async removeDossier(dossierId: string): Promise<void> {
		const open = this.invitations.open.filter((one) => one.dossierId === dossierId);
		for (const { id } of open) await this.invitations.withdraw(id);
		await removeDossiers(this.#core, [dossierId]);
	}

	/** A sealed backup that `Driespan.restoreVault` takes. */
	async exportVault(): Promise<Uint8Array> {
		const file = await exportVault(this.#parts.database);
		await this.storage.backedUp(this.#core.ports.clock.now());
		return file;
	}

	/** All that the screens show, from this laptop alone. Throws `StorageFailed`. */
	async load(): Promise<void> {
		await Promise.all([this.turn.load(), this.office.load(), this.invitations.load()]);
	}

	/** Connects. Nothing on the screen waits for this. */
	async start(): Promise<void> {
		const { caseload, rooms, work } = this.#core;
		for (const { id, stale, office } of caseload.entries.values()) {
			if (stale || (!office && !work.all.has(id))) rooms.stale(id);
		}
		this.#link.start();
		await this.storage.refresh();
	}

	/** Stores what is waiting and lets everything go. */
	async stop(): Promise<void> {
		this.#link.quieten();
		this.invitations.stop();
		// Whatever the extension does, the keys go.
		await this.capture.stop().catch(() => {});
		await this.#core.rooms.closeAll();
		this.#core.relay.stop();
	}

	/** The page is about to be frozen or closed: everything typed is stored at once. */
	flush(): Promise<void> {
		return this.#core.rooms.flushAll();
	}

	/** The network or the person is back: no waiting for the next attempt. */
	poke(): void {
		this.#core.relay.poke();
	}

	statusChanged(): void {
		this.#link.changed();
	}
}
