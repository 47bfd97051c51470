/** All open rooms of one relay, and the sockets by the device that stands behind them. */
import { type Bytes, equal, hexOf } from '../src/protocol/bytes.ts';
import { type RelayFrame, writeFrame } from '../src/protocol/frames.ts';
import type { DeviceRow } from '../src/protocol/member-record.ts';
import { may } from '../src/protocol/membership.ts';
import type { Bus } from './bus.ts';
import type { LogStore } from './log-store.ts';
import { OpenRoom, type RoomParts } from './open-room.ts';
import type { Room } from './room.ts';
import type { Peer } from './subscription.ts';

export interface HubParts extends Pick<RoomParts, 'evidence' | 'tickleAbove'> {
	readonly log: LogStore;
	readonly bus: Bus;
}

/** Rooms that nobody uses are forgotten when there are more than this. */
export const maxIdleRooms = 2000;

export class Hub {
	readonly #parts: HubParts;
	readonly #rooms = new Map<string, OpenRoom>();
	readonly #peers = new Map<string, Set<Peer>>();
	readonly #askers = new Map<string, Set<Peer>>();
	readonly #stopListening: () => void;
	#forgetAt = maxIdleRooms;

	constructor(parts: HubParts) {
		this.#parts = parts;
		this.#stopListening = parts.bus.listen((channel, n) => this.#rooms.get(channel)?.deliver(n));
	}

	get openRooms(): number {
		return this.#rooms.size;
	}

	stop(): void {
		this.#stopListening();
	}

	room(ch: Bytes): OpenRoom {
		const channel = hexOf(ch);
		const open = this.#rooms.get(channel);
		if (open) return open;
		this.#forgetIdle();
		const room = new OpenRoom(ch, {
			store: this.#parts.log,
			evidence: this.#parts.evidence,
			tickleAbove: this.#parts.tickleAbove,
			grown: (name, n) => this.#parts.bus.notify(name, n),
			memberChanged: (before, now, by) => this.#memberChanged(room, before, now, by),
		});
		this.#rooms.set(channel, room);
		return room;
	}

	enter(peer: Peer): void {
		put(this.#peers, peer.device, peer);
	}

	leave(peer: Peer, rooms: Iterable<OpenRoom>, invitations: Iterable<string>): void {
		for (const room of rooms) room.subscriptions.delete(peer);
		for (const invitation of invitations) take(this.#askers, invitation, peer);
		take(this.#peers, peer.device, peer);
	}

	/** `peer` wants to hear when this invitation (hex) is answered. */
	await(invitation: string, peer: Peer): void {
		put(this.#askers, invitation, peer);
	}

	answered(invitation: Bytes): void {
		send(this.#askers.get(hexOf(invitation)), { t: 'mail-answered', invitation });
	}

	/** Tells the managing members who are here that a letter has come. */
	async letterCame(ch: Bytes): Promise<void> {
		const room = this.room(ch);
		const { membership } = await room.now();
		for (const { dev } of (membership?.devs ?? []).filter((row) => may(row.rights, 'manage'))) {
			const present = [...(this.#peers.get(hexOf(dev)) ?? [])];
			send(
				present.filter((peer) => room.subscriptions.has(peer)),
				{ t: 'mail-waiting', ch },
			);
		}
	}

	/** `by` knows what it has done. */
	#memberChanged(room: OpenRoom, before: Room, now: Room, by: Peer): void {
		const then = before.membership?.devs ?? [];
		const current = now.membership?.devs ?? [];
		for (const { dev } of without(current, then)) {
			const strangers = [...(this.#peers.get(hexOf(dev)) ?? [])];
			send(
				strangers.filter((peer) => peer !== by && !room.subscriptions.has(peer)),
				{ t: 'admitted', ch: room.ch },
			);
		}
		for (const { dev } of without(then, current)) {
			for (const peer of this.#peers.get(hexOf(dev)) ?? []) {
				if (!room.subscriptions.delete(peer)) continue;
				const ended = { ch: room.ch, refusal: 'not-member' } as const;
				send([peer], { t: 'subd', r: 0, channels: [ended] });
			}
		}
	}

	#forgetIdle(): void {
		if (this.#rooms.size < this.#forgetAt) return;
		for (const [channel, room] of this.#rooms) if (room.isIdle) this.#rooms.delete(channel);
		// Where most rooms are in use, looking through all of them must stay rare.
		this.#forgetAt = Math.max(maxIdleRooms, this.#rooms.size * 2);
	}
}

const without = (these: readonly DeviceRow[], those: readonly DeviceRow[]) =>
	these.filter(({ dev }) => !those.some((other) => equal(other.dev, dev)));

function send(peers: Iterable<Peer> | undefined, frame: RelayFrame): void {
	const encoded = writeFrame(frame);
	for (const peer of peers ?? []) peer.send(encoded);
}

function put(index: Map<string, Set<Peer>>, key: string, peer: Peer): void {
	index.set(key, (index.get(key) ?? new Set()).add(peer));
}

function take(index: Map<string, Set<Peer>>, key: string, peer: Peer): void {
	const peers = index.get(key);
	peers?.delete(peer);
	if (peers?.size === 0) index.delete(key);
}
