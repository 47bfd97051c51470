/**
 * Argon2id (RFC 9106) as the vault sees it: a function that somebody hands in, how much it may cost,
 * and how the cost is chosen. In the browser it runs in a worker (`argon-client.ts`).
 */
import { z } from 'zod';
import { type Bytes, zeros } from '../protocol/bytes.ts';

export interface Argon2Cost {
	readonly memoryKib: number;
	readonly passes: number;
	readonly lanes: number;
}

/** 32 bytes from a secret and a salt. */
export type Argon2id = (secret: Bytes, salt: Bytes, cost: Argon2Cost) => Promise<Bytes>;

const mebi = 1024;

/** What can be asked of a machine at all: more is damage or an attack on the one who unlocks. */
export const Argon2Cost = z.strictObject({
	memoryKib: z
		.int()
		.min(8)
		.max(1024 * mebi),
	passes: z.int().min(1).max(16),
	lanes: z.int().min(1).max(4),
});

/** OWASP Password Storage Cheat Sheet: at least 19 MiB and two passes. */
export const isWeak = ({ memoryKib, passes }: Argon2Cost): boolean =>
	memoryKib < 19 * mebi || passes < 2;

const lightest: Argon2Cost = { memoryKib: 64 * mebi, passes: 3, lanes: 1 };
const heavier: readonly Argon2Cost[] = [
	{ memoryKib: 256 * mebi, passes: 3, lanes: 1 },
	{ memoryKib: 128 * mebi, passes: 3, lanes: 1 },
];

/** One unlocking may take this long on the machine where the vault is made. */
const aimMs = 1500;

/**
 * The heaviest of 64, 128 and 256 MiB that this machine does within 1.5 s; 64 MiB on a slower one.
 * One run of 64 MiB is measured: the time grows with the memory.
 */
export async function calibrate(argon2id: Argon2id, clock: () => number): Promise<Argon2Cost> {
	const start = clock();
	await argon2id(zeros(16), zeros(16), lightest);
	const perKib = (clock() - start) / lightest.memoryKib;
	return heavier.find(({ memoryKib }) => perKib * memoryKib <= aimMs) ?? lightest;
}
