/**
 * Values that stand on a page without a label of their own: known by the words in their line, by
 * their place on a card, or by a pointer into JSON that the page carries.
 */
import type { Spot } from './gathered.ts';
import type { Page } from './page-parts.ts';
import { fold, foldWord } from './plain-text.ts';
import type { SiteAdapter } from './site-adapter.ts';
import type { Finder, Where } from './strategies.ts';

/** "32 - 40 uur per week" says itself what it is; "Mogelijk vast" is one of the known words. */
export const byLine: Finder = ({ content: { lines, folded } }, strategy) => {
	if (!('lineWith' in strategy) && !('lineIs' in strategy)) return null;
	const whole = 'lineIs' in strategy;
	const wanted = (whole ? strategy.lineIs : strategy.lineWith).map(foldWord);
	return lines.flatMap(({ text }, at): Spot[] => {
		const line = folded[at] ?? '';
		const word = wanted.find((each) => (whole ? line === each : line.includes(each)));
		if (word === undefined || text.length > maxLine) return [];
		return [{ raw: text, via: 'section', path: `line "… ${word}"`, as: strategy.as }];
	});
};

/** Only where no colon stands: there it is a label. */
export const byLineAfter: Finder = ({ content: { lines, folded } }, strategy) => {
	if (!('lineAfter' in strategy)) return null;
	return lines.flatMap(({ text }, at): Spot[] => {
		const word = strategy.lineAfter.find((each) => folded[at]?.startsWith(`${foldWord(each)} `));
		if (word === undefined || text.length > maxLine || text.includes(':')) return [];
		const path = `line "${word} …"`;
		return [{ raw: text, lines: [text.slice(word.length)], via: 'section', path, as: strategy.as }];
	});
};

const maxLine = 200;

/** As werk.nl writes a place: in capitals, perhaps with a distance or a country behind it. */
const place =
	/^(?:['’]?\p{Lu}[\p{Lu}'’/().-]+(?:[ -][\p{Lu}'’/().-]+)*)(?=$|[ ,]+(?:\d|\p{Lu}\p{Ll}))/u;
const changing = /^wisselende werklocatie/i;
const distance = /[ ,]*\d{1,3}\s?km$/;
const isDistanced = (line: string) => distance.test(line);

/**
 * The lines below the title that stand before the first one that says itself what it is. Employer
 * and place are only told apart when both are there, or the one is surely a place: a single word in
 * capitals may be BAM or EDE.
 */
function employerAndPlace(lines: readonly string[]): { employer?: string; place?: string } {
	const [first, second] = lines;
	if (first === undefined) return {};
	const isPlace = (line: string) => changing.test(line) || place.test(line);
	if (changing.test(first) || (isPlace(first) && isDistanced(first))) return { place: first };
	if (second !== undefined && isPlace(second)) return { employer: first, place: second };
	return isPlace(first) ? {} : { employer: first };
}

const saysItself = /\buur\b|\buren\b|\d{1,2}-\d{1,2}-\d{4}|^\d/i;

export const byCardLine: Finder = (where, strategy) => {
	if (!('card' in strategy)) return null;
	const { cardTitle } = where;
	if (cardTitle === undefined) return [];
	if (strategy.card === 'title') {
		return cardTitle ? [{ raw: cardTitle, via: 'css', path: 'card a[href]', as: strategy.as }] : [];
	}
	const { known, labels } = knownWords(where);
	const below = where.content.lines
		.map(({ text }) => text)
		.filter((text) => !cardTitle.includes(text) && !known.has(fold(text)));
	// A card with labels is read by its labels.
	if (below.some((text) => labels.has(fold(text)))) return [];
	const end = below.findIndex((text) => saysItself.test(text) && !isDistanced(text));
	const line = employerAndPlace(below.slice(0, end < 0 ? 2 : Math.min(end, 2)))[strategy.card];
	if (!line) return [];
	const lines = [line.replace(distance, '')];
	return [{ raw: line, lines, via: 'main-text', path: 'card line', as: strategy.as }];
};

interface KnownWords {
	readonly known: ReadonlySet<string>;
	readonly labels: ReadonlySet<string>;
}

const knownBy = new WeakMap<SiteAdapter, KnownWords>();

/** What the adapter knows by its words is neither employer nor place. */
function knownWords({ adapter }: Where): KnownWords {
	const before = knownBy.get(adapter);
	if (before) return before;
	const all = Object.values(adapter.fields).flat();
	const known = all.flatMap((each) =>
		'lineIs' in each ? each.lineIs : 'says' in each ? each.says : [],
	);
	const labels = all.flatMap((each) => ('label' in each ? each.label : []));
	const words = { known: new Set(known.map(foldWord)), labels: new Set(labels.map(foldWord)) };
	knownBy.set(adapter, words);
	return words;
}

export const byEmbedded: Finder = ({ content: { page } }, strategy) => {
	if (!('embedded' in strategy)) return null;
	const { script, pointer } = strategy.embedded;
	const value = at(jsonIn(page, script), pointer);
	const texts = (Array.isArray(value) ? value.slice(0, 50) : [value]).flatMap((each) =>
		typeof each === 'string' || typeof each === 'number' ? [String(each).slice(0, maxText)] : [],
	);
	if (texts.join('').trim() === '') return [];
	const path = `${script}#${pointer}`;
	return [{ raw: texts.join('; '), lines: texts, via: 'embedded-json', path, as: strategy.as }];
};

const maxText = 100_000;
const maxJson = 1_000_000;
const parsed = new WeakMap<Page, Map<string, unknown>>();

/** The JSON of the first script that matches, also behind `window.state =`. Read once per page. */
function jsonIn(page: Page, css: string): unknown {
	const known = parsed.get(page) ?? new Map<string, unknown>();
	parsed.set(page, known);
	if (!known.has(css)) known.set(css, jsonOf(page, css));
	return known.get(css);
}

function jsonOf({ dom, scopes }: Page, css: string): unknown {
	const script = scopes.flatMap((scope) => dom.all(scope, css))[0];
	const text = script ? dom.text(script).trim() : '';
	if (text === '' || text.length > maxJson) return null;
	try {
		return JSON.parse(text.replace(/^(?:var\s+)?[\w.$]{1,80}\s*=\s*/, '').replace(/;$/, ''));
	} catch {
		return null;
	}
}

/** RFC 6901, own members only. */
const at = (json: unknown, pointer: string): unknown =>
	pointer
		.split('/')
		.slice(1)
		.map((piece) => piece.replaceAll('~1', '/').replaceAll('~0', '~'))
		.reduce<unknown>(
			(value, piece) =>
				typeof value === 'object' && value !== null && Object.hasOwn(value, piece)
					? (value as Record<string, unknown>)[piece]
					: undefined,
			json,
		);
