import type { NewClient } from '../domain/client.ts';
import type { DossierSummary } from '../domain/dossier-summary.ts';
import type { Dossier } from './dossier.svelte.ts';
import type { Invitations } from './invitations.svelte.ts';
import type { Me } from './profile.ts';
import type { SealedRows } from './sealed-rows.ts';
import type { Settings } from './settings.svelte.ts';
import type { StorageFacts } from './storage-facts.svelte.ts';
import type { SyncStatus } from './sync-status.ts';

/** Everything that exists only while the vault is open. */
export declare class Session {
	readonly me: Me;
	/** Sorted by name. */
	readonly dossiers: readonly DossierSummary[];
	/** Summaries that a newer version wrote. */
	readonly unreadable: number;
	readonly hasPractice: boolean;
	readonly status: SyncStatus;
	readonly invitations: Invitations;
	readonly storage: StorageFacts;
	readonly settings: Settings;
	/** For `src/app/capture`. */
	readonly rows: SealedRows;

	/** An empty text finds all. */
	search(text: string): readonly DossierSummary[];
	/** The id of the new dossier: hex of its shared channel. */
	createDossier(client: NewClient): Promise<string>;
	/** Every open needs a close; two opens give the same object. */
	open(dossierId: string): Promise<Dossier>;
	close(dossierId: string): Promise<void>;
	addPractice(): Promise<void>;
	removePractice(): Promise<void>;
	/** A sealed backup that `Driespan.restoreVault` takes. */
	exportVault(): Promise<Uint8Array>;
}
