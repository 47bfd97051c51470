/**
 * The shape of a page without its content, for a report on a page that reads badly: elements, their
 * roles and nesting, and the words of labels and headings that pages of one kind share. No values,
 * no addresses, no prose; digits become #.
 */
import { pageBody, pageQueryAll } from './true-dom.ts';

/** A word of these says what stands beside it. The h1 is left out: on a vacancy it is the vacancy. */
const labels = 'dt, th, label, legend, h2, h3';
const mostLines = 600;
const longestLabel = 40;

export function structureLines(): readonly string[] {
	const root = pageQueryAll('main, [role="main"]')[0] ?? pageBody();
	const lines: string[] = [];
	const walk = (element: Element, depth: number): void => {
		if (lines.length >= mostLines) return;
		lines.push(`${'  '.repeat(Math.min(depth, 20))}${shapeOf(element)}`);
		for (const child of Array.from(element.children)) walk(child, depth + 1);
	};
	if (root) walk(root, 0);
	return lines;
}

function shapeOf(element: Element): string {
	const role = element.getAttribute('role')?.slice(0, 20);
	const words = element.matches(labels) ? labelWords(element.textContent ?? '') : '';
	return [element.localName.slice(0, 30), role && `[${role}]`, words].filter(Boolean).join(' ');
}

/** Longer than a label is content. */
function labelWords(text: string): string {
	const words = text.replace(/\s+/g, ' ').trim();
	return words.length > longestLabel || words.includes('@') ? '' : words.replace(/\d/g, '#');
}
