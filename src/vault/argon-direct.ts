import { argon2id as hash } from 'hash-wasm';
import type { Argon2id } from './argon2id.ts';

/** Argon2id in this thread. It blocks for a second: for the worker and for Node. */
export const argon2idDirect: Argon2id = async (secret, salt, { memoryKib, passes, lanes }) =>
	new Uint8Array(
		await hash({
			password: secret,
			salt,
			memorySize: memoryKib,
			iterations: passes,
			parallelism: lanes,
			hashLength: 32,
			outputType: 'binary',
		}),
	);
