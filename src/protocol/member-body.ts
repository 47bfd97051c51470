/**
 * What members alone read of a member record: who the devices belong to.
 *
 *   CBOR map { certs: [certificate…], at, build, schema, reason, kind?, shared?, proof? }
 *   certs   of the devices that this record brings in, see certificate.ts
 *   kind    in the genesis: "shared" or "prof"
 *   shared  in the genesis of a prof channel: its shared channel. Never the other way round
 *   proof   in an admission by invitation: 32 bytes that only a holder of the invitation can make,
 *           so that a relay cannot lead an invited device into a channel of its own
 *   padded to the Padmé length (padme.ts)
 */
import { z } from 'zod';
import type { Bytes } from './bytes.ts';
import { readCbor, writeCbor } from './cbor.ts';
import { bytesOf, bytesUpTo, maxDevices } from './member-record.ts';
import { pad, unpad } from './padme.ts';

/** `shared`: client and professionals. `prof`: professionals only. */
export const channelKinds = ['shared', 'prof'] as const;
export type ChannelKind = (typeof channelKinds)[number];

const memberReasons = ['founding', 'invitation', 'withdrawal', 'admission'] as const;

export const MemberBody = z.object({
	certs: z.array(bytesUpTo(2048)).max(maxDevices),
	/** Milliseconds since 1970, by the author's clock: a label. */
	at: z.int().min(0),
	build: z.string().max(100),
	schema: z.int().min(1),
	reason: z.enum(memberReasons),
	kind: z.enum(channelKinds).optional(),
	shared: bytesOf(16).optional(),
	proof: bytesOf(32).optional(),
});
export type MemberBody = z.infer<typeof MemberBody>;

export const memberSchema = 1;

export function writeMemberBody(body: MemberBody): Bytes {
	return pad(writeCbor(withoutUndefined(body)));
}

/** `null` when this is not a body, whoever signed it. */
export function readMemberBody(padded: Bytes): MemberBody | null {
	const text = unpad(padded);
	return (text && MemberBody.safeParse(readCbor(text)).data) ?? null;
}

const withoutUndefined = (body: MemberBody) =>
	Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
