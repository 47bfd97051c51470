/**
 * How long to wait after wrong secrets.
 *
 * Argon2id makes each attempt slow; this makes a row of them slower, so that a colleague at an
 * unguarded desk does not go through birthdays. It does not stop somebody who copied the disk: only
 * the passphrase does.
 */
import type { Attempts } from '../storage/vault-store.ts';

/** Seconds after the n-th wrong secret in a row; the last value repeats. */
const delaysSeconds = [0, 0, 1, 3, 10, 30, 60, 300] as const;

/** No attempt before this moment (epoch ms); `null` when one may be made at once. */
export function retryAtOf({ count, lastAt }: Attempts, now: number): number | null {
	if (count === 0) return null;
	const at = Math.min(count - 1, delaysSeconds.length - 1);
	const waitMs = (delaysSeconds[at] ?? 0) * 1000;
	// A clock that was set back must not lock anybody out for longer than the delay itself.
	const until = Math.min(lastAt, now) + waitMs;
	return until > now ? until : null;
}
