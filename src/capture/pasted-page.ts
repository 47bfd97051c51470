/**
 * Text or page source that somebody pasted: the way in without the extension.
 *
 * Page source becomes a document that is never shown: nothing in it loads or runs. A document that
 * is made so has no scripting, so `noscript` would spill its text into the page ("U heeft JavaScript
 * nodig"), and it builds no shadow roots: both are settled in the source, before parsing.
 */
import { concludePage } from './conclude-page.ts';
import { concludeSelection } from './conclude-selection.ts';
import { gatherPage } from './gather-page.ts';
import type { Gathered } from './gathered.ts';
import type { Moment } from './material.ts';
import type { PageReading } from './page-reading.ts';
import { isUnhidden } from './page-view.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** Characters; more than this is no vacancy. */
export const maxPasted = 2_000_000;

export interface Pasted {
	readonly text: string;
	/** The address that it was copied from, if it was given. */
	readonly url: URL | null;
	readonly moment: Moment;
	/** Makes a document that is never shown: `DOMParser`. */
	readonly parse: (html: string) => Document;
}

const known =
	'article aside body br dd div dl dt em h1 h2 h3 h4 head header html li main p script section span strong table td th title tr ul'.split(
		' ',
	);
const tag = new RegExp(`<(?:${known.join('|')})(?:\\s[^<>]*)?/?>`, 'i');

/** Whether it is the source of a page: "a < b" in a letter is not. */
export const isPageSource = (text: string): boolean =>
	/^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype|html)\b/i.test(text) || tag.test(text);

const settled = (html: string): string =>
	html
		.replace(/<noscript\b[\s\S]*?<\/noscript\s*>/gi, '')
		.replace(/<template\s[^<>]*shadowrootmode[^<>]*>([\s\S]*?)<\/template\s*>/gi, '<div>$1</div>');

/**
 * What was pasted, read as a page or as lines. Of a page that nobody recognises the text is read by
 * its labels, so that at least these need not be typed.
 */
export function readPasted(pasted: Pasted, adapters: readonly SiteAdapter[]): PageReading {
	const { url, moment, parse } = pasted;
	const text = pasted.text.slice(0, maxPasted);
	const isSource = isPageSource(text);
	const document = parse(isSource ? settled(text) : '');
	const view = { document, url, isVisible: isUnhidden, ...moment };
	const gathered = gatherPage(view, adapters);
	if (!isSource) return fromLines(gathered, text, adapters, moment);
	const reading = concludePage(gathered, adapters, moment);
	if (reading.kind !== 'nothing' || reading.reason !== 'unknown-page') return reading;
	return fromLines(gathered, gathered.lines.join('\n'), adapters, moment);
}

function fromLines(
	gathered: Gathered,
	text: string,
	adapters: readonly SiteAdapter[],
	moment: Moment,
): PageReading {
	const reading = concludeSelection(gathered, text, adapters, moment);
	if (Object.keys(reading.fields).length > 0) return reading;
	return { kind: 'nothing', source: reading.source, reason: 'unknown-page' };
}
