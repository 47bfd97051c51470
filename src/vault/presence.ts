import type { Bytes, Random } from '../protocol/bytes.ts';
import { concat, utf8 } from '../protocol/bytes.ts';
import { type ChannelKeys, presenceKey } from './channel-keys.ts';
import { seal, unseal } from './primitives.ts';

/**
 * Presence and cursors: `dev 16 | iv 12 | AES-256-GCM`, never stored. Sealed, but not signed: another
 * member could pretend; nothing is decided by presence. 44 bytes longer than `content`. `null`: no
 * key of that epoch.
 */
export async function sealPresence(
	keys: ChannelKeys,
	epoch: number,
	dev: Bytes,
	content: Bytes,
	random: Random,
): Promise<Bytes | null> {
	const key = await presenceKey(keys, epoch, dev);
	return key && concat(dev, await seal(key, content, label, random));
}

/** `null` when this is not presence of this channel and epoch. */
export async function openPresence(
	keys: ChannelKeys,
	epoch: number,
	box: Bytes,
): Promise<{ readonly dev: Bytes; readonly content: Bytes } | null> {
	const dev = box.slice(0, 16);
	if (dev.length < 16) return null;
	const key = await presenceKey(keys, epoch, dev);
	const content = key && (await unseal(key, box.slice(16), label));
	return content && { dev, content };
}

const label = utf8('SL1/eph');
