/**
 * JobPostings that a page marks up in its own text: microdata (`itemprop`) and RDFa Lite
 * (`property`), as the JSON that a JSON-LD block would have had.
 *
 * Only what is shown counts, except `meta` and `link` inside a shown posting. The text of an element
 * is what one reads of it, so that dropped parts stay out.
 */
import type { Page, Part } from './page-parts.ts';
import { linesIn, proseOf } from './page-text.ts';

export interface MarkedUp {
	readonly via: 'microdata' | 'rdfa';
	readonly json: string;
}

interface Syntax {
	readonly via: MarkedUp['via'];
	/** Elements that are a posting. */
	readonly postings: string;
	readonly property: string;
	/** Present on an element that is a thing of its own. */
	readonly scope: string;
	readonly type: string;
}

const syntaxes: readonly Syntax[] = [
	{
		via: 'microdata',
		postings: '[itemscope][itemtype*="schema.org/JobPosting"]',
		property: 'itemprop',
		scope: 'itemscope',
		type: 'itemtype',
	},
	{
		via: 'rdfa',
		postings:
			'[typeof="JobPosting"], [typeof="schema:JobPosting"], [typeof*="schema.org/JobPosting"]',
		property: 'property',
		scope: 'typeof',
		type: 'typeof',
	},
];

const maxPostings = 20;
const maxElements = 2_000;
const maxDepth = 40;

type Thing = Record<string, unknown>;

export function markedUpIn(page: Page): MarkedUp[] {
	return syntaxes
		.flatMap((syntax) =>
			page.scopes
				.flatMap((scope) => page.dom.all(scope, syntax.postings))
				.filter((element) => page.partOf.has(element))
				.map((element) => ({
					via: syntax.via,
					json: JSON.stringify(thingOf(page, element, syntax)),
				})),
		)
		.slice(0, maxPostings);
}

function thingOf(page: Page, root: Element, { property, scope, type }: Syntax): Thing {
	const { dom } = page;
	let room = maxElements;

	const fill = (node: Element, thing: Thing, depth: number): void => {
		for (let child = dom.firstChild(node); child; child = dom.nextSibling(child)) {
			if (dom.kind(child) !== 1) continue;
			room -= 1;
			if (room < 0 || depth > maxDepth) return;
			visit(child as Element, thing, depth + 1);
		}
	};

	const visit = (element: Element, thing: Thing, depth: number): void => {
		const isThing = dom.attribute(element, scope) !== null;
		const inner: Thing = isThing ? { '@type': typeName(dom.attribute(element, type)) } : thing;
		const names = (dom.attribute(element, property) ?? '').split(/\s+/).map(plainName);
		fill(element, inner, depth);
		const value = isThing ? inner : shownValue(page, element);
		for (const name of names) if (name !== '' && value !== '') put(thing, name, value);
	};

	const whole: Thing = { '@type': 'JobPosting' };
	fill(root, whole, 0);
	return whole;
}

/** `schema:title` and `https://schema.org/title` are `title`; `__proto__` is no property. */
const plainName = (name: string) =>
	/^(?:schema:|https?:\/\/schema\.org\/)?([a-z]\w{1,40})$/i.exec(name)?.[1] ?? '';

const typeName = (type: string | null) => plainName((type ?? '').trim().split(/\s+/)[0] ?? '');

/** A property that stands twice is a list. */
function put(thing: Thing, name: string, value: unknown): void {
	const known = Object.hasOwn(thing, name) ? thing[name] : undefined;
	thing[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
}

const attributes: Readonly<Record<string, string>> = { a: 'href', link: 'href', time: 'datetime' };

function shownValue({ dom, partOf }: Page, element: Element): string {
	const content = dom.attribute(element, 'content');
	if (content !== null) return content;
	const named = attributes[dom.tag(element)];
	const said = named ? dom.attribute(element, named) : null;
	const part: Part | undefined = partOf.get(element);
	const text = part ? proseOf(linesIn(part.children)) : '';
	return said !== null && !(dom.tag(element) === 'a' && text !== '') ? said : text;
}
