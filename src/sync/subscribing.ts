/** Asking a relay for a channel, and reading its answer. */
import { hexOf } from '../protocol/bytes.ts';
import type { RequestRefusal } from '../protocol/refusals.ts';
import { capBytes } from '../protocol/relay-proofs.ts';
import type { Subscribed, Subscription } from '../protocol/wire-parts.ts';
import { cursorAt, planAfterSub, type SubPlan } from './after-sub.ts';
import type { ClientOptions } from './client-options.ts';
import type { Connection } from './connection.ts';
import type { Head } from './sync-storage.ts';
import { headOf, wireOf } from './wire-names.ts';

export type SubOutcome =
	| {
			readonly kind: 'subscribed';
			readonly plan: SubPlan;
			/** The relay gives nothing live until it was pulled from once. */
			readonly pull: boolean;
			readonly relayHeads: readonly Head[];
	  }
	| {
			readonly kind: 'refused';
			readonly refusal: RequestRefusal;
			/** The relay's membership is older than ours. */
			readonly relayBehind: boolean;
	  };

/** `null` when this laptop has no capability for the channel (yet). */
export async function subscriptionTo(
	ch: string,
	{ hello }: Connection,
	{ storage, signCap }: ClientOptions,
): Promise<Subscription | null> {
	const proof = await signCap(ch, capBytes(hello, wireOf(ch)));
	if (!proof) return null;
	const cursor = cursorAt(await storage.cursor(ch), hexOf(hello.relay));
	return { ch: wireOf(ch), epoch: proof.epoch, sig: proof.sig, cursor };
}

export async function readSubscribed(
	asked: Subscription,
	answer: Subscribed,
	{ hello }: Connection,
	{ storage, device }: ClientOptions,
): Promise<SubOutcome> {
	if ('refusal' in answer) {
		const relayBehind = answer.epoch !== undefined && answer.epoch < asked.epoch;
		return { kind: 'refused', refusal: answer.refusal, relayBehind };
	}
	const ch = hexOf(asked.ch);
	const relayHeads = answer.heads.map(headOf);
	const [cursor, heads] = await Promise.all([storage.cursor(ch), storage.heads(ch)]);
	const remote = { relay: hexOf(hello.relay), n: answer.n, heads: relayHeads };
	const plan = planAfterSub({ cursor, heads }, remote, device.id);
	return { kind: 'subscribed', plan, pull: asked.cursor !== answer.n, relayHeads };
}
