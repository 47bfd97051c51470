/**
 * What stands between the page and an open vault: the database, the lead among tabs, the header, the
 * secrets that somebody types. `Driespan` shows where one stands; this does the work.
 */

import type { Bytes } from '../protocol/bytes.ts';
import { takeBallast } from '../storage/ballast.ts';
import { type DriespanDatabase, driespanDatabase } from '../storage/database.ts';
import { SealedStore } from '../storage/sealed-store.ts';
import { StorageFailed, type StorageFailure, storageFailureOf } from '../storage/storage-failed.ts';
import { VaultStore } from '../storage/vault-store.ts';
import { calibrate } from '../vault/argon2id.ts';
import { changePassphrase, createVault, openVault, type Vault, vaultIdOf } from '../vault/vault.ts';
import type { AppFailure } from './app-failure.ts';
import { retryAtOf } from './attempts.ts';
import { importVault } from './backup.ts';
import { foundingRows } from './keyring.ts';
import { Lead } from './lead.ts';
import type { Ports } from './ports.ts';
import type { PreferenceStore } from './preferences.svelte.ts';
import { Profile } from './profile.ts';
import { type ReadAhead, readAhead } from './read-ahead.ts';
import { answersAsk, askFrom } from './recovery-ask.ts';
import { Sealer } from './sealer.ts';

export type Secret = { readonly passphrase: string } | { readonly recoveryCode: string };

export interface Opened {
	readonly vault: Vault;
	readonly ahead?: ReadAhead;
}

interface PreparedVault extends Opened {
	readonly profile: Profile;
	readonly header: Bytes;
	readonly code: string;
	readonly ask: readonly number[];
}

const failures: Partial<Record<StorageFailure, AppFailure>> = {
	full: 'storage-full',
	refused: 'storage-refused',
	newer: 'storage-newer',
	damaged: 'vault-damaged',
};

export class Doorway {
	readonly database: DriespanDatabase;
	readonly vaultStore: VaultStore;
	readonly looks: PreferenceStore;
	readonly #ports: Ports;
	readonly #lead: Lead;
	#prepared: PreparedVault | null = null;

	constructor(ports: Ports, lost: () => Promise<void>) {
		this.#ports = ports;
		this.database = driespanDatabase(ports.databaseName, ports.database);
		this.vaultStore = new VaultStore(this.database);
		this.looks = {
			read: () => this.vaultStore.look(),
			write: (look) => this.vaultStore.rememberLook(look),
		};
		this.#lead = new Lead(ports.leadership, lost);
	}

	async open(): Promise<void> {
		await this.vaultStore.open();
		await takeBallast(this.database);
	}

	/** Where this page stands now. Takes the lead when it is free. */
	async look(): Promise<'first-use' | 'locked' | 'other-tab' | 'damaged'> {
		const header = await this.vaultStore.header();
		if (header === 'damaged') return 'damaged';
		const vaultId = header && (await vaultIdOf(header));
		if (header && !vaultId) return 'damaged';
		if (!(await this.#lead.take(vaultId ?? 'first-use'))) return 'other-tab';
		return header ? 'locked' : 'first-use';
	}

	whenFree(then: () => void): void {
		this.#lead.whenFree(then);
	}

	takeOver(): Promise<void> {
		return this.#lead.takeOver();
	}

	async prepareVault(profile: Profile, passphrase: string): Promise<PreparedVault> {
		const known = Profile.parse(profile);
		const { random, clock } = this.#ports;
		const { header, vault, recoveryCode } = await this.#hashing(async (argon2id) => {
			const cost = await calibrate(argon2id, clock.steady);
			return createVault({ passphrase, cost, argon2id, random });
		});
		const ask = askFrom(recoveryCode.length, random);
		this.#prepared = { profile: known, header, vault, code: recoveryCode, ask };
		return this.#prepared;
	}

	forgetPrepared(): void {
		this.#prepared = null;
	}

	/** `taken`: another tab founded a vault meanwhile. Throws `StorageFailed`. */
	async foundVault(typed: string): Promise<Opened | 'wrong' | 'taken'> {
		const prepared = this.#prepared;
		if (!prepared || !answersAsk(prepared.code, prepared.ask, typed)) return 'wrong';
		const { vault, profile, header } = prepared;
		const sealer = new Sealer(vault, new SealedStore(this.database), this.#ports.random);
		try {
			const rows = await foundingRows(profile, sealer, this.#ports.random);
			await this.vaultStore.found(header, rows);
		} catch (error) {
			if (error instanceof StorageFailed && error.failure === 'taken') return 'taken';
			throw error;
		}
		this.#prepared = null;
		await this.#lead.take(vault.id);
		return { vault };
	}

	async unlock(
		secret: Secret,
	): Promise<Opened | 'wrong-secret' | 'damaged' | 'weak-parameters' | 'wait'> {
		if ((await this.retryAt()) !== null) return 'wait';
		const header = await this.vaultStore.header();
		if (header === null || header === 'damaged') return 'damaged';
		const { count } = await this.vaultStore.attempts();
		const ahead = readAhead(new SealedStore(this.database));
		const opening = await this.#hashing((argon2id) => openVault(header, secret, argon2id));
		const lastAt = this.#ports.clock.now();
		if (opening.kind === 'open') {
			if (count > 0) await this.vaultStore.rememberAttempts({ count: 0, lastAt });
			return { vault: opening.vault, ahead };
		}
		if (opening.kind === 'wrong-secret') {
			// As it stands now: two attempts at once count as two.
			const before = await this.vaultStore.attempts();
			await this.vaultStore.rememberAttempts({ count: before.count + 1, lastAt });
		}
		return opening.kind;
	}

	async retryAt(): Promise<number | null> {
		return retryAtOf(await this.vaultStore.attempts(), this.#ports.clock.now());
	}

	async changePassphrase(current: string, next: string): Promise<'changed' | 'wrong-secret'> {
		const header = await this.vaultStore.header();
		if (header === null || header === 'damaged') return 'wrong-secret';
		const { random, clock } = this.#ports;
		const changed = await this.#hashing(async (argon2id) => {
			const cost = await calibrate(argon2id, clock.steady);
			const wanted = { passphrase: next, cost, argon2id, random };
			return changePassphrase(header, { passphrase: current }, wanted);
		});
		if (changed.kind !== 'changed') return 'wrong-secret';
		await this.vaultStore.replaceHeader(changed.header);
		return 'changed';
	}

	restore(file: Uint8Array) {
		return importVault(file, this.database);
	}

	failureOf(error: unknown): AppFailure {
		return failures[storageFailureOf(error)] ?? 'unexpected';
	}

	async #hashing<T>(
		work: (argon2id: ReturnType<Ports['hashing']>['argon2id']) => Promise<T>,
	): Promise<T> {
		const { argon2id, end } = this.#ports.hashing();
		try {
			return await work(argon2id);
		} finally {
			end();
		}
	}
}
