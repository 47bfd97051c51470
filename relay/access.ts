/**
 * May this device use the relay at all? (May it touch a channel is another question, answered by the
 * channel's capability key.) Tokens of the organisation's own login come here as a third kind.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Bytes } from '../src/protocol/bytes.ts';
import { zeros } from '../src/protocol/bytes.ts';

export interface Access {
	readonly kind: 'none' | 'code';
	/** In constant time. */
	accepts(code: string | undefined): boolean;
	/** What a device binds into its proof. */
	readonly codeHash: Bytes;
}

const hashOf = (code: string): Bytes => new Uint8Array(createHash('sha256').update(code).digest());

export const openAccess: Access = { kind: 'none', accepts: () => true, codeHash: zeros(32) };

export function codeAccess(code: string): Access {
	const codeHash = hashOf(code);
	return {
		kind: 'code',
		accepts: (given) => given !== undefined && timingSafeEqual(hashOf(given), codeHash),
		codeHash,
	};
}
