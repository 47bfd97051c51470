/**
 * Reading at the click, in one go: no script of the page runs in between, and the page is walked
 * once. The identity of what was read is compared with the identity of what the user saw, so that a
 * page which changed meanwhile gives nothing instead of something else, or a mixture.
 *
 * Only what stands there is taken. The worker makes values of it: this script stays small, and no
 * page is near where it is decided what a value is.
 */
import type { Gathered } from '../../src/capture/gathered.ts';
import { lookAt, type Sight } from '../../src/capture/look-at.ts';
import type { NothingReason } from '../../src/capture/page-reading.ts';
import { isShown } from '../../src/capture/page-view.ts';
import { isSamePage, type PageIdentity } from '../../src/capture/read-identity.ts';
import type { SiteAdapter } from '../../src/capture/site-adapter.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { captureIdAt } from '../../src/protocol/capture-id.ts';
import type { PageTaking } from '../../src/protocol/page-taking.ts';

/** Why there was nothing: a reason of the reader, or one of ours. */
type NothingHere = NothingReason | 'page-changed' | 'empty-selection' | 'personal-page';

export type Taken =
	| {
			readonly kind: 'taken';
			readonly gathered: Gathered;
			readonly selection: string | null;
			/** The number of the one card that was asked for. */
			readonly card: string | null;
	  }
	| { readonly kind: 'nothing'; readonly reason: NothingHere };

const nothing = (reason: NothingHere): Taken => ({ kind: 'nothing', reason });

let adapters: readonly SiteAdapter[] = sites;

/** Those of a data pack take the place of what this script carries. */
export function readWith(packed: readonly SiteAdapter[]): void {
	adapters = packed;
}

/** The page as it is shown now. */
export const look = (): Sight =>
	lookAt(
		{
			document,
			url: new URL(location.href),
			isVisible: isShown,
			now: Date.now(),
			zone: 'Europe/Amsterdam',
		},
		adapters,
	);

/** Pages about a person: nothing is read there. The public vacancy app lives under the same path. */
export const isPersonal = ({ pathname }: Pick<URL, 'pathname'>): boolean =>
	/\/mijn-?werkmap\//i.test(pathname) && !/\/kia\/publiek\//i.test(pathname);

/** @param shown what the user saw; another page than that gives nothing */
export function takeNow(shown: PageIdentity): Taken {
	if (isPersonal(location)) return nothing('personal-page');
	const { identity, gather } = look();
	if (!isSamePage(shown, identity)) return nothing('page-changed');
	const gathered = gather();
	const reason = reasonForNothing(gathered);
	return reason ? nothing(reason) : { kind: 'taken', gathered, selection: null, card: null };
}

/**
 * One card of a list, and of the page nothing but what says where the card is from.
 *
 * @param isClicked whether the click was on this card: a list may have sorted itself anew
 */
export function takeCard(
	shown: PageIdentity,
	ref: string,
	isClicked: (card: Element) => boolean,
): Taken {
	const { identity, gather, cards } = look();
	const there = cards().find((card) => card.ref === ref);
	if (!isSamePage(shown, identity) || !there || !isClicked(there.element)) {
		return nothing('page-changed');
	}
	const gathered = gather();
	const [own] = gathered.cards.filter((card) => card.ref === ref);
	return {
		kind: 'taken',
		gathered: { ...gathered, ...noText, cards: own ? [own] : [], skippedCards: 0 },
		selection: null,
		card: ref,
	};
}

/** What the page itself can say without making values: no posting, or a page that has none now. */
function reasonForNothing({ certain, adapter, likely }: Gathered): NothingReason | null {
	return certain ?? (adapter ? null : likely);
}

/** Of the page around it only what says where it is from, and whose names to leave out. */
export function takeSelection(text: string): Taken {
	if (text.trim() === '') return nothing('empty-selection');
	const gathered: Gathered = { ...look().gather(), ...noText };
	return { kind: 'taken', gathered, selection: text, card: null };
}

const noText = { lines: [], region: '', spots: {}, scripts: [], gone: '' };

/**
 * The message for the worker, which checks it: this script has no room for schemas, and what a
 * renderer says of itself counts for nothing. The id is made before anything else happens.
 */
export function takingOf({ gathered, selection, card }: Taken & { kind: 'taken' }): PageTaking {
	const now = Date.now();
	const captureId = captureIdAt(now, crypto.getRandomValues(new Uint8Array(10)));
	return { v: 1, captureId, capturedAt: new Date(now).toISOString(), selection, card, gathered };
}
