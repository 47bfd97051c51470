/**
 * HTML in a string (the description of a JobPosting) as plain text.
 *
 * A scanner, not a parser: nothing is built, loaded or run, entities are decoded once, and the time
 * is linear in the length.
 */
import { manyLines } from './plain-text.ts';

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	euro: '€',
	aacute: 'á',
	auml: 'ä',
	ccedil: 'ç',
	eacute: 'é',
	egrave: 'è',
	ecirc: 'ê',
	euml: 'ë',
	iuml: 'ï',
	ouml: 'ö',
	uuml: 'ü',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	bull: '•',
	middot: '·',
	shy: '',
};

const character = (code: number) =>
	code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
		? String.fromCodePoint(code)
		: '\ufffd';

export const decodeEntities = (text: string): string =>
	text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
		if (decimal) return character(Number(decimal));
		if (hex) return character(Number.parseInt(hex, 16));
		return Object.hasOwn(named, name.toLowerCase()) ? (named[name.toLowerCase()] ?? '') : whole;
	});

const silent = /^(?:script|style|template|noscript|svg|iframe|object|title)$/;

/** What a tag turns into. Unknown and inline tags leave nothing. */
const breaks: readonly (readonly [RegExp, string])[] = [
	[/^li$/, '\n- '],
	[/^\/(?:p|ul|ol|h[1-6]|table|section|article|blockquote)$|^(?:p|ul|ol|h[1-6])$/, '\n\n'],
	[/^(?:br|hr|tr|\/?div|dt|dd)$/, '\n'],
	[/^t[dh]$/, ' '],
];

/** Text with paragraphs and lists; a text without tags keeps its own lines. */
export function htmlToText(html: string): string {
	const tag = /<(\/?[a-z][a-z0-9-]*)[^<>]*>|<!--/gi;
	const isHtml = /<\/?[a-z][^<>]*>/i.test(html);
	let out = '';
	let at = 0;
	const addText = (to: number) => {
		const text = html.slice(at, to);
		out += isHtml ? text.replace(/\s+/g, ' ') : text;
	};
	for (let found = tag.exec(html); found; found = tag.exec(html)) {
		addText(found.index);
		at = tag.lastIndex;
		const name = found[1]?.toLowerCase();
		if (name === undefined || silent.test(name)) {
			const close = name === undefined ? /-->/g : new RegExp(`</${name}[^<>]*>`, 'gi');
			close.lastIndex = at;
			if (!close.test(html)) return finished(out);
			at = tag.lastIndex = close.lastIndex;
			continue;
		}
		out += breaks.find(([pattern]) => pattern.test(name))?.[1] ?? '';
	}
	addText(html.length);
	return finished(out);
}

const finished = (text: string) => manyLines(decodeEntities(text)).replace(/\n\n- /g, '\n- ');
