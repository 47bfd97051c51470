import { expect, test } from 'vitest';
import { openLocalBus } from '../../relay/bus.ts';
import { Hub, maxIdleRooms } from '../../relay/hub.ts';
import { openMemoryStores } from '../../relay/memory-store.ts';
import type { Peer } from '../../relay/subscription.ts';
import { bytes, sha256 } from '../support/quick-log.ts';

const hub = () =>
	new Hub({
		log: openMemoryStores(bytes(16)).log,
		bus: openLocalBus(),
		tickleAbove: 1000,
		evidence: { sha256, isSignedBy: () => true, channelBytes: 1000 },
	});

const peer: Peer = { device: '', send: () => {}, backlog: () => 0 };

test('rooms that nobody follows are forgotten when there are many', () => {
	const rooms = hub();
	for (let count = 0; count < 10 * maxIdleRooms; count += 1) rooms.room(bytes(16));
	expect(rooms.openRooms).toBeLessThanOrEqual(2 * maxIdleRooms);
});

test('a room that somebody is about to follow is not forgotten for the next one', async () => {
	const rooms = hub();
	for (let count = 0; count < maxIdleRooms; count += 1) {
		rooms.room(bytes(16)).subscriptions.set(peer, { peer, sent: 0, behind: false });
	}
	const ch = bytes(16);
	const room = rooms.room(ch);
	const settled = room.settled();
	rooms.room(bytes(16));
	await settled;
	expect(rooms.room(ch)).toBe(room);
});
