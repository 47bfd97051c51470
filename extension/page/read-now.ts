/**
 * Reading at the click, in one go: no script of the page runs in between. The identity of what was
 * read is compared with the identity of what the user saw, so that a page which changed meanwhile
 * gives nothing instead of something else, or a mixture.
 */
import type { CapturedReading, PageReading } from '../../src/capture/page-reading.ts';
import { isShown, type PageView } from '../../src/capture/page-view.ts';
import { plainRecordOf } from '../../src/capture/plain-record.ts';
import { isSamePage, type PageIdentity, readIdentity } from '../../src/capture/read-identity.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { sites } from '../../src/capture/sites/index.ts';
import type { PageCapture } from '../../src/protocol/capture-envelope.ts';
import { captureIdAt } from '../../src/protocol/capture-id.ts';

const zone = 'Europe/Amsterdam';

/** Why there was nothing: a reason of the reader, or one of ours. */
type NothingHere = Extract<PageReading, { kind: 'nothing' }>['reason'] | OwnReason;
type OwnReason =
	| 'layout-changed'
	| 'several'
	| 'page-changed'
	| 'empty-selection'
	| 'personal-page';

export type ReadOutcome =
	| { readonly kind: 'read'; readonly reading: CapturedReading }
	| { readonly kind: 'nothing'; readonly reason: NothingHere };

const nothing = (reason: NothingHere): ReadOutcome => ({ kind: 'nothing', reason });

export const viewOf = (now: number): PageView => ({
	document,
	url: new URL(location.href),
	isVisible: isShown,
	now,
	zone,
});

/** Pages about a person: nothing is read there. The public vacancy app lives under the same path. */
export const isPersonal = ({ pathname }: URL): boolean =>
	/\/mijn-?werkmap\//i.test(pathname) && !/\/kia\/publiek\//i.test(pathname);

/** @param shown what the user saw; another page than that gives nothing. `null`: any page. */
export function readNow(now: number, shown: PageIdentity | null): ReadOutcome {
	const view = viewOf(now);
	if (view.url && isPersonal(view.url)) return nothing('personal-page');
	const reading = readPage(view, sites);
	if (shown && !isSamePage(shown, readIdentity(view, sites))) return nothing('page-changed');
	switch (reading.kind) {
		case 'nothing':
			return nothing(reading.reason);
		case 'layout-changed':
			return nothing('layout-changed');
		case 'list':
			return nothing('several');
		default:
			return { kind: 'read', reading };
	}
}

/**
 * The message for the worker, which checks it: this script has no room for schemas, and what a
 * renderer says of itself counts for nothing. The id is made before anything else happens with the
 * reading.
 */
export async function captureOf(reading: CapturedReading, now: number): Promise<PageCapture> {
	const captureId = captureIdAt(now, crypto.getRandomValues(new Uint8Array(10)));
	const { health } = reading;
	return {
		v: 1,
		captureId,
		capturedAt: new Date(now).toISOString(),
		zone,
		record: await plainRecordOf(reading, sha256),
		health: health && { ...health, missing: [...health.missing] },
	};
}

async function sha256(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
