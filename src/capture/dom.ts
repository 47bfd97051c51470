/**
 * Access to a document that a page cannot redirect.
 *
 * `<form><input name="querySelector">` and `<img name="body">` replace members of the form and the
 * document. Hence every member is taken from the prototype, where names in the page do not reach.
 */
type Member = (node: object, ...args: readonly unknown[]) => unknown;

function memberOf(sample: object, name: string): Member {
	for (let at = Object.getPrototypeOf(sample); at !== null; at = Object.getPrototypeOf(at)) {
		const found = Object.getOwnPropertyDescriptor(at, name);
		if (found) {
			const call = found.get ?? found.value;
			return (node, ...args) => Reflect.apply(call, node, args);
		}
	}
	return () => null;
}

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

export type Dom = ReturnType<typeof domOf>;

export function domOf(document: Document) {
	const root = memberOf(document, 'documentElement')(document) as Element | null;
	const sample: object = root ?? document;
	const members = Object.fromEntries(
		[
			'firstChild',
			'nextSibling',
			'nodeType',
			'nodeValue',
			'localName',
			'shadowRoot',
			'getAttribute',
			'textContent',
		].map((name) => [name, memberOf(sample, name)]),
	) as Record<string, Member>;
	const get = (name: string, node: object, ...args: readonly unknown[]) =>
		members[name]?.(node, ...args);

	return {
		root,
		title: String(memberOf(document, 'title')(document) ?? ''),
		firstChild: (node: Node) => get('firstChild', node) as Node | null,
		nextSibling: (node: Node) => get('nextSibling', node) as Node | null,
		/** 1 element, 3 text, 11 shadow root. */
		kind: (node: Node) => Number(get('nodeType', node)),
		data: (node: Node) => textOrNull(get('nodeValue', node)) ?? '',
		/** All text below the node, hidden or not. */
		text: (node: Node) => textOrNull(get('textContent', node)) ?? '',
		tag: (element: Element) => textOrNull(get('localName', element)) ?? '',
		attribute: (element: Element, name: string) => textOrNull(get('getAttribute', element, name)),
		shadow: (element: Element) => (get('shadowRoot', element) ?? null) as ShadowRoot | null,
		/** What a field of a form holds now. */
		value: (control: Element) => textOrNull(memberOf(control, 'value')(control)) ?? '',
		/** The document in a frame, or null when it belongs to another origin. */
		frame: (element: Element) =>
			(memberOf(element, 'contentDocument')(element) ?? null) as Document | null,
		all: (scope: Document | ShadowRoot | Element, css: string) =>
			Array.from(memberOf(scope, 'querySelectorAll')(scope, css) as NodeListOf<Element>),
	};
}

/** An attribute of any element, also of a form with a field named `getAttribute`. */
export const attributeOf = (element: Element, name: string): string | null =>
	textOrNull(memberOf(element, 'getAttribute')(element, name));
