import type { Role } from '../domain/role.ts';

/** A person with access to a dossier, as the verified member records say. */
export interface Member {
	readonly personId: string;
	readonly name: string;
	readonly organisation: string;
	readonly role: Role;
	readonly online: boolean;
	/** This is the person at this laptop. */
	readonly me: boolean;
	/** Wall clock of the member record that let this person in. */
	readonly admittedAt: number;
}

/** Another person who has this dossier open now. */
export interface Presence {
	readonly personId: string;
	readonly name: string;
	readonly organisation: string;
	/** The path of the field that the person is in, as given to `Dossier.setField`. */
	readonly field: string | null;
	/** 0 to 7, the same on every laptop. */
	readonly colour: number;
}
