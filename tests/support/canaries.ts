/**
 * Finds canary strings in every file below a folder, in the encodings in which a browser or a
 * database could have written them. Whoever uses it must also show that it finds a planted one.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const hexOf = (bytes: Buffer) => bytes.toString('hex');

/** Base64 of the text at each of its three alignments, without the letters that neighbours touch. */
const base64Of = (text: string) =>
	[0, 1, 2].map((shift) => {
		const whole = Buffer.from('\0'.repeat(shift) + text)
			.toString('base64')
			.replace(/=+$/, '');
		return whole.slice(shift === 0 ? 0 : shift + 1, -2);
	});

/** The byte sequences that would betray the text. */
export function tracesOf(text: string): readonly Buffer[] {
	const utf8 = Buffer.from(text, 'utf8');
	return [
		utf8,
		Buffer.from(text, 'utf16le'),
		...base64Of(text).map((part) => Buffer.from(part)),
		Buffer.from(hexOf(utf8)),
		Buffer.from(hexOf(utf8).toUpperCase()),
	];
}

export interface Finding {
	readonly file: string;
	readonly canary: string;
}

function* filesBelow(folder: string): Generator<string> {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const file = join(folder, name);
		if (statSync(file, { throwIfNoEntry: false })?.isFile()) yield file;
	}
}

/** Every file that shows a canary; empty when the folder keeps its secrets. */
export function findCanaries(folder: string, canaries: readonly string[]): readonly Finding[] {
	const traces = canaries.map((canary) => ({ canary, traces: tracesOf(canary) }));
	return [...filesBelow(folder)].flatMap((file) => {
		const bytes = readFileSync(file);
		return traces
			.filter((one) => one.traces.some((trace) => bytes.includes(trace)))
			.map(({ canary }) => ({ file, canary }));
	});
}
