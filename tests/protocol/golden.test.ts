/**
 * The formats, byte for byte. A file in golden/ is hexadecimal text, 64 characters a line. It is
 * made once from seeded randomness; when a test here fails, the format has changed, and every vault
 * and log in the field with it. `DRIESPAN_GOLDEN=write` writes missing files.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sealAdmission } from '../../src/log/admit.ts';
import { emptyState } from '../../src/log/channel-state.ts';
import { createChannel } from '../../src/log/create-channel.ts';
import { buildRequest, readRequest, sealInvite } from '../../src/log/invite.ts';
import { readAdmission } from '../../src/log/join.ts';
import { receive } from '../../src/log/receive.ts';
import { readState, saveState } from '../../src/log/saved-state.ts';
import type { Author } from '../../src/log/seal-entry.ts';
import { sealUpdate } from '../../src/log/seal-update.ts';
import { type Bytes, bytesOfHex, hexOf, utf8, zeros } from '../../src/protocol/bytes.ts';
import { readEntry } from '../../src/protocol/entry.ts';
import { writeUpdateBody } from '../../src/protocol/entry-body.ts';
import { newInvitationCode, readInvitationCode } from '../../src/protocol/invitation.ts';
import { rights } from '../../src/protocol/member-record.ts';
import { argon2idDirect } from '../../src/vault/argon-direct.ts';
import { openChannelKeys, saveSecrets } from '../../src/vault/channel-keys.ts';
import { createIdentity, openIdentity } from '../../src/vault/identity.ts';
import { invitationKeys } from '../../src/vault/invitation-keys.ts';
import { openRow, sealRow } from '../../src/vault/rows.ts';
import { createVault, openVault } from '../../src/vault/vault.ts';
import { now, seeded } from '../log/team.ts';

const folder = join(import.meta.dirname, 'golden');

/** The bytes of a golden file, written first when it is missing and writing was asked for. */
function golden(name: string, made: Bytes): Bytes {
	const file = join(folder, `${name}.hex`);
	if (!existsSync(file) && process.env.DRIESPAN_GOLDEN === 'write') {
		writeFileSync(file, `${hexOf(made).replace(/.{64}/g, '$&\n').trimEnd()}\n`);
	}
	return bytesOfHex(readFileSync(file, 'utf8').replaceAll('\n', '')) ?? zeros(0);
}

const passphrase = 'drie paarden voor één wagen';
const cost = { memoryKib: 19 * 1024, passes: 2, lanes: 1 };

async function author(name: string, seed: number): Promise<{ stored: Bytes; author: Author }> {
	const random = seeded(seed);
	const stored = await createIdentity({ name, organisation: 'UWV', role: 'adviser' }, random);
	return {
		stored,
		author: { identity: await openIdentity(stored), random, at: now, build: '0.1.0' },
	};
}

/** Everything from seeds: the same bytes in every run, on every engine. */
async function made() {
	const alice = await author('Alice Adviseur', 101);
	const bob = await author('Bob Klantmanager', 102);
	const shared = await createChannel('shared', alice.author);
	const local = { update: utf8('a Yjs update'), touched: [['goal', 'work'] as const], schema: 1 };
	const update = await sealUpdate(shared.state, shared.keys, alice.author, local);
	const code = newInvitationCode(seeded(103));
	const invitation = await invitationKeys(readInvitationCode(code) ?? zeros(16), 'shared');
	const opened = { invitation, expires: now + 86_400_000 };
	const invite = await sealInvite(update.state, shared.keys, alice.author, opened);
	const request = await buildRequest(invitation, shared.state.ch, bob.author);
	const asked = await readRequest(invite.state, invitation, request, now);
	if (asked.kind === 'refused') throw new Error(asked.reason);
	const wanted = { admission: asked.request, rights: rights.read | rights.write };
	const { secret, keys } = shared;
	const admission = await sealAdmission(invite.state, keys, secret, alice.author, wanted);
	const vault = await createVault({
		passphrase,
		cost,
		argon2id: argon2idDirect,
		random: seeded(104),
	});
	const row = await sealRow(vault.vault, 'db', 'keyring/identity', alice.stored, seeded(105));
	return { alice, bob, shared, update, invite, request, admission, vault, row, code, invitation };
}

const making = made();

describe('[T13] golden files', () => {
	test('an update entry', async () => {
		const { update } = await making;
		expect(hexOf(update.sealed.bytes)).toBe(hexOf(golden('update-entry', update.sealed.bytes)));
	});

	test('the body of an update before it is sealed', () => {
		const body = writeUpdateBody({
			update: utf8('a Yjs update'),
			seen: [{ dev: '00112233445566778899aabbccddeeff', seq: 300 }],
			at: now,
			schema: 1,
			build: '0.1.0',
			touched: [['goal', 'work']],
		});
		expect(hexOf(body)).toBe(hexOf(golden('update-body', body)));
	});

	test('a genesis, and the channel id that it gives', async () => {
		const { shared } = await making;
		expect(hexOf(shared.sealed.bytes)).toBe(hexOf(golden('genesis-entry', shared.sealed.bytes)));
		expect(hexOf(shared.state.ch)).toBe(hexOf(golden('channel-id', shared.state.ch)));
	});

	test('the member records of an invitation and an admission', async () => {
		const { invite, admission } = await making;
		expect(hexOf(invite.sealed.bytes)).toBe(hexOf(golden('invite-entry', invite.sealed.bytes)));
		expect(hexOf(admission.sealed.bytes)).toBe(
			hexOf(golden('admission-entry', admission.sealed.bytes)),
		);
	});

	test('a request to come in, and its code', async () => {
		const { request, code } = await making;
		expect(hexOf(request)).toBe(hexOf(golden('join-request', request)));
		expect(hexOf(utf8(code))).toBe(hexOf(golden('invitation-code', utf8(code))));
	});

	test('a device certificate', async () => {
		const { certificate } = (await making).alice.author.identity;
		expect(hexOf(certificate)).toBe(hexOf(golden('certificate', certificate)));
	});

	test('a vault header with its recovery code', async () => {
		const { vault } = await making;
		expect(hexOf(vault.header)).toBe(hexOf(golden('vault-header', vault.header)));
		const code = utf8(vault.recoveryCode);
		expect(hexOf(code)).toBe(hexOf(golden('recovery-code', code)));
	});

	test('a sealed row, an identity at rest, saved secrets and a saved channel state', async () => {
		const { row, alice, shared, admission } = await making;
		expect(hexOf(row)).toBe(hexOf(golden('sealed-row', row)));
		expect(hexOf(alice.stored)).toBe(hexOf(golden('identity', alice.stored)));
		const secrets = saveSecrets([shared.secret]);
		expect(hexOf(secrets)).toBe(hexOf(golden('epoch-secrets', secrets)));
		const state = saveState(admission.state);
		expect(hexOf(state)).toBe(hexOf(golden('channel-state', state)));
	});
});

describe('[T13] from the files alone', () => {
	const file = (name: string) => golden(name, zeros(0));

	test('the vault opens with passphrase and recovery code, and the row in it', async () => {
		const recoveryCode = Buffer.from(file('recovery-code')).toString();
		const openings = await Promise.all(
			[{ passphrase }, { recoveryCode }].map((secret) =>
				openVault(file('vault-header'), secret, argon2idDirect),
			),
		);
		const identities = await Promise.all(
			openings.map((opening) =>
				opening.kind === 'open'
					? openRow(opening.vault, 'db', 'keyring/identity', file('sealed-row'))
					: null,
			),
		);
		expect(identities).toEqual([file('identity'), file('identity')]);
	});

	test('the invited device comes in and reads the whole log', async () => {
		const { bob } = await making;
		const ch = file('channel-id');
		const names = ['genesis-entry', 'invite-entry', 'admission-entry'];
		const code = Buffer.from(file('invitation-code')).toString();
		const invitation = await invitationKeys(readInvitationCode(code) ?? zeros(16), 'shared');
		const joining = await readAdmission(ch, names.map(file), bob.author.identity, invitation);
		if (joining.kind !== 'admitted') throw new Error(joining.kind);
		const log = ['genesis-entry', 'update-entry', 'invite-entry', 'admission-entry'].map(file);
		const keys = await openChannelKeys(ch, [joining.secret]);
		const reading = { keys, schema: 1, storedId: async () => null };
		const { state, judged } = await receive(emptyState(ch), log, reading);
		expect(judged.map(({ verdict }) => verdict.kind)).toEqual(Array(4).fill('apply'));
		expect(judged[1]?.verdict).toMatchObject({
			content: { body: { update: utf8('a Yjs update'), at: now, touched: [['goal', 'work']] } },
		});
		expect(readState(file('channel-state'))).toEqual(state);
	});

	test('an entry has its fields at the offsets of docs/format.md', () => {
		const bytes = file('update-entry');
		const read = readEntry(bytes);
		if (read.kind !== 'entry') throw new Error(read.reason);
		const { entry } = read;
		expect(bytes.slice(0, 4)).toEqual(utf8('SLE1'));
		expect([...bytes.slice(4, 8)]).toEqual([1, 1, 0, 0]);
		expect(bytes.slice(8, 24)).toEqual(entry.ch);
		expect(bytes.slice(24, 40)).toEqual(entry.dev);
		const view = new DataView(bytes.buffer);
		expect([view.getUint32(40), Number(view.getBigUint64(44))]).toEqual([1, 2]);
		expect(bytes.slice(52, 84)).toEqual(entry.prev);
		expect(bytes.slice(84, 116)).toEqual(entry.mh);
		expect(bytes.slice(116, 128)).toEqual(entry.iv);
		expect([view.getUint16(128), view.getUint32(130)]).toEqual([0, 272]);
		expect(bytes.length).toBe(134 + 272 + 64);
	});
});
