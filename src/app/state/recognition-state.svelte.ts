import type { DossierDocs } from '../../document/dossier-docs.ts';
import { itemKinds } from '../../document/item-kinds.ts';
import {
	readRecognition,
	recognitionText,
	type Topic,
	tickSources,
	writeRecognition,
} from '../../document/recognition.ts';
import type { Author } from '../../domain/author.ts';
import type { RecognitionDraft, RecognitionText } from '../../domain/process/recognition-draft.ts';
import { followRoots } from './follow-roots.ts';

/** What is being written about the questions of the recognition, before it is recorded. */
export class RecognitionState {
	readonly #docs: DossierDocs;
	readonly #author: () => Author;
	readonly #follow: () => void;

	constructor(docs: DossierDocs, author: () => Author) {
		this.#docs = docs;
		this.#author = author;
		this.#follow = followRoots(docs.prof, itemKinds.recognition.root);
	}

	/** What stands there now; follows changes while something on screen reads it. */
	draft(topic: Topic): RecognitionDraft {
		this.#follow();
		return readRecognition(this.#docs.prof, topic);
	}

	/** The document path of a text, for the field that shows it. */
	path(topic: Topic, text: RecognitionText): string {
		return recognitionText(topic, text);
	}

	write(topic: Topic, text: RecognitionText, value: string): void {
		writeRecognition(this.#docs.prof, topic, text, value, this.#author());
	}

	tick(topic: Topic, source: string, consulted: boolean): void {
		const { sources } = readRecognition(this.#docs.prof, topic);
		const others = sources.filter((one) => one !== source);
		const next = consulted ? [...others, source] : others;
		tickSources(this.#docs.prof, topic, next, this.#author());
	}
}
