import { type Bytes, zeros } from '../protocol/bytes.ts';
import { type ChannelKind, memberSchema } from '../protocol/member-body.ts';
import { type DeviceRow, rights } from '../protocol/member-record.ts';
import { type ChannelKeys, type EpochSecret, openChannelKeys } from '../vault/channel-keys.ts';
import { emptyState } from './channel-state.ts';
import { channelIdOf } from './opened-entry.ts';
import type { Author } from './seal-entry.ts';
import { sealAndStep } from './seal-record.ts';
import type { Sealing } from './seal-update.ts';
import { wrapSecret } from './wrap-secret.ts';

export interface NewChannel extends Sealing {
	readonly keys: ChannelKeys;
	/** Secret: into the keyring, with the entry and the state in one transaction. */
	readonly secret: EpochSecret;
}

/**
 * A channel with its author as the only member, who has all rights. `shared`: for a prof channel the
 * id of the shared channel of the same dossier; it is written inside the encryption only.
 */
export async function createChannel(
	kind: ChannelKind,
	author: Author,
	shared?: Bytes,
): Promise<NewChannel> {
	const { identity, random, at, build } = author;
	const me: DeviceRow = {
		dev: identity.dev,
		sigPub: identity.device.pub,
		kemPub: identity.kem.pub,
		rights: rights.read | rights.write | rights.manage,
	};
	const founding = { nonce: random(16), devs: [me] };
	const ch = await channelIdOf(founding);
	const secret: EpochSecret = { epoch: 1, secret: random(32) };
	const keys = await openChannelKeys(ch, [secret]);
	const epoch = keys.epochs.get(secret.epoch);
	const place = { ch, epoch: secret.epoch, prevHead: zeros(32) };
	const record = {
		...founding,
		idx: 0,
		prevHead: place.prevHead,
		epoch: secret.epoch,
		capPub: epoch?.capability.pub ?? zeros(0),
		kc: epoch?.commitment ?? zeros(0),
		wraps: [await wrapSecret(me, secret, place, random)],
		oldKey: zeros(0),
		cuts: [],
		invites: [],
	};
	const said = { certs: [identity.certificate], at, build, schema: memberSchema };
	const body = { ...said, reason: 'founding' as const, kind, ...(shared ? { shared } : {}) };
	const sealing = await sealAndStep(emptyState(ch), keys, author, record, body);
	return { ...sealing, keys, secret };
}
