/**
 * The side that was invited: puts a letter into both boxes, waits, and takes the dossier in.
 *
 * Nothing that the relay says is believed: the admission must begin with the genesis that the channel
 * id names, and prove that its author knows the code (see log/join.ts).
 */

import { emptyState } from '../log/channel-state.ts';
import { buildRequest } from '../log/invite.ts';
import { readAdmission } from '../log/join.ts';
import { saveState } from '../log/saved-state.ts';
import { canonicalCode } from '../protocol/base32.ts';
import { bytesOfHex, hexOf } from '../protocol/bytes.ts';
import { readInvitationCode } from '../protocol/invitation.ts';
import { type EpochSecret, openChannelKeys } from '../vault/channel-keys.ts';
import { Channel } from './channel.ts';
import { newRecord } from './channel-record.ts';
import { DossierChannels, type Part, parts } from './dossier-channels.ts';
import { codeIn, type MadeInvitation, type TakenInvitation, takenRow } from './invitation-rows.ts';
import type { AcceptOutcome } from './invitation-words.ts';
import { keysFor } from './inviting.ts';
import { secretsChange } from './keyring.ts';
import type { SessionCore } from './session-core.ts';

export type Found = { readonly taken: TakenInvitation } | Exclude<AcceptOutcome, 'waiting'>;

interface KnownInvitations {
	readonly made: readonly MadeInvitation[];
	readonly taken: readonly TakenInvitation[];
}

/** Looks an invitation up at the relay, unless this laptop knows enough; nothing is sent yet. */
export async function findInvitation(
	core: SessionCore,
	codeOrLink: string,
	{ made, taken }: KnownInvitations,
): Promise<Found> {
	const code = canonicalCode(codeIn(codeOrLink));
	if (!readInvitationCode(code)) return 'malformed';
	const id = hexOf((await keysFor(code, 'shared')).invId);
	if (made.some((one) => one.id === id)) return 'own';
	if (taken.some((one) => one.id === id && one.state === 'joined')) return 'already-member';
	const channels: Partial<Record<Part, string>> = {};
	let expires = Number.POSITIVE_INFINITY;
	for (const part of parts) {
		const { invId } = await keysFor(code, part);
		const found = await core.relay.mailbox.find(hexOf(invId));
		if (found.kind === 'offline') return 'offline';
		if (found.kind === 'refused') return whyClosed(core, hexOf(invId));
		channels[part] = found.ch;
		expires = Math.min(expires, found.expires);
	}
	const { shared, prof } = channels;
	if (!shared || !prof) return 'unknown';
	if (core.book.has(shared)) return 'already-member';
	const now = core.ports.clock.now();
	if (expires <= now) return 'expired';
	return { taken: { id, code, at: now, expires, shared, prof, state: 'sending' } };
}

/** The relay remembers for a month that there was an invitation; by whom it was closed it does not. */
async function whyClosed(
	core: SessionCore,
	invId: string,
): Promise<'used' | 'expired' | 'unknown' | 'offline'> {
	const past = await core.relay.mailbox.read(invId);
	if (past.kind === 'offline') return 'offline';
	if (past.kind === 'refused' || past.expires === null) return 'unknown';
	return past.expires <= core.ports.clock.now() ? 'expired' : 'used';
}

/** Puts the letters into the boxes. `offline`: to be tried again; the relay takes them once. */
export async function sendLetters(
	core: SessionCore,
	taken: TakenInvitation,
): Promise<'waiting' | 'offline' | 'used' | 'unknown'> {
	for (const part of parts) {
		const keys = await keysFor(taken.code, part);
		const ch = bytesOfHex(taken[part]);
		if (!ch) return 'unknown';
		const letter = await buildRequest(keys, ch, core.logAuthor());
		const answer = await core.relay.mailbox.put(hexOf(keys.invId), letter);
		if (answer.kind === 'offline') return 'offline';
		if (answer.kind === 'refused') {
			return answer.refusal === 'no-tries-left' ? 'used' : 'unknown';
		}
	}
	return 'waiting';
}

/** Takes the dossier in when both channels have admitted this device. */
export async function tryToJoin(
	core: SessionCore,
	taken: TakenInvitation,
): Promise<'joined' | 'waiting' | 'refused'> {
	const secrets: Partial<Record<Part, EpochSecret>> = {};
	for (const part of parts) {
		const secret = await secretOf(core, taken, part);
		if (secret === null) return part === 'shared' ? await whyNot(core, taken) : 'waiting';
		secrets[part] = secret;
	}
	const { shared, prof } = secrets;
	if (!shared || !prof) return 'waiting';
	const channels = new DossierChannels(
		await channelOf(core, taken.shared, taken.prof, shared),
		await channelOf(core, taken.prof, taken.shared, prof),
		core.log,
	);
	const extra = await Promise.all([
		secretsChange(taken.shared, [shared], core.sealer),
		secretsChange(taken.prof, [prof], core.sealer),
		core.sealer.change('setting', takenRow(taken.id), { ...taken, state: 'joined' }),
	]);
	const entry = { id: taken.shared, prof: taken.prof, summary: null, stale: true, gone: false };
	const prepared = {
		shared: await channels.shared.prepareRecord({}),
		prof: await channels.prof.prepareRecord({}),
	};
	await core.caseload.change([entry], (rows) => channels.write(prepared, [...extra, ...rows]));
	core.book.add(channels);
	for (const part of parts) core.relay.watch(channels[part].id);
	return 'joined';
}

async function secretOf(
	core: SessionCore,
	taken: TakenInvitation,
	part: Part,
): Promise<EpochSecret | null> {
	const ch = bytesOfHex(taken[part]);
	const line = await core.relay.line(taken[part]);
	if (!ch || line.kind !== 'line') return null;
	const entries = line.entries.map((bytes) => new Uint8Array(bytes));
	const invitation = await keysFor(taken.code, part);
	const joining = await readAdmission(ch, entries, core.identity, invitation);
	return joining.kind === 'admitted' ? joining.secret : null;
}

/** Not admitted: is the invitation still open? The line is asked once more, for it may be just now. */
async function whyNot(core: SessionCore, taken: TakenInvitation): Promise<'waiting' | 'refused'> {
	const { invId } = await keysFor(taken.code, 'shared');
	const found = await core.relay.mailbox.find(hexOf(invId));
	if (found.kind !== 'refused' || found.refusal !== 'unknown-invitation') return 'waiting';
	const line = await core.relay.line(taken.shared);
	return line.kind === 'refused' && line.refusal === 'not-member' ? 'refused' : 'waiting';
}

async function channelOf(core: SessionCore, id: string, pair: string, secret: EpochSecret) {
	const ch = bytesOfHex(id);
	if (!ch) throw new Error('a channel id is hex');
	const keys = await openChannelKeys(ch, [secret]);
	const record = newRecord(saveState(emptyState(ch)), pair);
	const { log, sealer, schema } = core.documents;
	return new Channel({ id, keys, record, waiting: [], parks: false, log, sealer, schema });
}
