import { describe, expect, test } from 'vitest';
import type { MrzReading } from '../../../src/domain/mrz.ts';
import { namesFrom, paperFrom } from '../../../src/ui/caseload/from-mrz.ts';
import { isWhole } from '../../../src/ui/caseload/scanned.ts';

const nothingTyped = { voornamen: '', voorvoegsel: '', geslachtsnaam: '', birthDate: '' };

const read = (surname: string, givenNames: string, type = 'P') =>
	({
		kind: 'read',
		format: 'TD3',
		document: { type, issuer: 'NLD', number: 'SPECI2014', expiresOn: '2034-03-09' },
		holder: { surname, givenNames, birthDate: '1979-03-14', sex: 'm', nationality: 'NLD' },
		bsn: null,
	}) satisfies MrzReading;

describe('[H-2] an identity document that was scanned', () => {
	test.each([
		['VAN DEN BOOMGAARD', 'HENK', { voorvoegsel: 'van den', geslachtsnaam: 'Boomgaard' }],
		['EL AMRANI', 'SAMIRA', { voorvoegsel: 'el', geslachtsnaam: 'Amrani' }],
		['VERHOEVEN CLAASSEN', 'INEKE', { voorvoegsel: '', geslachtsnaam: 'Verhoeven Claassen' }],
		['DE', 'WEI', { voorvoegsel: '', geslachtsnaam: 'De' }],
	])('%s is filled in as a name', (surname, given, expected) => {
		expect(namesFrom(read(surname, given), nothingTyped)).toMatchObject(expected);
	});

	test('fills in the day of birth and every given name', () => {
		expect(namesFrom(read('KAPLAN', 'AYLIN NUR'), nothingTyped)).toMatchObject({
			voornamen: 'Aylin Nur',
			birthDate: '1979-03-14',
		});
	});

	test('leaves a name that was typed with its accents', () => {
		const typed = { ...nothingTyped, voornamen: 'Şükrü', geslachtsnaam: 'Yıldız' };
		expect(namesFrom(read('YILDIZ', 'SUKRU'), typed)).toMatchObject({
			voornamen: 'Şükrü',
			geslachtsnaam: 'Yıldız',
		});
	});

	test('takes the place of another name that was typed', () => {
		const typed = { ...nothingTyped, geslachtsnaam: 'Iemand' };
		expect(namesFrom(read('KAPLAN', 'AYLIN'), typed).geslachtsnaam).toBe('Kaplan');
	});

	test.each([
		['P', 'passport'],
		['I', 'identity-card'],
		['IR', 'residence-permit'],
		['A', 'other'],
	])('a zone that begins with %s is of a %s', (type, paper) => {
		expect(paperFrom(read('KAPLAN', 'AYLIN', type))).toBe(paper);
	});
});

const line = (first: string, length: number) => first.padEnd(length, '<');

describe('a scanner that types', () => {
	test.each([
		['two lines without an end between', line('P<NLD', 88), true],
		['two lines with ends', `${line('P<NLD', 44)}\r\n${line('X', 44)}\r\n`, true],
		['two short lines with ends', `P<NLDA<<B\n${line('X', 44)}\n`, true],
		['one line and its end', `${line('P<NLD', 44)}\n`, false],
		['three lines without ends', line('I<NLD', 90), true],
		[
			'three lines with ends, the last one short',
			`${line('I<NLD', 30)}\n${line('X', 30)}\nA<<B\n`,
			true,
		],
		['two of three lines', `${line('I<NLD', 30)}\n${line('X', 30)}\n`, false],
		['nothing yet', '', false],
	])('%s', (_, typed, whole) => {
		expect(isWhole(typed)).toBe(whole);
	});
});
