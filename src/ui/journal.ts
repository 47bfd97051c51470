/**
 * A ring of what went wrong on this page, to be copied by hand and sent to an administrator.
 *
 * Only names from an allow-list of shapes get in: the class of an error, its closed `reason`, and
 * places in our own scripts. Never a message or a value: those could carry a person's data.
 */
export interface JournalLine {
	readonly at: number;
	readonly where: 'window' | 'promise' | 'screen' | 'place';
	readonly what: string;
	readonly places: readonly string[];
}

const ringSize = 500;
const scriptPlace = /([\w.-]+\.(?:js|ts|svelte))(?:\?[\w=&]*)?:(\d+):(\d+)/g;
const plainWord = /^[A-Za-z][A-Za-z0-9-]{0,60}$/;

export class Journal {
	readonly #lines: JournalLine[] = [];
	readonly #now: () => number;

	constructor(now: () => number) {
		this.#now = now;
	}

	get lines(): readonly JournalLine[] {
		return this.#lines;
	}

	add(where: JournalLine['where'], thrown: unknown): void {
		this.#lines.push({ at: this.#now(), where, what: nameOf(thrown), places: placesOf(thrown) });
		if (this.#lines.length > ringSize) this.#lines.shift();
	}

	/** The text that "Kopieer diagnose" copies; `frame` is the browser's name and version. */
	report(frame: string): string {
		const lines = this.#lines.map(
			({ at, where, what, places }) =>
				`${new Date(at).toISOString()} ${where} ${what} ${places.join(' < ')}`,
		);
		return ['Driespan', frame, ...lines].join('\n');
	}
}

function nameOf(thrown: unknown): string {
	if (!(thrown instanceof Error)) return typeof thrown;
	const words = [thrown.name, ...Object.values(thrown)].filter(
		(word): word is string => typeof word === 'string' && plainWord.test(word),
	);
	return words.join(':');
}

function placesOf(thrown: unknown): readonly string[] {
	if (!(thrown instanceof Error)) return [];
	return [...(thrown.stack ?? '').matchAll(scriptPlace)]
		.slice(0, 4)
		.map(([, file, line, column]) => `${file}:${line}:${column}`);
}
