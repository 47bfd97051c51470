/**
 * The network that a rate is counted for. One customer has at least a whole /64 of IPv6 addresses
 * (RFC 6177), and could else open a socket from each; of IPv4 it is the address itself.
 */
export function networkOf(address: string): string {
	const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
	if (!bare.includes(':')) return bare;
	const [head = '', tail = ''] = bare.split('::');
	const [before, after] = [head, tail].map((part) => part.split(':').filter(Boolean));
	const missing = Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0));
	const groups = [...(before ?? []), ...Array<string>(missing).fill('0'), ...(after ?? [])];
	const numbers = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
	return `${numbers.join(':')}::/64`;
}
