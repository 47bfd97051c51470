import { describe, expect, test } from 'vitest';
import { countBefore } from '../../src/capture/normalise/count.ts';
import { dayIn } from '../../src/capture/normalise/date.ts';
import { type NormaliserName, normalisers } from '../../src/capture/normalise/normalisers.ts';
import type { FieldId } from '../../src/domain/field-values.ts';

const dayOf = dayIn('Europe/Amsterdam');

function made(as: NormaliserName, text: string, field: FieldId = 'beroep') {
	const lines = text.split('\n');
	return normalisers[as]({ text: lines.join(' '), lines, field, today: '2026-09-20', dayOf });
}

const value = (as: NormaliserName, text: string, field?: FieldId) =>
	made(as, text, field)?.value ?? null;
const euros = (min: number | null, max: number | null, per: string | null) => ({
	minCent: min === null ? null : Math.round(min * 100),
	maxCent: max === null ? null : Math.round(max * 100),
	valuta: 'EUR',
	per,
});

describe('money', () => {
	test.each([
		['€ 2.500,00', euros(2500, 2500, null)],
		['2.500,00', euros(2500, 2500, null)],
		['17.48', euros(17.48, 17.48, null)],
		['2500-3000', euros(2500, 3000, null)],
		['2500 - 3500 per maand', euros(2500, 3500, 'maand')],
		['2580.00 - 4000.00', euros(2580, 4000, null)],
		['€ 17,48 - 17,81\u00a0per\u00a0uur', euros(17.48, 17.81, 'uur')],
		['€ 2.500,- tot € 3.200,- bruto per maand', euros(2500, 3200, 'maand')],
		['Salarisschaal 7: € 2.500 - € 3.200 bij 36 uur', euros(2500, 3200, null)],
		['€ 2.400 bij 36 uur per week', euros(2400, 2400, null)],
		['vanaf € 14 per uur', euros(14, null, 'uur')],
		['maximaal € 3.000 per maand', euros(null, 3000, 'maand')],
		['1 250 euro per week', euros(1250, 1250, 'week')],
		['conform cao', 'conform cao'],
		['Beloning conform cao Bouw & Infra', 'Beloning conform cao Bouw & Infra'],
		['0 - 0', null],
		['-', null],
	])('[18] "%s"', (text, expected) => {
		expect(value('money', text)).toEqual(expected);
	});

	test.each([
		['3000 - 2500 per maand', 'the least comes first'],
		['2500 per uur', 'nobody earns that an hour'],
		['12 per maand', 'nobody earns that a month'],
	])('[18] "%s" is implausible: %s', (text) => {
		expect(made('money', text)?.flags).toEqual(['implausible']);
	});
});

describe('hours', () => {
	test.each([
		['38 - 38', { min: 38, max: 38 }],
		['16 - 40', { min: 16, max: 40 }],
		['0 - 40', { min: 0, max: 40 }],
		['32', { min: 32, max: 32 }],
		['vanaf 24 uur', { min: 24, max: null }],
		['maximaal 24 uur', { min: null, max: 24 }],
		['37 - 38 uur uur', { min: 37, max: 38 }],
		['36,5 uur per week', { min: 36.5, max: 36.5 }],
		['fulltime', 'fulltime'],
		['08:00 - 17:00 uur', '08:00 - 17:00 uur'],
		['', null],
		['0 - 0', null],
		['1000', null],
	])('[31] "%s"', (text, expected) => {
		expect(value('hoursRange', text)).toEqual(expected);
	});
});

describe('dates', () => {
	test.each([
		['[15] an instant counts in Amsterdam, summer', '2026-08-30T22:00:00Z', '2026-08-31'],
		['[15] an instant counts in Amsterdam, winter', '2026-01-14T23:00:00Z', '2026-01-15'],
		['[15] an instant just before midnight', '2026-01-14T22:59:59Z', '2026-01-14'],
		['[15] an instant with an offset', '2026-08-30T23:30:00+02:00', '2026-08-30'],
		['[16] a naive time is local', '2026-09-18 00:00:00', '2026-09-18'],
		['[16] Dutch order', '30-08-2026', '2026-08-30'],
		['[16] Dutch order without zeros', '3-9-2026', '2026-09-03'],
		['[16] American order where nothing else is possible', '08/30/2026', '2026-08-30'],
		['[16] a month in words', 'vrijdag 18 september 2026', '2026-09-18'],
		['[16] a month cut short', '2 mrt. 2026', '2026-03-02'],
		['[16] nothing', '', null],
		['[16] "now"', 'now', null],
		['[16] the year 1', '0001-01-01', null],
		['[16] 31 February', '31-02-2026', null],
		['[16] 31 February, ISO', '2026-02-31', null],
		['a relative day', '25 dagen geleden', '2026-08-26'],
		['a relative week', '2 weken geleden', '2026-09-06'],
		['yesterday', 'gisteren', '2026-09-19'],
		['the day before', 'eergisteren', '2026-09-18'],
	])('%s: "%s"', (_, text, expected) => {
		expect(value('date', text)).toBe(expected);
	});

	test('a relative date says so', () => {
		expect(made('date', '25 dagen geleden')?.flags).toEqual(['relative-date']);
	});

	test('a start without a day stays text', () => {
		expect(value('dateOrText', 'per direct')).toBe('per direct');
	});
});

describe('places', () => {
	const place = (naam: string | null, rest: object = {}) => ({
		naam,
		postcode: null,
		land: null,
		soort: null,
		...rest,
	});

	test.each([
		['UTRECHT', place('Utrecht')],
		["'S-GRAVENHAGE", place("'s-Gravenhage")],
		["'S-HERTOGENBOSCH", place("'s-Hertogenbosch")],
		['IJSSELSTEIN UT', place('IJsselstein UT')],
		['IJmuiden', place('IJmuiden')],
		['ALPHEN AAN DEN RIJN', place('Alphen aan den Rijn')],
		['BERGEN OP ZOOM', place('Bergen op Zoom')],
		['DEN HAAG', place('Den Haag')],
		[
			'5611 AB EINDHOVEN Vaste werklocatie',
			place('Eindhoven', { postcode: '5611 AB', soort: 'vast' }),
		],
		['3572BB UTRECHT', place('Utrecht', { postcode: '3572 BB' })],
		['5701 Helmond', place('Helmond', { postcode: '5701' })],
		['Kerkstraat 1, 5611 AB Eindhoven', place('Eindhoven', { postcode: '5611 AB' })],
		['Wisselende werklocatie', place(null, { soort: 'wisselend' })],
		['KLEVE, Duitsland', place('Kleve', { land: 'Duitsland' })],
		['Duitsland', place(null, { land: 'Duitsland' })],
		['Helmond (Noord-Brabant)', place('Helmond')],
		['-', null],
	])('[30] "%s"', (text, expected) => {
		expect(value('city', text)).toEqual(expected);
	});

	test.each([
		['5701 AB', '5701'],
		['5611', '5611'],
		['geen', null],
	])('[61] the four digits of "%s"', (text, expected) => {
		expect(value('postcode', text)).toBe(expected);
	});

	test.each([
		['25 km', 25, null],
		['heel Nederland', null, 'heel Nederland'],
	])('[61] the radius "%s"', (text, kilometres, region) => {
		expect(value('kilometres', text)).toBe(kilometres);
		expect(value('region', text)).toBe(region);
	});
});

describe('counts', () => {
	const count = (n: number, kwalificatie = 'exact') => ({ n, kwalificatie });

	test.each([
		['[56]', '1.234', count(1234)],
		['[56]', '1 234', count(1234)],
		['[56]', '241.380', count(241380)],
		['[56]', '100+', count(100, 'meer dan')],
		['[56]', 'meer dan 100', count(100, 'meer dan')],
		['[56]', 'minder dan 5', count(5, 'minder dan')],
		['[56]', 'circa 40', count(40, 'ongeveer')],
		['[56]', '12,5', null],
		['[55]', '0', count(0)],
		['[55]', 'geen', count(0)],
		['[55]', '-', null],
		['[55]', '', null],
		['[57]', '14 en 52', null],
	])('%s "%s"', (_, text, expected) => {
		expect(value('count', text)).toEqual(expected);
	});

	test.each([
		['er zijn 14 passende vacatures en 52 andere werkzoekenden', 'passende vacatures', count(14)],
		['er zijn 14 passende vacatures en 52 andere werkzoekenden', 'andere werkzoekenden', count(52)],
		['er zijn op dit moment geen passende vacatures gevonden', 'passende vacatures', count(0)],
		['er zijn meer dan 1.000 passende vacatures', 'passende vacatures', count(1000, 'meer dan')],
	])('[57] in "%s" before "%s"', (sentence, words, expected) => {
		expect(countBefore(sentence, words)?.value).toEqual(expected);
	});

	test.each([
		['hoeveel passende vacatures er zijn', 'passende vacatures'],
		['ongeveer 4 werkzoekenden per vacature', 'werkzoekenden'],
		['12,5 werkzoekenden', 'werkzoekenden'],
	])('[57] "%s" holds no count before "%s"', (sentence, words) => {
		expect(countBefore(sentence, words)).toBeNull();
	});
});

describe('ways of finding', () => {
	test('[60] keep order, repeats and shares that do not add up', () => {
		const rows = 'Krant 34%\nVia via: 27,5 %\nKrant 41%\nonbekend kanaal';
		expect(value('findingWays', rows)).toEqual([
			{ rang: 1, label: 'Krant', aandeelPromille: 340 },
			{ rang: 2, label: 'Via via', aandeelPromille: 275 },
			{ rang: 3, label: 'Krant', aandeelPromille: 410 },
			{ rang: 4, label: 'onbekend kanaal', aandeelPromille: null },
		]);
	});
});

describe('text', () => {
	test('[45] a long title is visibly shortened to 120 characters', () => {
		const short = made('text', 'x'.repeat(400), 'naamVacature');
		expect(String(short?.value)).toHaveLength(120);
		expect(String(short?.value)).toMatch(/ … \(ingekort\)$/);
		expect(short?.flags).toEqual(['shortened']);
	});

	test('[45] a title of only an ellipsis is no title', () => {
		expect(value('text', '…', 'naamVacature')).toBeNull();
	});

	test('[29] "Werkgever niet bekend" is no employer', () => {
		expect(value('name', 'Werkgever niet bekend')).toBeNull();
	});

	test('a number that names a vacancy is never shortened', () => {
		expect(value('digits', '41203377-A/2026')).toBe('41203377-A/2026');
	});
});
