/** A row that belongs to the app, not to the log: captures that wait, receipts, settings. */
export type SealedTable = 'inbox' | 'receipt' | 'setting';

export interface ExtraRow {
	readonly table: SealedTable;
	/** A plain name; on disk it is an HMAC. */
	readonly id: string;
	/** Anything that CBOR can carry; `null` deletes the row. */
	readonly content: unknown;
}
