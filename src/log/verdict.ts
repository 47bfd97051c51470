import type { Bytes } from '../protocol/bytes.ts';
import type { Entry } from '../protocol/entry.ts';
import type { UpdateBody } from '../protocol/entry-body.ts';
import type { MemberBody } from '../protocol/member-body.ts';
import type { MemberRecord } from '../protocol/member-record.ts';
import type { Member } from './channel-state.ts';

/** Why an entry is not accepted, in the order in which the read path asks. */
export type Refusal =
	/** Lengths or fixed fields are wrong. */
	| 'malformed'
	| 'wrong-channel'
	/** The author was no member under the member record that it names. */
	| 'not-member'
	/** A member, without the right for this type of entry. */
	| 'no-right'
	/** Written under an older member record than the author's last entry, or in another epoch. */
	| 'old-membership'
	| 'bad-signature'
	/** The author wrote two histories. */
	| 'fork'
	/** After the last accepted entry of a removed device. */
	| 'beyond-cut'
	/** Signed, but not sealed with the author's key. */
	| 'cannot-open'
	/** Opened, but what is inside is no body. */
	| 'bad-body'
	/** A member record that breaks the rules of the line. */
	| 'bad-record';

/** Two entries of one device that cannot both be: for the table of forks. */
export interface ForkProof {
	readonly deviceId: string;
	/** Of the accepted entry that is contradicted; it is in the database under this number. */
	readonly seq: number;
	/** The entry that contradicts it, signed by the same device. */
	readonly other: Bytes;
}

export type Content =
	| { readonly type: 'update'; readonly body: UpdateBody }
	| {
			readonly type: 'member';
			readonly record: MemberRecord;
			readonly body: MemberBody;
			/** Who came in with this record. */
			readonly admitted: readonly Member[];
	  };

export type Verdict =
	/** Store it, then apply it to the document. */
	| { readonly kind: 'apply'; readonly content: Content }
	/** We have it. */
	| { readonly kind: 'known' }
	/** Something before it is missing; it is judged again when that comes. */
	| { readonly kind: 'wait'; readonly for: 'chain' | 'member-record' }
	/** Accepted: store and forward it, but this version cannot apply it. */
	| { readonly kind: 'unknown-schema'; readonly schema: number }
	| { readonly kind: 'refused'; readonly reason: Refusal; readonly proof?: ForkProof };

export interface Judged {
	readonly bytes: Bytes;
	/** `null` when it is malformed. */
	readonly entry: Entry | null;
	readonly id: Bytes | null;
	readonly verdict: Verdict;
}
