/**
 * From which pages a relay takes sockets and requests. A browser names the page's origin; any page on
 * the web may try `ws://localhost`, and a name that an attacker controls may be made to point at this
 * machine (DNS rebinding). Programs other than browsers send no origin and are judged by access alone.
 */
import { isLoopback } from './config.ts';

export interface Asked {
	readonly origin: string | undefined;
	readonly host: string | undefined;
	/** The relay listens to its own machine only, without a proxy before it. */
	readonly loopbackOnly: boolean;
}

export function isOwnPage({ origin, host, loopbackOnly }: Asked): boolean {
	if (!host || (loopbackOnly && !isOwnName(host))) return false;
	if (origin === undefined) return true;
	const page = URL.parse(origin);
	if (!page || !/^https?:$/.test(page.protocol)) return false;
	return page.host === host || (loopbackOnly && isLoopback(page.hostname));
}

/** Whether a `Host` header names this machine itself: what a page of somebody else cannot make it say. */
export const isOwnName = (host: string): boolean => isLoopback(host.replace(/:\d+$/, ''));
