import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeptFact } from '../../../src/domain/process/kept-fact.ts';
import { outcomeOf, readScenario } from '../../../src/domain/process/scenario.ts';
import { processes } from '../../../src/domain/processes/all.ts';

const werkmakelaar = (facts: readonly object[], today = '2026-11-22') => {
	const read = readScenario({ about: 'x', process: 'werkmakelaar', today, facts });
	if ('problems' in read) throw new Error(JSON.stringify(read.problems));
	const process = processes.find(({ id }) => id === 'werkmakelaar');
	if (!process) throw new Error('no such process');
	return outcomeOf(process, read.scenario);
};

describe('[O-1] a term that leaves the calendar', () => {
	test('has no date, says why, and takes nothing else with it', () => {
		const { terms } = werkmakelaar([
			{ kind: 'registered', on: '1998-03-02' },
			{ kind: 'intake-held', on: '2026-11-02' },
		]);
		expect(terms.find(({ id }) => id === 'DL-13')).toMatchObject({
			due: null,
			state: { kind: 'outside-calendar' },
			explanation: { start: '1998-03-02', skipped: [], rolledFrom: null },
		});
		expect(terms.filter(({ due }) => due !== null).length).toBeGreaterThan(0);
	});

	test('stays an open step until it is met', () => {
		const known = [{ kind: 'registered', on: '2040-12-28' }];
		const open = werkmakelaar(known, '2040-12-29');
		expect(open.steps).toMatchObject([{ id: 'handover', window: { due: null } }]);
	});

	test('may be extended by what nobody can mean, without a fault', () => {
		const { terms } = werkmakelaar([
			{ kind: 'registered', on: '2026-11-02' },
			{
				kind: 'term-extended',
				on: '2026-11-03',
				data: { term: 'DL-13', unit: 'months', count: 3660 },
				reasons: ['Vergissing.'],
			},
		]);
		expect(terms.find(({ id }) => id === 'DL-13')?.state.kind).toBe('outside-calendar');
	});
});

test('facts on any day that can be written down give an outcome in every process', () => {
	const kinds = processes.flatMap((process) =>
		process.terms.map(({ starts }) => [process.id, starts.fact] as const),
	);
	const year = fc.integer({ min: 1900, max: 2199 });
	fc.assert(
		fc.property(fc.constantFrom(...kinds), year, year, ([id, kind], from, now) => {
			const read = readScenario({
				about: 'x',
				process: id,
				today: `${now}-06-15`,
				facts: [{ kind, on: `${from}-12-31` }],
			});
			if ('problems' in read) throw new Error(JSON.stringify(read.problems));
			const process = processes.find((one) => one.id === id);
			expect(process && outcomeOf(process, read.scenario).terms).toBeInstanceOf(Array);
		}),
		{ numRuns: 300 },
	);
});

describe('a fact on a day that nobody can mean', () => {
	const kept = (on: string) =>
		KeptFact.safeParse({
			id: 'f1',
			process: 'helmond',
			ruleVersion: '1',
			kind: 'reported',
			on,
			recordedAt: 1,
			by: { personId: 'p1', name: 'Femke de Boer', organisation: 'UWV Werkplein Helmond' },
			data: {},
		});

	test.each(['0000-01-01', '0026-11-22', '1899-12-31', '2200-01-01', '9999-12-31'])(
		'%s is not read',
		(on) => expect(kept(on).error?.issues.map(({ path }) => path.join())).toEqual(['on']),
	);

	test.each(['1900-01-01', '2199-12-31'])('%s is', (on) => {
		expect(kept(on).success).toBe(true);
	});
});
