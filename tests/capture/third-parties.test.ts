import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/capture/read-page.ts';
import { readSelection } from '../../src/capture/read-selection.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { omitterOf } from '../../src/capture/third-parties.ts';
import { pageWith } from '../support/page-views.ts';

const url = 'https://www.werk.nl/nl/vacatures/41203377';

describe('what is taken out of a text', () => {
	test.each([
		['e-mailadres', 'noor.van-der+test@devoeg.example'],
		['e-mailadres', 'noor[at]devoeg.example'],
		['telefoonnummer', '040 - 123 45 67'],
		['telefoonnummer', '0401234567'],
		['telefoonnummer', '06-12345678'],
		['telefoonnummer', '06 12 34 56 78'],
		['telefoonnummer', '(0492) 12 34 56'],
		['telefoonnummer', '+31 6 12345678'],
		['telefoonnummer', '+31 (0)40 123 45 67'],
		['telefoonnummer', '0031612345678'],
		['telefoonnummer', '0800-1234'],
		['bsn-achtig', '999990019'],
		['bsn-achtig', '9999.90.020'],
		['iban-achtig', 'NL91 ABNA 0417 1643 00'],
		['iban-achtig', 'NL91ABNA0417164300'],
		['iban-achtig', 'DE89 3704 0044 0532 0130 00'],
	])('[42] %s: %s', (what, text) => {
		const omitter = omitterOf([]);
		expect(omitter.clean(`Voor ${text} na.`)).toBe('Voor [weggelaten] na.');
		expect(omitter.omitted()).toEqual([{ what, count: 1 }]);
	});

	test.each([
		'mevrouw Sien de Test',
		'dhr. J. van der Proef',
		'Neem contact op met Noor de Tester',
		'Bel met Jan Proef-Klaassen',
	])('[42] the name in "%s"', (text) => {
		const omitter = omitterOf([]);
		expect(omitter.clean(text)).toMatch(/\[weggelaten\]$/);
		expect(omitter.omitted()).toEqual([{ what: 'contactpersoon', count: 1 }]);
	});

	test.each([
		'32 - 40 uur per week',
		'02-10-2026 tot 03-10-2026',
		'Geplaatst op 03-09-2026 09:00',
		'€ 2.500,00 - € 3.200,00 per maand',
		'5611 AB EINDHOVEN',
		'Vacaturenummer 41203377',
		'123456789',
		'cao Bouw & Infra 2026-2028',
		'0 - 40 uur',
	])('[42] nothing in "%s"', (text) => {
		const omitter = omitterOf([]);
		expect(omitter.clean(text)).toBe(text);
		expect(omitter.omitted()).toEqual([]);
	});

	test('the same number twice is counted once', () => {
		const omitter = omitterOf([]);
		omitter.clean('06-12345678 of 06 1234 5678');
		expect(omitter.omitted()).toEqual([{ what: 'telefoonnummer', count: 1 }]);
	});
});

const contact = `<h2>Contactpersoon</h2><p>Noor van der Test</p><dl><dt>Telefoon</dt><dd>040 - 123 45 67</dd>
	<dt>E-mail</dt><dd>noor@devoeg.example</dd></dl>`;
const body = `<main><h1>Metselaar</h1><dl><dt>Vacaturenummer</dt><dd>41203377</dd><dt>Contactpersoon</dt><dd>Piet Proef</dd></dl>
	<h2>Functieomschrijving</h2><p>Vragen? Noor van der Test of Piet Proef weet meer. BSN 999990019.</p>${contact}</main>`;
const secrets = /Noor|Piet|123 45 67|noor@|999990019/;

test('[42] contact persons are nowhere in a reading, only counted', () => {
	const reading = readPage(pageWith(body, { url }), sites);
	expect(JSON.stringify(reading)).not.toMatch(secrets);
	expect(reading).toMatchObject({
		kind: 'vacancy',
		omitted: expect.arrayContaining([
			{ what: 'contactpersoon', count: 2 },
			{ what: 'telefoonnummer', count: 1 },
			{ what: 'e-mailadres', count: 1 },
			{ what: 'bsn-achtig', count: 1 },
		]),
	});
});

test('a vacancy number that looks like a BSN stays whole', () => {
	const html = '<main><h1>Metselaar</h1><dl><dt>Vacaturenummer</dt><dd>999990019</dd></dl></main>';
	const reading = readPage(pageWith(html, { url: url.replace('41203377', '999990019') }), sites);
	expect(reading).toMatchObject({ fields: { nummerVacature: { value: '999990019' } } });
});

describe('selection', () => {
	const select = (text: string) => readSelection(pageWith(body, { url }), text, sites);

	test('with labels is a vacancy, to be looked at', () => {
		const reading = select(
			'Voeger\nUren per week: 24 - 32\nWerkgever\nVoegbedrijf Peel\nNog wat tekst.',
		);
		expect(reading.kind).toBe('vacancy');
		expect(reading.fields).toMatchObject({
			naamVacature: { value: 'Voeger', via: 'selection', confidence: 'low', path: 'line 1' },
			uren: { value: { min: 24, max: 32 }, path: 'line 2' },
			werkgever: { value: 'Voegbedrijf Peel', path: 'line 4' },
		});
	});

	test('with numbers of the Kansverkenner is a chance', () => {
		const reading = select('Beroep: Metselaar\nAantal passende vacatures: 14');
		expect(reading.kind).toBe('chance');
		expect(reading.fields.vacatures?.value).toEqual({ n: 14, kwalificatie: 'exact' });
	});

	test('without labels is a fragment: numbers are not guessed', () => {
		const reading = select('Wij zoeken een voeger voor 32 uur.');
		expect(reading.kind).toBe('fragment');
		expect(Object.keys(reading.fields).toSorted()).toEqual([
			'naamVacature',
			'omschrijvingVacature',
		]);
	});

	test('a label without a value takes no other label', () => {
		expect(select('Uren per week:\nWerkgever:\nVoegbedrijf').fields.uren).toBeUndefined();
	});

	test('[42] leaves contact persons out', () => {
		expect(
			JSON.stringify(select('Vraag Noor van der Test, 040 - 123 45 67, noor@devoeg.example')),
		).not.toMatch(secrets);
	});

	test('of nothing is an empty fragment', () => {
		expect(select(' \n ')).toMatchObject({ kind: 'fragment', fields: {}, snapshot: null });
	});
});
