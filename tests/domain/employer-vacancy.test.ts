import { describe, expect, test } from 'vitest';
import type { CaptureRecord } from '../../src/domain/capture-record.ts';
import { isOpenVacancy, vacancyFrom } from '../../src/domain/employer-vacancy.ts';
import {
	inPlace,
	practiceChance,
	practiceVacancy,
} from '../../src/domain/practice/practice-records.ts';

const from = (record: CaptureRecord) => vacancyFrom({ record, referral: null, bulk: null });
const long = 'x'.repeat(120);

describe('a vacancy of a plan in the bank', () => {
	test('[H-68] is referred to while nobody said how clients come to it, and what it lacks is open', () => {
		expect(from(practiceVacancy({ naamVacature: 'Bakker' }))).toEqual({
			title: 'Bakker',
			service: 'referred',
			bulk: null,
			employerName: null,
			place: null,
			minHours: null,
			maxHours: null,
			closesOn: null,
			url: null,
			natural: null,
		});
	});

	test('has its place, its address and what makes it the same vacancy', () => {
		const record = practiceVacancy({ naamVacature: 'Bakker', plaats: inPlace('Deurne') });
		const hash = 'a'.repeat(64);
		const captured = {
			...record,
			natural: { key: ['werk.nl', '41203377'], hash },
			source: { ...record.source, url: 'https://werk.example/?a=1', canonicalUrl: null },
		};
		expect(from(captured)).toMatchObject({
			place: 'Deurne',
			url: 'https://werk.example/?a=1',
			natural: hash,
		});
		const canonical = { ...captured.source, canonicalUrl: 'https://werk.example/41203377' };
		expect(from({ ...captured, source: canonical })?.url).toBe('https://werk.example/41203377');
	});

	test('has no hours when the page only has words for them', () => {
		const record = practiceVacancy({ naamVacature: 'Bakker', uren: 'fulltime' });
		expect(from(record)).toMatchObject({ minHours: null, maxHours: null });
	});

	test('has lines that fit in the bank', () => {
		const record = practiceVacancy({
			naamVacature: 'Bakker',
			plaats: inPlace(long),
			werkgever: 'y'.repeat(200),
		});
		const title = { ...record, fields: {}, source: { ...record.source, title: 'z'.repeat(300) } };
		expect(from(record)).toMatchObject({ place: long, employerName: 'y'.repeat(200) });
		expect(from(title as CaptureRecord)?.title).toBe('z'.repeat(200));
	});

	test.each([
		['a chance', practiceChance({ beroep: 'Bakker' })],
		[
			'a page without a name',
			{
				...practiceVacancy({ naamVacature: 'Bakker' }),
				fields: {},
				source: { ...practiceVacancy({ naamVacature: 'Bakker' }).source, title: null },
			} as CaptureRecord,
		],
	])('%s is none', (_, record) => expect(from(record)).toBeNull());

	test.each([
		['agency', 'temp-agency'],
		['work-project', 'work-project'],
		['cwi', 'cwi'],
	] as const)('[M-17] a bulk vacancy from %s is marked %s', (bulk, marked) => {
		const record = practiceVacancy({ naamVacature: 'Bakker' });
		expect(vacancyFrom({ record, referral: null, bulk })?.bulk).toBe(marked);
	});
});

test.each([
	['without a last day', null, null, true],
	['that was filled', { on: '2026-11-01', why: 'filled' as const }, null, false],
	[
		'that was filled before its last day',
		{ on: '2026-11-01', why: 'filled' as const },
		'2026-12-04',
		false,
	],
])('a vacancy %s is open: %s', (_, closed, closesOn, open) => {
	expect(isOpenVacancy({ closed, closesOn }, '2026-11-18')).toBe(open);
});
