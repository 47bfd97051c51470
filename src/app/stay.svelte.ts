import type { Doorway, Opened } from './doorway.ts';
import { IdleLock } from './idle-lock.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.svelte.ts';

interface Ways {
	/** Nobody has touched anything for too long. */
	lock(): void;
	/** A new device took the place of a copied one: the same vault has to be opened anew. */
	reopen(): Promise<void>;
}

/** The time between unlocking and locking: one open session, and the clock that ends it. */
export class Stay {
	readonly #ports: Ports;
	readonly #door: Doorway;
	#session = $state.raw<Session | null>(null);
	#idle: IdleLock | null = null;
	#ending: Promise<void> | null = null;

	constructor(ports: Ports, door: Doorway) {
		this.#ports = ports;
		this.#door = door;
	}

	get session(): Session | null {
		return this.#session;
	}

	/** Loaded, and not to be seen before `begin`. Throws as `openSession` does. */
	async prepare(opened: Opened, ways: Ways): Promise<Session> {
		const { database, vaultStore } = this.#door;
		const { openSession } = await sessionCode();
		const reopen = () => ways.reopen();
		const session = await openSession(this.#ports, database, vaultStore, opened, reopen);
		try {
			await session.load();
		} catch (error) {
			// Nobody will hold it, and it has the keys.
			await session.stop();
			throw error;
		}
		return session;
	}

	begin(session: Session, ways: Ways): void {
		this.#session = session;
		this.#idle = new IdleLock(
			this.#ports.clock,
			() => session.settings.idleMinutes,
			() => ways.lock(),
		);
	}

	/** Somebody is there: postpones the lock. */
	touch(): void {
		this.#idle?.touch();
		// Whoever begins to type a passphrase soon needs the rest of the app.
		void sessionCode().catch(() => undefined);
	}

	/** Stores what is waiting. Whoever asks while it is under way waits for the same end. */
	end(): Promise<void> {
		this.#ending ??= this.#letGo().finally(() => {
			this.#ending = null;
		});
		return this.#ending;
	}

	async #letGo(): Promise<void> {
		this.#idle?.stop();
		this.#idle = null;
		await this.#session?.stop();
		this.#session = null;
	}
}

/** What only an open vault needs comes after the first screen; loaded once. */
const sessionCode = () => import('./open-session.ts');
