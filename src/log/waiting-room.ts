import type { Bytes } from '../protocol/bytes.ts';
import { hexOf } from '../protocol/bytes.ts';
import type { Waiting } from './channel-state.ts';
import type { Judged } from './verdict.ts';

/** Entries that wait, at the most. More are reported as waiting, forgotten, and asked for again. */
const maxWaiting = 1024;
const maxWaitingBytes = 16 * 1024 * 1024;

/** The entries that build on others which are not here yet: kept within bounds, freed in turn. */
export class WaitingRoom {
	readonly #inside: Map<string, Waiting>;
	#bytes: number;

	constructor(before: ReadonlyMap<string, Waiting>) {
		this.#inside = new Map(before);
		this.#bytes = [...before.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
	}

	get inside(): ReadonlyMap<string, Waiting> {
		return this.#inside;
	}

	keep({ bytes, entry, id }: Judged): void {
		if (!entry || !id || this.#inside.has(hexOf(id))) return;
		if (this.#inside.size >= maxWaiting || this.#bytes + bytes.length > maxWaitingBytes) return;
		this.#inside.set(hexOf(id), { bytes, deviceId: hexOf(entry.dev), seq: entry.seq });
		this.#bytes += bytes.length;
	}

	/** Takes out what may go on after `accepted`: the next of that device, or all after a member record. */
	freedBy({ entry }: Judged): readonly Bytes[] {
		if (!entry || this.#inside.size === 0) return [];
		const deviceId = hexOf(entry.dev);
		const freed: Bytes[] = [];
		for (const [id, waiting] of this.#inside) {
			const isNext = waiting.deviceId === deviceId && waiting.seq <= entry.seq + 1;
			if (!isNext && entry.type !== 'member') continue;
			this.#inside.delete(id);
			this.#bytes -= waiting.bytes.length;
			freed.push(waiting.bytes);
		}
		return freed;
	}
}
