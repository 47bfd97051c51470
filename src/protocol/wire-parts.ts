/** The pieces that frames between a device and a relay are made of, and their sizes. */
import { z } from 'zod';
import type { Bytes } from './bytes.ts';
import { type RequestRefusal, requestRefusals } from './refusals.ts';

/** Most entries and bytes in one push; see sync.md section 8. */
export const maxPushEntries = 64;
export const maxPushBytes = 256 * 1024;
/** Most entries and bytes in one batch. */
export const maxBatchEntries = 512;
export const maxBatchBytes = 1024 * 1024;
/** Most channels in one `sub`. */
export const maxSubChannels = 500;
/** A sealed presence. */
export const maxEphBytes = 1024;
/** A letter to, or an answer from, the box of an invitation. */
const maxLetterBytes = 4096;
/** Letters that one invitation takes, ever. */
export const maxLetters = 5;

const bytes = z.custom<Bytes>((value) => value instanceof Uint8Array);
const sized = (length: number) => bytes.refine((value) => value.length === length);
const upTo = (length: number) => bytes.refine((value) => value.length <= length);

export const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** Number of a request, of the device's choice. */
export const request = count.min(1);
export const refusal = z.enum(
	Object.keys(requestRefusals) as [RequestRefusal, ...RequestRefusal[]],
);

export const ch = sized(16);
export const dev = sized(16);
export const invitation = sized(16);
const entryId = sized(32);
export const publicKey = sized(32);
export const nonce = sized(32);
export const signature = sized(64);
export const relayId = sized(16);
export const entry = bytes;
export const ephBox = upTo(maxEphBytes);
export const letterContent = upTo(maxLetterBytes);

/** The last entry of one device: [dev, seq, id]. */
export const WireHead = z.tuple([dev, request, entryId]);
export type WireHead = z.infer<typeof WireHead>;

export const Limits = z.object({
	entriesPerSecond: count,
	entryBurst: count,
	channelBytes: count,
});
export type Limits = z.infer<typeof Limits>;

/** `cursor`: the last n that this device has of the channel at this relay. */
export const Subscription = z.object({ ch, epoch: count, sig: signature, cursor: count });
export type Subscription = z.infer<typeof Subscription>;

/** `epoch` beside a refusal: the relay's present epoch, where it knows the channel. */
export const Subscribed = z.union([
	z.object({ ch, n: count, epoch: count, mh: entryId, heads: z.array(WireHead) }),
	z.object({ ch, refusal, epoch: count.optional() }),
]);
export type Subscribed = z.infer<typeof Subscribed>;

/** Per pushed entry, in the order of the push. `n` when it is on the relay's disk. */
export const Ack = z.union([
	z.object({ id: entryId, n: request }),
	z.object({ id: entryId, refusal }),
]);
export type Ack = z.infer<typeof Ack>;

/** A letter in the box of an invitation. `at` is the relay's clock in ms, a label only. */
export const Letter = z.object({ invitation, letter: count, at: count, content: letterContent });
export type Letter = z.infer<typeof Letter>;
