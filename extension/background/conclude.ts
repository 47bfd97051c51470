/**
 * The second half of reading, out of the reach of any page: what was gathered becomes a record.
 *
 * What was gathered can hold data of third persons. It lives in the memory of this one call, is
 * never stored, and what comes out of here has them left out.
 */
import { concludePage } from '../../src/capture/conclude-page.ts';
import { concludeSelection } from '../../src/capture/conclude-selection.ts';
import { Gathered } from '../../src/capture/gathered.ts';
import type { CapturedReading, NothingReason } from '../../src/capture/page-reading.ts';
import { plainRecordOf } from '../../src/capture/plain-record.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { hexOf } from '../../src/protocol/bytes.ts';
import { isTakable, readPageTaking } from '../../src/protocol/page-taking.ts';

/** The pages are Dutch: a day on them is a day there, wherever the laptop is. */
const zone = 'Europe/Amsterdam';

/** Why there was nothing: a reason of the reader, or one of ours. */
export type NothingHere = NothingReason | 'layout-changed' | 'several' | 'empty-selection';

export type Conclusion =
	| { readonly kind: 'reading'; readonly reading: CapturedReading }
	| { readonly kind: 'nothing'; readonly reason: NothingHere }
	| { readonly kind: 'refused'; readonly reason: 'invalid' | 'wrong-host' };

export type ConcludedTaking =
	| { readonly kind: 'capture'; readonly capture: unknown }
	| Exclude<Conclusion, { kind: 'reading' }>;

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
	selection: string | null = null,
): Conclusion {
	const gathered = isTakable(value) ? Gathered.safeParse(value).data : null;
	if (!gathered) return refused('invalid');
	if (gathered.url !== null && URL.parse(gathered.url)?.hostname !== host)
		return refused('wrong-host');
	if (selection?.trim() === '') return nothing('empty-selection');
	const moment = { now, zone };
	if (selection !== null)
		return { kind: 'reading', reading: concludeSelection(gathered, selection, sites, moment) };
	const reading = concludePage(gathered, sites, moment);
	switch (reading.kind) {
		case 'nothing':
			return nothing(reading.reason);
		case 'layout-changed':
			return nothing('layout-changed');
		case 'list':
			return nothing('several');
		default:
			return { kind: 'reading', reading };
	}
}

/** The capture, for `takeCapture` to check. The record counts days from the moment of the click. */
export async function concludeTaking(value: unknown, host: string): Promise<ConcludedTaking> {
	const taking = readPageTaking(value);
	if (!taking) return refused('invalid');
	const { v, captureId, capturedAt, selection, gathered } = taking;
	const concluded = conclude(gathered, host, Date.parse(capturedAt), selection);
	if (concluded.kind !== 'reading') return concluded;
	const { reading } = concluded;
	const record = await plainRecordOf(reading, sha256);
	return {
		kind: 'capture',
		capture: { v, captureId, capturedAt, zone, record, health: reading.health },
	};
}

async function sha256(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return hexOf(new Uint8Array(hash));
}
