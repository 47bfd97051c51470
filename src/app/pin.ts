/**
 * The PIN that ends the client's turn.
 *
 * Four to eight digits are no secret for a disk: what keeps them is that the row is sealed by the
 * vault and can be read only while it is open. Argon2id and a growing wait after wrong tries are for
 * somebody who sits at the turned laptop.
 */
import { z } from 'zod';
import { type Bytes, equal, type Random, utf8 } from '../protocol/bytes.ts';
import type { Argon2Cost, Argon2id } from '../vault/argon2id.ts';

export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text);

const bytes = z.custom<Bytes>((value) => value instanceof Uint8Array);

/** As it rests in a sealed row. */
export const KeptPin = z.object({
	salt: bytes,
	hash: bytes,
	/** Wrong tries in a row; the moment of the last one in epoch ms. */
	wrong: z.object({ count: z.int().nonnegative(), lastAt: z.number() }),
});
export type KeptPin = Readonly<z.infer<typeof KeptPin>>;

/** The least that OWASP's Password Storage Cheat Sheet asks for: a tenth of a second. */
const cost: Argon2Cost = { memoryKib: 19 * 1024, passes: 2, lanes: 1 };

export const noneWrong = { count: 0, lastAt: 0 } as const;

export async function keepPin(pin: string, argon2id: Argon2id, random: Random): Promise<KeptPin> {
	const salt = random(16);
	return { salt, hash: await argon2id(utf8(pin), salt, cost), wrong: noneWrong };
}

/** Both sides are hashes: where they differ says nothing about the PIN. */
export const isSamePin = async (
	pin: string,
	{ salt, hash }: KeptPin,
	argon2id: Argon2id,
): Promise<boolean> => equal(await argon2id(utf8(pin), salt, cost), hash);
