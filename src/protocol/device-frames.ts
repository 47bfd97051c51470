/** What a device says to a relay, by name. How the frames follow each other is in frames.ts. */
import { z } from 'zod';
import {
	ch,
	count,
	dev,
	entry,
	ephBox,
	invitation,
	letterContent,
	maxPushEntries,
	maxSubChannels,
	publicKey,
	request,
	Subscription,
	signature,
} from './wire-parts.ts';

export const deviceFrames = {
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
