import type { DossierDocs } from '../document/dossier-docs.ts';
import { isOffice } from '../document/office-meta.ts';
import { workOf } from '../document/work.ts';
import type { DossierWork } from '../domain/process/dossier-work.ts';
import { textOf, utf8 } from '../protocol/bytes.ts';
import type { SealedChange } from '../storage/log-write.ts';
import type { ReadAhead } from './read-ahead.ts';
import type { Sealer } from './sealer.ts';

/** Goes up with every change of `DossierWork`. */
const workVersion = 1;

/** A row to write together with the dossier, and what to do once it is written. */
interface Noted {
	readonly rows: readonly SealedChange[];
	readonly adopt: () => void;
}

/**
 * What the processes of all dossiers go by: one sealed row each, so that Vandaag and Cijfers are
 * computed from facts without opening a dossier.
 */
export class WorkBook {
	readonly #sealer: Sealer;
	/** As stored, to see whether there is something to write. */
	readonly #stored = new Map<string, string>();
	#all = $state.raw<ReadonlyMap<string, DossierWork>>(new Map());

	constructor(sealer: Sealer) {
		this.#sealer = sealer;
	}

	/** By id of the dossier. */
	get all(): ReadonlyMap<string, DossierWork> {
		return this.#all;
	}

	/** A row that cannot be read is as good as none: it is made again from the dossier. */
	async load(ahead?: ReadAhead): Promise<void> {
		const { rows } = await this.#sealer.all('work', ahead?.work);
		const all = new Map<string, DossierWork>();
		for (const { id, content } of rows) {
			const text = content instanceof Uint8Array ? textOf(new Uint8Array(content)) : '';
			const work = workIn(text);
			if (!work) continue;
			all.set(id, work);
			this.#stored.set(id, text);
		}
		this.#all = all;
	}

	/** Of an office nothing is noted: it has no client. */
	async note(id: string, docs: DossierDocs): Promise<Noted> {
		if (isOffice(docs.shared)) return { rows: [], adopt: () => {} };
		const work = workOf(docs);
		const text = JSON.stringify({ v: workVersion, work });
		if (this.#stored.get(id) === text) return { rows: [], adopt: () => {} };
		const row = await this.#sealer.change('work', id, utf8(text));
		const adopt = () => {
			this.#stored.set(id, text);
			this.#all = new Map(this.#all).set(id, work);
		};
		return { rows: [row], adopt };
	}

	async forget(id: string): Promise<Noted> {
		const row = await this.#sealer.change('work', id, null);
		const adopt = () => {
			this.#stored.delete(id);
			this.#all = new Map([...this.#all].filter(([one]) => one !== id));
		};
		return { rows: [row], adopt };
	}
}

/** What this version sealed is not checked again; a row of another version is made anew. */
function workIn(text: string): DossierWork | null {
	try {
		const stored = JSON.parse(text) as { v?: unknown; work: DossierWork };
		return stored.v === workVersion ? stored.work : null;
	} catch {
		return null;
	}
}
