/**
 * Entries come in: from the relay, from a file, from another tab, in any order, any number of times.
 *
 * Per batch the slow work is done side by side, then each entry is judged in turn. An entry that
 * waited is judged again as soon as the one before it was accepted, and reported again then.
 */
import { type Bytes, equal, hexOf } from '../protocol/bytes.ts';
import { type Entry, readEntry } from '../protocol/entry.ts';
import type { ChannelKeys } from '../vault/channel-keys.ts';
import type { ChannelState } from './channel-state.ts';
import { judge } from './judge.ts';
import { idOf, type OpenedEntry, openEntry } from './opened-entry.ts';
import type { Judged } from './verdict.ts';
import { WaitingRoom } from './waiting-room.ts';

/** The id of the entry that is stored under a device and number; `null` when none is. */
export type StoredId = (deviceId: string, seq: number) => Promise<Bytes | null>;

export interface Reading {
	readonly keys: ChannelKeys;
	/** The newest schema of updates that this version can apply. */
	readonly schema: number;
	readonly storedId: StoredId;
}

/** So many entries are hashed, verified and opened side by side. */
const sideBySide = 128;

/** Judges entries in the order given. `judged` may hold entries of earlier calls that waited. */
export async function receive(
	state: ChannelState,
	entries: readonly Bytes[],
	reading: Reading,
): Promise<{ readonly state: ChannelState; readonly judged: readonly Judged[] }> {
	const room = new WaitingRoom(state.waiting);
	const memory = withAccepted(reading);
	const judged: Judged[] = [];
	let now = state;

	const take = async (first: Look, isFreed: boolean): Promise<void> => {
		const done = await decide(now, first, memory.reading);
		const { verdict } = done.judged;
		if (!isFreed || verdict.kind !== 'wait') judged.push(done.judged);
		now = done.state;
		if (verdict.kind === 'wait') room.keep(done.judged);
		if (verdict.kind !== 'apply' && verdict.kind !== 'unknown-schema') return;
		memory.accept(done.judged);
		queue.push(...room.freedBy(done.judged));
	};

	const queue: Bytes[] = [];
	for (let from = 0; from < entries.length; from += sideBySide) {
		const batch = entries.slice(from, from + sideBySide);
		const looks = await lookAll(now, batch, memory.reading);
		for (const first of looks) {
			await take(first, false);
			while (queue.length > 0) {
				const freed = await lookAll(now, queue.splice(0), memory.reading);
				for (const next of freed) await take(next, true);
			}
		}
	}
	return { state: { ...now, waiting: room.inside }, judged };
}

/** An entry with what could be found out without regard to the others of its batch. */
type Look =
	| { readonly kind: 'judged'; readonly judged: Judged }
	| { readonly kind: 'opened'; readonly bytes: Bytes; readonly opened: OpenedEntry };

const lookAll = (state: ChannelState, batch: readonly Bytes[], reading: Reading) =>
	Promise.all(batch.map((bytes) => look(state, bytes, reading)));

async function look(state: ChannelState, bytes: Bytes, reading: Reading): Promise<Look> {
	const read = readEntry(bytes);
	if (read.kind === 'malformed') return refusedAtOnce(bytes, null, 'malformed');
	const { entry } = read;
	if (!equal(entry.ch, state.ch)) return refusedAtOnce(bytes, entry, 'wrong-channel');
	if (isPast(state, entry)) {
		const id = await idOf(entry);
		if (await isStored(state, entry, id, reading.storedId)) return known(bytes, entry, id);
	}
	return { kind: 'opened', bytes, opened: await openEntry(state, reading.keys, entry) };
}

/** Earlier entries of the batch may have made the entry or its author known since it was opened. */
async function decide(
	state: ChannelState,
	first: Look,
	{ keys, schema, storedId }: Reading,
): Promise<{ readonly state: ChannelState; readonly judged: Judged }> {
	if (first.kind === 'judged') return { state, judged: first.judged };
	const { bytes } = first;
	const { entry, id } = first.opened;
	if (isPast(state, entry) && (await isStored(state, entry, id, storedId))) {
		return { state, judged: { bytes, entry, id, verdict: { kind: 'known' } } };
	}
	const isLate = first.opened.signed === null && state.members.has(first.opened.deviceId);
	const opened = isLate ? await openEntry(state, keys, entry) : first.opened;
	const judgement = judge(state, keys, opened, schema);
	return { state: judgement.state, judged: { bytes, entry, id, verdict: judgement.verdict } };
}

const isPast = (state: ChannelState, entry: Entry): boolean =>
	entry.seq <= (state.heads.get(hexOf(entry.dev))?.seq ?? 0);

/** A number that is taken by nothing we can name counts as known: nobody is accused without proof. */
async function isStored(state: ChannelState, entry: Entry, id: Bytes, storedId: StoredId) {
	const deviceId = hexOf(entry.dev);
	const head = state.heads.get(deviceId);
	const stored = head?.seq === entry.seq ? head.id : await storedId(deviceId, entry.seq);
	return stored === null || equal(stored, id);
}

/** Entries accepted in this call are stored by the caller only afterwards: they are remembered here. */
function withAccepted(reading: Reading) {
	const accepted = new Map<string, Bytes>();
	const storedId: StoredId = async (deviceId, seq) =>
		accepted.get(`${deviceId}/${seq}`) ?? reading.storedId(deviceId, seq);
	const accept = ({ entry, id }: Judged) => {
		if (entry && id) accepted.set(`${hexOf(entry.dev)}/${entry.seq}`, id);
	};
	return { reading: { ...reading, storedId }, accept };
}

const refusedAtOnce = (
	bytes: Bytes,
	entry: Entry | null,
	reason: 'malformed' | 'wrong-channel',
): Look => ({
	kind: 'judged',
	judged: { bytes, entry, id: null, verdict: { kind: 'refused', reason } },
});

const known = (bytes: Bytes, entry: Entry, id: Bytes): Look => ({
	kind: 'judged',
	judged: { bytes, entry, id, verdict: { kind: 'known' } },
});
