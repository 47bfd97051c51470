import type { Bytes } from '../protocol/bytes.ts';
import type { ArgonAnswer, ArgonQuestion } from './argon-worker.ts';
import type { Argon2id } from './argon2id.ts';

/** The machine could not compute Argon2id: the worker did not start or ran out of memory. */
export class ArgonFailed extends Error {
	override readonly name = 'ArgonFailed';
}

/**
 * Argon2id in a worker of its own, so that the screen stays alive. Call `end` after unlocking and
 * when locking: the memory of the worker goes with it.
 */
export function argon2idInWorker(): { readonly argon2id: Argon2id; readonly end: () => void } {
	const worker = new Worker(new URL('./argon-worker.ts', import.meta.url), { type: 'module' });
	let lastId = 0;

	const argon2id: Argon2id = (secret, salt, cost) =>
		new Promise<Bytes>((resolve, reject) => {
			lastId += 1;
			const question: ArgonQuestion = { id: lastId, secret, salt, cost };
			const fail = () => done(() => reject(new ArgonFailed()));
			const hear = ({ data }: MessageEvent<ArgonAnswer>) => {
				if (data.id !== question.id) return;
				const { hash } = data;
				done(() => (hash ? resolve(hash) : reject(new ArgonFailed())));
			};
			const done = (settle: () => void) => {
				worker.removeEventListener('message', hear);
				worker.removeEventListener('error', fail);
				settle();
			};
			worker.addEventListener('message', hear);
			worker.addEventListener('error', fail);
			worker.postMessage(question);
		});

	return { argon2id, end: () => worker.terminate() };
}
