import type { Bytes } from '../protocol/bytes.ts';
import type { ArgonAnswer, ArgonQuestion } from './argon-worker.ts';
import type { Argon2id } from './argon2id.ts';

/** The machine could not compute Argon2id: the worker did not start, ran out of memory or was ended. */
class ArgonFailed extends Error {
	override readonly name = 'ArgonFailed';
}

type Settle = (hash: Bytes | null) => void;

/**
 * Argon2id in a worker of its own, so that the screen stays alive. Call `end` after unlocking and
 * when locking: the memory of the worker goes with it, and what is still asked throws `ArgonFailed`.
 */
export function argon2idInWorker(): { readonly argon2id: Argon2id; readonly end: () => void } {
	const worker = new Worker(new URL('./argon-worker.ts', import.meta.url), { type: 'module' });
	const asked = new Map<number, Settle>();
	let lastId = 0;

	const answer = (id: number, hash: Bytes | null) => {
		asked.get(id)?.(hash);
		asked.delete(id);
	};
	const failAll = () => {
		for (const id of asked.keys()) answer(id, null);
	};
	worker.addEventListener('message', ({ data }: MessageEvent<ArgonAnswer>) =>
		answer(data.id, data.hash),
	);
	worker.addEventListener('error', failAll);

	const argon2id: Argon2id = (secret, salt, cost) =>
		new Promise<Bytes>((resolve, reject) => {
			lastId += 1;
			asked.set(lastId, (hash) => (hash ? resolve(hash) : reject(new ArgonFailed())));
			const question: ArgonQuestion = { id: lastId, secret, salt, cost };
			worker.postMessage(question);
		});

	const end = () => {
		worker.terminate();
		failAll();
	};
	return { argon2id, end };
}
