import { describe, expect, test } from 'vitest';
import { cardNamed } from '../../src/capture/list-reading.ts';
import { lookAt } from '../../src/capture/look-at.ts';
import type { CapturedReading, PageReading } from '../../src/capture/page-reading.ts';
import { isSamePage } from '../../src/capture/read-identity.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { recordOf } from '../../src/capture/record-of.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { parsePage, viewOf } from '../support/page-views.ts';
import { fixtures } from '../support/site-fixtures.ts';

const url = 'https://www.werk.nl/nl/vacatures/';
const fixture = (name: string) => {
	const found = fixtures.find((each) => each.name === `werknl-list/${name}`);
	if (!found) throw new Error(name);
	return found.bytes.toString('utf8');
};
const pageOf = (html: string, at = url) => parsePage(html, at);
const read = (html: string, at = url): PageReading =>
	readPage(viewOf(pageOf(html, at), { url: at }), sites);

function itemsOf(reading: PageReading): readonly CapturedReading[] {
	if (reading.kind !== 'list') throw new Error(reading.kind);
	return reading.items;
}

const card = (ref: number, lines: string) =>
	`<li><article><h2><a href="/nl/vacatures/${ref}">Metselaar</a></h2>${lines}</article></li>`;
const list = (cards: string, count = '37') =>
	`<title>Vacatures - werk.nl</title><main><h1>${count} vacatures gevonden</h1><ul>${cards}</ul></main>`;

describe('[39] a list of results', () => {
	test('gives every visible card with a number once, and says how many others there are', () => {
		const reading = read(fixture('good'));
		const refs = itemsOf(reading).map(({ fields }) => fields.nummerVacature?.value);
		expect(refs).toHaveLength(20);
		expect(new Set(refs).size).toBe(20);
		expect(reading).toMatchObject({ warnings: [{ code: 'cards-skipped', detail: '3' }] });
	});

	test('every card is a record of its own, with its own address and key', async () => {
		const items = itemsOf(read(fixture('good')));
		const hash = async (text: string) => text.length.toString(16).padStart(64, '0');
		const records = await Promise.all(items.map((item) => recordOf(item, hash)));
		expect(new Set(records.map(({ source }) => source.url)).size).toBe(20);
		expect(new Set(records.map(({ natural }) => natural?.key.join())).size).toBe(20);
	});

	test('a hidden card is no card, and neither is one of another house', () => {
		const refs = itemsOf(read(fixture('hostile'))).map(
			({ fields }) => fields.nummerVacature?.value,
		);
		expect(refs).toEqual(['41203377', '41203378', '41203381']);
	});

	test('"0 vacatures gevonden" says that nothing was found', () => {
		expect(read(fixture('empty'))).toMatchObject({ kind: 'nothing', reason: 'not-found' });
	});

	test('a total with the items missing is a changed layout, not an empty list', () => {
		expect(read(fixture('beyond'))).toMatchObject({ kind: 'layout-changed' });
	});

	test.each([
		[
			'employer and place',
			'<p>Bouwbedrijf De Voeg</p><p>HELMOND</p>',
			'Bouwbedrijf De Voeg',
			'Helmond',
		],
		['no employer', '<p>HELMOND <span>3 km</span></p>', undefined, 'Helmond'],
		[
			'no place',
			'<p>Bouwbedrijf De Voeg</p><p>32 uur per week</p>',
			'Bouwbedrijf De Voeg',
			undefined,
		],
		[
			'BAM alone: an employer or a place?',
			'<p>BAM</p><p>32 uur per week</p>',
			undefined,
			undefined,
		],
		['BAM in UTRECHT', '<p>BAM</p><p>UTRECHT</p>', 'BAM', 'Utrecht'],
		['a changing place', '<p>Wisselende werklocatie</p>', undefined, null],
	])('a card with %s', (_, lines, employer, place) => {
		const [item] = itemsOf(read(list(card(41203377, lines))));
		const { werkgever, plaats } = item?.fields ?? {};
		expect(werkgever?.value).toBe(employer);
		expect((plaats?.value as { naam: string | null } | undefined)?.naam).toBe(place);
	});

	test('what has no label on a card is to be looked at', () => {
		const [item] = itemsOf(read(list(card(41203377, '<p>De Voeg</p><p>HELMOND</p>'))));
		expect(item?.fields.werkgever?.confidence).toBe('low');
		expect(item?.fields.plaats?.confidence).toBe('low');
	});
});

describe('[40] a list that changes under the pointer', () => {
	const two = (first: number, second: number) =>
		list(card(first, '<p>Eerste</p><p>HELMOND</p>') + card(second, '<p>Tweede</p><p>ASTEN</p>'));

	test('the clicked card is taken by its number, wherever it stands now', () => {
		const resorted = read(two(41203391, 41203377));
		if (resorted.kind !== 'list') throw new Error(resorted.kind);
		expect(cardNamed(resorted, '41203377')?.fields.werkgever?.value).toBe('Tweede');
	});

	test('a card that is no longer there gives nothing, never its neighbour', () => {
		const reloaded = read(two(41203500, 41203501));
		if (reloaded.kind !== 'list') throw new Error(reloaded.kind);
		expect(cardNamed(reloaded, '41203377')).toBeNull();
	});

	test('resorting alone does not make it another page; another search does', () => {
		const identityOf = (html: string) => lookAt(viewOf(pageOf(html), { url }), sites).identity;
		const before = identityOf(two(41203377, 41203391));
		expect(isSamePage(before, identityOf(two(41203391, 41203377)))).toBe(true);
		expect(isSamePage(before, identityOf(list(card(41203377, ''), '12')))).toBe(false);
	});

	test('every card says where it stands, for its own button', () => {
		const page = pageOf(two(41203377, 41203391));
		const places = lookAt(viewOf(page, { url }), sites).cards();
		expect(places.map(({ ref, element }) => [ref, element.localName])).toEqual([
			['41203377', 'li'],
			['41203391', 'li'],
		]);
	});
});

describe('[41] list and detail beside each other', () => {
	const panes = `<title>werk.nl</title><main><div><h2>2 vacatures gevonden</h2><ul>${card(41203391, '<p>Ander Bedrijf</p><p>ASTEN</p>')}</ul></div><div><h1>Voorman</h1><dl><dt>Vacaturenummer</dt><dd>41203377</dd><dt>Werkgever</dt><dd>De Voeg</dd><dt>Uren per week</dt><dd>32</dd></dl></div></main>`;

	test('the address names a vacancy: that one is read, not its neighbour in the list', () => {
		const at = 'https://www.werk.nl/nl/vacatures/41203377';
		expect(read(panes, at)).toMatchObject({
			kind: 'vacancy',
			fields: { naamVacature: { value: 'Voorman' }, werkgever: { value: 'De Voeg' } },
			identity: { key: ['werk.nl', '41203377'] },
		});
	});

	test('the address names no vacancy: the page does not say which one is meant', () => {
		expect(['list', 'nothing']).toContain(read(panes).kind);
	});
});
