import type { Part } from './page-parts.ts';
import { oneLine } from './plain-text.ts';

const words = (list: string) => new Set(list.split(' '));

const blocks = words(
	'html body main header footer nav aside section article div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th form fieldset legend address blockquote pre hr figure figcaption details summary center frameset frame iframe',
);
const paragraphs = words('p h1 h2 h3 h4 h5 h6 ul ol dl table section article blockquote');

/** Controls say what one can do, not what the page says. */
const controls = words('button select option textarea input');

/** Elements of a framework (`app-job-card`) usually are boxes. */
export const isBlock = ({ tag }: Part): boolean => blocks.has(tag) || tag.includes('-');

export interface Line {
	readonly text: string;
	/** The nearest box around it. */
	readonly block: Part;
	/** First line of a list item. */
	readonly bullet: boolean;
	/** An empty line stands before it. */
	readonly gap: boolean;
}

/** The text of the parts as one reads it: a line for each box or line break. */
export function linesIn(parts: readonly Part[]): Line[] {
	const lines: Line[] = [];
	let buffer = '';
	let bullet = false;
	let gap = false;

	const flush = (block: Part) => {
		const text = oneLine(buffer);
		buffer = '';
		if (text === '') return;
		lines.push({ text, block, bullet, gap });
		bullet = false;
		gap = false;
	};

	const walk = (part: Part, block: Part) => {
		if (part.dropped || controls.has(part.tag)) return;
		if (part.tag === '#text') {
			buffer += part.text;
			return;
		}
		if (part.tag === 'br') return flush(block);
		if (!isBlock(part)) {
			for (const child of part.children) walk(child, block);
			return;
		}
		const apart = paragraphs.has(part.tag) && block.tag !== 'li';
		flush(block);
		if (part.tag === 'li') bullet = true;
		gap ||= apart;
		for (const child of part.children) walk(child, part);
		flush(part);
		gap ||= apart;
	};

	for (const part of parts) {
		const block = part.parent ?? part;
		walk(part, block);
		if (isBlock(part)) flush(block);
	}
	if (parts[0]) flush(parts[0].parent ?? parts[0]);
	return lines;
}

/** On one line. */
export const textOf = (part: Part): string =>
	linesIn([part])
		.map(({ text }) => text)
		.join(' ');

/** With paragraphs and lists. */
export const proseOf = (lines: readonly Line[]): string =>
	lines
		.map(({ text, bullet, gap }, at) => {
			const before = at === 0 ? '' : gap ? '\n\n' : '\n';
			return before + (bullet ? '- ' : '') + text;
		})
		.join('');
