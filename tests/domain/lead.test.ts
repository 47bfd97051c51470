import { describe, expect, test } from 'vitest';
import type { CaptureRecord } from '../../src/domain/capture-record.ts';
import { typedReading } from '../../src/domain/field-reading.ts';
import {
	changedFields,
	closingOn,
	employerOf,
	leadTitle,
	movesOf,
	placeOf,
} from '../../src/domain/lead.ts';
import {
	inPlace,
	practiceChance,
	practiceVacancy,
} from '../../src/domain/practice/practice-records.ts';
import { fact } from '../support/facts.ts';

const vacancy = practiceVacancy({
	naamVacature: 'Metselaar nieuwbouw',
	beroep: 'Metselaar',
	werkgever: 'Bouwbedrijf Oefening',
	plaats: inPlace('Helmond'),
	sluitingsdatumVacature: '2026-12-04',
});
const chance = practiceChance({ beroep: 'Kok', regio: 'Haaglanden' });

/** A page that said nothing but what its tab says. */
const without = (record: CaptureRecord, title: string | null): CaptureRecord =>
	({ ...record, fields: {}, source: { ...record.source, title } }) as CaptureRecord;
const bareVacancy = without(vacancy, 'Vacature – bord');
const bareChance = without(chance, null);

describe('a lead in words', () => {
	test.each([
		['a vacancy has the name of the vacancy', vacancy, 'Metselaar nieuwbouw'],
		['a chance has its occupation', chance, 'Kok'],
		[
			'a vacancy without a name has its occupation',
			{ ...vacancy, fields: { beroep: typedReading('Metselaar') } } as CaptureRecord,
			'Metselaar',
		],
		['a page without either has its own title', bareVacancy, 'Vacature – bord'],
		['a page without anything has no title', bareChance, null],
	])('%s', (_, record, title) => expect(leadTitle(record)).toBe(title));

	test.each([
		['of a vacancy', vacancy, 'Bouwbedrijf Oefening'],
		['of a vacancy that names none', bareVacancy, null],
		['of a chance, which has none', chance, null],
	])('the employer %s', (_, record, employer) => expect(employerOf(record)).toBe(employer));

	test.each([
		['a vacancy is in a place', vacancy, 'Helmond'],
		['a chance is in a region', chance, 'Haaglanden'],
		['a vacancy may not say where', bareVacancy, null],
		['a chance may not say where', bareChance, null],
	])('%s', (_, record, place) => expect(placeOf(record)).toBe(place));

	test.each([
		['a vacancy closes on its last day', vacancy, '2026-12-04'],
		['a vacancy may stay open', bareVacancy, null],
		['a chance never closes', chance, null],
	])('%s', (_, record, day) => expect(closingOn(record)).toBe(day));
});

describe('two captures of one page', () => {
	test('that say the same differ in nothing, however it was read', () => {
		const typed = {
			...vacancy,
			fields: { ...vacancy.fields, werkgever: typedReading('Bouwbedrijf Oefening') },
		} as CaptureRecord;
		expect(changedFields(vacancy, typed)).toEqual([]);
	});

	test('differ in what changed, came and went, in the order of the vocabulary', () => {
		const later = practiceVacancy({
			naamVacature: 'Metselaar nieuwbouw',
			beroep: 'Metselaar',
			werkgever: 'Bouwbedrijf Anders',
			plaats: inPlace('Helmond'),
			sector: 'Bouw',
		});
		expect(changedFields(vacancy, later)).toEqual([
			'werkgever',
			'sector',
			'sluitingsdatumVacature',
		]);
	});

	test('of a chance differ in its numbers', () => {
		const fields = { beroep: 'Kok', regio: 'Haaglanden' };
		const [before, after] = [20, 30].map((n) =>
			practiceChance({ ...fields, vacatures: { n, kwalificatie: 'exact' } }),
		);
		expect(before && after && changedFields(before, after)).toEqual(['vacatures']);
	});
});

describe('the moves of a lead', () => {
	const moved = (leadId: string, more = {}) =>
		fact('lead-moved', { leadId, from: 'found', to: 'applied' }, more);

	test('are its own, with day, person and reason', () => {
		const facts = [
			moved('job', { id: 'm1', on: '2026-11-09', reason: 'Brief verstuurd' }),
			moved('other job', { id: 'm2' }),
		];
		expect(movesOf(facts)('job')).toEqual([
			{
				factId: 'm1',
				from: 'found',
				to: 'applied',
				on: '2026-11-09',
				by: { personId: 'alice', name: 'Alice' },
				recordedAt: expect.any(Number),
				reason: 'Brief verstuurd',
				corrected: false,
			},
		]);
	});

	test('have one reason, also when it was written in two parts, or none', () => {
		const twice = { ...moved('job'), reasons: ['Brief verstuurd.', 'En gebeld.'] };
		const reasons = movesOf([twice, moved('job')])('job').map(({ reason }) => reason);
		expect(reasons).toEqual(['Brief verstuurd. En gebeld.', null]);
	});

	test('are none for a lead that never moved', () => expect(movesOf([])('job')).toEqual([]));
});
