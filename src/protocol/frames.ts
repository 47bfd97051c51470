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
import { deviceFrames } from './device-frames.ts';
import { relayFrames } from './relay-frames.ts';

export const protocolVersion = 1;

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
