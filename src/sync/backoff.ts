/** When a client tries again by itself. Pure. */
import { type RelayRefusal, retryOf } from '../protocol/refusals.ts';

const firstMs = 500;
const longestMs = 30_000;
const laterMs = 60_000;

/**
 * How long to wait before the next attempt, in ms, or `null` to wait until somebody asks for it.
 * Doubles from half a second to half a minute; up to half of it is taken off at random, so that the
 * laptops of one office do not return to a restarted relay in step.
 *
 * @param attempt failed attempts since the last success, from 1
 * @param random from 0 up to 1
 */
export function reconnectDelay(
	attempt: number,
	refusal: RelayRefusal | null,
	random: number,
): number | null {
	const retry = refusal === null ? 'soon' : retryOf(refusal);
	if (retry === 'never') return null;
	const doubled = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
	return (retry === 'later' ? laterMs : doubled) * (1 - random / 2);
}

/** How long to wait before a request on a living connection is tried again, in ms. */
export function requestDelay(refusal: RelayRefusal, waitMs: number | undefined): number {
	if (refusal === 'rate') return Math.max(250, waitMs ?? 1000);
	return retryOf(refusal) === 'soon' ? 5000 : laterMs;
}
