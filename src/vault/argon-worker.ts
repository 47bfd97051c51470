/** The worker behind `argon-client.ts`: one question, one answer. It ends with the unlocking. */
import type { Bytes } from '../protocol/bytes.ts';
import { argon2idDirect } from './argon-direct.ts';
import type { Argon2Cost } from './argon2id.ts';

export interface ArgonQuestion {
	readonly id: number;
	readonly secret: Bytes;
	readonly salt: Bytes;
	readonly cost: Argon2Cost;
}

/** `hash: null`: this machine could not do it, most likely for want of memory. */
export interface ArgonAnswer {
	readonly id: number;
	readonly hash: Bytes | null;
}

addEventListener('message', async ({ data }: MessageEvent<ArgonQuestion>) => {
	const { id, secret, salt, cost } = data;
	const hash = await argon2idDirect(secret, salt, cost).catch(() => null);
	const answer: ArgonAnswer = { id, hash };
	postMessage(answer);
});
