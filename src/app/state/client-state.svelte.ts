import { changeClient, clientNote, clientRoot, readClient } from '../../document/client.ts';
import type { DossierDocs } from '../../document/dossier-docs.ts';
import { readText, writeText } from '../../document/texts.ts';
import { type Client, fullName } from '../../domain/client.ts';
import { followRoots } from './follow-roots.ts';

/** The client of one dossier. */
export class ClientState {
	readonly #docs: DossierDocs;
	readonly #follow: () => void;
	readonly #content = $derived.by(() => {
		this.#follow();
		return readClient(this.#docs.shared);
	});
	/** `null` while a dossier that was just joined is still arriving. */
	readonly client: Client | null = $derived(this.#content.client);
	readonly unreadable = $derived(this.#content.unreadable);
	/** As one says it; empty while there is no client. */
	readonly name = $derived(this.client ? fullName(this.client) : '');
	readonly note = $derived.by(() => {
		this.#follow();
		return readText(this.#docs.shared, clientNote);
	});

	constructor(docs: DossierDocs) {
		this.#docs = docs;
		this.#follow = followRoots(docs.shared, clientRoot);
	}

	/** Throws `ZodError` on a value that `checkClientField` would have refused. */
	change(patch: Partial<Client>): void {
		changeClient(this.#docs.shared, patch);
	}

	writeNote(text: string): void {
		writeText(this.#docs.shared, clientNote, text);
	}
}
