/**
 * What the app and the worker of the extension say to each other, through the bridge.
 *
 * Way: app page -> MessageChannel -> bridge (content script on the app's origin) -> runtime port ->
 * worker. Every message is one JSON text of at most `maxBridgeChars`. The bridge reads nothing but
 * the length and forwards; the worker decides from the sender, the app from the MACs.
 *
 *   worker                                   app (unlocked, leading tab)
 *   open {nonce}                       ->                                    a fresh nonce per port
 *                                      <-    hello {epoch, watermark}        MAC
 *   offer {items}                      ->
 *                                      <-    ack | nack, one per item        MAC
 *                                      <-    handle, known, when they change MAC
 *   nudge                              ->                                    "say hello again"
 *
 *   pair-ask {commitment}              ->
 *                                      <-    pair-offer {publicKey, inboxEpoch, label}
 *   pair-reveal {enc}                  ->                                    both show the check code
 *                                      <->   pair-stop
 *
 * MAC = HMAC-SHA-256(K_app, "driespan/control/1\0" | nonce | "\0" | canonical JSON without `mac`).
 * The nonce comes from the worker and `counter` rises within a port, so that nothing recorded
 * earlier, and nothing from another program that serves the app's port, is believed. Only `locked`
 * comes without one: a locked app holds no key. It can do no more than end the handle.
 */
import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json.ts';
import { bytesText, CaptureId } from './capture-envelope.ts';
import { SealedCapture } from './sealed-capture.ts';

export const bridgeProtocol = 1;
/** One offer is at most 20 items and about 1 MB. */
export const maxOfferItems = 20;
export const maxOfferChars = 1_000_000;
export const maxBridgeChars = 1_500_000;
export const maxPlanChars = 600_000;

const count = z.int().check(z.nonnegative());
const shortText = z.string().check(z.maxLength(120));
const signed = { counter: count, mac: bytesText(32) };

/** A conversation: `id` is random, `label` neutral, `expires` in epoch ms. */
export const Handle = z.strictObject({
	id: bytesText(16),
	label: z.string().check(z.minLength(1), z.maxLength(60)),
	expires: count,
});
export type Handle = z.infer<typeof Handle>;

/** A vacancy of the current plan, salted: hash of its natural key, hash of its values, item id. */
export const KnownItem = z.strictObject({
	key: bytesText(32),
	values: bytesText(32),
	id: CaptureId,
});
export type KnownItem = z.infer<typeof KnownItem>;

/** Why the app does not take an item. `later`: offer it again. */
export const nackReasons = {
	'wrong-epoch': 'permanent',
	'bad-mac': 'permanent',
	'bad-hash': 'permanent',
	'cannot-open': 'permanent',
	'bad-content': 'permanent',
	'hash-conflict': 'permanent',
	'storage-failed': 'later',
	'not-leading': 'later',
} as const;
export type NackReason = keyof typeof nackReasons;
const NackReason = z.enum(Object.keys(nackReasons) as [NackReason, ...NackReason[]]);

/** How far a store of the app has come since the coupling: highest `seq`, number of receipts. */
const Watermark = z.strictObject({ seq: count, receipts: count });
export type Watermark = z.infer<typeof Watermark>;

const Hello = z.strictObject({
	kind: z.literal('hello'),
	protocol: count,
	inboxEpoch: bytesText(16),
	/** Earlier pairings whose keys the app still holds: their items are welcome too. */
	formerEpochs: z.array(bytesText(16)).check(z.maxLength(8)),
	watermark: Watermark,
	...signed,
});
const SetHandle = z.strictObject({
	kind: z.literal('handle'),
	handle: z.nullable(Handle),
	...signed,
});
const Known = z.strictObject({
	kind: z.literal('known'),
	handle: bytesText(16),
	salt: bytesText(16),
	items: z.array(KnownItem).check(z.maxLength(500)),
	/** Sealed `PlanItems` for the panel; empty when there is nothing to tell. */
	plan: z.string().check(z.maxLength(maxPlanChars), z.regex(/^[A-Za-z0-9_-]*$/)),
	...signed,
});
const Ack = z.strictObject({
	kind: z.literal('ack'),
	captureId: CaptureId,
	sealedHash: bytesText(32),
	/** Where it is: in a plan, waiting for a client, or deleted there by a person. */
	place: z.enum(['plan', 'inbox', 'binned']),
	/** After this receipt: a store that says less later was restored from an older backup. */
	watermark: Watermark,
	...signed,
});
const Nack = z.strictObject({
	kind: z.literal('nack'),
	captureId: CaptureId,
	sealedHash: bytesText(32),
	reason: NackReason,
	...signed,
});
const Locked = z.strictObject({ kind: z.literal('locked') });
const PairOffer = z.strictObject({
	kind: z.literal('pair-offer'),
	publicKey: bytesText(32),
	inboxEpoch: bytesText(16),
	label: shortText,
});
const PairStop = z.strictObject({ kind: z.literal('pair-stop') });

export const AppMessage = z.discriminatedUnion('kind', [
	Hello,
	SetHandle,
	Known,
	Ack,
	Nack,
	Locked,
	PairOffer,
	PairStop,
]);
export type AppMessage = z.infer<typeof AppMessage>;
export type SignedMessage = Extract<AppMessage, { mac: string }>;
/** A message before counter and MAC are added. */
export type Unsigned<M = SignedMessage> = M extends SignedMessage
	? Omit<M, 'counter' | 'mac'>
	: never;
type Counted = Unsigned & { readonly counter: number };

export const ExtensionMessage = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('open'),
		protocol: count,
		nonce: bytesText(16),
		extensionId: shortText,
		version: shortText,
		/** The epoch that this extension is coupled with, or `null`. */
		inboxEpoch: z.nullable(bytesText(16)),
	}),
	z.strictObject({ kind: z.literal('nudge') }),
	z.strictObject({
		kind: z.literal('offer'),
		items: z.array(SealedCapture).check(z.maxLength(maxOfferItems)),
	}),
	z.strictObject({
		kind: z.literal('pair-ask'),
		commitment: bytesText(32),
		extensionId: shortText,
		version: shortText,
	}),
	z.strictObject({ kind: z.literal('pair-reveal'), enc: bytesText(32) }),
	PairStop,
	/** From the bridge itself: the extension was updated or removed under this page. */
	z.strictObject({ kind: z.literal('gone') }),
]);
export type ExtensionMessage = z.infer<typeof ExtensionMessage>;

/** The text that the MAC of a control message covers. */
export function controlText(
	nonce: string,
	{ mac: _, ...message }: Counted & { readonly mac?: string },
): string {
	return `driespan/control/1\0${nonce}\0${canonicalJson(message)}`;
}

/** `null` for anything that is not one message of `schema`. */
export function readBridgeMessage<T extends z.ZodMiniType>(
	schema: T,
	data: unknown,
): z.infer<T> | null {
	if (typeof data !== 'string' || data.length > maxBridgeChars) return null;
	try {
		return schema.safeParse(JSON.parse(data)).data ?? null;
	} catch {
		return null;
	}
}
