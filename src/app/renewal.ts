/**
 * A copied profile becomes a device of its own.
 *
 * Two laptops that write under one device id would fork its history, so a copy never seals as the
 * old device: what is typed is parked (see proposals.ts). Once online, the old keys sign one last
 * kind of record, which lets the new device in; the relay takes it only if the original has not
 * moved on since. After that the old keys are forgotten here and the parked edits are sealed anew.
 */
import { sealAdmission } from '../log/admit.ts';
import { rights } from '../protocol/member-record.ts';
import { readCertificate } from '../vault/certificates.ts';
import { anotherDevice, openIdentity } from '../vault/identity.ts';
import { parts } from './dossier-channels.ts';
import { identityChange, storedIdentity } from './keyring.ts';
import { propose } from './proposals.ts';
import type { SessionCore } from './session-core.ts';

const renewedRow = 'renewed-identity';

/** Answers whether the new device is in everywhere; if not, it is tried again when online. */
export async function renewDevice(core: SessionCore): Promise<boolean> {
	const stored = await newIdentity(core);
	const { certificate, deviceId } = await openIdentity(stored);
	const admission = await readCertificate(certificate);
	if (!admission) return false;
	for (const id of core.caseload.entries.keys()) {
		const channels = await core.book.readable(id);
		if (!channels) continue;
		for (const part of parts) {
			if (channels[part].state.members.has(deviceId)) continue;
			const outcome = await propose(core, channels, part, (state, { keys }, secret) =>
				sealAdmission(state, keys, secret, core.logAuthor(), {
					admission: { certificate: admission },
					rights: rights.read | rights.write | rights.manage,
				}),
			);
			if (outcome !== 'accepted') return false;
		}
	}
	await core.store.write([
		await identityChange(stored, core.sealer),
		await core.sealer.change('keyring', renewedRow, null),
	]);
	return true;
}

/** Made once: a second attempt goes on with the same new keys. */
async function newIdentity(core: SessionCore): Promise<Uint8Array<ArrayBuffer>> {
	const begun = await core.sealer.read('keyring', renewedRow);
	if (begun instanceof Uint8Array) return new Uint8Array(begun);
	const old = await storedIdentity(core.sealer);
	if (!old) throw new Error('an open session has an identity');
	const stored = await anotherDevice(old, core.ports.random);
	await core.store.write([await core.sealer.change('keyring', renewedRow, stored)]);
	return stored;
}
