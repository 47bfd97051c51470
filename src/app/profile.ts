import { z } from 'zod';
import { Role } from '../domain/role.ts';
import type { Identity } from '../vault/identity.ts';

/** One line of visible text, as a certificate takes it (protocol/certificate.ts). */
const label = z
	.string()
	.transform((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim())
	.pipe(z.string().min(1).max(100));

/** Who someone says to be: shown to the other members of a dossier and kept inside sealed records. */
export const Profile = z.object({ name: label, organisation: label, role: Role });
export type Profile = z.infer<typeof Profile>;

export interface Me extends Profile {
	/** Hex of the person key. */
	readonly personId: string;
	/** Hex of the device id, see the entry format. */
	readonly deviceId: string;
	/** The fingerprint of this person and device, to be read out to somebody. */
	readonly deviceWords: readonly string[];
}

/** A role of a newer version counts as another role. */
export const roleOf = ({ role }: Pick<Identity, 'role'>): Role =>
	Role.safeParse(role).data ?? 'other';

export const meOf = (identity: Identity, deviceWords: readonly string[]): Me => ({
	name: identity.name,
	organisation: identity.organisation,
	role: roleOf(identity),
	personId: identity.personId,
	deviceId: identity.deviceId,
	deviceWords,
});
