/**
 * What `readPage` can come back with. A changed site and a page without a vacancy are expected
 * outcomes, not errors.
 */
import type { Omission, Source, Warning } from '../domain/capture-record.ts';
import type { FieldReading } from '../domain/field-reading.ts';
import type { FieldId } from '../domain/field-values.ts';

export type ReadFields = Partial<Record<FieldId, FieldReading>>;

/** Why there is nothing to capture. The first eight say that the page has no content now. */
export const nothingReasons = [
	'login',
	'consent',
	'session-over',
	'maintenance',
	'challenge',
	'needs-javascript',
	'not-found',
	'gone',
	'input-only',
	'unknown-page',
	'foreign-frame',
] as const;
export type NothingReason = (typeof nothingReasons)[number];

/** Of the fields that this adapter expects: how many were found. Counts only. */
export interface Health {
	readonly expected: number;
	readonly found: number;
	readonly missing: readonly FieldId[];
}

export interface Identity {
	/** What makes this the same vacancy or chance as another capture; null when nothing does. */
	readonly key: readonly string[] | null;
	/** The visible text that identifies the page: the reference number, else the heading. */
	readonly marker: string | null;
}

/** One thing that can be captured. */
export interface Found {
	readonly fields: ReadFields;
	readonly identity: Identity;
	readonly warnings: readonly Warning[];
}

interface Captured extends Found {
	readonly source: Source;
	readonly omitted: readonly Omission[];
	readonly snapshot: { readonly text: string; readonly truncated: boolean } | null;
	readonly health: Health | null;
}

/** One vacancy or chance, complete: what can be put in a plan. */
export type CapturedReading = Captured & { readonly kind: 'vacancy' | 'chance' | 'fragment' };

export type PageReading =
	| CapturedReading
	/** Several vacancies, each complete: the adviser chooses. Only visible cards. */
	| {
			readonly kind: 'list';
			readonly source: Source;
			readonly items: readonly CapturedReading[];
			readonly warnings: readonly Warning[];
	  }
	/** The page was recognised, but what it must have is not where it was. */
	| {
			readonly kind: 'layout-changed';
			readonly source: Source;
			readonly missing: readonly FieldId[];
			readonly health: Health;
	  }
	| { readonly kind: 'nothing'; readonly source: Source; readonly reason: NothingReason };
