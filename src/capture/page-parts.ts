/**
 * A plain copy of what the page shows, made in one pass.
 *
 * Everything after this pass works on the copy: the page cannot change under the reader, hidden
 * parts are gone, open shadow roots and frames of the same origin are in their place.
 */
import { type Dom, domOf } from './dom.ts';
import type { PageView } from './page-view.ts';
import { hasSuspicious } from './plain-text.ts';

export interface Part {
	/** Lower case; `#text` for text. */
	readonly tag: string;
	readonly text: string;
	readonly element: Element | null;
	readonly parent: Part | null;
	readonly children: Part[];
	/** Position among the children of `parent`. */
	readonly at: number;
	/** Characters of text in and below this part. */
	size: number;
	/** Whether a picture, or part of a list, table or form with labels, stands below. */
	readonly holds: { picture: boolean; structure: boolean };
	/** Holds a third person, or is otherwise not part of the content. */
	dropped: boolean;
}

export interface Page {
	readonly dom: Dom;
	readonly body: Part;
	readonly parts: readonly Part[];
	/** The first fields of forms. */
	readonly controls: readonly Part[];
	/** The document and every shadow root and frame document in it. */
	readonly scopes: readonly (Document | ShadowRoot)[];
	readonly partOf: ReadonlyMap<Element, Part>;
	/** A frame of another origin: what it shows cannot be read. */
	readonly foreignFrames: number;
	readonly limitReached: boolean;
	/** Some text holds control characters or changes the direction of writing. */
	readonly suspicious: boolean;
}

const maxParts = 40_000;
const maxCharacters = 1_000_000;
const maxDepth = 300;
const maxControls = 200;

export const isControl = ({ tag }: Part): boolean => /^(?:input|select|textarea|output)$/.test(tag);

const skipped = new Set(
	'script style template noscript head link meta title svg math object embed canvas video audio datalist map'.split(
		' ',
	),
);

const structures = new Set('dt dd td th label'.split(' '));

/** Stops where it is known already, so that it costs one step for each part. */
function mark(part: Part, what: keyof Part['holds']): void {
	for (let at: Part | null = part; at && !at.holds[what]; at = at.parent) at.holds[what] = true;
}

export function pageParts(view: PageView): Page {
	const { document, isVisible } = view;
	const dom = domOf(document);
	const parts: Part[] = [];
	const scopes: (Document | ShadowRoot)[] = [document];
	const partOf = new Map<Element, Part>();
	let characters = 0;
	let foreignFrames = 0;
	let limitReached = false;
	let suspicious = false;

	const add = (tag: string, text: string, element: Element | null, parent: Part | null): Part => {
		const at = parent?.children.length ?? 0;
		const holds = { picture: false, structure: false };
		const part = { tag, text, element, parent, children: [], at, size: 0, holds, dropped: false };
		parent?.children.push(part);
		parts.push(part);
		if (element) partOf.set(element, part);
		return part;
	};

	const addText = (whole: string, parent: Part) => {
		const text = whole.slice(0, maxCharacters - characters);
		characters += text.length;
		limitReached ||= text.length < whole.length;
		suspicious ||= hasSuspicious(text);
		if (text === '') return;
		add('#text', text, null, parent).size = text.trim().length;
		for (let up: Part | null = parent; up; up = up.parent) up.size += text.trim().length;
	};

	const addChildren = (node: Node, inside: Dom, parent: Part, depth: number) => {
		for (let child = inside.firstChild(node); child; child = inside.nextSibling(child)) {
			if (parts.length >= maxParts || characters >= maxCharacters || depth > maxDepth) {
				limitReached = true;
				return;
			}
			const kind = inside.kind(child);
			if (kind === 3) addText(inside.data(child), parent);
			if (kind === 1) addElement(child as Element, inside, parent, depth);
		}
	};

	const addElement = (element: Element, inside: Dom, parent: Part, depth: number) => {
		const tag = inside.tag(element);
		if (skipped.has(tag) || !isVisible(element)) return;
		const part = add(tag, '', element, parent);
		if (tag === 'img') mark(parent, 'picture');
		else if (structures.has(tag)) mark(parent, 'structure');
		if (tag === 'iframe' || tag === 'frame') return addFrame(element, inside, part, depth);
		const shadow = inside.shadow(element);
		if (shadow) scopes.push(shadow);
		addChildren(shadow ?? element, inside, part, depth + 1);
	};

	const addFrame = (element: Element, inside: Dom, part: Part, depth: number) => {
		const content = inside.frame(element);
		if (!content) {
			foreignFrames += 1;
			return;
		}
		const within = domOf(content);
		scopes.push(content);
		if (within.root) addElement(within.root, within, part, depth + 1);
	};

	const body = add('html', '', dom.root, null);
	if (dom.root) addChildren(dom.root, dom, body, 0);
	const controls = parts.filter(isControl).slice(0, maxControls);
	return { dom, body, parts, controls, scopes, partOf, foreignFrames, limitReached, suspicious };
}

export const isInside = (part: Part, ancestor: Part): boolean => {
	for (let at: Part | null = part; at; at = at.parent) if (at === ancestor) return true;
	return false;
};

/** The parts that match, in document order. Selectors come from adapters, never from a page. */
export const partsBy = ({ dom, scopes, partOf }: Page, css: string): Part[] =>
	scopes.flatMap((scope) => dom.all(scope, css).flatMap((element) => partOf.get(element) ?? []));

export const attribute = ({ dom }: Page, part: Part, name: string): string | null =>
	part.element ? dom.attribute(part.element, name) : null;
