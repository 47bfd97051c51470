import { describe, expect, test } from 'vitest';
import type { PageReading, ReadFields } from '../../src/capture/page-reading.ts';
import { isSamePage, readIdentity } from '../../src/capture/read-identity.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { pageWith, parsePage, viewOf } from '../support/page-views.ts';
import { fixtures } from '../support/site-fixtures.ts';

const url = 'https://www.werk.nl/nl/vacatures/41203377';

const row = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;
const page = (rows: string, rest = '', h1 = 'Metselaar') =>
	`<main><h1>${h1}</h1><dl>${row('Vacaturenummer', '41203377')}${rows}</dl>${rest}</main>`;

const read = (body: string, over: { url?: string; head?: string } = {}): PageReading =>
	readPage(pageWith(body, { url, ...over }), sites);

function fieldsOf(reading: PageReading): ReadFields {
	if (reading.kind !== 'vacancy') throw new Error(`a ${reading.kind} instead of a vacancy`);
	return reading.fields;
}

const readingOf = (name: string) => fixtures.find((one) => one.name === name)?.expected.reading;
const codes = (reading: PageReading) =>
	'warnings' in reading ? reading.warnings.map(({ code }) => code) : [];

describe('identity', () => {
	test('[27] another number on the page than in the address is a conflict, and not settled', () => {
		const body = page('').replace('41203377', '41209999');
		const number = fieldsOf(read(body)).nummerVacature;
		expect(number).toMatchObject({
			value: '41209999',
			alternatives: [{ value: '41203377', via: 'url' }],
		});
		expect(codes(read(body))).toContain('conflict');
		expect(readIdentity(pageWith(body, { url }), sites).settled).toBe(false);
	});

	test('[28] the same title and employer under another number is another vacancy', () => {
		const other = 'https://www.werk.nl/nl/vacatures/41203378';
		const one = readIdentity(pageWith(page(''), { url }), sites);
		const two = readIdentity(
			pageWith(page('').replace('41203377', '41203378'), { url: other }),
			sites,
		);
		expect([one.marker, two.marker]).toEqual(['41203377 Metselaar', '41203378 Metselaar']);
		expect(isSamePage(one, two)).toBe(false);
	});

	test('[37] a new address over the old content is not settled; before and after differ', () => {
		const before = readIdentity(pageWith(page(''), { url }), sites);
		const after = readIdentity(pageWith(page(''), { url: url.replace('77', '78') }), sites);
		expect(before.settled).toBe(true);
		expect(after.settled).toBe(false);
		expect(isSamePage(before, after)).toBe(false);
	});

	test('[38] filters and fragments in the address do not make it another page', () => {
		const plain = readIdentity(pageWith(page(''), { url }), sites);
		const filtered = readIdentity(
			pageWith(page(''), { url: `${url}?straal=10&pagina=2#top` }),
			sites,
		);
		expect(isSamePage(plain, filtered)).toBe(true);
	});

	test('the empty shell is not settled yet', () => {
		expect(readIdentity(pageWith('<app-root></app-root>', { url }), sites).settled).toBe(false);
	});

	test('the click between empty shell and content is not the same page', () => {
		const before = readIdentity(pageWith('<app-root></app-root>', { url }), sites);
		expect(isSamePage(before, readIdentity(pageWith(page(''), { url }), sites))).toBe(false);
	});
});

describe('values', () => {
	test('[29] an employer that is not known is left out', () => {
		expect(
			fieldsOf(read(page(row('Werkgever', 'Werkgever niet bekend')))).werkgever,
		).toBeUndefined();
	});

	test('[30] no place', () => {
		expect(fieldsOf(read(page(row('Werklocatie', '')))).plaats).toBeUndefined();
	});

	test('[32] "conform cao" stays text; without a salary there is none', () => {
		expect(
			fieldsOf(read(page(row('Salarisindicatie', 'Conform cao')))).salarisIndicatie?.value,
		).toBe('Conform cao');
		expect(fieldsOf(read(page(''))).salarisIndicatie).toBeUndefined();
	});

	test('[33] created in 2024, modified this week, closed yesterday: shown, with a warning', () => {
		const rows =
			row('Geplaatst op', '25-04-2024') +
			row('Gewijzigd op', '18-09-2026') +
			row('Sluitingsdatum', '19-09-2026');
		const reading = read(page(rows));
		expect(fieldsOf(reading).datumPlaatsing?.value).toBe('2024-04-25');
		expect(codes(reading)).toEqual(['expired', 'low-health']);
	});

	test('[33] a vacancy that closes tomorrow has not expired', () => {
		expect(codes(read(page(row('Sluitingsdatum', '21-09-2026'))))).not.toContain('expired');
	});

	test('[43] direction overrides and invisible characters are removed and reported', () => {
		const reading = read(page(row('Werkgever', 'De \u202eVoeg\u200b B\u00adV 🧱')));
		expect(fieldsOf(reading).werkgever?.value).toBe('De Voeg BV 🧱');
		expect(codes(reading)).toContain('control-characters');
	});

	test('[43] no-break spaces between amount and unit', () => {
		const rows = row('Salarisindicatie', '€&nbsp;2.500 -&nbsp;3.200&nbsp;per&nbsp;maand');
		expect(fieldsOf(read(page(rows))).salarisIndicatie?.value).toMatchObject({
			minCent: 250_000,
			per: 'maand',
		});
	});

	test.each([['Uitzendbureau Troffel'], ['Flex BV'], ['Payroll Peel'], ['Detachering Noord']])(
		'[44] %s is suspected to be an agency, never more',
		(name) => {
			const reading = read(page(row('Werkgever', name)));
			expect(fieldsOf(reading).werkgeverSoort).toMatchObject({
				value: 'bureau',
				confidence: 'low',
			});
			expect(codes(reading)).toContain('agency-suspected');
		},
	);

	test('[44] the note on acquisition is a yes', () => {
		const note = '<p>Acquisitie wordt niet op prijs gesteld.</p>';
		expect(fieldsOf(read(page('', note))).acquisitieNietGewenst?.value).toBe(true);
	});

	test('[45] a title of 400 characters and one with a space at the end', () => {
		expect(
			String(fieldsOf(read(page('', '', `${'Metsel '.repeat(57)} `))).naamVacature?.value),
		).toHaveLength(120);
		expect(fieldsOf(read(page('', '', 'Metselaar  '))).naamVacature?.value).toBe('Metselaar');
	});

	test('[45] a title of only an ellipsis is no title: the layout has changed', () => {
		expect(read(page('', '', '…'))).toMatchObject({
			kind: 'layout-changed',
			missing: ['naamVacature'],
		});
	});
});

describe('labels', () => {
	const uren = (rows: string) =>
		fieldsOf(read(`<main><h1>Metselaar</h1><b>Vacaturenummer</b> 41203377 ${rows}</main>`)).uren;
	const found = { min: 32, max: 40 };

	test.each([
		['a definition list', '<dl><dt>Uren per week</dt><dd>32 - 40</dd></dl>'],
		[
			'with wrappers around term and value',
			'<dl><div><div><dt>Uren per week</dt></div><div><dd>32 - 40</dd></div></div></dl>',
		],
		['a table row', '<table><tr><th>Uren per week</th><td>32 - 40</td></tr></table>'],
		[
			'a row of cells',
			'<table><tr><td>Werkgever</td><td>X</td><td>Uren per week</td><td>32 - 40</td></tr></table>',
		],
		[
			'[46] the value in the next row',
			'<table><tr><th>Werkgever</th><th>Uren per week</th></tr><tr><td>X</td><td>32 - 40</td></tr></table>',
		],
		[
			'[59] the value before the label',
			'<table><tr><td>32 - 40</td><td>Uren per week</td></tr></table>',
		],
		['two boxes', '<div><span>Uren per week</span><span>32 - 40</span></div>'],
		['two boxes in boxes', '<div><div><p>Uren per week</p></div><div><p>32 - 40</p></div></div>'],
		['a custom element', '<app-l>Uren per week</app-l><app-v>32 - 40</app-v>'],
		['bold text', '<p><strong>Uren per week:</strong> 32 - 40</p>'],
		[
			'bold text and a break',
			'<p><b>Uren per week</b><br>32 - 40<br><b>Taal</b><br>Nederlands</p>',
		],
		['one line', '<ul><li>Uren per week: 32 - 40</li></ul>'],
		['several on one line', '<p>Plaats: Best | Uren per week: 32 - 40 | Taal: Nederlands</p>'],
		['a label of a field', '<label for="u">Uren per week</label><input id="u" value="32 - 40">'],
		[
			'a label around a field',
			'<label>Uren per week<select><option value="a">1 - 2</option><option value="b" selected>32 - 40</option></select></label>',
		],
		['an aria-label', '<span aria-label="Uren per week">32 - 40</span>'],
		[
			'[46] colon, capitals and a no-break space',
			'<dl><dt>UREN&nbsp;PER WEEK&nbsp;:</dt><dd>32 - 40</dd></dl>',
		],
		['[46] a synonym', '<dl><dt>Aantal uren</dt><dd>32 - 40</dd></dl>'],
	])('%s', (_, rows) => {
		expect(uren(rows)).toMatchObject({ value: found, via: 'label', confidence: 'high' });
	});

	test('[46] an empty value does not take the next one', () => {
		expect(
			uren('<dl><dt>Uren per week</dt><dd></dd><dt>Straal</dt><dd>40</dd></dl>'),
		).toBeUndefined();
		expect(
			uren(
				'<table><tr><td>Uren per week</td><td></td></tr><tr><td>Straal</td><td>40</td></tr></table>',
			),
		).toBeUndefined();
	});

	test('[46] the same label twice: equal values agree, different ones are both kept', () => {
		const twice = (a: string, b: string) =>
			uren(`<dl>${row('Uren per week', a)}${row('Uren per week', b)}</dl>`);
		expect(twice('32 - 40', '32-40 uur')?.alternatives).toEqual([]);
		expect(twice('32 - 40', '16')?.alternatives).toMatchObject([{ value: { min: 16, max: 16 } }]);
		expect(twice('32 - 40', '16')?.confidence).toBe('medium');
	});

	test.each([
		['hidden', '<div hidden>'],
		['aria-hidden', '<div aria-hidden="true">'],
		['display:none', '<div style="display: none">'],
		['a template', '<template>'],
		['a noscript', '<noscript>'],
	])('[47] the double in %s is not read', (_, open) => {
		const tag = /<(\w+)/.exec(open)?.[1];
		const hidden = `${open}<dl>${row('Uren per week', '1 - 2')}</dl></${tag}>`;
		expect(uren(`${hidden}<dl>${row('Uren per week', '32 - 40')}</dl>`)).toMatchObject({
			value: found,
			alternatives: [],
		});
	});

	test('labels of similar vacancies are not this vacancy', () => {
		const beside = `<section><h2>Vergelijkbare vacatures</h2><dl>${row('Uren per week', '8')}</dl></section>`;
		expect(uren(`<dl>${row('Uren per week', '32 - 40')}</dl>${beside}`)?.alternatives).toEqual([]);
	});
});

describe('the gate', () => {
	test.each([
		['[34] gone, with the old heading still there', 'werknl-vacancy/gone-with-heading', 'gone'],
		[
			'[35] the session is over, under the same address',
			'werknl-vacancy/session-over',
			'session-over',
		],
		['[35] the banner over the content', 'werknl-vacancy/session-over-banner', 'session-over'],
		['[36] login', 'werknl-vacancy/login', 'login'],
		['[36] a consent window over the content', 'werknl-vacancy/consent', 'consent'],
		['[36] maintenance', 'werknl-vacancy/maintenance', 'maintenance'],
		['[36] the shell that needs JavaScript', 'werknl-vacancy/shell', 'needs-javascript'],
		['[36] a challenge', 'werknl-vacancy/challenge', 'challenge'],
	])('%s', (_, name, reason) => {
		expect(readingOf(name)).toMatchObject({
			kind: 'nothing',
			reason,
			source: { pageType: 'geen-inhoud' },
		});
	});

	test.each([
		['https://login.werk.nl/oauth'],
		['https://www.werk.nl/oam/server/obrareq.cgi'],
		['https://www.werk.nl/mijn/checkpoint'],
	])('[36] the address %s is a login', (login) => {
		expect(read('<h1>Welkom</h1>', { url: login })).toMatchObject({ reason: 'login' });
	});

	test('[36] the maintenance page of werk.nl', () => {
		expect(
			read('<p>Even geduld</p>', { url: 'https://www.werk.nl/shared/onderhoud.htm' }),
		).toMatchObject({
			reason: 'maintenance',
		});
	});

	test('[35] a session that is about to end is only a warning', () => {
		expect(codes(read(`<div>Uw sessie verloopt over: 01:30</div>${page('')}`))).toContain(
			'session-ending',
		);
		expect(codes(read(`<div>Uw sessie verloopt over: 14:59</div>${page('')}`))).not.toContain(
			'session-ending',
		);
	});

	test('a good page may announce maintenance and ask to log in', () => {
		const banner =
			'<p>Zaterdag is werk.nl wegens onderhoud gesloten.</p><form><input type="password"></form>';
		expect(read(banner + page('')).kind).toBe('vacancy');
	});

	test('a job in maintenance is a job', () => {
		expect(read(page('', '', 'Medewerker onderhoud')).kind).toBe('vacancy');
	});
});

describe('around the page', () => {
	test('[48] content in an open shadow root', () => {
		const view = pageWith('<div id="host"></div>', { url });
		const host = view.document.querySelector('#host');
		if (!host) throw new Error('no host');
		host.attachShadow({ mode: 'open' }).innerHTML = page(row('Uren per week', '32'));
		expect(fieldsOf(readPage(view, sites)).uren?.value).toEqual({ min: 32, max: 32 });
	});

	test('[48] content in a frame of the same origin', () => {
		const view = pageWith('<iframe></iframe>', { url });
		const frame = view.document.querySelector('iframe')?.contentDocument;
		if (!frame) throw new Error('no frame');
		frame.body.innerHTML = page(row('Uren per week', '32'));
		expect(fieldsOf(readPage(view, sites)).uren?.value).toEqual({ min: 32, max: 32 });
	});

	test('[48] a frame of another origin is refused politely', () => {
		const view = pageWith('', { url });
		const parser = view.document.defaultView && new view.document.defaultView.DOMParser();
		const document = parser?.parseFromString('<iframe src="https://elders.example/">', 'text/html');
		if (!document) throw new Error('no document');
		expect(readPage({ ...view, document }, sites)).toMatchObject({ reason: 'foreign-frame' });
	});

	test('[49] names in the page do not redirect the reader', () => {
		const names =
			'querySelector querySelectorAll textContent getAttribute firstChild children parentNode nodeType';
		const inputs = names.split(' ').map((name) => `<input name="${name}">`);
		const images = `body documentElement title ${names}`
			.split(' ')
			.map((name) => `<img name="${name}">`);
		const body = `<form>${inputs.join('')}${page(row('Uren per week', '32'))}</form>${images.join('')}`;
		expect(fieldsOf(read(body)).uren?.value).toEqual({ min: 32, max: 32 });
	});

	test('[73] sessions, tokens and credentials leave the address', () => {
		const dirty =
			'https://gast:geheim@www.werk.nl/nl/vacatures/41203377?token=abc&vjk=9&utm_source=x#sid=1';
		const reading = read(page(''), { url: dirty });
		expect(reading.source.url).toBe(url);
		expect(codes(reading)).toContain('url-cleaned');
	});

	test('an endless page is cut off, not waited for', () => {
		const began = performance.now();
		const reading = read(page('', `<p>${'<span>steen </span>'.repeat(60_000)}</p>`));
		expect(codes(reading)).toContain('limit-reached');
		expect(performance.now() - began).toBeLessThan(45_000);
	});

	test('without an address the content decides', () => {
		const view = viewOf(parsePage(`${page(row('Uren per week', '32'))}`, url), { url: null });
		const reading = readPage(view, sites);
		expect(reading).toMatchObject({ kind: 'vacancy', source: { url: null, host: null } });
		expect(reading.kind === 'vacancy' && reading.identity.key).toEqual(['werk.nl', '41203377']);
	});
});

describe('[46] a label without a value', () => {
	test.each([
		[
			'in a definition list',
			'<dl><div><dt>Beroep</dt><dd></dd></div><div><dt>Werkgever</dt><dd>De Voeg</dd></div></dl>',
		],
		['before a picture', '<p>Beroep: <img src="x.gif" alt=""></p><p>Metselen is mooi</p>'],
	])('%s takes nothing from the next box', (_, html) => {
		const reading = read(page(row('Uren per week', '32'), html));
		expect('fields' in reading && reading.fields.beroep).toBeFalsy();
	});
});
