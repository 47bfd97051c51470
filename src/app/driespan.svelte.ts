import { groupCode } from '../protocol/base32.ts';
import type { AppFailure } from './app-failure.ts';
import { Doorway, type Opened, type Secret } from './doorway.ts';
import { isIdentityLost } from './keyring.ts';
import type { Ports } from './ports.ts';
import { Preferences } from './preferences.svelte.ts';
import type { Profile } from './profile.ts';
import type { Session } from './session.svelte.ts';
import { Stay } from './stay.svelte.ts';

export type Stage = 'starting' | 'first-use' | 'locked' | 'open' | 'other-tab' | 'failed';
export type UnlockOutcome = 'open' | 'wrong-secret' | 'damaged' | 'weak-parameters' | 'wait';
export type RestoreOutcome = 'locked' | 'damaged' | 'newer' | 'not-empty';

/** The whole app of one page: from nothing, through a locked vault, to an open session. */
export class Driespan {
	readonly preferences: Preferences;
	readonly #ports: Ports;
	readonly #door: Doorway;
	readonly #stay: Stay;
	/** How often this page was left: whoever is still coming in then turns back. */
	#departures = 0;
	#stage = $state<Stage>('starting');
	#failure = $state<AppFailure | null>(null);
	#retryAt = $state<number | null>(null);
	#recoveryAsk = $state.raw<readonly number[] | null>(null);

	constructor(ports: Ports) {
		this.#ports = ports;
		this.#door = new Doorway(ports, () => this.#stepBack());
		this.#stay = new Stay(ports, this.#door);
		this.preferences = new Preferences(this.#door.looks);
	}

	get stage(): Stage {
		return this.#stage === 'open' && this.session === null ? 'starting' : this.#stage;
	}

	/** Why `stage` is `failed`. */
	get failure(): AppFailure | null {
		return this.#failure;
	}

	/** Non-null exactly when `stage` is `open`. */
	get session(): Session | null {
		return this.#stay.session;
	}

	/** After wrong secrets: no attempt before this moment, epoch ms. */
	get retryAt(): number | null {
		return this.#retryAt;
	}

	/** Four 1-based positions in the recovery code, not counting its hyphens. */
	get recoveryAsk(): readonly number[] | null {
		return this.#recoveryAsk;
	}

	/** Called once, by `start.ts`. Never throws: what goes wrong is the stage `failed`. */
	async start(): Promise<void> {
		await this.#guarded(async () => {
			if (!(await this.#ports.capable())) return this.#fail('too-old-browser');
			await this.#door.open();
			await this.preferences.load();
			await this.#arrive();
		});
	}

	/** Nothing is stored until `confirmRecovery` says yes. Throws `ZodError` on an empty name. */
	async createVault(profile: Profile, passphrase: string): Promise<{ recoveryCode: string }> {
		const { code, ask } = await this.#door.prepareVault(profile, passphrase);
		this.#recoveryAsk = ask;
		return { recoveryCode: groupCode(code) };
	}

	/** The characters at `recoveryAsk`, in order. On `true` the session is open. */
	async confirmRecovery(typed: string): Promise<boolean> {
		const here = this.#departures;
		const opened = await this.#door.foundVault(typed);
		if (opened === 'wrong') return false;
		this.#recoveryAsk = null;
		if (opened === 'taken') await this.#guarded(() => this.#arrive());
		else await this.#enter(opened, here);
		return true;
	}

	/** Back from the recovery code: nothing was stored. */
	abandonVault(): void {
		this.#door.forgetPrepared();
		this.#recoveryAsk = null;
	}

	/** Slow by design, and slower after each wrong secret. */
	async unlock(secret: Secret): Promise<UnlockOutcome> {
		const here = this.#departures;
		const opened = await this.#door.unlock(secret);
		this.#retryAt = typeof opened === 'string' ? await this.#door.retryAt() : null;
		if (typeof opened === 'string') return opened;
		try {
			await this.#enter(opened, here);
			return 'open';
		} catch {
			// The one thing that `#guarded` lets through.
			return 'damaged';
		}
	}

	changePassphrase(current: string, next: string): Promise<'changed' | 'wrong-secret'> {
		return this.#door.changePassphrase(current, next);
	}

	/** A backup file into a fresh profile; afterwards the stage is `locked`. */
	async restoreVault(file: Uint8Array): Promise<RestoreOutcome> {
		const outcome = await this.#door.restore(file);
		if (outcome !== 'restored') return outcome;
		await this.#guarded(() => this.#arrive());
		return 'locked';
	}

	async lock(): Promise<void> {
		await this.#leave();
		if (this.#stage === 'open') this.#stage = 'locked';
	}

	/** Takes the lead from the other tab, which stores what it has and steps back. */
	async takeOver(): Promise<void> {
		await this.#guarded(async () => {
			await this.#door.takeOver();
			await this.#arrive();
		});
	}

	/** Somebody is there: postpones the lock. */
	touch(): void {
		this.#stay.touch();
	}

	async #arrive(): Promise<void> {
		const place = await this.#door.look();
		this.#retryAt = await this.#door.retryAt();
		if (place === 'damaged') return this.#fail('vault-damaged');
		this.#stage = place;
		if (place !== 'other-tab') return;
		this.#door.whenFree(() => void this.#guarded(() => this.#arrive()));
	}

	/**
	 * The screen opens with everything in place: no list that fills, no term by another's rules.
	 * `departures`: as they were when the secret was typed; another tab may have taken over since.
	 */
	async #enter(opened: Opened, departures: number): Promise<void> {
		const { vault } = opened;
		const ways = { lock: () => void this.lock(), reopen: () => this.#reopen({ vault }) };
		await this.#guarded(async () => {
			const session = await this.#stay.prepare(opened, ways);
			if (departures !== this.#departures) return session.stop();
			this.#stay.begin(session, ways);
			this.#stage = 'open';
			await session.start();
		});
	}

	/** A new device took the place of a copied one: the same vault, opened anew. */
	async #reopen(opened: Opened): Promise<void> {
		if (this.#stage !== 'open') return;
		// A new session would end the turn of a client without the PIN: then the passphrase is asked.
		if (this.session?.turn.view) return this.lock();
		const here = this.#departures;
		await this.#stay.end();
		// Somebody may have locked meanwhile.
		if (this.#stage === 'open') await this.#guarded(() => this.#enter(opened, here));
	}

	#leave(): Promise<void> {
		this.#departures += 1;
		return this.#stay.end();
	}

	async #stepBack(): Promise<void> {
		await this.#leave();
		this.#stage = 'other-tab';
		this.#door.whenFree(() => void this.#guarded(() => this.#arrive()));
	}

	/** Whatever goes wrong is the stage `failed`, but for a vault without its identity: that is thrown. */
	async #guarded(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (isIdentityLost(error)) throw error;
			this.#fail(this.#door.failureOf(error));
		}
	}

	#fail(failure: AppFailure): void {
		this.#failure = failure;
		this.#stage = 'failed';
	}
}
