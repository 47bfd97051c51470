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
import type { ProposeOutcome } from '../sync/relay-client.ts';
import type { EpochSecret } from '../vault/channel-keys.ts';
import type { Channel } from './channel.ts';
import { type DossierChannels, type Part, parts } from './dossier-channels.ts';
import { secretsOf } from './keyring.ts';
import { closeNote, openMatters, openNote } from './open-matters.ts';
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
/** A relay that has not answered by now is taken to be away. */
const patienceMs = 15_000;
/** What came first arrives by itself; it is given a moment, a longer one each time. */
const pauseMs = 100;
/** A relay that is busy, or busy with what this laptop sends, is asked again after so long. */
const busyMs = 500;
/** Refusals that say nothing about the record itself. */
const passes: ReadonlySet<ProposalOutcome> = new Set(['stale', 'rate', 'unavailable']);

export async function propose(
	core: SessionCore,
	channels: DossierChannels,
	part: Part,
	make: MakeRecord,
): Promise<ProposalOutcome> {
	let outcome: ProposalOutcome = 'stale';
	for (let tries = 0; tries < mostTries && passes.has(outcome); tries += 1) {
		const earlier = await settleProposal(core, channels, part);
		if (earlier === 'offline') return 'offline';
		await channels.turns.take(() => store(core, channels, part, make));
		outcome = await settleProposal(core, channels, part);
		if (outcome === 'stale') await catchUp(core, channels[part].id, tries);
		else if (passes.has(outcome)) await pause(core, busyMs * (tries + 1));
	}
	return outcome;
}

/** Asks the relay about the proposal of a channel, if it has one, and takes the consequence. */
async function settleProposal(
	core: SessionCore,
	channels: DossierChannels,
	part: Part,
): Promise<ProposalOutcome> {
	const channel = channels[part];
	const { proposal } = channel.record;
	if (!proposal) return 'accepted';
	const answer = await inTime(core, core.relay.propose(channel.id, proposal.bytes, proposal.id));
	if (answer.kind === 'offline') return 'offline';
	await channels.turns.take(async () => {
		// Another flow may have settled it meanwhile; a newer proposal is not ours to clear.
		if (channel.record.proposal?.id !== proposal.id) return;
		if (answer.kind === 'accepted') await accept(core, channels, part, proposal.bytes);
		await channels.write({ [part]: await channel.prepareRecord({ proposal: null }) });
		await unpark(core, channels, part);
	});
	return answer.kind === 'accepted' ? 'accepted' : answer.refusal;
}

/** Whether the relay has it is not known then, which is what `offline` means. */
async function inTime(core: SessionCore, asked: Promise<ProposeOutcome>): Promise<ProposeOutcome> {
	let stop = () => {};
	const late = new Promise<ProposeOutcome>((resolve) => {
		stop = core.ports.clock.after(patienceMs, () => resolve({ kind: 'offline' }));
	});
	const answer = await Promise.race([asked, late]);
	stop();
	return answer;
}

async function store(core: SessionCore, channels: DossierChannels, part: Part, make: MakeRecord) {
	const channel = channels[part];
	const secrets = await secretsOf(channel.id, core.sealer);
	const epoch = channel.state.membership?.epoch;
	const secret = secrets?.find((one) => one.epoch === epoch);
	if (!secret) throw new Error('no secret of the present epoch');
	const { sealed } = await make(channel.state, channel, secret);
	const proposal = { bytes: sealed.bytes, id: hexOf(sealed.id) };
	const note = await openNote(core.sealer, channel.id, channels.id);
	await channels.write({ [part]: await channel.prepareRecord({ proposal }) }, [note]);
}

/** Our own record is received like any other, on top of whatever arrived meanwhile. */
async function accept(core: SessionCore, channels: DossierChannels, part: Part, bytes: Bytes) {
	const channel = channels[part];
	const { prepared } = await channel.prepareReceived([bytes], core.identity.deviceId);
	await channels.write({ [part]: prepared });
	core.rooms.ready(channels.id)?.changed();
}

async function catchUp(core: SessionCore, channelId: string, tries: number): Promise<void> {
	await pause(core, pauseMs * (tries + 1));
	const line = await core.relay.line(channelId);
	if (line.kind === 'line') await core.receive(channelId, line.entries);
}

const pause = (core: SessionCore, ms: number): Promise<void> =>
	new Promise((go) => core.ports.clock.after(ms, () => go()));

/** What was unfinished when the connection or the app ended: unanswered proposals, parked edits. */
export async function settleAll(core: SessionCore): Promise<void> {
	for (const id of openMatters(await core.rows.all('setting'))) {
		const channels = await core.book.readable(id);
		if (!channels) continue;
		for (const part of parts) {
			const outcome = await settleProposal(core, channels, part);
			if (outcome !== 'offline') await channels.turns.take(() => unpark(core, channels, part));
		}
	}
}

/** Seals what was parked, unless it must stay so. Within a turn. */
async function unpark(core: SessionCore, channels: DossierChannels, part: Part): Promise<void> {
	const prepared = await channels[part].prepareUpdates([], core.logAuthor());
	const unparked = { [part]: prepared };
	const done = prepared.next.record.parked.length === 0;
	await channels.write(unparked, done ? [await closeNote(core.sealer, channels[part].id)] : []);
	core.stored(channels, unparked);
}
