/**
 * Seeded redesigns: what a site may change without telling anybody, many at once. A page either
 * still reads, or misses something, or says that its layout has changed; it never gives another
 * value than the page shows.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CapturedReading, PageReading } from '../../src/capture/page-reading.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { sites } from '../../src/capture/sites/index.ts';
import type { FieldReading } from '../../src/domain/field-reading.ts';
import { parsePage, viewOf } from '../support/page-views.ts';
import { fixtures } from '../support/site-fixtures.ts';

/** One change at one place; `at` chooses the place. */
type Mutation = (document: Document, at: number) => void;

const pick = (document: Document, css: string, at: number): Element | undefined => {
	const all = Array.from(document.body.querySelectorAll(css));
	return all[at % Math.max(1, all.length)];
};

const rename = (element: Element | undefined, tag: string) => {
	if (!element) return;
	const other = element.ownerDocument.createElement(tag);
	for (const { name, value } of Array.from(element.attributes)) other.setAttribute(name, value);
	other.append(...Array.from(element.childNodes));
	element.replaceWith(other);
};

const labels = 'dt, th, td:first-child';

const mutations: Readonly<Record<string, Mutation>> = {
	'a label gets other words': (document, at) => {
		const label = pick(document, labels, at);
		if (label) label.textContent = 'Iets anders';
	},
	'a label is gone': (document, at) => pick(document, labels, at)?.remove(),
	'a value is gone': (document, at) => {
		const value = pick(document, 'dd, td:last-child', at);
		if (value) value.textContent = '';
	},
	'a label and its value are gone': (document, at) => {
		const label = pick(document, 'dt', at);
		label?.nextElementSibling?.remove();
		label?.remove();
	},
	'a row is gone': (document, at) => pick(document, 'tr, dl > div', at)?.remove(),
	'a heading is another level': (document, at) => rename(pick(document, 'h1, h2, h3', at), 'h4'),
	'a heading is gone': (document, at) => pick(document, 'h1, h2, h3', at)?.remove(),
	'a heading gets other words': (document, at) => {
		const heading = pick(document, 'h2, h3', at);
		if (heading) heading.textContent = 'Nieuw kopje';
	},
	'a box around it': (document, at) => {
		const element = pick(document, 'p, dt, dd, td, li, h1, h2', at);
		const box = document.createElement('div');
		if (!element) return;
		box.append(...Array.from(element.childNodes));
		element.append(box);
	},
	'an attribute is gone': (document, at) => {
		const element = pick(document, '[class], [id]', at);
		element?.removeAttribute('class');
		element?.removeAttribute('id');
	},
	'a part is hidden': (document, at) =>
		pick(document, 'p, dl, table, section, li', at)?.setAttribute('hidden', ''),
	'a part is doubled, hidden': (document, at) => {
		const element = pick(document, 'dl, table, h1, p', at);
		const copy = element?.cloneNode(true) as Element | undefined;
		if (!element || !copy) return;
		copy.setAttribute('aria-hidden', 'true');
		element.after(copy);
	},
	'a note stands in between': (document, at) => {
		const note = document.createElement('p');
		note.textContent = 'Tip: bewaar deze pagina in uw favorieten.';
		pick(document, 'dl, table, h2, p', at)?.after(note);
	},
};

const names = Object.keys(mutations);
const changes = fc.array(fc.record({ name: fc.constantFrom(...names), at: fc.nat({ max: 400 }) }), {
	minLength: 1,
	maxLength: 6,
});

/** Values that say what they are; text under a heading may grow or shrink with the headings. */
const exactly = new Set([
	...['nummerVacature', 'uren', 'salarisIndicatie', 'plaats', 'datumPlaatsing', 'datumWijziging'],
	...['sluitingsdatumVacature', 'vacatures', 'concurrentie', 'verhouding', 'postcode4', 'straalKm'],
	...['werkgever', 'contractvorm', 'opleiding', 'oordeel', 'beroep', 'naamVacature'],
]);

const plain = (value: unknown) =>
	JSON.stringify(value)
		.toLowerCase()
		.replace(/\(?m\/v\)?|[^\p{L}\d{}:,]/gu, '');

type Readings = Readonly<Record<string, FieldReading | undefined>>;

/** What a mutant says that the page never said. Low values are not believed without looking. */
function strays(reading: PageReading, expected: CapturedReading): string[] {
	if (!('fields' in reading)) return [];
	const fields: Readings = reading.fields;
	const good: Readings = expected.fields;
	return Object.entries(fields).flatMap(([field, said]) => {
		if (!said || said.confidence === 'low' || !exactly.has(field)) return [];
		const known = [good[field], ...(good[field]?.alternatives ?? [])];
		return known.some((one) => one && plain(one.value) === plain(said.value))
			? []
			: [
					`${field}: ${JSON.stringify(said.value)} instead of ${JSON.stringify(good[field]?.value)}`,
				];
	});
}

const good = fixtures.flatMap(({ name, bytes, expected }) => {
	const { reading } = expected;
	return name.endsWith('/good') && (reading.kind === 'vacancy' || reading.kind === 'chance')
		? [{ name, bytes, expected, reading }]
		: [];
});

describe('a redesign that nobody announced', () => {
	test.each(good)(
		'$name: the same value, none, or "layout changed"',
		({ bytes, expected, reading }) => {
			// Parsed once, its own scripts run: a copy is a tenth of the work.
			const view = viewOf(parsePage(bytes, expected.url), expected);
			const copy = () => ({ ...view, document: view.document.cloneNode(true) as Document });
			expect(readPage(copy(), sites)).toMatchObject({ fields: reading.fields });
			fc.assert(
				fc.property(changes, (list) => {
					const mutant = copy();
					for (const { name, at } of list) mutations[name]?.(mutant.document, at);
					expect(strays(readPage(mutant, sites), reading)).toEqual([]);
				}),
				{ seed: 20261121, numRuns: 25 },
			);
		},
	);
});
