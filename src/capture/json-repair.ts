/**
 * JSON as pages really contain it: strict first, repaired only when that fails.
 *
 * Comments inside a string are text ("Regio /*Helmond*\/ en omgeving") and stay: nothing in a string
 * is touched but raw control characters.
 */
type Repair = 'bom' | 'wrapper' | 'control-characters' | 'commas';

export interface Parsed {
	readonly value: unknown;
	/** What was needed, in order; empty when the text was good. */
	readonly repairs: readonly Repair[];
}

const ladder: readonly (readonly [Repair, (text: string) => string])[] = [
	['bom', (text) => text.replace(/^\s*\ufeff/, '')],
	[
		'wrapper',
		(text) =>
			text
				.trim()
				.replace(/^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/, '')
				.replace(/(?:\]\]>|-->)(?:\s*\*\/)?;?$/, '')
				.trimEnd()
				.replace(/(?:\/\/|\/\*)$/, '')
				.replace(/;\s*$/, ''),
	],
	['control-characters', (text) => mapPieces(text, escapeControls, (outside) => outside)],
	['commas', (text) => dropCommas(text)],
];

/** Null when the text cannot be read even after all repairs. */
export function parseJson(text: string): Parsed | null {
	const repairs: Repair[] = [];
	let at = text;
	for (const step of [null, ...ladder]) {
		const next = step ? step[1](at) : at;
		if (step && next === at) continue;
		if (step) repairs.push(step[0]);
		at = next;
		try {
			return { value: JSON.parse(at), repairs };
		} catch {
			// The next repair follows.
		}
	}
	return null;
}

const strings = /"(?:[^"\\]|\\[\s\S])*"?/g;

/** Applies one function to the strings of a JSON text and another to what stands between. */
function mapPieces(
	text: string,
	inside: (piece: string) => string,
	outside: (piece: string) => string,
): string {
	let out = '';
	let at = 0;
	for (const match of text.matchAll(strings)) {
		out += outside(text.slice(at, match.index)) + inside(match[0]);
		at = match.index + match[0].length;
	}
	return out + outside(text.slice(at));
}

const escapeControls = (piece: string) =>
	piece.replace(/\p{Cc}/gu, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Double commas, and commas before a closing bracket. */
const dropCommas = (text: string) =>
	mapPieces(
		text,
		(piece) => piece,
		(piece) => piece.replace(/,(?:\s*,)+/g, ',').replace(/,(\s*[\]}])/g, '$1'),
	);
