import type { Role } from '../domain/role.ts';

export interface OpenInvitation {
	readonly id: string;
	readonly dossierId: string;
	readonly clientName: string;
	/** For a Werkplein, which has no client. */
	readonly office: boolean;
	/** 26 characters in groups. */
	readonly code: string;
	readonly link: string;
	readonly expires: number;
	readonly state: 'open' | 'used' | 'expired';
}

/** Somebody who holds the secret of an invitation asks to be let in. */
export interface JoinRequest {
	readonly id: string;
	readonly dossierId: string;
	readonly clientName: string;
	readonly office: boolean;
	readonly name: string;
	readonly organisation: string;
	readonly role: Role;
	/** The fingerprint to compare by telephone or at the table. */
	readonly words: readonly string[];
	readonly at: number;
}

/** An invitation that this person took up, until it is dismissed. */
export interface AcceptedInvitation {
	readonly id: string;
	readonly state: 'sending' | 'waiting' | 'admitted' | 'refused' | 'expired';
	/** What the other side sees as our fingerprint. */
	readonly words: readonly string[];
	readonly at: number;
	readonly dossierId: string | null;
	readonly office: boolean;
}

export type InviteOutcome =
	| { readonly code: string; readonly link: string; readonly expires: number }
	| 'offline';

export type AcceptOutcome =
	| 'waiting'
	| 'malformed'
	| 'expired'
	| 'used'
	| 'unknown'
	| 'own'
	| 'already-member'
	| 'offline';
