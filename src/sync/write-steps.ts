/** The steps that push: an upload to a relay that has lost entries, the outbox, a proposal. */
import { hexOf } from '../protocol/bytes.ts';
import { readEntry } from '../protocol/entry.ts';
import type { RequestRefusal } from '../protocol/refusals.ts';
import { requestDelay } from './backoff.ts';
import { type ChannelTurn, tryAgain } from './channel-turn.ts';
import { ConnectionLost } from './connection.ts';
import { type AfterPush, afterPush, type HexAck, nextPush, remedyFor } from './push-plan.ts';
import type { OutboxRow } from './sync-storage.ts';
import { hexAckOf, wireOf } from './wire-names.ts';

/** Rows asked of the store at once; a push takes as many of them as fit. */
const rowsAtOnce = 64;

/** Gives the relay what it lacks, of whatever device; a device whose entry it refuses is left out. */
export async function upload(turn: ChannelTurn): Promise<void> {
	const heads = [...turn.relayHeads.values()];
	const rows = nextPush(await turn.options.storage.lacking(turn.ch, heads, rowsAtOnce));
	if (rows.length === 0) return turn.change({ upload: false });
	const pushed = await push(turn, rows);
	if (pushed.kind === 'refused') return pause(turn, pushed.refusal, undefined);
	await settle(turn, rows, pushed.after);
	const { refused } = pushed.after;
	if (!refused) return;
	if (remedyFor(refused.refusal) === 'wait') pause(turn, refused.refusal, pushed.waitMs);
	else advance(turn, refused.row, Number.MAX_SAFE_INTEGER);
}

export async function pushOutbox(turn: ChannelTurn): Promise<void> {
	const { ch, options } = turn;
	const rows = turn.ownAhead ? [] : nextPush(await options.storage.outbox(ch, rowsAtOnce));
	if (rows.length === 0) return turn.change({ push: false });
	const pushed = await push(turn, rows);
	if (pushed.kind === 'refused') return remedy(turn, pushed.refusal, undefined);
	await settle(turn, rows, pushed.after);
	const { refused } = pushed.after;
	if (!refused) return turn.say({ refusal: null });
	const gaveUp = remedyFor(refused.refusal) === 'give-up';
	if (gaveUp) await options.storage.refused(ch, refused.row.id, refused.refusal);
	remedy(turn, refused.refusal, pushed.waitMs);
}

/** Pushes one member record. It comes back by the read path, so the cursor stays before it. */
export async function proposeNext(turn: ChannelTurn): Promise<void> {
	const [proposal] = turn.todo().proposals;
	if (!proposal) return;
	const { row, settle: tell } = proposal;
	const pushed = await push(turn, [row]);
	const ack = pushed.kind === 'refused' ? { id: row.id, refusal: pushed.refusal } : pushed.acks[0];
	if (!ack) throw new ConnectionLost('no acknowledgement');
	if ('refusal' in ack && ack.refusal === 'rate') {
		return pause(turn, ack.refusal, pushed.kind === 'pushed' ? pushed.waitMs : undefined);
	}
	turn.change({ proposals: turn.todo().proposals.slice(1), pull: true });
	tell(ack);
}

type Pushed =
	| { readonly kind: 'refused'; readonly refusal: RequestRefusal }
	| {
			readonly kind: 'pushed';
			readonly after: AfterPush;
			readonly acks: readonly HexAck[];
			readonly waitMs: number | undefined;
	  };

async function push(turn: ChannelTurn, rows: readonly OutboxRow[]): Promise<Pushed> {
	const { ch, connection } = turn;
	const entries = rows.map(({ raw }) => raw);
	const answer = await connection.request({ t: 'push', ch: wireOf(ch), entries });
	if (answer.t === 'refused') return { kind: 'refused', refusal: answer.refusal };
	const acks = answer.t === 'acks' ? answer.acks.map(hexAckOf) : [];
	const cursor = turn.cursor ?? { relay: hexOf(connection.hello.relay), n: 0 };
	const after = afterPush(rows, acks, cursor);
	if (!after || answer.t !== 'acks') {
		connection.close();
		throw new ConnectionLost('acknowledgements of something else');
	}
	return { kind: 'pushed', after, acks, waitMs: answer.waitMs };
}

/** Notes what is on the relay's disk, first on the laptop's. */
async function settle(
	turn: ChannelTurn,
	rows: readonly OutboxRow[],
	{ delivered, cursor }: AfterPush,
): Promise<void> {
	if (delivered.length === 0) return;
	const moved = turn.cursor !== null && cursor.n !== turn.cursor.n ? cursor : null;
	const at = turn.options.clock.now();
	await turn.options.storage.delivered(turn.ch, delivered, moved, at);
	if (moved) turn.cursor = moved;
	const known = new Set(delivered);
	for (const row of rows) if (known.has(row.id)) advance(turn, row, null);
	turn.attempts = 0;
	turn.say({ deliveredAt: at });
}

/** The relay has this entry of its device; with `seq`, it is to be treated as if it had so many. */
function advance(turn: ChannelTurn, row: OutboxRow, seq: number | null): void {
	const read = readEntry(row.raw);
	if (read.kind !== 'entry') return;
	const dev = hexOf(read.entry.dev);
	turn.relayHeads.set(dev, { dev, seq: seq ?? read.entry.seq, id: row.id });
}

function remedy(turn: ChannelTurn, refusal: RequestRefusal, waitMs: number | undefined): void {
	switch (remedyFor(refusal)) {
		case 'wait':
			pause(turn, refusal, waitMs);
			break;
		case 'upload':
			turn.forceUpload = true;
			tryAgain(turn, refusal, { subscribe: true });
			break;
		case 'give-up':
			turn.change({ push: false });
			turn.say({ refusal });
			break;
	}
}

function pause(turn: ChannelTurn, refusal: RequestRefusal, waitMs: number | undefined): void {
	turn.change({ paused: true });
	if (refusal !== 'rate') turn.say({ refusal });
	turn.later(requestDelay(refusal, waitMs), { paused: false });
}
