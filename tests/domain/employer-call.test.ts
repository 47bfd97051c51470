import { describe, expect, test } from 'vitest';
import { callsFor, employerCalls } from '../../src/domain/employer-call.ts';
import type { Lead } from '../../src/domain/lead.ts';
import { practiceChance, practiceVacancy } from '../../src/domain/practice/practice-records.ts';
import type { KeptFact } from '../../src/domain/process/kept-fact.ts';

const by = { personId: 'anna', name: 'Anna de Wit' };

const called = (employer: string, on: string, more: Partial<KeptFact> = {}): KeptFact => ({
	id: `${employer} ${on}`,
	kind: 'employer-called-back',
	process: 'helmond',
	on,
	by,
	recordedAt: 0,
	data: { employer },
	...more,
});

describe('employers that were phoned back', () => {
	test('[H-34] stand with what they said, by whom and when, newest first', () => {
		const data = { employer: 'Bakkerij Oefening', outcome: 'applied' };
		const calls = employerCalls([
			called('Bouwbedrijf Voorbeeld', '2026-11-02'),
			called('Bakkerij Oefening', '2026-11-09', {
				data,
				reasons: ['Brief ontvangen.', 'Nog geen keus.'],
			}),
		]);
		expect(calls).toEqual([
			{
				id: 'Bakkerij Oefening 2026-11-09',
				employer: 'Bakkerij Oefening',
				outcome: 'applied',
				note: 'Brief ontvangen. Nog geen keus.',
				on: '2026-11-09',
				by,
			},
			{
				id: 'Bouwbedrijf Voorbeeld 2026-11-02',
				employer: 'Bouwbedrijf Voorbeeld',
				outcome: null,
				note: null,
				on: '2026-11-02',
				by,
			},
		]);
	});

	test.each([
		['a fact of another kind', { kind: 'consulted' }],
		['a call without an employer', { data: {} }],
		['a call to nobody', { data: { employer: '' } }],
		['a call to a number', { data: { employer: 3 } }],
	])('do not have %s', (_, more) => {
		expect(employerCalls([called('Bakkerij Oefening', '2026-11-09', more)])).toEqual([]);
	});

	test('an outcome without words is none', () => {
		const data = { employer: 'Bakkerij Oefening', outcome: '' };
		expect(employerCalls([called('x', '2026-11-09', { data })])[0]?.outcome).toBeNull();
	});

	test('a call that was taken back is gone, and so is what took it back', () => {
		const calls = employerCalls([
			called('Bakkerij Oefening', '2026-11-09', { id: 'wrong' }),
			called('Bakkerij Oefening', '2026-11-09', {
				id: 'back',
				kind: 'withdrawn',
				corrects: 'wrong',
			}),
		]);
		expect(calls).toEqual([]);
	});
});

describe('the calls to the employer of a vacancy', () => {
	const leadOf = (record: Lead['record']) => ({ record }) as Lead;
	const calls = employerCalls([
		called('Van den Berg B.V.', '2026-11-02'),
		called('Bakkerij Oefening', '2026-11-09'),
	]);

	test.each([
		['the same name', 'Bakkerij Oefening', ['Bakkerij Oefening']],
		['other capitals, points and spaces', 'van den berg bv', ['Van den Berg B.V.']],
		['a name that only looks like it', 'Bakkerij Oefeningen', []],
		['no name', undefined, []],
	])('by %s', (_, werkgever, employers) => {
		const record = practiceVacancy({ naamVacature: 'Bakker', ...(werkgever && { werkgever }) });
		expect(callsFor(calls, leadOf(record)).map(({ employer }) => employer)).toEqual(employers);
	});

	test('a chance has no employer, so no calls', () => {
		expect(callsFor(calls, leadOf(practiceChance({ beroep: 'Bakker' })))).toEqual([]);
	});
});
