import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBsn } from '../../src/domain/bsn.ts';
import { Client, fullName, sortName } from '../../src/domain/client.ts';
import { checkClientField, writePostcode } from '../../src/domain/client-check.ts';

const today = '2026-11-21';

describe('a citizen service number', () => {
	test.each(['999990019', '999990020', '799890005', '799890029', '10000008', '010000008'])(
		'%s passes the eleven-check',
		(text) => expect(isBsn(text)).toBe(true),
	);

	test.each(['999990018', '000000000', '00000000', '1234567', '9999900190', '99999001a', ''])(
		'%s does not',
		(text) => expect(isBsn(text)).toBe(false),
	);

	test('any one digit wrong is noticed', () => {
		fc.assert(
			fc.property(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
				const digits = [...'999990019'];
				digits[place] = String((Number(digits[place]) + more) % 10);
				expect(isBsn(digits.join(''))).toBe(false);
			}),
		);
	});
});

describe('a name', () => {
	const samira = { voornamen: 'Samira', voorvoegsel: 'el', geslachtsnaam: 'Amrani' };

	test('is said with the prefix and sorted on the family name', () => {
		expect(fullName(samira)).toBe('Samira el Amrani');
		expect(sortName(samira)).toBe('Amrani, Samira el');
	});

	test('may be a family name alone', () => {
		const only = { voornamen: null, voorvoegsel: null, geslachtsnaam: 'Yıldız' };
		expect([fullName(only), sortName(only)]).toEqual(['Yıldız', 'Yıldız']);
	});
});

describe('a field as typed', () => {
	test.each([
		['geslachtsnaam', '  ', 'required'],
		['geslachtsnaam', 'Hof', null],
		['geslachtsnaam', 'x'.repeat(200), null],
		['geslachtsnaam', 'x'.repeat(201), 'too-long'],
		['voornamen', '', null],
		['birthDate', '2026-11-20', null],
		['birthDate', '2026-11-21', null],
		['birthDate', '2026-11-22', 'in-future'],
		['birthDate', '1990-02-30', 'not-a-day'],
		['email', 'naam@voorbeeld.nl', null],
		['email', 'naam@voorbeeld', 'not-an-email'],
		['email', 'naam voorbeeld.nl', 'not-an-email'],
		['email', 'mijn naam@voorbeeld.nl', 'not-an-email'],
		['email', 'naam@voorbeeld.nl of bellen', 'not-an-email'],
		['bsn', '999990019', null],
		['bsn', '999990018', 'not-a-bsn'],
		['postcode', '5701ab', null],
		['postcode', '0701 AB', 'not-a-postcode'],
		['postcode', '5701', 'not-a-postcode'],
		['postcode', 'B-2000', null],
		['postcode', '75008 PARIS', null],
		['postcode', '5701ABC', 'not-a-postcode'],
		['phone', 'via de buurvrouw', null],
	] as const)('%s “%s” is %s', (field, typed, problem) => {
		expect(checkClientField(field, typed, today)).toBe(problem);
	});

	test.each([
		['5701ab', '5701 AB'],
		[' 5701  AB ', '5701 AB'],
		['B-2000', 'B-2000'],
		[' B-2000 ', 'B-2000'],
		['1 5701 AB', '1 5701 AB'],
		['5701 AB Helmond', '5701 AB Helmond'],
	])('postcode “%s” is written %s', (typed, written) => expect(writePostcode(typed)).toBe(written));

	test('what is left out is not filled in', () => {
		expect(Client.parse({ geslachtsnaam: 'Hof' })).toEqual({
			voornamen: null,
			voorvoegsel: null,
			geslachtsnaam: 'Hof',
			birthDate: null,
			address: null,
			postcode: null,
			place: null,
			phone: null,
			email: null,
			bsn: null,
			benefits: [],
			language: null,
		});
	});
});
