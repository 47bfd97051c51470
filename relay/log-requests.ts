/** Requests about the log of a channel: subscribe, read, push, line. */
import { type Bytes, hexOf } from '../src/protocol/bytes.ts';
import { type DeviceFrameOf, writeFrame } from '../src/protocol/frames.ts';
import { capBytes } from '../src/protocol/relay-proofs.ts';
import {
	maxBatchBytes,
	maxBatchEntries,
	maxPushBytes,
	type Subscribed,
	type Subscription,
} from '../src/protocol/wire-parts.ts';
import { standingAfterPull, standingAfterSub } from './delivery.ts';
import { isSigned } from './ed25519.ts';
import { isGenesis } from './judge.ts';
import { withinLimit } from './log-store.ts';
import type { OpenRoom } from './open-room.ts';
import type { RelayParts } from './relay-parts.ts';
import { RequestRefused } from './request-refused.ts';
import { isIn, type Room } from './room.ts';
import type { Session } from './session.ts';

const wholeBatch = { entries: maxBatchEntries, bytes: maxBatchBytes };

export async function subscribe(
	parts: RelayParts,
	session: Session,
	frame: DeviceFrameOf<'sub'>,
): Promise<void> {
	const channels: Subscribed[] = [];
	for (const one of frame.channels) channels.push(await subscribeOne(parts, session, one));
	session.send(writeFrame({ t: 'subd', r: frame.r, channels }));
}

async function subscribeOne(
	parts: RelayParts,
	session: Session,
	{ ch, epoch, sig, cursor }: Subscription,
): Promise<Subscribed> {
	const open = parts.hub.room(ch);
	const { membership, heads, n } = await open.settled();
	if (!membership) return { ch, refusal: 'unknown-channel' };
	const proven =
		epoch === membership.epoch && isSigned(membership.capPub, sig, capBytes(session.hello, ch));
	if (!proven || session.rooms.size >= parts.limits.subscriptions) {
		return { ch, refusal: 'no-capability', epoch: membership.epoch };
	}
	open.subscriptions.set(session, { peer: session, ...standingAfterSub(cursor, n) });
	session.rooms.set(open.channel, open);
	return {
		ch,
		n,
		epoch,
		mh: membership.head,
		heads: [...heads.values()].map(({ dev, seq, id }) => [dev, seq, id]),
	};
}

export async function unsubscribe(
	_parts: RelayParts,
	session: Session,
	{ ch }: DeviceFrameOf<'unsub'>,
): Promise<void> {
	session.rooms.get(hexOf(ch))?.subscriptions.delete(session);
	session.rooms.delete(hexOf(ch));
}

export async function pull(
	parts: RelayParts,
	session: Session,
	{ r, ch, after }: DeviceFrameOf<'pull'>,
): Promise<void> {
	const { open, subscription } = subscribed(session, ch);
	const from = Math.min(after, open.durable);
	const entries = [...(await parts.stores.log.read(ch, from, wholeBatch))];
	const head = open.durable;
	Object.assign(subscription, standingAfterPull(from + entries.length, head));
	session.send(writeFrame({ t: 'batch', r, ch, after: from, head, entries }));
}

export async function need(
	parts: RelayParts,
	session: Session,
	{ r, ch, dev, from, to }: DeviceFrameOf<'need'>,
): Promise<void> {
	const { open } = subscribed(session, ch);
	const entries = [...(await parts.stores.log.span(ch, { dev, from, to }, wholeBatch))];
	session.send(writeFrame({ t: 'batch', r, ch, after: null, head: open.durable, entries }));
}

export async function push(
	parts: RelayParts,
	session: Session,
	{ r, ch, entries }: DeviceFrameOf<'push'>,
): Promise<void> {
	const bytes = entries.reduce((sum, raw) => sum + raw.length, 0);
	if (bytes > maxPushBytes) throw new RequestRefused('too-big');
	const arrived = parts.now();
	const open = parts.hub.room(ch);
	const refusal = pushRefusal(session, open, await open.now(), entries);
	if (refusal) throw new RequestRefused(refusal);
	const takeToken = () => parts.entryRate.take(session.device);
	const { acks, waitMs, appended } = await open.push(entries, { peer: session, takeToken });
	for (const ack of acks) if ('refusal' in ack) parts.metrics.refuse(ack.refusal);
	parts.metrics.entries += appended;
	parts.metrics.duplicates += acks.filter((ack) => 'n' in ack).length - appended;
	parts.metrics.pushed(parts.now() - arrived);
	session.send(writeFrame({ t: 'acks', r, ch, acks, ...(waitMs > 0 && { waitMs }) }));
}

function pushRefusal(session: Session, open: OpenRoom, room: Room, entries: readonly Bytes[]) {
	if (open.subscriptions.has(session) || session.founded.has(open.channel)) return null;
	if (isIn(room, session.device)) return null;
	if (room.membership) return 'no-capability';
	if (!isGenesis(entries[0])) return 'unknown-channel';
	session.founded.add(open.channel);
	return null;
}

export async function line(
	parts: RelayParts,
	session: Session,
	{ r, ch, from }: DeviceFrameOf<'line'>,
): Promise<void> {
	const room = await parts.hub.room(ch).settled();
	if (!room.membership) throw new RequestRefused('unknown-channel');
	if (!isIn(room, session.device)) throw new RequestRefused('not-member');
	const stored = await parts.stores.log.channel(ch);
	const records = stored?.line.slice(from).map(({ raw }) => raw) ?? [];
	const entries = [...withinLimit(records, wholeBatch)];
	session.send(writeFrame({ t: 'lined', r, ch, entries, last: room.membership.idx }));
}

function subscribed(session: Session, ch: Bytes) {
	const open = session.rooms.get(hexOf(ch));
	const subscription = open?.subscriptions.get(session);
	if (!open || !subscription) throw new RequestRefused('no-capability');
	return { open, subscription };
}
