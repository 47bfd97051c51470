/**
 * The page's document through the prototypes.
 *
 * `<img name="body">` or `<form name="querySelector">` replaces the property of that name on
 * `document`, also for us. The accessors on the prototypes cannot be replaced from the page.
 */
type Getter<T> = (this: Document) => T;

function getter<T>(name: keyof Document): Getter<T> {
	const own = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
	if (!own) throw new TypeError(`no accessor: ${name}`);
	return own;
}

const bodyOf = getter<HTMLElement | null>('body');

export const pageBody = (): HTMLElement | null => bodyOf.call(document);

const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

export const pageParent = (node: Node): Node | null => parentOf?.call(node) ?? null;

/** Every element, in document order. */
export const pageQueryAll = (selector: string): readonly Element[] =>
	Array.from(Document.prototype.querySelectorAll.call(document, selector));

export const pageElementAt = (x: number, y: number): Element | null =>
	Document.prototype.elementFromPoint.call(document, x, y);

/** What lies at this place, the topmost first. */
export const pageElementsAt = (x: number, y: number): readonly Element[] =>
	Document.prototype.elementsFromPoint.call(document, x, y);

export const boxOf = (element: Element): DOMRect =>
	Element.prototype.getBoundingClientRect.call(element);

export const isWithin = (element: Element, ancestor: Element): boolean =>
	Node.prototype.contains.call(ancestor, element);

/** Something that a click is meant for. */
export const isControl = (element: Element): boolean =>
	Element.prototype.closest.call(element, 'a, button, input, select, label') !== null;

export function newElement<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	className = '',
): HTMLElementTagNameMap[K] {
	const create: (this: Document, tag: K) => HTMLElementTagNameMap[K] =
		Document.prototype.createElement;
	const element = create.call(document, tag);
	element.className = className;
	return element;
}
