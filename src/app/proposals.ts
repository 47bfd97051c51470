/**
 * Changing who is a member: a record that the relay takes only when nobody else's came first.
 *
 * The record is stored as a proposal before it is sent. Until its fate is known, edits of that
 * channel are parked: saved, and sealed after it. An answer that never came is asked for again with
 * exactly the same bytes; a relay that has them says yes.
 */

import type { ChannelState } from '../log/channel-state.ts';
import type { Sealing } from '../log/seal-update.ts';
import { type Bytes, hexOf } from '../protocol/bytes.ts';
import type { RequestRefusal } from '../protocol/refusals.ts';
import type { EpochSecret } from '../vault/channel-keys.ts';
import type { Channel } from './channel.ts';
import { type DossierChannels, type Part, parts } from './dossier-channels.ts';
import { secretsOf } from './keyring.ts';
import type { SessionCore } from './session-core.ts';

export type ProposalOutcome = 'accepted' | 'offline' | RequestRefusal;

/** Makes the record on top of the present state. */
export type MakeRecord = (
	state: ChannelState,
	channel: Channel,
	secret: EpochSecret,
) => Promise<Sealing>;

/** Others may be first so many times before we give up for now. */
const mostTries = 5;

export async function propose(
	core: SessionCore,
	channels: DossierChannels,
	part: Part,
	make: MakeRecord,
): Promise<ProposalOutcome> {
	let outcome: ProposalOutcome = 'stale';
	for (let tries = 0; tries < mostTries && outcome === 'stale'; tries += 1) {
		const earlier = await settleProposal(core, channels, part);
		if (earlier === 'offline') return 'offline';
		await channels.turns.take(() => store(core, channels, part, make));
		outcome = await settleProposal(core, channels, part);
		if (outcome === 'stale') await catchUp(core, channels[part].id);
	}
	return outcome;
}

/** Asks the relay about the proposal of a channel, if it has one, and takes the consequence. */
export async function settleProposal(
	core: SessionCore,
	channels: DossierChannels,
	part: Part,
): Promise<ProposalOutcome> {
	const channel = channels[part];
	const { proposal } = channel.record;
	if (!proposal) return 'accepted';
	const answer = await core.relay.propose(channel.id, proposal.bytes, proposal.id);
	if (answer.kind === 'offline') return 'offline';
	await channels.turns.take(async () => {
		if (answer.kind === 'accepted') await accept(core, channels, part, proposal.bytes);
		const note = await core.sealer.change('setting', noteOf(channel.id), null);
		await channels.write({ [part]: await channel.prepareRecord({ proposal: null }) }, [note]);
		const unparked = { [part]: await channel.prepareUpdates([], core.logAuthor()) };
		await channels.write(unparked);
		core.stored(channels, unparked);
	});
	return answer.kind === 'accepted' ? 'accepted' : answer.refusal;
}

async function store(core: SessionCore, channels: DossierChannels, part: Part, make: MakeRecord) {
	const channel = channels[part];
	const secrets = await secretsOf(channel.id, core.sealer);
	const epoch = channel.state.membership?.epoch;
	const secret = secrets?.find((one) => one.epoch === epoch);
	if (!secret) throw new Error('no secret of the present epoch');
	const { sealed } = await make(channel.state, channel, secret);
	const proposal = { bytes: sealed.bytes, id: hexOf(sealed.id) };
	const note = await core.sealer.change('setting', noteOf(channel.id), channels.id);
	await channels.write({ [part]: await channel.prepareRecord({ proposal }) }, [note]);
}

/** Our own record is received like any other, on top of whatever arrived meanwhile. */
async function accept(core: SessionCore, channels: DossierChannels, part: Part, bytes: Bytes) {
	const channel = channels[part];
	const { prepared } = await channel.prepareReceived([bytes], core.identity.deviceId);
	await channels.write({ [part]: prepared });
	core.rooms.ready(channels.id)?.changed();
}

async function catchUp(core: SessionCore, channelId: string): Promise<void> {
	const line = await core.relay.line(channelId);
	if (line.kind === 'line') await core.receive(channelId, line.entries);
}

/** Proposals whose fate was unknown when the connection or the app ended. */
export async function settleAll(core: SessionCore): Promise<void> {
	const rows = await core.rows.all('setting');
	for (const { id, content } of rows) {
		if (!id.startsWith(noteOf('')) || typeof content !== 'string') continue;
		const channels = await core.book.dossier(content);
		for (const part of parts) await settleProposal(core, channels, part);
	}
}

/** A row that finds the open proposals without opening every channel. */
const noteOf = (channelId: string): string => `proposal/${channelId}`;
