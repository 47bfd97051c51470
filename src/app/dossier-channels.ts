/** The two channels of one dossier, and the one transaction in which both may change. */
import type { LogStore } from '../storage/log-store.ts';
import type { LogWrite, SealedChange } from '../storage/log-write.ts';
import type { Channel, Prepared } from './channel.ts';
import { Turns } from './turns.ts';

export type Part = 'shared' | 'prof';
export const parts: readonly Part[] = ['shared', 'prof'];

/** What changes in which part, ready to be written. */
export type PreparedParts = Readonly<Partial<Record<Part, Prepared>>>;

export class DossierChannels {
	readonly shared: Channel;
	readonly prof: Channel;
	/** Whoever changes a channel takes a turn. */
	readonly turns = new Turns();
	readonly #log: LogStore;

	constructor(shared: Channel, prof: Channel, log: LogStore) {
		this.shared = shared;
		this.prof = prof;
		this.#log = log;
	}

	/** The dossier's id is that of its shared channel. */
	get id(): string {
		return this.shared.id;
	}

	/** One strict transaction; the channels move on only after it is complete. */
	async write(prepared: PreparedParts, rows: readonly SealedChange[] = []): Promise<void> {
		const changes = parts.flatMap((part) => prepared[part] ?? []);
		await this.#log.write(joined(changes, rows));
		for (const part of parts) {
			const change = prepared[part];
			if (change) this[part].adopt(change);
		}
	}
}

/** Everything in one write. */
function joined(
	changes: readonly Pick<Prepared, 'write' | 'rows'>[],
	rows: readonly SealedChange[],
): LogWrite {
	const all = changes.map(({ write }) => write);
	return {
		append: all.flatMap(({ append }) => append ?? []),
		cursors: all.flatMap(({ cursors }) => cursors ?? []),
		waiting: all.flatMap(({ waiting }) => waiting ?? []),
		noLongerWaiting: all.flatMap(({ noLongerWaiting }) => noLongerWaiting ?? []),
		quarantine: all.flatMap(({ quarantine }) => quarantine ?? []),
		forks: all.flatMap(({ forks }) => forks ?? []),
		retract: all.flatMap(({ retract }) => retract ?? []),
		receipted: all.flatMap(({ receipted }) => receipted ?? []),
		rows: [...changes.flatMap((change) => change.rows), ...rows],
	};
}
