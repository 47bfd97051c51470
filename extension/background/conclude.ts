/**
 * The second half of reading, out of the reach of any page: what was gathered becomes a record.
 *
 * What was gathered can hold data of third persons. It lives in the memory of this one call, is
 * never stored, and what comes out of here has them left out.
 */
import { concludePage } from '../../src/capture/conclude-page.ts';
import { concludeSelection } from '../../src/capture/conclude-selection.ts';
import { Gathered } from '../../src/capture/gathered.ts';
import { cardNamed } from '../../src/capture/list-reading.ts';
import type {
	CapturedReading,
	NothingReason,
	PageReading,
} from '../../src/capture/page-reading.ts';
import { plainRecordOf } from '../../src/capture/plain-record.ts';
import type { SiteAdapter } from '../../src/capture/site-adapter.ts';
import { hexOf } from '../../src/protocol/bytes.ts';
import { isTakable, type PageTaking, readPageTaking } from '../../src/protocol/page-taking.ts';

/** The pages are Dutch: a day on them is a day there, wherever the laptop is. */
const zone = 'Europe/Amsterdam';

/** Why there was nothing: a reason of the reader, or one of ours. */
export type NothingHere = NothingReason | 'layout-changed' | 'adapter-off' | 'empty-selection';

/** What reads: the adapters of this version or of a data pack, and which of them were switched off. */
export interface Reader {
	readonly adapters: readonly SiteAdapter[];
	readonly off: readonly string[];
}

export type ListReading = Extract<PageReading, { kind: 'list' }>;

export type Conclusion =
	| { readonly kind: 'reading'; readonly reading: CapturedReading }
	| { readonly kind: 'list'; readonly reading: ListReading }
	| { readonly kind: 'nothing'; readonly reason: NothingHere }
	| { readonly kind: 'refused'; readonly reason: 'invalid' | 'wrong-host' };

export type ConcludedTaking =
	| { readonly kind: 'capture'; readonly capture: Awaited<ReturnType<typeof captureOf>> }
	/** Several to choose from. `taking` names the click. */
	| { readonly kind: 'list'; readonly reading: ListReading; readonly taking: PageTaking }
	| Exclude<Conclusion, { kind: 'reading' | 'list' }>;

const nothing = (reason: NothingHere) => ({ kind: 'nothing', reason }) as const;
const refused = (reason: 'invalid' | 'wrong-host') => ({ kind: 'refused', reason }) as const;

/**
 * @param host of the sender as the browser says it; what was gathered must be from there
 * @param now epoch ms
 */
export function conclude(
	value: unknown,
	host: string,
	now: number,
	{ adapters, off }: Reader,
	selection: string | null = null,
): Conclusion {
	const gathered = isTakable(value) ? Gathered.safeParse(value).data : null;
	if (!gathered) return refused('invalid');
	if (gathered.url !== null && URL.parse(gathered.url)?.hostname !== host)
		return refused('wrong-host');
	if (selection?.trim() === '') return nothing('empty-selection');
	const moment = { now, zone };
	if (selection !== null)
		return { kind: 'reading', reading: concludeSelection(gathered, selection, adapters, moment) };
	if (gathered.adapter !== null && off.includes(gathered.adapter)) return nothing('adapter-off');
	const reading = concludePage(gathered, adapters, moment);
	switch (reading.kind) {
		case 'nothing':
			return nothing(reading.reason);
		case 'layout-changed':
			return nothing('layout-changed');
		case 'list':
			return { kind: 'list', reading };
		default:
			return { kind: 'reading', reading };
	}
}

/** The capture, for `takeCapture` to check. The record counts days from the moment of the click. */
export async function concludeTaking(
	value: unknown,
	host: string,
	reader: Reader,
): Promise<ConcludedTaking> {
	const taking = readPageTaking(value);
	if (!taking) return refused('invalid');
	const { captureId, capturedAt, selection, card, gathered } = taking;
	const concluded = conclude(gathered, host, Date.parse(capturedAt), reader, selection);
	if (concluded.kind === 'refused' || concluded.kind === 'nothing') return concluded;
	if (concluded.kind === 'list' && card === null) return { ...concluded, taking };
	const reading = readingIn(concluded, card);
	if (!reading) return refused('invalid');
	return { kind: 'capture', capture: await captureOf(reading, { captureId, capturedAt }) };
}

/** The page, or the card of this number: never another one. */
function readingIn(
	concluded: Extract<Conclusion, { kind: 'reading' | 'list' }>,
	card: string | null,
): CapturedReading | null {
	if (concluded.kind === 'list') return cardNamed(concluded.reading, card ?? '');
	return card === null ? concluded.reading : null;
}

/** A reading as a capture, not yet checked. */
export async function captureOf(
	reading: CapturedReading,
	click: { readonly captureId: string; readonly capturedAt: string },
) {
	const record = await plainRecordOf(reading, sha256);
	const health = reading.health && { ...reading.health, missing: [...reading.health.missing] };
	return { v: 1 as const, ...click, zone, record, health };
}

async function sha256(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return hexOf(new Uint8Array(hash));
}
