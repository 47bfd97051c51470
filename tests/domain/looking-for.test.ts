import { describe, expect, test } from 'vitest';
import type { CaptureRecord } from '../../src/domain/capture-record.ts';
import { lookingForOf } from '../../src/domain/looking-for.ts';
import { practiceChance, practiceVacancy } from '../../src/domain/practice/practice-records.ts';

const lookingFor = (...records: readonly CaptureRecord[]) =>
	lookingForOf(records.map((record) => ({ record })));
const week = (min: number | null, max: number | null) =>
	practiceVacancy({ naamVacature: 'Kok', uren: { min, max } });

describe('what a client looks for', () => {
	test('is nothing while the plan has no vacancies and chances', () => {
		expect(lookingFor()).toEqual({ occupations: [], hours: null });
	});

	test('is every occupation and name once, in the order of the plan', () => {
		const vacancy = practiceVacancy({ naamVacature: 'Kok in de avond', beroep: 'Kok' });
		const { occupations } = lookingFor(vacancy, practiceChance({ beroep: 'Bakker' }), vacancy);
		expect(occupations).toEqual(['Kok', 'Kok in de avond', 'Bakker']);
	});

	test('is a vacancy without an occupation by its name', () => {
		const { occupations } = lookingFor(practiceVacancy({ naamVacature: 'Kok' }));
		expect(occupations).toEqual(['Kok']);
	});

	test('is a page that says nothing not at all', () => {
		const record = practiceChance({ beroep: 'Kok' });
		const bare = { ...record, fields: {}, source: { ...record.source, title: null } };
		expect(lookingFor(bare as CaptureRecord).occupations).toEqual([]);
	});

	test('is at most twelve occupations, the first of the plan', () => {
		const names = Array.from({ length: 13 }, (_, index) => `Beroep ${index + 1}`);
		const { occupations } = lookingFor(...names.map((beroep) => practiceChance({ beroep })));
		expect(occupations).toEqual(names.slice(0, 12));
	});

	test.each([
		['of one vacancy', [week(24, 32)], { min: 24, max: 32 }],
		['from the least to the most of several', [week(24, 32), week(16, 36)], { min: 16, max: 36 }],
		['without a least when no vacancy has one', [week(null, 36)], { min: null, max: 36 }],
		['without a most when no vacancy has one', [week(16, null)], { min: 16, max: null }],
		[
			'unknown when a vacancy has only words',
			[practiceVacancy({ naamVacature: 'Kok', uren: 'fulltime' })],
			null,
		],
		['unknown when a vacancy has no hours', [practiceVacancy({ naamVacature: 'Kok' })], null],
		['unknown when there are only chances', [practiceChance({ beroep: 'Kok' })], null],
	])('has hours %s', (_, records, hours) => {
		expect(lookingFor(...records).hours).toEqual(hours);
	});
});
