import { describe, expect, test } from 'vitest';
import type { PageReading, ReadFields } from '../../src/capture/page-reading.ts';
import { isSamePage, readIdentity } from '../../src/capture/read-identity.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { pageWith, parsePage, viewOf } from '../support/page-views.ts';
import { fixtures } from '../support/site-fixtures.ts';

const url = 'https://www.werk.nl/werkzoekenden/kansverkenner';

const chrome = (rest: string) =>
	`<table><tr><td>Home &gt; Zoeken &gt; <b>Kansverkenner</b></td></tr></table><h1>Uw kansen als Metselaar</h1>${rest}`;
const numbers = (jobs: string, seekers: string) =>
	`<table><tr><td>Aantal passende vacatures</td><td>${jobs}</td></tr>
	<tr><td>Aantal andere werkzoekenden ('concurrentie')</td><td>${seekers}</td></tr></table>`;

const read = (rest: string): PageReading => readPage(pageWith(chrome(rest), { url }), sites);

function fieldsOf(reading: PageReading): ReadFields {
	if (reading.kind !== 'chance') throw new Error(`a ${reading.kind} instead of a chance`);
	return reading.fields;
}

const keyOf = (html: string) => {
	const reading = readPage(pageWith(html, { url }), sites);
	return reading.kind === 'chance' ? reading.identity.key : null;
};

const codes = (reading: PageReading) =>
	'warnings' in reading ? reading.warnings.map(({ code }) => code) : [];

const fixture = (name: string) => {
	const found = fixtures.find((one) => one.name === name);
	if (!found) throw new Error(name);
	return found;
};

describe('encodings', () => {
	const good = fixture('kans-result-table/good').bytes;
	const withCharset = (charset: string) =>
		Buffer.from(good.toString('latin1').replace(/<meta http-equiv[^>]*>/, charset), 'latin1');
	const line = (bytes: Buffer) => fieldsOf(readPage(viewOf(parsePage(bytes, url)), sites));

	test.each([
		['declared', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'],
		['not declared', ''],
	])('[51] windows-1252, %s', (_, charset) => {
		expect(line(withCharset(charset))).toMatchObject({
			postcode4: { value: '5611', confidence: 'high' },
			straalKm: { value: 25 },
		});
	});

	test('[51] declared as utf-8: what is damaged is low, and nothing is guessed back', () => {
		const rows = '<p>Beroep: Metselaar</p><p>Zoekterm: café</p>';
		const html = `<meta charset="utf-8">${chrome(rows)}${numbers('14', '52')}`;
		const reading = readPage(viewOf(parsePage(Buffer.from(html, 'latin1'), url)), sites);
		expect(fieldsOf(reading).zoekterm).toMatchObject({ value: 'caf\ufffd', confidence: 'low' });
		expect(codes(reading)).toContain('encoding-suspect');
	});
});

describe('input and result', () => {
	test('[52] [H-80] share an address: the content decides, and the click in between is noticed', () => {
		const form = viewOf(parsePage(fixture('kans-input/good').bytes, url));
		const result = viewOf(parsePage(fixture('kans-result-table/good').bytes, url));
		expect(readPage(form, sites)).toMatchObject({ kind: 'nothing', reason: 'input-only' });
		expect(readPage(result, sites).kind).toBe('chance');
		expect(isSamePage(readIdentity(form, sites), readIdentity(result, sites))).toBe(false);
	});

	test('[53] an occupation with comma and brackets stays whole, and differs from its near double', () => {
		const html = chrome(numbers('1', '2')).replace(
			'Metselaar',
			'Metselaar (oven, ketel, schoorsteen)',
		);
		const { fields, identity } = readPage(pageWith(html, { url }), sites) as Extract<
			PageReading,
			{ kind: 'chance' | 'vacancy' | 'fragment' }
		>;
		expect(fields.beroep?.value).toBe('Metselaar (oven, ketel, schoorsteen)');
		expect(identity.key).not.toEqual(keyOf(chrome(numbers('1', '2'))));
	});

	test('[54] an occupation that was not found is still input', () => {
		const html = fixture('kans-input/hostile');
		expect(html.expected.reading).toMatchObject({ reason: 'input-only' });
	});
});

describe('numbers', () => {
	const exact = (n: number) => ({ n, kwalificatie: 'exact' });

	test.each([
		['0', '52', exact(0), exact(52)],
		['14', '0', exact(14), exact(0)],
		['0', '0', exact(0), exact(0)],
		['geen', 'geen', exact(0), exact(0)],
		['-', '52', undefined, exact(52)],
		['14', '', exact(14), undefined],
	])('[55] "%s" vacancies and "%s" seekers', (jobs, seekers, vacatures, concurrentie) => {
		const fields = fieldsOf(read(numbers(jobs, seekers)));
		expect([fields.vacatures?.value, fields.concurrentie?.value]).toEqual([
			vacatures,
			concurrentie,
		]);
	});

	test.each([
		['both present', '14', '52', '3,7 werkzoekenden per vacature'],
		['nobody else', '14', '0', '0 werkzoekenden per vacature'],
		['no vacancies', '0', '52', undefined],
		['one is missing', '14', '-', undefined],
		['more than so many', 'meer dan 100', '52', undefined],
	])('the ratio: %s', (_, jobs, seekers, tekst) => {
		const ratio = fieldsOf(read(numbers(jobs, seekers))).verhouding;
		const value = ratio?.value;
		expect(typeof value === 'object' && 'tekst' in value ? value.tekst : undefined).toBe(tekst);
	});

	test('the ratio is ours, beside the words of the page', () => {
		const ratio = fieldsOf(
			read(`${numbers('14', '52')}<p>Er zijn ongeveer 4 werkzoekenden per vacature.</p>`),
		).verhouding;
		expect(ratio).toMatchObject({
			via: 'berekend',
			raw: 'Er zijn ongeveer 4 werkzoekenden per vacature.',
		});
	});

	test('[57] in one sentence', () => {
		const fields = fieldsOf(
			read('<p>Er zijn 14 passende vacatures en 52 andere werkzoekenden.</p>'),
		);
		expect([fields.vacatures?.value, fields.concurrentie?.value]).toEqual([exact(14), exact(52)]);
	});

	test('[58] only in the texts of bars', () => {
		const bars = '<img src="data:," alt="14 vacatures"><img src="data:," alt="52 werkzoekenden">';
		const fields = fieldsOf(read(bars));
		expect(fields.vacatures).toMatchObject({ value: exact(14), via: 'css' });
		expect(fields.concurrentie).toMatchObject({ value: exact(52), via: 'css' });
	});

	test('[58] bars without texts: asked, not guessed', () => {
		const reading = read('<img src="data:,"><img src="data:,">');
		expect(fieldsOf(reading).vacatures).toBeUndefined();
		expect(codes(reading)).toContain('image-without-number');
	});

	test('two numbers without labels are not guessed', () => {
		const reading = read('<p>14</p><p>52</p>');
		expect(fieldsOf(reading).vacatures).toBeUndefined();
		expect(codes(reading)).toContain('unlabelled-number');
	});

	test.each([
		[
			'straight quotes',
			`<table><tr><td>Aantal andere werkzoekenden ('concurrentie')</td><td>52</td></tr></table>`,
		],
		[
			'curly quotes',
			'<table><tr><td>Aantal andere werkzoekenden (‘concurrentie’)</td><td>52</td></tr></table>',
		],
		['columns swapped', '<table><tr><td>52</td><td>‘Concurrentie’</td></tr></table>'],
		[
			'as columns',
			'<table><tr><th>Concurrentie</th><th>Passende vacatures</th></tr><tr><td>52</td><td>14</td></tr></table>',
		],
	])('[59] competition with %s', (_, table) => {
		expect(fieldsOf(read(table)).concurrentie?.value).toEqual(exact(52));
	});

	test('a meter is kept verbatim', () => {
		expect(
			fieldsOf(read(`${numbers('1', '2')}<p>Uw kans: <b>redelijk</b></p>`)).oordeel?.value,
		).toBe('redelijk');
	});
});

describe('around the numbers', () => {
	test('[60] percentages that add up to 101 and a channel that nobody knows', () => {
		const rows = ['Krant 60%', 'Postduif 41%'].map((way) => `<li>${way}</li>`).join('');
		const ways = fieldsOf(
			read(`${numbers('1', '2')}<h2>Het meest gevonden</h2><ol>${rows}</ol>`),
		).vindwegen;
		expect(ways?.value).toEqual([
			{ rang: 1, label: 'Krant', aandeelPromille: 600 },
			{ rang: 2, label: 'Postduif', aandeelPromille: 410 },
		]);
	});

	test.each([
		['no region', '', undefined, undefined, undefined],
		['a whole postcode', 'Postcode: 5701 AB', '5701', undefined, undefined],
		['four digits and a radius', 'Postcode: 5701 – Reisafstand: 25 km', '5701', 25, undefined],
		[
			'the whole country',
			'Postcode: 5701 – Reisafstand: heel Nederland',
			'5701',
			undefined,
			'heel Nederland',
		],
	])('[61] %s', (_, line, postcode4, straalKm, regio) => {
		const fields = fieldsOf(read(`<p>Beroep: Metselaar – ${line}</p>${numbers('1', '2')}`));
		expect([fields.postcode4?.value, fields.straalKm?.value, fields.regio?.value]).toEqual([
			postcode4,
			straalKm,
			regio,
		]);
	});

	test('[62] the same occupation twice in a day has the same key, whatever the numbers', () => {
		const key = (jobs: string) => keyOf(chrome(numbers(jobs, '52')));
		expect(key('14')).toEqual(key('15'));
	});

	test.each([
		['the date of the page', '<p>Peildatum: 12-06-2006</p>', '2006-06-12', 'label', []],
		['"today"', '<p>Gegevens van vandaag</p>', '2026-09-20', 'berekend', ['relative-date']],
		['nothing', '', '2026-09-20', 'berekend', ['date-assumed']],
	])('[63] the reference day from %s', (_, line, value, via, warned) => {
		const ways = '<h2>Het meest gevonden</h2><ol><li>Krant</li></ol>';
		const reading = read(numbers('1', '2') + ways + line);
		expect(fieldsOf(reading).peildatum).toMatchObject({ value, via });
		expect(codes(reading)).toEqual(warned);
	});

	test('[64] a result in a frame of the same origin', () => {
		const view = pageWith('<iframe></iframe>', { url });
		const frame = view.document.querySelector('iframe')?.contentDocument;
		if (!frame) throw new Error('no frame');
		frame.body.innerHTML = chrome(numbers('14', '52'));
		expect(fieldsOf(readPage(view, sites)).vacatures?.value).toEqual(exact14);
	});
});

const exact14 = { n: 14, kwalificatie: 'exact' };

test('variant A of the design is read as the design says', () => {
	const { reading } = fixture('kans-result-table/good').expected;
	expect(fieldsOf(reading)).toMatchObject({
		beroep: {
			value: 'Metselaar',
			raw: 'Uw kansen als Metselaar',
			via: 'section',
			path: 'h1',
			confidence: 'high',
			agrees: ['label'],
		},
		postcode4: { value: '5611' },
		straalKm: { value: 25 },
		vacatures: { value: exact14, raw: '14', path: 'label "Aantal passende vacatures" > td' },
		concurrentie: {
			value: { n: 52, kwalificatie: 'exact' },
			path: 'label "Aantal andere werkzoekenden (\'concurrentie\')" > td',
		},
		verhouding: {
			value: { werkzoekenden: 52, vacatures: 14, tekst: '3,7 werkzoekenden per vacature' },
			raw: 'Er zijn ongeveer 4 werkzoekenden per vacature.',
			via: 'berekend',
			path: 'concurrentie / vacatures',
			confidence: 'high',
		},
		peildatum: { value: '2006-06-12', raw: '12-06-2006', path: 'label "Peildatum" > text' },
	});
});
