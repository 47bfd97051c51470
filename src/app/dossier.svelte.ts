import type * as Y from 'yjs';
import type { ExtraRow } from './extra-row.ts';
import type { LogLine } from './log-line.ts';
import type { Member, Presence } from './member-list.ts';
import type { DossierStatus } from './sync-status.ts';

export interface DossierDocs {
	readonly shared: Y.Doc;
	readonly prof: Y.Doc;
}

/** One open dossier: two documents, who is here, and how safe the last change is. */
export declare class Dossier {
	readonly id: string;
	readonly shared: Y.Doc;
	readonly prof: Y.Doc;
	readonly docs: DossierDocs;
	readonly status: DossierStatus;
	readonly members: readonly Member[];
	/** Admitted by somebody else and not yet acknowledged on this laptop. */
	readonly newMembers: readonly Member[];
	readonly presence: readonly Presence[];
	/** Entries of a newer version: kept and forwarded, not applied. */
	readonly unreadable: number;
	readonly canUndo: boolean;
	readonly canRedo: boolean;

	acknowledgeMembers(): Promise<void>;
	setField(path: string | null): void;
	/** Newest first. */
	history(): Promise<readonly LogLine[]>;
	undo(): void;
	redo(): void;
	/** Resolves when the edit and the rows are durable, in one transaction; throws `StorageFailed`. */
	commit(edit: (docs: DossierDocs) => void, rows?: readonly ExtraRow[]): Promise<void>;
	/** Everything typed so far is stored. */
	flush(): Promise<void>;
}
