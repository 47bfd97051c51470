import { sealAdmission } from '../../src/log/admit.ts';
import { type ChannelState, emptyState } from '../../src/log/channel-state.ts';
import { createChannel, type NewChannel } from '../../src/log/create-channel.ts';
import { buildRequest, readRequest, sealInvite } from '../../src/log/invite.ts';
import { readAdmission } from '../../src/log/join.ts';
import { receive, type StoredId } from '../../src/log/receive.ts';
import type { Author } from '../../src/log/seal-entry.ts';
import { sealUpdate } from '../../src/log/seal-update.ts';
import type { Verdict } from '../../src/log/verdict.ts';
import type { Bytes, Random } from '../../src/protocol/bytes.ts';
import { zeros } from '../../src/protocol/bytes.ts';
import { newInvitationCode, readInvitationCode } from '../../src/protocol/invitation.ts';
import { rights } from '../../src/protocol/member-record.ts';
import { type ChannelKeys, openChannelKeys } from '../../src/vault/channel-keys.ts';
import { createIdentity, type Identity, openIdentity } from '../../src/vault/identity.ts';
import { invitationKeys } from '../../src/vault/invitation-keys.ts';

/** 2026-11-21 10:00 UTC. */
export const now = Date.UTC(2026, 10, 21, 10);
export const schema = 1;
export const aDay = 24 * 60 * 60 * 1000;

/** Random bytes that are the same in every run (xorshift32). Never for anything but tests. */
export function seeded(seed: number): Random {
	let state = seed * 2654435761 || 1;
	return (length) => {
		const bytes = zeros(length);
		for (let at = 0; at < length; at += 1) {
			state ^= state << 13;
			state ^= state >>> 17;
			state ^= state << 5;
			bytes[at] = state & 0xff;
		}
		return bytes;
	};
}

let people = 0;

/** A person with one device. */
export async function person(name: string, organisation = 'UWV'): Promise<Author> {
	people += 1;
	const random = seeded(people);
	const stored = await createIdentity({ name, organisation, role: 'adviser' }, random);
	return { identity: await openIdentity(stored), random, at: now, build: 'test' };
}

/** One device in one channel: what it stores and what it thinks of each entry. */
export class Place {
	state: ChannelState;
	readonly author: Author;
	readonly keys: ChannelKeys;
	readonly stored = new Map<string, Bytes>();
	readonly entries: Bytes[] = [];

	constructor(author: Author, state: ChannelState, keys: ChannelKeys) {
		this.author = author;
		this.state = state;
		this.keys = keys;
	}

	get identity(): Identity {
		return this.author.identity;
	}

	readonly storedId: StoredId = async (deviceId, seq) =>
		this.stored.get(`${deviceId}/${seq}`) ?? null;

	keep(deviceId: string, seq: number, id: Bytes, bytes: Bytes): void {
		this.stored.set(`${deviceId}/${seq}`, id);
		this.entries.push(bytes);
	}

	/** Takes entries in, and says what it thinks of each. */
	async take(...entries: readonly Bytes[]): Promise<readonly Verdict[]> {
		const { keys, storedId } = this;
		const { state, judged } = await receive(this.state, entries, { keys, schema, storedId });
		this.state = state;
		for (const { verdict, entry, id, bytes } of judged) {
			if (verdict.kind !== 'apply' && verdict.kind !== 'unknown-schema') continue;
			if (entry && id) this.keep(Buffer.from(entry.dev).toString('hex'), entry.seq, id, bytes);
		}
		return judged.map(({ verdict }) => verdict);
	}

	/** Writes an update and keeps it. */
	async write(text: string, options: { schema?: number } = {}): Promise<Bytes> {
		const update = new TextEncoder().encode(text);
		const local = { update, touched: [], schema: options.schema ?? schema };
		const { state, sealed } = await sealUpdate(this.state, this.keys, this.author, local);
		this.commit({ state, sealed });
		return sealed.bytes;
	}

	commit({ state, sealed }: Pick<NewChannel, 'state' | 'sealed'>): Bytes {
		this.state = state;
		this.keep(sealed.deviceId, sealed.seq, sealed.id, sealed.bytes);
		return sealed.bytes;
	}
}

/** Alice with a shared channel of her own. */
export async function founded(author: Author, kind: 'shared' | 'prof' = 'shared', shared?: Bytes) {
	const channel = await createChannel(kind, author, shared);
	const place = new Place(author, channel.state, channel.keys);
	place.commit(channel);
	return { place, secret: channel.secret, genesis: channel.sealed.bytes };
}

/** Lets `newcomer` in by an invitation, all the way that the app goes. */
export async function letIn(
	host: Awaited<ReturnType<typeof founded>>,
	newcomer: Author,
	held: number = rights.read | rights.write,
): Promise<Place> {
	const { place, secret } = host;
	const { ch, kind } = place.state;
	const code = readInvitationCode(newInvitationCode(place.author.random));
	const invitation = await invitationKeys(code ?? zeros(16), kind ?? 'shared');
	const expires = now + aDay;
	place.commit(await sealInvite(place.state, place.keys, place.author, { invitation, expires }));
	const letter = await buildRequest(invitation, ch, newcomer);
	const asked = await readRequest(place.state, invitation, letter, now);
	if (asked.kind === 'refused') throw new Error(asked.reason);
	const wanted = { admission: asked.request, rights: held };
	place.commit(await sealAdmission(place.state, place.keys, secret, place.author, wanted));
	const line = place.entries.filter((bytes) => bytes[5] === 3);
	const joining = await readAdmission(ch, line, newcomer.identity, invitation);
	if (joining.kind !== 'admitted') throw new Error(joining.kind);
	const keys = await openChannelKeys(ch, [joining.secret]);
	const joined = new Place(newcomer, emptyState(ch), keys);
	await joined.take(...place.entries);
	return joined;
}

/** Alice founded a channel and let Bob in; both have everything. */
export async function aliceAndBob() {
	const host = await founded(await person('Alice'));
	const bob = await letIn(host, await person('Bob', 'Gemeente'));
	return { alice: host.place, bob, host };
}
