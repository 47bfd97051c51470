/** What the capture desk asks of the rest of the app. */
import type { DossierDocs } from '../../document/dossier-docs.ts';
import type { Author } from '../../domain/author.ts';
import type { Random } from '../../protocol/bytes.ts';
import type { ExtraRow } from '../extra-row.ts';
import type { SealedRows } from '../sealed-rows.ts';
import type { BridgeLink } from './bridge-link.ts';

/** Rows of this device: read, listed, and written in one strict transaction. */
export type CaptureRows = Pick<SealedRows, 'read' | 'all' | 'write'>;

/** The part of an open dossier that the desk uses. */
export interface CaptureDossier {
	readonly id: string;
	readonly docs: DossierDocs;
	readonly author: () => Author;
	/** Rejects when the transaction did not complete; then nothing of `rows` is kept either. */
	commit(edit: (docs: DossierDocs) => void, rows?: readonly ExtraRow[]): Promise<void>;
}

export interface CaptureDossiers {
	/** `null` when this device has no such dossier. Every open needs a close. */
	open(dossierId: string): Promise<CaptureDossier | null>;
	close(dossierId: string): Promise<void>;
}

export interface DeskParts {
	readonly link: BridgeLink;
	readonly rows: CaptureRows;
	readonly dossiers: CaptureDossiers;
	readonly profile: {
		now(): number;
		readonly randomBytes: Random;
	};
	/** `location.origin` */
	readonly origin: string;
}
