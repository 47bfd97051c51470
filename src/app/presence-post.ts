/** Presence on its way to and from the relay: sealed for the channel, dropped when it cannot be. */
import { type Bytes, hexOf, type Random } from '../protocol/bytes.ts';
import { openPresence, sealPresence } from '../vault/presence.ts';
import type { ChannelBook } from './channel-book.ts';
import type { DossierChannels, Part } from './dossier-channels.ts';
import type { DossierRooms } from './dossier-rooms.ts';

export interface PostParts {
	readonly dev: Bytes;
	readonly random: Random;
	readonly send: (channelId: string, box: Bytes) => void;
}

export async function sendPresence(
	channels: DossierChannels,
	part: Part,
	content: Bytes,
	{ dev, random, send }: PostParts,
): Promise<void> {
	const { state, keys, id } = channels[part];
	const epoch = state.membership?.epoch;
	const box = epoch ? await sealPresence(keys, epoch, dev, content, random) : null;
	if (box) send(id, box);
}

export async function receivePresence(
	channelId: string,
	box: Bytes,
	{ book, rooms, dev }: { book: ChannelBook; rooms: DossierRooms; dev: Bytes },
): Promise<void> {
	const found = await book.find(channelId);
	const room = found && rooms.ready(found.channels.id);
	if (!found || !room) return;
	const { state, keys } = found.channels[found.part];
	const epoch = state.membership?.epoch;
	const said = epoch ? await openPresence(keys, epoch, box) : null;
	if (!said || hexOf(said.dev) === hexOf(dev)) return;
	room.presence.received(found.part, hexOf(said.dev), said.content);
}
