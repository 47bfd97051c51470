import { StorageFailed } from '../storage/storage-failed.ts';
import { retryAtOf } from './attempts.ts';
import type { Dossier } from './dossier.svelte.ts';
import { isPin, isSamePin, KeptPin, keepPin, noneWrong } from './pin.ts';
import type { Ports } from './ports.ts';
import type { SealedRows } from './sealed-rows.ts';
import { ClientTurnState } from './state/client-turn-state.svelte.ts';
import { Turns } from './turns.ts';

export interface ClientTurnParts {
	readonly rows: SealedRows;
	readonly ports: Pick<Ports, 'clock' | 'random' | 'hashing'>;
	readonly dossiers: {
		open(id: string): Promise<Dossier>;
		close(id: string): Promise<void>;
	};
}

const rowId = 'client-turn-pin';

/**
 * The laptop is turned to the client: as long as `view` is there, the screen shows that and nothing
 * else, whatever the address says. Ending it takes the PIN; locking ends it too, and then the
 * passphrase is asked.
 */
export class ClientTurn {
	readonly #parts: ClientTurnParts;
	readonly #turns = new Turns();
	#pin = $state.raw<KeptPin | null>(null);
	#view = $state.raw<ClientTurnState | null>(null);
	#retryAt = $state<number | null>(null);

	constructor(parts: ClientTurnParts) {
		this.#parts = parts;
	}

	/** What the client sees; `null` while it is nobody's turn. */
	get view(): ClientTurnState | null {
		return this.#view;
	}

	/** Somebody has chosen a PIN on this laptop. */
	get hasPin(): boolean {
		return this.#pin !== null;
	}

	/** After wrong tries: none before this moment, epoch ms. */
	get retryAt(): number | null {
		return this.#retryAt;
	}

	async load(): Promise<void> {
		this.#pin = KeptPin.safeParse(await this.#parts.rows.read('setting', rowId)).data ?? null;
	}

	/** `pin`: a new one, needed as long as there is none. */
	async begin(dossierId: string, pin: string | null): Promise<'begun' | 'no-pin'> {
		const { ports, dossiers } = this.#parts;
		if (pin === null ? this.#pin === null : !isPin(pin)) return 'no-pin';
		if (pin !== null)
			await this.#keep(await this.#hashing((hash) => keepPin(pin, hash, ports.random)));
		// Whoever begins has just been let in by the passphrase: earlier tries are forgotten.
		else if (this.#pin) await this.#keep({ ...this.#pin, wrong: noneWrong });
		this.#view = new ClientTurnState(await dossiers.open(dossierId));
		return 'begun';
	}

	/** `wait`: no try before `retryAt`. Tries at once are taken one after the other. */
	end(pin: string): Promise<'ended' | 'wrong-pin' | 'wait'> {
		return this.#turns.take(() => this.#try(pin));
	}

	async #try(pin: string): Promise<'ended' | 'wrong-pin' | 'wait'> {
		const kept = this.#pin;
		const view = this.#view;
		if (view === null || kept === null) return 'ended';
		const { now } = this.#parts.ports.clock;
		this.#retryAt = retryAtOf(kept.wrong, now());
		if (this.#retryAt !== null) return 'wait';
		if (!(await this.#hashing((hash) => isSamePin(pin, kept, hash)))) {
			await this.#count({ ...kept, wrong: { count: kept.wrong.count + 1, lastAt: now() } });
			this.#retryAt = retryAtOf(this.#pin?.wrong ?? noneWrong, now());
			return 'wrong-pin';
		}
		await this.#count({ ...kept, wrong: noneWrong });
		this.#view = null;
		await this.#parts.dossiers.close(view.dossierId);
		return 'ended';
	}

	/** A full disk must not hold anybody in the turn: until the app is locked, memory counts. */
	async #count(pin: KeptPin): Promise<void> {
		await this.#keep(pin).catch((error: unknown) => {
			if (!(error instanceof StorageFailed)) throw error;
		});
	}

	async #keep(pin: KeptPin): Promise<void> {
		this.#pin = pin;
		await this.#parts.rows.write([{ table: 'setting', id: rowId, content: pin }]);
	}

	async #hashing<Value>(
		work: (argon2id: ReturnType<Ports['hashing']>['argon2id']) => Promise<Value>,
	): Promise<Value> {
		const { argon2id, end } = this.#parts.ports.hashing();
		try {
			return await work(argon2id);
		} finally {
			end();
		}
	}
}
