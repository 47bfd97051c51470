import { z } from 'zod';
import { Role } from '../domain/role.ts';

/** Who someone says to be: shown to the other members of a dossier and kept inside sealed records. */
export const Profile = z.strictObject({
	name: z.string().trim().min(1).max(120),
	organisation: z.string().trim().min(1).max(120),
	role: Role,
});
export type Profile = z.infer<typeof Profile>;

export interface Me extends Profile {
	/** Hex of the person key. */
	readonly personId: string;
	/** Hex of the device id, see the entry format. */
	readonly deviceId: string;
	/** The fingerprint of this person and device, to be read out to somebody. */
	readonly deviceWords: readonly string[];
}
