import { describe, expect, test } from 'vitest';
import { daysBetween, formatFor } from '../../src/ui/shared/format.ts';
import { colourOf, initialsOf } from '../../src/ui/shared/initials.ts';

const dutch = formatFor('nl-NL');
const english = formatFor('en-GB');

describe('days', () => {
	test('a day in the year of today leaves the year out', () => {
		expect(dutch.day('2026-05-04', '2026-11-21')).toBe('ma 4 mei');
		expect(dutch.day('2027-05-04', '2026-11-21')).toBe('di 4 mei 2027');
	});

	test('a long day is written in full', () =>
		expect(dutch.longDay('2026-05-04')).toBe('maandag 4 mei 2026'));

	test.each([
		['2026-11-20', 'gisteren'],
		['2026-11-21', 'vandaag'],
		['2026-11-22', 'morgen'],
		['2026-12-03', 'over 12 dagen'],
		['2026-12-05', 'over 2 weken'],
		['2026-09-10', '2 maanden geleden'],
	])('%s, seen from 2026-11-21, is %s', (day, text) =>
		expect(dutch.relativeDay(day, '2026-11-21')).toBe(text),
	);

	test('what is no day is shown as it stands', () => {
		expect(dutch.plainDay('x')).toBe('x');
		expect(dutch.day('2026-13-45', '2026-11-21')).toBe('2026-13-45');
		expect(dutch.relativeDay('', '2026-11-21')).toBe('');
	});

	test('days are counted across a change of the clock', () =>
		expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2));
});

describe('moments, numbers and lists', () => {
	const now = new Date(2026, 10, 21, 15, 0).getTime();

	test('a moment of today is a time, an earlier one has its day', () => {
		expect(dutch.moment(new Date(2026, 10, 21, 9, 5).getTime(), now)).toBe('09:05');
		expect(dutch.moment(new Date(2026, 10, 20, 9, 5).getTime(), now)).toBe('20 nov, 09:05');
		expect(dutch.moment(new Date(2025, 10, 20, 9, 5).getTime(), now)).toContain('2025');
	});

	test.each([
		[0, '0 byte'],
		[999, '999 byte'],
		[424_000, '424 kB'],
		[4_340_000, '4,3 MB'],
		[10_700_000_000, '10,7 GB'],
	])('%i bytes are %s', (count, text) => expect(dutch.bytes(count)).toBe(text));

	test('a list has a word before its last item', () => {
		expect(dutch.list(['Aylin', 'Bram', 'Chris'])).toBe('Aylin, Bram en Chris');
		expect(english.list(['Aylin', 'Bram'])).toBe('Aylin and Bram');
	});
});

describe('initials', () => {
	test.each([
		['Samira el Amrani', 'SA'],
		['Łukasz Żółkiewski', 'ŁŻ'],
		['Joris van ’t Hof', 'JH'],
		['bram', 'B'],
		['Ineke Verhoeven-Claassen', 'IC'],
		['', '?'],
	])('%s is %s', (name, letters) => expect(initialsOf(name)).toBe(letters));

	test('a colour stays with its key and is one of eight', () => {
		const colours = ['Aylin', 'Bram', 'Chris', 'Dewi', 'Esra'].map(colourOf);
		expect(colours).toEqual(['Aylin', 'Bram', 'Chris', 'Dewi', 'Esra'].map(colourOf));
		expect(colours.every((colour) => colour >= 0 && colour < 8)).toBe(true);
	});
});
