import { describe, expect, test } from 'vitest';
import { addLead, applyCapture, readLeads } from '../../src/document/leads.ts';
import type { CaptureRecord, ChanceRecord } from '../../src/domain/capture-record.ts';
import { chanceSeries } from '../../src/domain/chance-series.ts';
import { chanceTrail } from '../../src/domain/chance-trail.ts';
import { typedReading } from '../../src/domain/field-reading.ts';
import type { Count } from '../../src/domain/field-values.ts';
import { leadTitle } from '../../src/domain/lead.ts';
import { sameLead } from '../../src/domain/same-lead.ts';
import { newDocs, person, vacancy } from '../support/dossier.ts';

const exact = (n: number): Count => ({ n, kwalificatie: 'exact' });

interface Said {
	readonly on?: string;
	readonly jobs?: Count;
	readonly seekers?: Count;
	readonly occupation?: string;
	readonly postcode?: string;
	readonly region?: string;
	readonly radius?: number;
}

const chance = ({ on, jobs, seekers, occupation = 'Metselaar', ...where }: Said): ChanceRecord => ({
	...(vacancy() as Extract<CaptureRecord, { kind: 'vacature' }>),
	kind: 'kans',
	natural: null,
	fields: {
		beroep: typedReading(occupation),
		...(where.postcode && { postcode4: typedReading(where.postcode) }),
		...(where.region && { regio: typedReading(where.region) }),
		...(where.radius !== undefined && { straalKm: typedReading(where.radius) }),
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

	test('a series says what, where and how far, with the numbers of each capture', () => {
		const jobs: Count = { n: 100, kwalificatie: 'meer dan' };
		const where = { region: 'Haaglanden', postcode: '2611', radius: 10 };
		expect(chanceSeries(leadsOf(chance({ ...where, jobs, seekers: exact(5) })))).toEqual([
			{
				key: 'metselaar|haaglanden|2611|10',
				occupation: 'Metselaar',
				region: 'Haaglanden',
				radiusKm: 10,
				leadId: 'Anna-1',
				points: [
					{
						captureId: 'Anna-1',
						on: '2026-11-21',
						vacancies: jobs,
						seekers: exact(5),
						ratio: null,
					},
				],
			},
		]);
	});

	test('what a page leaves out is unknown', () => {
		expect(chanceSeries(leadsOf(chance({})))).toMatchObject([
			{
				key: 'metselaar|||',
				region: null,
				radiusKm: null,
				points: [{ vacancies: null, seekers: null }],
			},
		]);
		expect(chanceSeries(leadsOf(chance({ postcode: '2611' })))[0]?.region).toBe('2611');
	});

	test('capitals and spaces make no other region', () => {
		const leads = leadsOf(
			chance({ region: 'Zuidoost  Brabant' }),
			chance({ region: 'zuidoost brabant ' }),
		);
		expect(chanceSeries(leads)).toHaveLength(1);
	});

	test.each([
		['region', { region: 'Haaglanden' }, { region: 'Rijnmond' }],
		['postcode', { postcode: '2611' }, { postcode: '2612' }],
		['radius', { radius: 5 }, { radius: 10 }],
		['occupation', { occupation: 'Kok' }, { occupation: 'Bakker' }],
	])('another %s is another series', (_, one, other) => {
		expect(chanceSeries(leadsOf(chance(one), chance(other)))).toHaveLength(2);
	});

	test('series stand in the order of their occupations', () => {
		const names = ['Metselaar', 'Bakker', 'Kok'];
		const series = chanceSeries(leadsOf(...names.map((occupation) => chance({ occupation }))));
		expect(series.map(({ occupation }) => occupation)).toEqual(['Bakker', 'Kok', 'Metselaar']);
	});

	test('the name, the place and the lead are those of the latest day', () => {
		const leads = leadsOf(
			chance({ on: '2026-11-20', occupation: 'Allround Metselaar' }),
			chance({ on: '2026-05-01', occupation: 'allround metselaar' }),
		);
		expect(chanceSeries(leads)).toMatchObject([
			{ occupation: 'Allround Metselaar', leadId: 'Anna-1' },
		]);
	});

	test('of captures of one day the one that was added last is the latest', () => {
		const [lead, ...others] = leadsOf(chance({ on: '2026-11-20', jobs: exact(14) }));
		const [version] = lead?.versions ?? [];
		if (!lead || !version) throw new Error('no lead');
		const later = { ...version, captureId: 'later', addedAt: version.addedAt + 1 };
		const [series] = chanceSeries([{ ...lead, versions: [later, version] }, ...others]);
		expect(series?.points.map(({ captureId }) => captureId)).toEqual([version.captureId, 'later']);
	});

	test('a vacancy and a chance without an occupation are in no series', () => {
		const nameless = { ...chance({}), fields: {} };
		expect(chanceSeries(leadsOf(vacancy(), nameless))).toEqual([]);
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

	test.each([
		['of another day', { addedOn: '2026-11-20' }],
		['that came from another chance', { chanceId: 'another' }],
	])('a vacancy %s is not suggested', (_, more) => {
		if (!first) throw new Error('no chance');
		const others = leads.map((lead) => (lead.kind === 'vacature' ? { ...lead, ...more } : lead));
		expect(chanceTrail(first, others).suggested).toEqual([]);
	});

	test.each([
		['Smid', 1],
		['Kok', 0],
	])('by an occupation of few letters (%s) %i is suggested', (occupation, count) => {
		const few = leadsOf(chance({ occupation }), vacancy(`${occupation} gezocht`));
		const short = few.find(({ kind }) => kind === 'kans');
		if (!short) throw new Error('no chance');
		expect(chanceTrail(short, few).suggested).toHaveLength(count);
	});

	test('a chance or a vacancy without a name suggests nothing', () => {
		const bare = (record: CaptureRecord) =>
			({ ...record, fields: {}, source: { ...record.source, title: null } }) as CaptureRecord;
		const nameless = leadsOf(bare(chance({})), chance({}), bare(vacancy()));
		const suggested = nameless
			.filter(({ kind }) => kind === 'kans')
			.flatMap((each) => chanceTrail(each, nameless).suggested);
		expect(suggested).toEqual([]);
	});

	test('linked vacancies stand in the order of adding', () => {
		if (!first) throw new Error('no chance');
		const linked = leads.map((lead) => ({ ...lead, chanceId: first.id }));
		const names = chanceTrail(first, linked).vacancies.map(({ record }) => leadTitle(record));
		expect(names.slice(-2)).toEqual(['Allround metselaar', 'Stratenmaker']);
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

	test('two vacancies without key and number are two, and so are those of another kind', () => {
		expect(sameLead(leadsOf(vacancy()), vacancy())).toBeNull();
		const keyed = withKey('a');
		const asChance = { ...chance({}), natural: keyed.natural };
		expect(sameLead(leadsOf(keyed), asChance)).toBeNull();
	});

	test('a page with a key is not the same as one without', () => {
		expect(sameLead(leadsOf(withKey('a')), vacancy())).toBeNull();
	});

	test('an earlier version counts as well', () => {
		const { shared } = newDocs();
		const me = person('Anna');
		const id = addLead(shared, withKey('a'), me);
		applyCapture(shared, withKey('c'), 'again', me, id);
		expect(sameLead(readLeads(shared).leads, withKey('a'))?.id).toBe(id);
	});
});
