import { hexOf, type Random } from '../protocol/bytes.ts';

/** A UUID version 7 (RFC 9562, section 5.7): 48 bits of time, then random bits. */
export function uuid7(now: number, random: Random): string {
	const bytes = random(16);
	let rest = now;
	for (let at = 5; at >= 0; at -= 1) {
		bytes[at] = rest % 256;
		rest = Math.floor(rest / 256);
	}
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = hexOf(bytes);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20),
	].join('-');
}
