import { describe, expect, test } from 'vitest';
import {
	hoursIn,
	hoursStatement,
	statementCsv,
	statementJson,
} from '../../src/domain/hours-statement.ts';
import { factsView } from '../../src/domain/process/facts-view.ts';
import type { ProcessFact } from '../../src/domain/process/process-fact.ts';

const who = (name: string) => ({ personId: name.toLowerCase(), name });
const entered = (
	id: string,
	on: string,
	worked: number,
	coached: number,
	activity = 'Instructie',
) =>
	({
		id,
		kind: 'hours-entered',
		on,
		by: who('Joris'),
		data: { worked, coached, activity },
	}) as const;
const approved = (id: string, entry: string, by: string, on = '2026-11-02') =>
	({ id, kind: 'hours-approved', on, by: who(by), data: { entry } }) as const;

const october: readonly ProcessFact[] = [
	entered('u1', '2026-10-05', 24, 2.4),
	entered('u2', '2026-10-12', 0.1, 0.2),
	entered('u3', '2026-10-19', 8, 1),
	entered('u4', '2026-11-02', 8, 1),
	approved('a1', 'u1', 'Anna'),
	approved('a2', 'u2', 'Anna'),
	approved('a3', 'u3', 'Joris'),
];
const hours = (facts: readonly ProcessFact[] = october) => hoursIn(factsView(facts));
const statement = (period = '2026-10') => hoursStatement(hours(), period, 'Samira el Amrani');

describe('[P-16] hours', () => {
	test('count as approved when somebody else approved them, and not when one did so oneself', () => {
		expect(hours().map(({ id, approval }) => [id, approval?.by.name ?? null])).toEqual([
			['u1', 'Anna'],
			['u2', 'Anna'],
			['u3', null],
			['u4', null],
		]);
	});

	test('somebody else’s approval counts also when the own one came first', () => {
		const facts = factsView([...october, approved('a4', 'u3', 'Anna', '2026-11-03')]);
		expect(hoursIn(facts)[2]?.approval).toEqual({ by: who('Anna'), on: '2026-11-03' });
	});
});

describe('[P-6] the statement of a month', () => {
	test('adds what was approved in that month, and says how many lines wait', () => {
		expect(statement()).toMatchObject({
			period: '2026-10',
			candidate: 'Samira el Amrani',
			worked: 24.1,
			coached: 2.6,
			waiting: 1,
		});
		expect(statement().lines.map(({ id }) => id)).toEqual(['u1', 'u2']);
	});

	test('has no tail of adding parts of hours', () => {
		const facts = [
			entered('u1', '2026-10-05', 0.1, 0),
			entered('u2', '2026-10-12', 0.2, 0),
			approved('a1', 'u1', 'Anna'),
			approved('a2', 'u2', 'Anna'),
		];
		expect(hoursStatement(hours(facts), '2026-10', '').worked).toBe(0.3);
	});

	test('of a month in which nobody worked is empty, of one with nothing approved only waits', () => {
		expect(statement('2026-09')).toMatchObject({ lines: [], worked: 0, coached: 0, waiting: 0 });
		expect(statement('2026-11')).toMatchObject({ lines: [], worked: 0, coached: 0, waiting: 1 });
	});

	test('[P-6] hours without numbers or words count as none', () => {
		const blank = { ...entered('u1', '2026-10-05', 0, 0), data: { worked: 'veel' } };
		expect(hours([blank])).toMatchObject([{ worked: 0, coached: 0, activity: '' }]);
	});

	test('is a file that a Dutch spreadsheet opens, and that holds no BSN', () => {
		expect(statementCsv(statement())).toBe(
			[
				'kandidaat;datum;gewerkte uren;uren jobcoaching;activiteit;ingevoerd door;geaccordeerd door;geaccordeerd op',
				'Samira el Amrani;2026-10-05;24;2,4;Instructie;Joris;Anna;2026-11-02',
				'Samira el Amrani;2026-10-12;0,1;0,2;Instructie;Joris;Anna;2026-11-02',
				'',
			].join('\r\n'),
		);
	});

	test.each([
		['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
		['+31', "'+31"],
		['-1', "'-1"],
		['@naam', "'@naam"],
		['a;b', '"a;b"'],
		['regel 1\nregel 2', '"regel 1\nregel 2"'],
	])('keeps %j as text in a cell', (activity, cell) => {
		const facts = factsView([
			entered('u1', '2026-10-05', 1, 0, activity),
			approved('a1', 'u1', 'Anna'),
		]);
		const csv = statementCsv(hoursStatement(hoursIn(facts), '2026-10', 'Samira'));
		expect(csv).toContain(`;1;0;${cell};Joris;`);
	});

	test('is JSON that a person can read too', () => {
		expect(statementJson(statement())).toMatch(/^\{\n\t"period": "2026-10",\n.*\n\}\n$/s);
	});

	test('says the same as JSON', () => {
		expect(JSON.parse(statementJson(statement()))).toEqual({
			period: '2026-10',
			candidate: 'Samira el Amrani',
			worked: 24.1,
			coached: 2.6,
			lines: [
				{
					on: '2026-10-05',
					worked: 24,
					coached: 2.4,
					activity: 'Instructie',
					enteredBy: 'Joris',
					approvedBy: 'Anna',
					approvedOn: '2026-11-02',
				},
				{
					on: '2026-10-12',
					worked: 0.1,
					coached: 0.2,
					activity: 'Instructie',
					enteredBy: 'Joris',
					approvedBy: 'Anna',
					approvedOn: '2026-11-02',
				},
			],
		});
	});
});
