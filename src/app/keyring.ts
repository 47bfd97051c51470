/** Who this laptop is and the secrets of its channels, as sealed rows of the table `keyring`. */
import type { Bytes, Random } from '../protocol/bytes.ts';
import type { SealedChange } from '../storage/log-write.ts';
import { type EpochSecret, readSecrets, saveSecrets } from '../vault/channel-keys.ts';
import { createIdentity, type Identity, IdentityBroken, openIdentity } from '../vault/identity.ts';
import type { Profile } from './profile.ts';
import type { Sealer } from './sealer.ts';

/** Thrown when the vault opens but the row with this laptop's keys does not. */
class IdentityMissing extends Error {
	override readonly name = 'IdentityMissing';
}

/** The vault is ours, and what it should hold is not there. */
export const isIdentityLost = (error: unknown): boolean =>
	error instanceof IdentityMissing || error instanceof IdentityBroken;

const identityRow = 'identity';
const secretsRow = (channelId: string) => `channel/${channelId}`;

/** The rows of a new person on a new device. */
export async function foundingRows(
	profile: Profile,
	sealer: Sealer,
	random: Random,
): Promise<readonly SealedChange[]> {
	return [await identityChange(await createIdentity(profile, random), sealer)];
}

export const identityChange = (stored: Bytes, sealer: Sealer): Promise<SealedChange> =>
	sealer.change('keyring', identityRow, stored);

/** Secret: for making another device of the same person. `null` when the row is gone or altered. */
export async function storedIdentity(sealer: Sealer): Promise<Bytes | null> {
	const stored = await sealer.read('keyring', identityRow);
	return stored instanceof Uint8Array ? new Uint8Array(stored) : null;
}

/** Throws `IdentityMissing` or `IdentityBroken`. */
export async function identityIn(sealer: Sealer): Promise<Identity> {
	const stored = await storedIdentity(sealer);
	if (!stored) throw new IdentityMissing('no identity in this vault');
	return openIdentity(stored);
}

export const secretsChange = (
	channelId: string,
	secrets: readonly EpochSecret[],
	sealer: Sealer,
): Promise<SealedChange> => sealer.change('keyring', secretsRow(channelId), saveSecrets(secrets));

/** `null` when the row is gone or altered. */
export async function secretsOf(
	channelId: string,
	sealer: Sealer,
): Promise<readonly EpochSecret[] | null> {
	const stored = await sealer.read('keyring', secretsRow(channelId));
	return stored instanceof Uint8Array ? readSecrets(new Uint8Array(stored)) : null;
}
