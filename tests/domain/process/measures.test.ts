import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/domain/process/figures-of.ts';
import { WorkProcess } from '../../../src/domain/process/process.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { officeOf } from '../../../src/domain/process/situation.ts';
import { fact } from './office.ts';

const march = { from: '2026-03-01', to: '2026-03-31' };

/** A figure of an office's own process, over March. */
function figure(row: Readonly<Record<string, unknown>>, ...dossiers: ProcessFact[][]) {
	const kinds = ['begun', 'got-there', 'scored', 'stopped'];
	const process = WorkProcess.parse({
		id: 'eigen',
		version: '1',
		name: 'Eigen werkwijze',
		source: 'Werkinstructie',
		factKinds: kinds.map((id) => ({ id, title: id, source: 'p. 1' })),
		figures: [{ id: 'f', source: 'p. 1', title: 'Cijfer', ...row }],
	});
	const known = dossiers.map((facts, place) => ({
		id: `d${place}`,
		facts,
		client: { birthDate: null, benefits: [] },
	}));
	const [found] = figuresOf(process, known, officeOf(), march);
	if (!found) throw new Error('no figure');
	return found;
}

const begun = (on: string, data: ProcessFact['data'] = {}) => fact('begun', on, data);
const gotThere = (on: string) => fact('got-there', on);

describe('how often something happened', () => {
	const twice = [
		begun('2026-03-01'),
		begun('2026-03-31'),
		begun('2026-02-28'),
		begun('2026-04-01'),
	];

	test.each([
		[false, 1],
		[true, 2],
	])('is each time %s: %i, of what fell in the period', (each, count) => {
		expect(figure({ measure: 'count', in: { fact: 'begun' }, each }, twice).value).toBe(count);
	});
});

describe('the part that got there', () => {
	const share = {
		measure: 'share',
		of: { fact: 'begun' },
		reached: { fact: 'got-there' },
	} as const;
	const within = { ...share, within: { unit: 'days', count: 7 } };

	test.each([
		['on the day itself', ['2026-03-02', '2026-03-02'], ['d0'], []],
		['later', ['2026-03-02', '2026-03-31'], ['d0'], []],
		['after the period', ['2026-03-02', '2026-04-01'], [], ['d0']],
		['never', ['2026-03-02'], [], ['d0']],
		['before it began', ['2026-03-02', '2026-03-01'], [], ['d0']],
		['without beginning in the period', ['2026-02-02', '2026-03-02'], [], []],
	])('%s', (_, [start = '', end], dossiers, others) => {
		const facts = [begun(start), ...(end ? [gotThere(end)] : [])];
		expect(figure(share, facts)).toMatchObject({ dossiers, others, pending: [] });
	});

	test.each([
		['on the last day', ['2026-03-02', '2026-03-09'], [['d0'], [], []]],
		['a day late', ['2026-03-02', '2026-03-10'], [[], ['d0'], []]],
		['not at all, and the time is over', ['2026-03-24'], [[], ['d0'], []]],
		['not yet', ['2026-03-25'], [[], [], ['d0']]],
	])('in time: %s', (_, [start = '', end], [dossiers, others, pending]) => {
		const facts = [begun(start), ...(end ? [gotThere(end)] : [])];
		expect(figure(within, facts)).toMatchObject({ dossiers, others, pending });
	});
});

describe('a mean on a scale', () => {
	const mean = {
		measure: 'mean',
		in: { fact: 'scored' },
		field: 'score',
		scale: { from: 1, to: 10 },
	} as const;
	const scored = (on: string, score: number | string) => fact('scored', on, { score }, { id: on });

	test('has the bounds of the scale, and nothing outside it, that is no number or out of the period', () => {
		const facts = [
			scored('2026-03-02', 1),
			scored('2026-03-03', 10),
			scored('2026-03-04', 0),
			scored('2026-03-05', 11),
			scored('2026-03-06', '7'),
			scored('2026-04-01', 4),
		];
		expect(figure(mean, facts)).toMatchObject({ value: 5.5, count: 2 });
	});
});

describe('days from one to another', () => {
	const days = { measure: 'days', from: { fact: 'begun' }, to: { fact: 'got-there' } } as const;

	test.each([
		['ten days', ['2026-02-25', '2026-03-07'], 10],
		['no days', ['2026-03-07', '2026-03-07'], 0],
		['not what lies before', ['2026-03-07', '2026-03-06'], null],
		['not what ended outside the period', ['2026-02-25', '2026-04-01'], null],
		['nothing while it has not ended', ['2026-02-25'], null],
	])('are %s', (_, [start = '', end], value) => {
		expect(figure(days, [begun(start), ...(end ? [gotThere(end)] : [])]).value).toBe(value);
	});
});

describe('the caseload of one person', () => {
	const caseload = {
		measure: 'caseload',
		from: { fact: 'begun' },
		to: [{ fact: 'stopped' }],
		field: 'coach',
		months: 1,
		target: { min: 1, max: 2 },
	} as const;
	const coached = (on: string, ...stopped: readonly string[]) => [
		begun(on, { coach: 'Tineke' }),
		...stopped.map((day) => fact('stopped', day)),
	];

	test.each([
		['is open', coached('2025-06-01'), 1],
		['stopped in the period', coached('2026-01-05', '2026-03-15'), 1],
		['stopped on the first day that counts', coached('2026-01-05', '2026-03-01'), 1],
		['stopped the day before', coached('2026-01-05', '2026-02-28'), 0],
		['stopped and began again', [...coached('2026-02-10'), fact('stopped', '2026-02-01')], 1],
		['never began', [fact('stopped', '2026-02-01')], 0],
	])('has who %s: %i', (_, facts, count) => {
		expect(figure(caseload, facts).dossiers).toHaveLength(count);
	});

	test('is of who recorded it when nobody is named', () => {
		const named = figure(caseload, coached('2026-03-02'), [begun('2026-03-02', { coach: '' })]);
		expect(JSON.stringify(named)).toContain('Tineke');
		expect(JSON.stringify(named)).toContain('Femke Adviseur');
	});
});
