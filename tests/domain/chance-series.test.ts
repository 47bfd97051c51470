import { describe, expect, test } from 'vitest';
import { addLead, applyCapture, readLeads } from '../../src/document/leads.ts';
import type { CaptureRecord, ChanceRecord } from '../../src/domain/capture-record.ts';
import { chanceSeries } from '../../src/domain/chance-series.ts';
import { chanceTrail } from '../../src/domain/chance-trail.ts';
import { typedReading } from '../../src/domain/field-reading.ts';
import type { Count } from '../../src/domain/field-values.ts';
import { sameLead } from '../../src/domain/same-lead.ts';
import { newDocs, person, vacancy } from '../support/dossier.ts';

const exact = (n: number): Count => ({ n, kwalificatie: 'exact' });

interface Said {
	readonly on?: string;
	readonly jobs?: Count;
	readonly seekers?: Count;
	readonly occupation?: string;
	readonly postcode?: string;
}

const chance = ({ on, jobs, seekers, occupation = 'Metselaar', postcode }: Said): ChanceRecord => ({
	...(vacancy() as Extract<CaptureRecord, { kind: 'vacature' }>),
	kind: 'kans',
	natural: null,
	fields: {
		beroep: typedReading(occupation),
		...(postcode && { postcode4: typedReading(postcode) }),
		...(on && { peildatum: typedReading(on) }),
		...(jobs && { vacatures: typedReading(jobs) }),
		...(seekers && { concurrentie: typedReading(seekers) }),
	},
});

function leadsOf(...records: readonly CaptureRecord[]) {
	const { shared } = newDocs();
	const me = person('Anna');
	for (const record of records) addLead(shared, record, me);
	return readLeads(shared).leads;
}

describe('chances side by side and over time', () => {
	test('one occupation in one region is one series, oldest first', () => {
		const leads = leadsOf(
			chance({ on: '2026-11-20', jobs: exact(20), seekers: exact(50) }),
			chance({ on: '2026-05-01', jobs: exact(14), seekers: exact(52) }),
		);
		const [series, ...others] = chanceSeries(leads);
		expect(others).toEqual([]);
		expect(series?.points.map(({ on, ratio }) => [on, ratio])).toEqual([
			['2026-05-01', 52 / 14],
			['2026-11-20', 2.5],
		]);
	});

	test('[61] another region is another series, and so is no region', () => {
		const leads = leadsOf(
			chance({ postcode: '5611' }),
			chance({ postcode: '5701' }),
			chance({}),
			chance({ occupation: 'metselaar ' }),
		);
		expect(
			chanceSeries(leads)
				.map(({ points }) => points.length)
				.toSorted(),
		).toEqual([1, 1, 2]);
	});

	test('[62] two captures of one day are two points', () => {
		const same = { on: '2026-11-20', jobs: exact(14), seekers: exact(52) };
		const [series] = chanceSeries(leadsOf(chance(same), chance({ ...same, jobs: exact(13) })));
		expect(series?.points).toHaveLength(2);
	});

	test('a capture without a day counts on the day of capturing', () => {
		expect(chanceSeries(leadsOf(chance({})))[0]?.points[0]?.on).toBe('2026-11-21');
	});

	test.each<[string, Said, number | null]>([
		['two exact numbers', { jobs: exact(14), seekers: exact(52) }, 52 / 14],
		['about 40', { jobs: exact(10), seekers: { n: 40, kwalificatie: 'ongeveer' } }, 4],
		['more than 100', { jobs: { n: 100, kwalificatie: 'meer dan' }, seekers: exact(5) }, null],
		['[55] no vacancies', { jobs: exact(0), seekers: exact(52) }, null],
		['[55] no competition', { jobs: exact(14), seekers: exact(0) }, 0],
		['[55] both zero', { jobs: exact(0), seekers: exact(0) }, null],
		['a missing number', { jobs: exact(14) }, null],
	])('the ratio of %s', (_, said, ratio) => {
		expect(chanceSeries(leadsOf(chance(said)))[0]?.points[0]?.ratio).toBe(ratio);
	});
});

describe('from chance to vacancies', () => {
	const leads = leadsOf(
		chance({ occupation: 'Metselaar' }),
		vacancy('Allround metselaar'),
		vacancy('Stratenmaker'),
	);
	const [, , first] = leads;

	test('a vacancy of the same occupation and day is suggested, another is not', () => {
		if (!first) throw new Error('no chance');
		const { suggested, vacancies } = chanceTrail(first, leads);
		expect(suggested.map(({ record }) => record.fields)).toMatchObject([
			{ naamVacature: { value: 'Allround metselaar' } },
		]);
		expect(vacancies).toEqual([]);
	});

	test('a linked vacancy is no suggestion any more, and brings its assignments', () => {
		if (!first) throw new Error('no chance');
		const linked = leads.map((lead) =>
			lead.kind === 'vacature' ? { ...lead, chanceId: first.id, assignmentIds: ['a1'] } : lead,
		);
		const trail = chanceTrail(first, linked);
		expect(trail.vacancies).toHaveLength(2);
		expect(trail.assignmentIds).toEqual(['a1', 'a1']);
		expect(trail.suggested).toEqual([]);
	});
});

describe('the same vacancy again', () => {
	const withKey = (hash: string, number?: string): CaptureRecord => {
		const record = vacancy() as Extract<CaptureRecord, { kind: 'vacature' }>;
		return {
			...record,
			natural: { key: ['werk.nl', hash], hash: hash.padEnd(64, '0') },
			fields: { ...record.fields, ...(number && { nummerVacature: typedReading(number) }) },
		};
	};

	test.each([
		['the same key', withKey('a'), true],
		['another key', withKey('b'), false],
		['another key, the same number (pasted without an address)', withKey('b', '41203377'), true],
		['another number', withKey('b', '41203378'), false],
	])('%s', (_, record, isSame) => {
		const leads = leadsOf(withKey('a', '41203377'));
		expect(sameLead(leads, record) !== null).toBe(isSame);
	});

	test('an earlier version counts as well', () => {
		const { shared } = newDocs();
		const me = person('Anna');
		const id = addLead(shared, withKey('a'), me);
		applyCapture(shared, withKey('c'), 'again', me, id);
		expect(sameLead(readLeads(shared).leads, withKey('a'))?.id).toBe(id);
	});
});
