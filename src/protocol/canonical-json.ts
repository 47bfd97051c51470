/**
 * Canonical JSON: one spelling per value, so that extension and app compute the same hash.
 *
 * Keys sorted by UTF-16 code unit (RFC 8785, section 3.2.3), no white space, strings and keys in
 * NFC, `undefined` members left out. Numbers are multiples of a quarter below 2^51: exact in binary
 * and in decimal (money is in cents, shares in promille, hours in quarters).
 */
export class NotCanonical extends Error {
	override readonly name = 'NotCanonical';
	readonly reason: 'number' | 'type' | 'depth';

	constructor(reason: NotCanonical['reason']) {
		super(`not canonical: ${reason}`);
		this.reason = reason;
	}
}

const maxDepth = 16;
const maxNumber = 2 ** 51;

/** @throws NotCanonical for a value that JSON or exactness cannot carry. */
export function canonicalJson(value: unknown, depth = 0): string {
	if (depth > maxDepth) throw new NotCanonical('depth');
	if (value === null || typeof value === 'boolean') return String(value);
	if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
	if (typeof value === 'number') return exactNumber(value);
	if (Array.isArray(value)) {
		return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
	}
	if (typeof value !== 'object') throw new NotCanonical('type');
	const members = Object.entries(value)
		.filter(([, member]) => member !== undefined)
		.map(([key, member]) => [key.normalize('NFC'), member] as const)
		.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member, depth + 1)}`).join(',')}}`;
}

function exactNumber(value: number): string {
	if (!Number.isInteger(value * 4) || Math.abs(value) >= maxNumber)
		throw new NotCanonical('number');
	return Object.is(value, -0) ? '0' : String(value);
}
