/**
 * Waiting until nothing runs any more, without a clock: WebCrypto works on other threads and the
 * database takes its turns, so running calls and open transactions are counted; promises alone end
 * within a few turns.
 */
import { IDBDatabase } from 'fake-indexeddb';

let running = 0;

const counted = new Proxy(crypto.subtle, {
	get(subtle, name) {
		const member: unknown = Reflect.get(subtle, name);
		if (typeof member !== 'function') return member;
		return (...given: unknown[]) => {
			running += 1;
			return Promise.resolve(Reflect.apply(member, subtle, given)).finally(() => {
				running -= 1;
			});
		};
	},
});
Object.defineProperty(crypto, 'subtle', { value: counted, configurable: true });

const open = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...given) {
	const transaction = open.apply(this, given);
	running += 1;
	for (const end of ['complete', 'abort']) {
		transaction.addEventListener(end, () => {
			running -= 1;
		});
	}
	return transaction;
};

const quietTurns = 6;

export async function idle(): Promise<void> {
	for (let quiet = 0; quiet < quietTurns; quiet += 1) {
		await new Promise((resolve) => setImmediate(resolve));
		if (running > 0) quiet = 0;
	}
}
