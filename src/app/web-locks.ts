/**
 * One leading tab, by Web Lock. Taking over asks the other tab first, which stores what it has and
 * lets go; a tab that does not answer (frozen, crashed) has the lock taken from it.
 */
import type { Leadership } from './ports.ts';

const politeMs = 3000;

export function webLocks(
	locks: LockManager,
	after: (ms: number, run: () => void) => () => void,
): Leadership {
	const request = (name: string, options: LockOptions, lost: () => void) =>
		new Promise<(() => void) | null>((resolve, reject) => {
			locks
				.request(name, options, (lock) => {
					if (!lock) return resolve(null);
					return new Promise<void>((giveUp) => resolve(giveUp));
				})
				// Rejects when waiting was ended, and when the lock was stolen from us.
				.catch((error: unknown) => {
					reject(error);
					lost();
				});
		});
	const held = (giveUp: (() => void) | null): (() => void) => {
		if (!giveUp) throw new Error('a lock that was waited for is given');
		return giveUp;
	};
	return {
		tryLead: (name, lost) => request(name, { ifAvailable: true }, lost),
		waitToLead: async (name, lost, signal) => held(await request(name, { signal }, lost)),
		takeOver: async (name, lost) => {
			const channel = new BroadcastChannel(name);
			channel.postMessage('step back');
			channel.close();
			const impatience = new AbortController();
			const stop = after(politeMs, () => impatience.abort());
			try {
				return held(await request(name, { signal: impatience.signal }, lost));
			} catch {
				return held(await request(name, { steal: true }, lost));
			} finally {
				stop();
			}
		},
		whenAsked: (name, stepBack) => {
			const channel = new BroadcastChannel(name);
			channel.onmessage = () => void stepBack();
			return () => channel.close();
		},
	};
}
