/**
 * The recovery code: 130 random bits as 26 characters of Crockford's base 32 and a check character.
 * With so many bits it needs no slow derivation.
 */
import { readCode, writeCode } from '../protocol/base32.ts';
import type { Bytes, Random } from '../protocol/bytes.ts';

const symbols = 26;
const secretLength = 17;

export interface RecoveryCode {
	/** 27 characters without hyphens. */
	readonly code: string;
	readonly secret: Bytes;
}

export function newRecoveryCode(random: Random): RecoveryCode {
	const secret = random(secretLength);
	secret[0] = (secret[0] ?? 0) & 0b0000_0011;
	return { code: writeCode(secret, symbols), secret };
}

/** The secret behind a typed code, or `null` when it cannot be one: mistyped. */
export const readRecoveryCode = (text: string): Bytes | null => readCode(text, symbols);
