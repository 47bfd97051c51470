/**
 * What both sides derive from the secret of an invitation, for one part of the dossier:
 *
 *   HKDF(secret, "SL1/inv/id\0"   | part) -> invId, 16 bytes, the relay's name of the mailbox
 *   HKDF(secret, "SL1/inv/sign\0" | part) -> seed of the Ed25519 key that signs the request
 *   HKDF(secret, "SL1/inv/box\0"  | part) -> AES-256-GCM key of the request: no name at the relay
 *   HKDF(secret, "SL1/inv/proof\0"| part) -> HMAC key of the proof in the admission
 *
 * `part` is "shared" or "prof": the rows of the two channels share nothing that the relay sees.
 */
import { type Bytes, concat, utf8 } from '../protocol/bytes.ts';
import type { ChannelKind } from '../protocol/member-body.ts';
import { deriveAesKey, deriveBytes, deriveMacKey, importRoot, mac } from './primitives.ts';
import { type SigningKey, signingKeyOf } from './signing.ts';

export interface InvitationKeys {
	readonly part: ChannelKind;
	readonly invId: Bytes;
	readonly signing: SigningKey;
	readonly box: CryptoKey;
	readonly proof: CryptoKey;
}

export async function invitationKeys(secret: Bytes, part: ChannelKind): Promise<InvitationKeys> {
	const root = await importRoot(secret);
	const info = (label: string) => utf8(`SL1/inv/${label}\0${part}`);
	const [invId, signing, box, proof] = await Promise.all([
		deriveBytes(root, info('id'), 16),
		deriveBytes(root, info('sign'), 32).then(signingKeyOf),
		deriveAesKey(root, info('box')),
		deriveMacKey(root, info('proof')),
	]);
	return { part, invId, signing, box, proof };
}

/** Says, inside an admission, that its author holds the invitation which this device answered. */
export const admissionProof = (keys: InvitationKeys, ch: Bytes, dev: Bytes): Promise<Bytes> =>
	mac(keys.proof, concat(utf8('SL1/admit\0'), ch, dev));
