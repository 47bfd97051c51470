import { equal } from '../protocol/bytes.ts';
import type { DeviceRow } from '../protocol/member-record.ts';
import type { Certificate } from '../vault/certificates.ts';
import type { ChannelKeys, EpochSecret } from '../vault/channel-keys.ts';
import type { ChannelState } from './channel-state.ts';
import { type JoinRequest, openInvite } from './invite.ts';
import { type Author, SealRefused } from './seal-entry.ts';
import { sealRecord } from './seal-record.ts';
import { type Sealing, standingToSeal } from './seal-update.ts';
import { wrapSecret } from './wrap-secret.ts';

/** Who comes in: by an invitation, or another device of a person who is in already. */
export type Admission = JoinRequest | { readonly certificate: Certificate };

/**
 * The record that lets a device in with these rights, closes its invitation, and brings it the secret
 * of the present epoch. Throws `SealRefused`: `bad-record` when the invitation is no longer open.
 */
export async function sealAdmission(
	state: ChannelState,
	keys: ChannelKeys,
	secret: EpochSecret,
	author: Author,
	{ admission, rights }: { readonly admission: Admission; readonly rights: number },
): Promise<Sealing> {
	const { head, epoch, devs, invites } = standingToSeal(state, author.identity, 'manage');
	const invId = 'invId' in admission ? admission.invId : null;
	if (invId && !openInvite(state, invId)) throw new SealRefused('bad-record');
	const { dev, sigPub, kemPub, bytes } = admission.certificate;
	const row: DeviceRow = { dev, sigPub, kemPub, rights };
	const place = { ch: state.ch, epoch, prevHead: head };
	const change = {
		devs: [...devs, row],
		wraps: [await wrapSecret(row, secret, place, author.random)],
		invites: invites.filter((open) => !invId || !equal(open.invId, invId)),
	};
	const proof = 'proof' in admission ? { proof: admission.proof } : {};
	return sealRecord(state, keys, author, change, {
		reason: 'admission',
		certs: [bytes],
		...proof,
	});
}
