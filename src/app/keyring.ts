/** Who this laptop is and the secrets of its channels, as sealed rows of the table `keyring`. */
import type { Bytes, Random } from '../protocol/bytes.ts';
import type { SealedChange } from '../storage/log-write.ts';
import { type EpochSecret, readSecrets, saveSecrets } from '../vault/channel-keys.ts';
import { createIdentity, type Identity, openIdentity } from '../vault/identity.ts';
import type { Profile } from './profile.ts';
import type { Sealer } from './sealer.ts';

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

/** `null` when the row is gone or altered. Throws `IdentityBroken` when it has another shape. */
export async function identityIn(sealer: Sealer): Promise<Identity | null> {
	const stored = await storedIdentity(sealer);
	return stored && openIdentity(stored);
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
