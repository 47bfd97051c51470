/**
 * Two copies of one device wrote at the same time, and the relay has the other's entries.
 *
 * Ours were never accepted by anybody: they are taken back, what they changed is said again (see
 * document/say-again.ts) and parked, and the state is made anew from what is left. The channel is then read again from the beginning, because
 * the other copy's entries were refused here. Nothing that was typed is lost; it is sealed later, by
 * a device of its own (renewal.ts).
 */
import * as Y from 'yjs';
import { sayAgain } from '../document/say-again.ts';
import { emptyState } from '../log/channel-state.ts';
import { openStored } from '../log/open-stored.ts';
import { receive } from '../log/receive.ts';
import type { UpdateBody } from '../protocol/entry-body.ts';
import type { LogStore } from '../storage/log-store.ts';
import type { Batch, Channel, Prepared } from './channel.ts';
import { changesSomething } from './filing.ts';
import { applyArrived } from './load-document.ts';

/** `null` when nothing of this device waits for the relay. Within a turn. */
export async function prepareRetreat(
	channel: Channel,
	{ log, dev, schema }: { readonly log: LogStore; readonly dev: string; readonly schema: number },
): Promise<Prepared | null> {
	const waiting = await log.outbox(channel.id, Number.POSITIVE_INFINITY);
	const own = waiting.filter((entry) => entry.dev === dev);
	const from = Math.min(...own.map(({ seq }) => seq));
	if (own.length === 0) return null;
	const { keys } = channel;
	const raw = own.map(({ bytes }) => bytes);
	const bodies = await openStored(raw, { keys, schema });
	const edits = bodies.flatMap((body) => (body && changesSomething(body.update) ? [body] : []));
	const left = (await log.entries(channel.id))
		.filter((entry) => entry.dev !== dev || entry.seq < from)
		.map(({ bytes }) => bytes);
	const reading = { keys, schema, storedId: async () => null };
	const { state } = await receive(emptyState(channel.state.ch), left, reading);
	const base = documentOf(await openStored(left, { keys, schema }));
	const parked = edits.length === 0 ? [] : [saidAgain(base, edits)];
	const write = {
		retract: [{ ch: channel.id, dev, from }],
		cursors: [{ ch: channel.id, relay: '', n: 0 }],
	};
	return channel.prepareState(state, write, { parked: [...channel.record.parked, ...parked] });
}

function saidAgain(base: Y.Doc, edits: readonly UpdateBody[]): Batch {
	const update = Y.mergeUpdates(edits.map((edit) => edit.update));
	return { update: sayAgain(base, update), touched: edits.flatMap(({ touched }) => touched) };
}

function documentOf(bodies: readonly (UpdateBody | null)[]): Y.Doc {
	const doc = new Y.Doc();
	for (const body of bodies) if (body) applyArrived(doc, body.update);
	return doc;
}
