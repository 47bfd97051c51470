/**
 * The steps that read: joining a channel, live entries, pulls, gaps. Each asks the relay for one
 * thing, lets the laptop store what came, and notes what is left to do. They reject with
 * `ConnectionLost`, or with what the laptop's store has thrown.
 */
import { type Bytes, hexOf } from '../protocol/bytes.ts';
import type { RequestRefusal } from '../protocol/refusals.ts';
import type { Subscribed, Subscription } from '../protocol/wire-parts.ts';
import { missingHere } from './after-sub.ts';
import { requestDelay } from './backoff.ts';
import { type ChannelTurn, tryAgain } from './channel-turn.ts';
import { readLine } from './line.ts';
import { freshPart } from './next-step.ts';
import { readSubscribed, subscriptionTo } from './subscribing.ts';
import type { Gap } from './sync-storage.ts';
import { wireOf } from './wire-names.ts';

export async function subscribe(turn: ChannelTurn): Promise<void> {
	turn.change({ subscribe: false });
	const asked = await subscriptionTo(turn.ch, turn.connection, turn.options);
	if (!asked) return turn.say({ state: 'waiting' });
	const answer = await turn.connection.request({ t: 'sub', channels: [asked] });
	const [channel] = answer.t === 'subd' ? answer.channels : [];
	if (channel) return joined(turn, asked, channel);
	tryAgain(turn, answer.t === 'refused' ? answer.refusal : 'unavailable', { subscribe: true });
}

/** Takes in the relay's answer to a subscription. */
export async function joined(
	turn: ChannelTurn,
	asked: Subscription,
	answer: Subscribed,
): Promise<void> {
	const outcome = await readSubscribed(asked, answer, turn.connection, turn.options);
	if (outcome.kind === 'refused') return notJoined(turn, outcome.refusal, outcome.relayBehind);
	const { plan, relayHeads, pull } = outcome;
	turn.cursor = plan.cursor;
	turn.relayHeads = new Map(relayHeads.map((head) => [head.dev, head]));
	turn.ownAhead = plan.ownAhead;
	const { forceUpload } = turn;
	turn.forceUpload = false;
	turn.change({
		subscribe: false,
		live: [],
		pull: pull || turn.todo().pull,
		audit: true,
		upload: plan.upload || forceUpload,
		push: true,
		paused: false,
	});
	turn.say({ state: pull ? 'catching-up' : 'live', refusal: null });
	if (plan.ownAhead) turn.options.events.ownDeviceAhead(turn.ch, plan.ownAhead);
}

async function notJoined(
	turn: ChannelTurn,
	refusal: RequestRefusal,
	relayBehind: boolean,
): Promise<void> {
	turn.cursor = null;
	if (refusal === 'unknown-channel' || relayBehind) {
		turn.relayHeads = new Map();
		tryAgain(turn, refusal, { upload: true, subscribe: true });
	} else if (refusal === 'no-capability') {
		await renewLine(turn);
	} else {
		turn.say({ state: 'refused', refusal });
		turn.later(requestDelay(refusal, undefined), { subscribe: true });
	}
}

/** Our capability is of an epoch that is over: the line says what came after it. */
async function renewLine(turn: ChannelTurn): Promise<void> {
	const line = await readLine(turn.connection, turn.ch);
	if (line.kind === 'refused' && line.refusal === 'not-member') {
		turn.say({ state: 'removed', refusal: 'not-member' });
		turn.options.events.removed(turn.ch);
		return;
	}
	if (line.kind === 'line') await turn.options.storage.receive(turn.ch, line.entries, null);
	tryAgain(turn, 'no-capability', { subscribe: true });
}

export async function takeLive(turn: ChannelTurn): Promise<void> {
	const [batch] = turn.todo().live;
	if (!batch || !turn.cursor) return;
	const fresh = freshPart(batch, turn.cursor.n);
	if (!fresh) return turn.change({ live: [], pull: true });
	if (fresh.length > 0) await receive(turn, fresh, batch.after + batch.entries.length);
	turn.change({ live: turn.todo().live.slice(1) });
}

export async function pull(turn: ChannelTurn): Promise<void> {
	const { ch, cursor, connection } = turn;
	if (!cursor) return;
	turn.change({ pull: false });
	const answer = await connection.request({ t: 'pull', ch: wireOf(ch), after: cursor.n });
	if (answer.t !== 'batch' || answer.after !== cursor.n) {
		return tryAgain(turn, answer.t === 'refused' ? answer.refusal : 'unavailable', {
			subscribe: true,
		});
	}
	const n = cursor.n + answer.entries.length;
	await receive(turn, answer.entries, n);
	const more = n < answer.head;
	if (more && answer.entries.length === 0) {
		return tryAgain(turn, 'unavailable', { subscribe: true });
	}
	if (more) turn.change({ pull: true });
	else turn.say({ state: 'live', refusal: null });
}

export async function audit(turn: ChannelTurn): Promise<void> {
	const heads = await turn.options.storage.heads(turn.ch);
	turn.change({ audit: false });
	noteGaps(turn, missingHere(heads, turn.relayHeads.values()));
}

export async function need(turn: ChannelTurn): Promise<void> {
	const [gap, ...gaps] = turn.todo().gaps;
	if (!gap) return;
	const { dev, from, to } = gap;
	const answer = await turn.connection.request({
		t: 'need',
		ch: wireOf(turn.ch),
		dev: wireOf(dev),
		from,
		to,
	});
	const got = answer.t === 'batch' ? answer.entries : [];
	turn.change({ gaps });
	if (got.length === 0) return;
	const rest = { dev, from: from + got.length, to };
	if (rest.from <= to) turn.change({ gaps: [rest, ...gaps] });
	noteGaps(turn, (await turn.options.storage.receive(turn.ch, got, null)).gaps);
}

async function receive(turn: ChannelTurn, entries: readonly Bytes[], n: number): Promise<void> {
	const cursor = { relay: hexOf(turn.connection.hello.relay), n };
	const { gaps } = await turn.options.storage.receive(turn.ch, entries, cursor);
	turn.cursor = cursor;
	noteGaps(turn, gaps);
}

/** A gap that this relay could not close once is not asked for again on the same connection. */
function noteGaps(turn: ChannelTurn, gaps: readonly Gap[]): void {
	const fresh = gaps.filter(({ dev, from, to }) => !turn.asked.has(`${dev} ${from} ${to}`));
	for (const { dev, from, to } of fresh) turn.asked.add(`${dev} ${from} ${to}`);
	if (fresh.length > 0) turn.change({ gaps: [...turn.todo().gaps, ...fresh] });
}
