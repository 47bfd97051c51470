/** Who gets which live message when a channel has grown. Pure. */

export interface Standing {
	/** The socket was given, or wrote, everything up to this number. */
	readonly sent: number;
	/** It is catching up by itself with `pull`; live entries would leave a hole. */
	readonly behind: boolean;
	/** Bytes that wait to be sent to it. */
	readonly backlog: number;
}

export type Delivery = 'entries' | 'tickle' | 'nothing';

/** A tickled socket is behind until it has pulled to the end. */
export function deliveryOf(standing: Standing, n: number, tickleAbove: number): Delivery {
	if (standing.behind || standing.sent >= n) return 'nothing';
	return standing.backlog > tickleAbove ? 'tickle' : 'entries';
}

/** Where a socket stands after `sub` with its cursor, in a channel that ends at `n`. */
export function standingAfterSub(cursor: number, n: number): Pick<Standing, 'sent' | 'behind'> {
	return { sent: Math.min(cursor, n), behind: cursor !== n };
}

/** Where it stands after a pull that gave it entries up to `last`. */
export function standingAfterPull(last: number, n: number): Pick<Standing, 'sent' | 'behind'> {
	return { sent: last, behind: last < n };
}

/** Where the author stands after its own entries `base`+1 to `last` were taken. */
export function sentAfterPush(sent: number, base: number, last: number): number {
	return sent === base ? last : sent;
}
