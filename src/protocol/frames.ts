/**
 * Frames between a device and a relay: one CBOR map per WebSocket message, `t` names the frame.
 *
 *   device                          relay
 *                              <--  hello     relay id, nonce, limits, time
 *   auth                       -->            device key, proof over relay id, nonce, access code
 *                              <--  ready     (or the socket closes, see refusals.ts)
 *   sub    up to 500 channels  -->  subd      per channel: head and heads, or a refusal
 *                              <--  subd      r = 0: a subscription has ended (not-member)
 *   unsub  channel             -->            no answer
 *   pull   after n             -->  batch     the next entries in the relay's order
 *   need   dev, from, to       -->  batch     entries of one device
 *                              <--  batch     r = 0: live, as others push
 *                              <--  tickle    live, under back-pressure: "pull when you can"
 *   push   entries             -->  acks      after they are on the relay's disk
 *   line   channel             -->  lined     member records, for a device that is in the last one
 *   mail-…                     -->  mailed    letter box of an invitation, see below
 *   eph                        <->  eph       sealed presence, forwarded, never stored
 *   ping                       -->  pong
 *
 * `r` is a request number of the device's choice (from 1); the answer carries it. A request that is
 * refused is answered by `refused` with the same `r`. `n` is the relay's own number of an entry in
 * its channel, from 1 without gaps; it means nothing to another relay. Entries are opaque here: their
 * layout is in entry.ts. Proofs are in relay-proofs.ts.
 *
 * **Letter box.** A relay learns open invitations from the head member record of a channel. Whoever
 * knows the 16 bytes of an invitation id may `find` its channel, `put` a letter (5 in all) and `read`
 * the answer; a subscribed device with the right to manage may `list` and `remove` letters and
 * `answer`. Answers stay readable for a while after the invitation has been used.
 */
import { z } from 'zod';
import type { Bytes } from './bytes.ts';
import { readCbor, writeCbor } from './cbor.ts';
import {
	Ack,
	ch,
	count,
	dev,
	entry,
	ephBox,
	invitation,
	Letter,
	Limits,
	letterContent,
	maxBatchEntries,
	maxPushEntries,
	maxSubChannels,
	nonce,
	publicKey,
	refusal,
	relayId,
	request,
	Subscribed,
	Subscription,
	signature,
} from './wire-parts.ts';

export const protocolVersion = 1;

const deviceFrames = {
	auth: z.object({
		t: z.literal('auth'),
		v: count,
		key: publicKey,
		sig: signature,
		code: z.string().max(200).optional(),
	}),
	sub: z.object({
		t: z.literal('sub'),
		r: request,
		channels: z.array(Subscription).min(1).max(maxSubChannels),
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
	/** `from`: the idx of the first member record wanted. */
	line: z.object({ t: z.literal('line'), r: request, ch, from: count }),
	'mail-find': z.object({ t: z.literal('mail-find'), r: request, invitation }),
	'mail-put': z.object({
		t: z.literal('mail-put'),
		r: request,
		invitation,
		content: letterContent,
	}),
	'mail-read': z.object({ t: z.literal('mail-read'), r: request, invitation }),
	'mail-list': z.object({ t: z.literal('mail-list'), r: request, ch }),
	'mail-answer': z.object({
		t: z.literal('mail-answer'),
		r: request,
		ch,
		invitation,
		content: letterContent,
	}),
	'mail-remove': z.object({
		t: z.literal('mail-remove'),
		r: request,
		ch,
		invitation,
		letter: count,
	}),
	eph: z.object({ t: z.literal('eph'), ch, box: ephBox }),
	ping: z.object({ t: z.literal('ping'), r: request }),
};

const relayFrames = {
	/** `time`: the relay's clock, epoch ms. */
	hello: z.object({
		t: z.literal('hello'),
		v: count,
		relay: relayId,
		nonce,
		access: z.enum(['none', 'code']),
		limits: Limits,
		time: count,
	}),
	ready: z.object({ t: z.literal('ready') }),
	subd: z.object({ t: z.literal('subd'), r: count, channels: z.array(Subscribed) }),
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
	/** `waitMs`: present when an entry was refused for `rate`; try again after so long. */
	acks: z.object({
		t: z.literal('acks'),
		r: request,
		ch,
		acks: z.array(Ack),
		waitMs: count.optional(),
	}),
	/** `last`: idx of the present member record; ask again when `entries` stop before it. */
	lined: z.object({ t: z.literal('lined'), r: request, ch, entries: z.array(entry), last: count }),
	/** find: ch and expires (epoch ms). read: answers, with ch. list: letters. Others: nothing. */
	mailed: z.object({
		t: z.literal('mailed'),
		r: request,
		ch: ch.optional(),
		expires: count.optional(),
		letters: z.array(Letter).optional(),
	}),
	/** A letter has come in for a channel that this device manages: `mail-list` it. */
	'mail-waiting': z.object({ t: z.literal('mail-waiting'), ch }),
	/** An answer for an invitation that this socket has asked about: `mail-read` it. */
	'mail-answered': z.object({ t: z.literal('mail-answered'), invitation }),
	/** The authenticated device has been taken into this channel: ask for its line. */
	admitted: z.object({ t: z.literal('admitted'), ch }),
	refused: z.object({ t: z.literal('refused'), r: request, refusal }),
	eph: z.object({ t: z.literal('eph'), ch, box: ephBox }),
	pong: z.object({ t: z.literal('pong'), r: request }),
};

type FrameOf<Table extends Record<string, z.ZodType>> = {
	[Name in keyof Table]: z.infer<Table[Name]>;
}[keyof Table];

export type DeviceFrame = FrameOf<typeof deviceFrames>;
export type RelayFrame = FrameOf<typeof relayFrames>;
export type DeviceFrameOf<Name extends keyof typeof deviceFrames> = z.infer<
	(typeof deviceFrames)[Name]
>;
export type RelayFrameOf<Name extends keyof typeof relayFrames> = z.infer<
	(typeof relayFrames)[Name]
>;

export type Hello = RelayFrameOf<'hello'>;

/** One frame as bytes. The type of the argument is the check: frames that we write are not parsed. */
export function writeFrame(frame: DeviceFrame | RelayFrame): Bytes {
	return writeCbor(frame);
}

/** A device's frame, or `null` when these bytes are none. Never throws, whatever the bytes. */
export function readDeviceFrame(raw: Bytes): DeviceFrame | null {
	return readFrame(deviceFrames, raw);
}

/** A relay's frame, or `null` when these bytes are none. Never throws, whatever the bytes. */
export function readRelayFrame(raw: Bytes): RelayFrame | null {
	return readFrame(relayFrames, raw);
}

const Named = z.object({ t: z.string() });

function readFrame<Table extends Record<string, z.ZodType>>(
	table: Table,
	raw: Bytes,
): FrameOf<Table> | null {
	const value = readCbor(raw);
	const name = Named.safeParse(value).data?.t;
	const schema = name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
	return (schema?.safeParse(value).data as FrameOf<Table> | null) ?? null;
}
