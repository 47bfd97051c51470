/**
 * Making, opening and re-locking a vault. An open vault is three keys in memory, none extractable;
 * dropping the object locks it. The master key itself lives no longer than these functions run.
 */
import { type Bytes, hexOf, type Random, utf8 } from '../protocol/bytes.ts';
import { type Argon2Cost, type Argon2id, isWeak } from './argon2id.ts';
import { deriveAesKey, deriveMacKey, importRoot, isMac, mac, seal, unseal } from './primitives.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import {
	finishHeader,
	type PassphraseSlot,
	type RecoverySlot,
	readVaultHeader,
	slotBound,
	slotsToBytes,
	type VaultHeader,
	type VaultSlots,
} from './vault-header.ts';

export interface Vault {
	/** 32 hexadecimal characters; not secret. */
	readonly id: string;
	/** Seals rows in the database. */
	readonly db: CryptoKey;
	/** Seals snapshots on the shelf. */
	readonly shelf: CryptoKey;
	/** Makes the keys of rows opaque. */
	readonly idx: CryptoKey;
}

export type VaultSecret = { readonly passphrase: string } | { readonly recoveryCode: string };

/**
 * `wrong-secret`: no slot opens; which part was wrong cannot be known. `damaged`: this header was
 * altered, by accident or not. `weak-parameters`: its derivation is below the floor; not tried.
 */
export type VaultOpening = { readonly kind: 'open'; readonly vault: Vault } | Locked;
type Locked = { readonly kind: 'wrong-secret' | 'damaged' | 'weak-parameters' };

interface NewPassphrase {
	readonly passphrase: string;
	readonly cost: Argon2Cost;
	readonly argon2id: Argon2id;
	readonly random: Random;
}

/** `recoveryCode` is shown once and never stored. */
export async function createVault(
	wanted: NewPassphrase,
): Promise<{ header: Bytes; vault: Vault; recoveryCode: string }> {
	const [id, vmk] = [wanted.random(16), wanted.random(32)];
	const { code, secret } = newRecoveryCode(wanted.random);
	const slots: VaultSlots = {
		v: 1,
		vault: id,
		slots: [
			await newPassphraseSlot(id, vmk, wanted),
			await newRecoverySlot(id, vmk, secret, wanted.random),
		],
	};
	return {
		header: await writeHeader(vmk, slots),
		vault: await vaultOf(id, vmk),
		recoveryCode: code,
	};
}

export async function openVault(
	header: Bytes,
	secret: VaultSecret,
	argon2id: Argon2id,
): Promise<VaultOpening> {
	const opening = await unlock(header, secret, argon2id);
	return opening.kind === 'open' ? { kind: 'open', vault: opening.vault } : opening;
}

/**
 * A header with a new passphrase and the same recovery code. A secret is asked again: an open vault
 * holds no key that could wrap the master key.
 */
export async function changePassphrase(
	header: Bytes,
	secret: VaultSecret,
	wanted: NewPassphrase,
): Promise<{ readonly kind: 'changed'; readonly header: Bytes } | Locked> {
	const opening = await unlock(header, secret, wanted.argon2id);
	if (opening.kind !== 'open') return opening;
	const { vmk, read } = opening;
	const slot = await newPassphraseSlot(read.vault, vmk, wanted);
	const slots: VaultSlots = { v: 1, vault: read.vault, slots: [slot, read.slots[1]] };
	return { kind: 'changed', header: await writeHeader(vmk, slots) };
}

/** The id of a vault before it is opened, or `null` when the header is damaged. */
export async function vaultIdOf(header: Bytes): Promise<string | null> {
	const read = await readVaultHeader(header);
	return read && hexOf(read.vault);
}

type Unlocked = {
	readonly kind: 'open';
	readonly vault: Vault;
	readonly vmk: Bytes;
	readonly read: VaultHeader;
};

async function unlock(
	header: Bytes,
	secret: VaultSecret,
	argon2id: Argon2id,
): Promise<Unlocked | Locked> {
	const read = await readVaultHeader(header);
	if (!read) return { kind: 'damaged' };
	if (isWeak(read.slots[0].cost)) return { kind: 'weak-parameters' };
	const vmk = await masterKey(read, secret, argon2id);
	if (!vmk) return { kind: 'wrong-secret' };
	const vault = await vaultOf(read.vault, vmk);
	const intact = await isMac(await headerKey(vmk), read.mac, read.signed);
	return intact ? { kind: 'open', vault, vmk, read } : { kind: 'damaged' };
}

async function masterKey(
	{ vault, slots: [pw, rec] }: VaultHeader,
	secret: VaultSecret,
	argon2id: Argon2id,
): Promise<Bytes | null> {
	if ('passphrase' in secret) {
		const key = await passphraseKey(secret.passphrase, pw, argon2id);
		return unseal(key, pw.wrapped, slotBound(vault, pw));
	}
	const typed = readRecoveryCode(secret.recoveryCode);
	return typed && unseal(await recoveryKey(typed, rec), rec.wrapped, slotBound(vault, rec));
}

async function newPassphraseSlot(
	vault: Bytes,
	vmk: Bytes,
	{ passphrase, cost, argon2id, random }: NewPassphrase,
): Promise<PassphraseSlot> {
	const slot = { kind: 'pw', salt: random(16), cost } as const;
	const key = await passphraseKey(passphrase, slot, argon2id);
	return { ...slot, wrapped: await seal(key, vmk, slotBound(vault, slot), random) };
}

async function newRecoverySlot(
	vault: Bytes,
	vmk: Bytes,
	secret: Bytes,
	random: Random,
): Promise<RecoverySlot> {
	const slot = { kind: 'rec', salt: random(16) } as const;
	const key = await recoveryKey(secret, slot);
	return { ...slot, wrapped: await seal(key, vmk, slotBound(vault, slot), random) };
}

/** NFC: the same passphrase typed on another keyboard gives the same bytes (RFC 8265, section 4.2). */
async function passphraseKey(
	passphrase: string,
	{ salt, cost }: Pick<PassphraseSlot, 'salt' | 'cost'>,
	argon2id: Argon2id,
): Promise<CryptoKey> {
	const stretched = await argon2id(utf8(passphrase.normalize('NFC')), salt, cost);
	return deriveAesKey(await importRoot(stretched), 'SL1/kek/pw');
}

const recoveryKey = async (secret: Bytes, { salt }: Pick<RecoverySlot, 'salt'>) =>
	deriveAesKey(await importRoot(secret), 'SL1/kek/rec', salt);

async function writeHeader(vmk: Bytes, slots: VaultSlots): Promise<Bytes> {
	const signed = slotsToBytes(slots);
	return finishHeader(signed, await mac(await headerKey(vmk), signed));
}

const headerKey = async (vmk: Bytes) => deriveMacKey(await importRoot(vmk), 'SL1/hdr');

async function vaultOf(id: Bytes, vmk: Bytes): Promise<Vault> {
	const root = await importRoot(vmk);
	const [db, shelf, idx] = await Promise.all([
		deriveAesKey(root, 'SL1/db'),
		deriveAesKey(root, 'SL1/shelf'),
		deriveMacKey(root, 'SL1/idx'),
	]);
	return { id: hexOf(id), db, shelf, idx };
}
