import type { ExtraRow, SealedTable } from './extra-row.ts';

/** Rows of the app with sealed content and opaque names. */
export interface SealedRows {
	/** `undefined` when there is no such row. */
	read(table: SealedTable, id: string): Promise<unknown>;
	all(table: SealedTable): Promise<readonly { readonly id: string; readonly content: unknown }[]>;
	/** All of them or none, in one strict transaction. */
	write(rows: readonly ExtraRow[]): Promise<void>;
}
