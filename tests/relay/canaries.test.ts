/** [T9] What people write is nowhere at the relay: not in its database, nor its WAL, nor its log. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildRequest, sealInvite } from '../../src/log/invite.ts';
import { hexOf, utf8, zeros } from '../../src/protocol/bytes.ts';
import { newInvitationCode, readInvitationCode } from '../../src/protocol/invitation.ts';
import { invitationKeys } from '../../src/vault/invitation-keys.ts';
import { sealPresence } from '../../src/vault/presence.ts';
import { founded, letIn, person, seeded } from '../log/team.ts';
import { findCanaries } from '../support/canaries.ts';
import { QuickChannel, QuickDevice } from '../support/quick-log.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';
import { WireDevice } from '../support/wire-device.ts';

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const limits = { entryBurst: 100_000 };
const random = seeded(9);
const canaries = Array.from({ length: 500 }, (_, at) => `kanarie-${at}-${hexOf(random(8))}`);
const accessCode = `kanarie-code-${hexOf(random(8))}`;

/** Kills the relay, so that its WAL stays as it is, and puts its log beside it. */
async function remainsOf(relay: RelayProcess): Promise<string> {
	folders.push(relay.data);
	await relay.kill();
	writeFileSync(join(relay.data, 'relay.log'), relay.log());
	return relay.data;
}

test('[T9] control: the scanner finds canaries that a relay was given in the clear', async () => {
	const relay = await startRelay({ limits });
	const channel = new QuickChannel();
	const device = await WireDevice.open(relay.ws, channel.founder);
	await device.found(channel);
	for (const canary of canaries) {
		await device.push(channel, channel.write(channel.founder, utf8(canary.repeat(4))));
	}
	const found = findCanaries(await remainsOf(relay), canaries);
	expect(new Set(found.map(({ canary }) => canary)).size).toBe(canaries.length);
});

test('[T9] names, texts, letters, presence and the access code leave no trace', async () => {
	const relay = await startRelay({ limits, code: accessCode });
	const names = ['Kanarie-Anna', 'Kanarie-Bo', 'Stichting Kanariepiet', 'Gemeente Kanariedijk'];
	const [anna = '', bo = '', stichting, gemeente] = names;
	const host = await founded(await person(anna, stichting));
	const carrier = await WireDevice.open(relay.ws, new QuickDevice(), accessCode);

	const code = newInvitationCode(random);
	const invitation = await invitationKeys(readInvitationCode(code) ?? zeros(16), 'shared');
	const invite = { invitation, expires: Date.now() + 60_000 };
	host.place.commit(await sealInvite(host.place.state, host.place.keys, host.place.author, invite));
	const ch = host.place.state.ch;
	const push = (entries: readonly Uint8Array<ArrayBuffer>[]) =>
		carrier.ask({ t: 'push', ch, entries: [...entries] });
	expect(await push(host.place.entries)).toMatchObject({ acks: [{ n: 1 }, { n: 2 }] });

	const newcomer = await person(bo, gemeente);
	const letter = await buildRequest(invitation, ch, newcomer);
	const put = await carrier.ask({ t: 'mail-put', invitation: invitation.invId, content: letter });
	expect(put).toMatchObject({ t: 'mailed' });
	const bob = await letIn(host, newcomer);
	const alreadyThere = 2;
	await push(host.place.entries.slice(alreadyThere));
	for (const [at, canary] of canaries.entries()) {
		const writer = at % 2 === 0 ? host.place : bob;
		expect(await push([await writer.write(canary)])).toMatchObject({ acks: [{ n: 5 + at }] });
	}
	const { keys, identity } = host.place;
	const box = await sealPresence(keys, 1, identity.dev, utf8(canaries[0] ?? ''), random);
	carrier.say({ t: 'eph', ch, box: box ?? zeros(0) });
	await carrier.ask({ t: 'ping' });

	const remains = await remainsOf(relay);
	expect(findCanaries(remains, [...canaries, ...names, accessCode, code])).toEqual([]);
});
