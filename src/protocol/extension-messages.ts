/**
 * Messages between the parts of the extension, through `runtime.sendMessage`; each has one answer.
 *
 * A content script is a guest in a renderer that may be compromised: it can add a capture and ask a
 * yes-or-no question (`PageMessage`), nothing else. Panel and options page are trusted contexts of
 * our own (`PanelMessage`). The worker decides from the sender which of the two it listens to.
 */
import * as z from 'zod/mini';
import { CaptureId } from './capture-envelope.ts';

const text = (max: number) => z.string().check(z.maxLength(max));

/** Of one result list. More are not shown: nobody ticks them. */
export const mostCards = 60;

export const PageMessage = z.discriminatedUnion('kind', [
	/** May a button be here at all? Asked before anything of the page is sent. */
	z.strictObject({ kind: z.literal('page-may') }),
	/** A page script is here, on a page that shows something; `gathered` as in `PageTaking`. */
	z.strictObject({ kind: z.literal('page-here'), gathered: z.unknown() }),
	/** A click: open the panel at once, the capture follows. */
	z.strictObject({ kind: z.literal('page-clicked') }),
	/** Checked as a `PageTaking` by the worker. */
	z.strictObject({ kind: z.literal('page-capture'), taking: z.unknown() }),
	/** Nothing could be taken: the panel says why and offers selection and typing. */
	z.strictObject({ kind: z.literal('page-nothing'), reason: text(40) }),
	/** "Niet op deze site": never show the button on this host again. */
	z.strictObject({ kind: z.literal('page-hide') }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

export type KnownAnswer = 'no' | 'yes' | 'changed';

/** What a page script may know: whether to show itself, and one answer about one vacancy. */
export interface PageHereAnswer<Texts = unknown> {
	/** `off`: no consent, hidden here, or read only when asked. `list`: there is something to tick. */
	readonly button: 'on' | 'list' | 'off' | 'unpaired';
	readonly texts: Texts;
	readonly known: KnownAnswer;
	/** How many of the fields that this kind of page has were found; `null` when nobody counted. */
	readonly health: { readonly found: number; readonly expected: number } | null;
}

/** Why a capture was not kept. Nothing is kept in plain text instead. */
export type NotStoredReason =
	| 'unpaired'
	| 'no-consent'
	| 'invalid'
	| 'wrong-host'
	| 'too-large'
	| 'storage-full'
	| 'storage-failed';

export type StoreAnswer =
	| { readonly kind: 'stored'; readonly captureId: string }
	| { readonly kind: 'not-stored'; readonly reason: NotStoredReason };

/**
 * `nothing`: there was nothing to capture after all, and the panel says why. `list`: the panel asks
 * which of `count` cards.
 */
export type TakeAnswer =
	| StoreAnswer
	| { readonly kind: 'nothing' }
	| { readonly kind: 'list'; readonly count: number };

/** Whether a button may be here, and the adapters of a data pack, when one is in use. */
export interface PageMayAnswer<Adapters = unknown> {
	readonly may: boolean;
	readonly adapters: Adapters | null;
}

export type PackAnswer =
	| { readonly kind: 'imported' }
	| { readonly kind: 'refused'; readonly reason: PackFault };

export type PackFault =
	| 'too-large'
	| 'not-json'
	| 'wrong-shape'
	| 'bad-signature'
	| 'not-newer'
	| 'unknown-adapter'
	| 'wider-hosts'
	| 'lint';

/** The ticked cards that were kept, and why the next one was not. */
export interface CardsAnswer {
	readonly taken: readonly string[];
	readonly failure: NotStoredReason | null;
}

/** From the worker to a page script. */
export const WorkerCall = z.discriminatedUnion('kind', [
	/** Menu, shortcut or toolbar: read as if the button had been clicked. */
	z.strictObject({ kind: z.literal('read-page') }),
	z.strictObject({ kind: z.literal('read-selection'), text: text(100_000) }),
	/** Which elements and labels there are, without any content: `string[]`. */
	z.strictObject({ kind: z.literal('read-structure') }),
	/** To the bridge: connect, something waits. */
	z.strictObject({ kind: z.literal('nudge') }),
]);
export type WorkerCall = z.infer<typeof WorkerCall>;

export const PanelMessage = z.discriminatedUnion('kind', [
	/** "Zet in plan". The record is checked by the worker. */
	z.strictObject({ kind: z.literal('finalise'), captureId: CaptureId }),
	/** The draft was edited: its sealed concept follows. */
	z.strictObject({ kind: z.literal('reseal'), captureId: CaptureId }),
	/** What the plan of the draft's conversation holds: `PlanItem[]`. */
	z.strictObject({ kind: z.literal('plan-items'), captureId: CaptureId }),
	z.strictObject({
		kind: z.literal('take-cards'),
		captureIds: z.array(CaptureId).check(z.maxLength(mostCards)),
	}),
	z.strictObject({ kind: z.literal('discard'), captureId: CaptureId }),
	z.strictObject({ kind: z.literal('withdraw'), captureId: CaptureId }),
	/** A refused item once more. */
	z.strictObject({ kind: z.literal('retry'), captureId: CaptureId }),
	z.strictObject({ kind: z.literal('read-tab'), tabId: z.int() }),
	/** The shape of every open page that our script is on, for a report: `string[][]`. */
	z.strictObject({ kind: z.literal('structures') }),
	/** A data pack as text; the answer is a `PackAnswer`. */
	z.strictObject({ kind: z.literal('import-pack'), text: text(1_100_000) }),
	z.strictObject({ kind: z.literal('remove-pack') }),
	z.strictObject({ kind: z.literal('export') }),
	z.strictObject({ kind: z.literal('pair-start') }),
	z.strictObject({ kind: z.literal('pair-confirm') }),
	z.strictObject({ kind: z.literal('pair-cancel') }),
	z.strictObject({ kind: z.literal('unpair') }),
	/** The settings changed: menus and registered sites follow. */
	z.strictObject({ kind: z.literal('settings-changed') }),
	z.strictObject({ kind: z.literal('wipe') }),
]);
export type PanelMessage = z.infer<typeof PanelMessage>;
