/**
 * Frames between a device and a relay: one CBOR map per WebSocket message, `t` names the frame.
 *
 *   device                          relay
 *                              <--  hello     relay id, nonce, limits, time
 *   auth                       -->            device key, proof over relay id, nonce, access code
 *                              <--  ready     (or the socket closes, see refusals.ts)
 *   sub    up to 500 channels  -->  subd      per channel: head and heads, or a refusal
 *   pull   after n             -->  batch     the next entries in the relay's order
 *   need   dev, from, to       -->  batch     entries of one device
 *                              <--  batch     r = 0: live, as others push
 *                              <--  tickle    live, under back-pressure: "pull when you can"
 *   push   entries             -->  acks      after they are on the relay's disk
 *   line   channel             -->  lined     member records, for a device that is in the last one
 *   mail-* invitations         -->  mailed
 *   eph                        <->  eph       sealed presence, forwarded, never stored
 *   ping                       -->  pong
 *
 * `r` is a request number of the device's choice (from 1); the answer carries it. A request that is
 * refused is answered by `refused` with the same `r`. `n` is the relay's own number of an entry in
 * its channel, from 1 without gaps; it means nothing to another relay. Entries are opaque here: their
 * layout is in entry.ts. Proofs are in relay-proofs.ts.
 */
import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { RequestRefusal } from './refusals.ts';
import { requestRefusals } from './refusals.ts';

export const protocolVersion = 1;

const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const sized = (length: number) => bytes.refine((value) => value.length === length);
const upTo = (length: number) => bytes.refine((value) => value.length <= length);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const request = count.min(1);
const refusal = z.enum(Object.keys(requestRefusals) as [RequestRefusal, ...RequestRefusal[]]);

const ch = sized(16);
const dev = sized(16);
const id = sized(32);
const invitation = sized(16);
const entry = bytes;

/** Most entries and bytes in one push; see sync.md section 8. */
export const maxPushEntries = 64;
export const maxPushBytes = 256 * 1024;
/** Most entries and bytes in one batch. */
export const maxBatchEntries = 512;
export const maxBatchBytes = 1024 * 1024;
export const maxSubChannels = 500;
export const maxEphBytes = 1024;
export const maxLetterBytes = 4096;

/** The last entry of one device: [dev, seq, id]. */
export const WireHead = z.tuple([dev, count, id]);
export type WireHead = z.infer<typeof WireHead>;

const Limits = z.object({
	maxEntryBytes: count,
	entriesPerSecond: count,
	entryBurst: count,
	channelBytes: count,
});

const Subscription = z.object({ ch, epoch: count, sig: sized(64), cursor: count });

const Subscribed = z.union([
	z.object({ ch, n: count, epoch: count, mh: id, heads: z.array(WireHead) }),
	z.object({ ch, refusal }),
]);
export type Subscribed = z.infer<typeof Subscribed>;

/** Per pushed entry, in the order of the push. `n` when it is on the relay's disk. */
const Ack = z.union([z.object({ id, n: request }), z.object({ id, refusal })]);
export type Ack = z.infer<typeof Ack>;

const Letter = z.object({ invitation, letter: count, at: count, content: upTo(maxLetterBytes) });
/** A letter in the box of an invitation: `at` is the relay's clock in ms, a label only. */
export type Letter = z.infer<typeof Letter>;

const deviceFrames = {
	auth: z.object({
		t: z.literal('auth'),
		v: count,
		key: sized(32),
		sig: sized(64),
		code: z.string().max(200).optional(),
	}),
	sub: z.object({
		t: z.literal('sub'),
		r: request,
		channels: z.array(Subscription).max(maxSubChannels),
	}),
	unsub: z.object({ t: z.literal('unsub'), ch }),
	pull: z.object({ t: z.literal('pull'), r: request, ch, after: count }),
	need: z.object({ t: z.literal('need'), r: request, ch, dev, from: request, to: request }),
	push: z.object({
		t: z.literal('push'),
		r: request,
		ch,
		entries: z.array(entry).min(1).max(maxPushEntries),
	}),
	line: z.object({ t: z.literal('line'), r: request, ch, from: count }),
	'mail-find': z.object({ t: z.literal('mail-find'), r: request, invitation }),
	'mail-put': z.object({
		t: z.literal('mail-put'),
		r: request,
		invitation,
		content: upTo(maxLetterBytes),
	}),
	'mail-list': z.object({ t: z.literal('mail-list'), r: request, ch }),
	'mail-remove': z.object({
		t: z.literal('mail-remove'),
		r: request,
		ch,
		invitation,
		letter: count,
	}),
	eph: z.object({ t: z.literal('eph'), ch, box: upTo(maxEphBytes) }),
	ping: z.object({ t: z.literal('ping'), r: request }),
};

const relayFrames = {
	hello: z.object({
		t: z.literal('hello'),
		v: count,
		relay: sized(16),
		nonce: sized(32),
		access: z.enum(['none', 'code']),
		limits: Limits,
		time: count,
	}),
	ready: z.object({ t: z.literal('ready') }),
	subd: z.object({ t: z.literal('subd'), r: request, channels: z.array(Subscribed) }),
	/** `after`: entries are numbered after+1 and on; `null` in the answer to `need`. */
	batch: z.object({
		t: z.literal('batch'),
		r: count,
		ch,
		after: count.nullable(),
		head: count,
		entries: z.array(entry).max(maxBatchEntries),
	}),
	tickle: z.object({ t: z.literal('tickle'), ch, n: count }),
	acks: z.object({
		t: z.literal('acks'),
		r: request,
		ch,
		acks: z.array(Ack),
		/** When an entry was refused for `rate`: try again after this many ms. */
		waitMs: count.optional(),
	}),
	/** Member records from `from` on; `last` is the idx of the present one. */
	lined: z.object({
		t: z.literal('lined'),
		r: request,
		ch,
		entries: z.array(entry),
		last: count,
	}),
	mailed: z.object({
		t: z.literal('mailed'),
		r: request,
		ch: ch.optional(),
		expires: count.optional(),
		letters: z.array(Letter).optional(),
	}),
	/** A letter has come in for a channel that this device manages. */
	'mail-waiting': z.object({ t: z.literal('mail-waiting'), ch }),
	/** The authenticated device has been taken into this channel: ask for its line. */
	admitted: z.object({ t: z.literal('admitted'), ch }),
	refused: z.object({ t: z.literal('refused'), r: request, refusal }),
	eph: z.object({ t: z.literal('eph'), ch, box: upTo(maxEphBytes) }),
	pong: z.object({ t: z.literal('pong'), r: request }),
};

type FrameOf<Table> = {
	[Name in keyof Table]: Table[Name] extends z.ZodType ? z.infer<Table[Name]> : never;
}[keyof Table];

export type DeviceFrame = FrameOf<typeof deviceFrames>;
export type RelayFrame = FrameOf<typeof relayFrames>;
export type Hello = z.infer<typeof relayFrames.hello>;
export type Limits = z.infer<typeof Limits>;

const strictly = {
	strict: true,
	rejectDuplicateMapKeys: true,
	allowIndefinite: false,
	allowUndefined: false,
	allowInfinity: false,
	allowNaN: false,
	allowBigInt: false,
} as const;

/** One frame as bytes. The type of the argument is the check: frames that we write are not parsed. */
export function writeFrame(frame: DeviceFrame | RelayFrame): Uint8Array<ArrayBuffer> {
	return new Uint8Array(encode(frame, { ignoreUndefinedProperties: true }));
}

/** A device's frame, or `null` when these bytes are none. Never throws, whatever the bytes. */
export function readDeviceFrame(raw: Uint8Array): DeviceFrame | null {
	return readFrame(deviceFrames, raw);
}

/** A relay's frame, or `null` when these bytes are none. Never throws, whatever the bytes. */
export function readRelayFrame(raw: Uint8Array): RelayFrame | null {
	return readFrame(relayFrames, raw);
}

function readFrame<Table extends Record<string, z.ZodType>>(
	table: Table,
	raw: Uint8Array,
): FrameOf<Table> | null {
	try {
		const value: unknown = decode(raw, strictly);
		const name = z.object({ t: z.string() }).parse(value).t;
		const schema = Object.hasOwn(table, name) ? table[name] : undefined;
		return (schema?.safeParse(value).data as FrameOf<Table> | undefined) ?? null;
	} catch {
		return null;
	}
}
