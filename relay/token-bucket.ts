/** A rate as a bucket of tokens: it refills evenly up to its burst, and each act takes one. */
export interface Rate {
	readonly perSecond: number;
	readonly burst: number;
}

export interface Bucket {
	readonly tokens: number;
	/** When it had so many, ms of any steady clock. */
	readonly at: number;
}

/** The bucket after one act at `now`, or how long to wait for a token. No bucket yet is a full one. */
export function takeToken(
	bucket: Bucket | undefined,
	rate: Rate,
	now: number,
): { readonly bucket: Bucket; readonly waitMs: number } {
	const tokens = tokensAt(bucket, rate, now);
	return tokens >= 1
		? { bucket: { tokens: tokens - 1, at: now }, waitMs: 0 }
		: {
				bucket: { tokens, at: now },
				waitMs: Math.ceil(((1 - tokens) / rate.perSecond) * 1000),
			};
}

/** A full bucket need not be remembered. */
export const isFull = (bucket: Bucket, rate: Rate, now: number) =>
	tokensAt(bucket, rate, now) >= rate.burst;

function tokensAt(bucket: Bucket | undefined, rate: Rate, now: number): number {
	if (!bucket) return rate.burst;
	const refilled = Math.max(0, now - bucket.at) * (rate.perSecond / 1000);
	return Math.min(rate.burst, bucket.tokens + refilled);
}
