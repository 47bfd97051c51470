/**
 * How often we put our button back when the page moves, hides or removes it: a few times, then it
 * goes and the side panel remains. A fight would only make the page slow.
 */
export interface TamperLimit {
	readonly repairs: readonly number[];
}

const mostRepairs = 5;
const withinMs = 10_000;

export const untouched: TamperLimit = { repairs: [] };

/** The limit after one more repair at `now`; `null` when it was one too many. */
export function afterRepair({ repairs }: TamperLimit, now: number): TamperLimit | null {
	const recent = repairs.filter((at) => now - at < withinMs);
	return recent.length < mostRepairs ? { repairs: [...recent, now] } : null;
}
