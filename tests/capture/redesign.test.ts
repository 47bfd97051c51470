import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../src/capture/page-reading.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { parsePage, viewOf } from '../support/page-views.ts';
import { fixtures } from '../support/site-fixtures.ts';

/** A change that a site makes without telling anybody. It edits the document in place. */
type Redesign = (document: Document) => void;

const each = (document: Document, css: string, change: (element: Element) => void) => {
	for (const element of Array.from(document.querySelectorAll(css))) change(element);
};

const renamed = (document: Document, element: Element, tag: string) => {
	const other = document.createElement(tag);
	for (const { name, value } of Array.from(element.attributes)) other.setAttribute(name, value);
	other.append(...Array.from(element.childNodes));
	element.replaceWith(other);
};

const redesigns: Readonly<Record<string, Redesign>> = {
	'classes renamed': (document) =>
		each(document, '[class]', (element) => element.setAttribute('class', 'x7f3a')),
	'everything wrapped': (document) =>
		each(document, 'dt, dd, h1, h2, td, p, li', (element) => {
			const wrapper = document.createElement('div');
			wrapper.append(...Array.from(element.childNodes));
			element.append(wrapper);
		}),
	'lists became tables': (document) =>
		each(document, 'dl', (list) => {
			const rows = Array.from(list.querySelectorAll('dt')).map((term) => {
				const row = document.createElement('tr');
				const head = document.createElement('th');
				const cell = document.createElement('td');
				head.append(...Array.from(term.childNodes));
				cell.append(...Array.from(term.nextElementSibling?.childNodes ?? []));
				row.append(head, cell);
				return row;
			});
			const table = document.createElement('table');
			table.append(...rows);
			list.replaceWith(table);
		}),
	'lists became boxes': (document) => {
		each(document, 'dt, dd', (element) => renamed(document, element, 'span'));
		each(document, 'dl', (element) => renamed(document, element, 'section'));
		each(document, 'section', (section) => {
			const spans = Array.from(section.children).filter(({ localName }) => localName === 'span');
			for (let at = 0; at + 1 < spans.length; at += 2) {
				const pair = document.createElement('div');
				section.append(pair);
				pair.append(...spans.slice(at, at + 2));
			}
		});
	},
	'facts in the opposite order': (document) =>
		each(document, 'dl, table', (box) => {
			const groups = Array.from(box.querySelectorAll(':scope > div, :scope > tbody > tr'));
			if (groups.some((group) => group.querySelector('table, th, h1'))) return;
			for (const group of groups) group.parentElement?.prepend(group);
		}),
	'labels in capitals, with a colon': (document) =>
		each(document, 'dt, td:first-child', (element) => {
			if (element.children.length === 0)
				element.textContent = `${element.textContent?.toUpperCase()}:`;
		}),
	'headings one level lower': (document) => {
		each(document, 'h2', (element) => renamed(document, element, 'h3'));
	},
	'main became a div': (document) => {
		each(document, 'main', (element) => renamed(document, element, 'div'));
	},
};

const good = fixtures.filter(
	({ name }) => name.endsWith('/good') && !name.startsWith('kans-input'),
);
const cases = good.flatMap((fixture) =>
	Object.entries(redesigns).map(([change, redesign]) => ({ ...fixture, change, redesign })),
);

/** Capitals may change with the labels; what the page says may not. */
const valuesOf = (reading: PageReading) =>
	'fields' in reading
		? Object.fromEntries(
				Object.entries(reading.fields).map(([field, { value }]) => [
					field,
					JSON.stringify(value)
						.toLowerCase()
						.replace(/(?:\\n|\s|:)+/g, ' '),
				]),
			)
		: {};

describe('a redesign', () => {
	test.each(cases)('$name, $change: the same values', ({ bytes, expected, redesign }) => {
		const page = parsePage(bytes, expected.url);
		redesign(page.window.document);
		const reading = readPage(viewOf(page, expected), sites);
		expect(valuesOf(reading)).toEqual(valuesOf(expected.reading));
	});

	test('that leaves no heading and no label says that the layout has changed', () => {
		const changed = fixtures.find(({ name }) => name === 'werknl-vacancy/layout-gone');
		expect(changed?.expected.reading).toMatchObject({
			kind: 'layout-changed',
			missing: ['naamVacature'],
			health: { expected: 9, found: 0 },
		});
	});
});
