/** What a relay says to a device, by name. How the frames follow each other is in frames.ts. */
import { z } from 'zod';
import {
	Ack,
	ch,
	count,
	entry,
	ephBox,
	invitation,
	Letter,
	Limits,
	maxBatchEntries,
	nonce,
	refusal,
	relayId,
	request,
	Subscribed,
} from './wire-parts.ts';

export const relayFrames = {
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
