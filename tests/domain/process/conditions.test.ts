import { describe, expect, test } from 'vitest';
import { Condition } from '../../../src/domain/process/condition.ts';
import { holds } from '../../../src/domain/process/condition-holds.ts';
import { WorkProcess } from '../../../src/domain/process/process.ts';
import { type Case, fact, situation } from './office.ts';

const row = (id: string, more: object = {}) => ({ id, title: id, source: 'p. 1', ...more });
const process = WorkProcess.parse({
	id: 'eigen',
	version: '1',
	name: 'Eigen werkwijze',
	source: 'Werkinstructie',
	horizonMonths: 6,
	factKinds: ['level', 'signed', 'written'].map((id) => row(id)),
	clientKinds: [row('new', { when: { fact: 'level' } })],
	documents: [
		row('letter', { document: 'letter', versions: { fact: 'written' } }),
		row('note', { document: 'note' }),
	],
});

const said = (data: Readonly<Record<string, string | number | boolean>>): Case => ({
	facts: [fact('level', '2026-03-01', data)],
});
const isSo = (condition: object, one: Case = {}) =>
	holds(Condition.parse(condition), process, situation(one));
const where = (expected: unknown, one: Case) =>
	isSo({ fact: 'level', where: { value: expected } }, one);

describe('what a fact has to say', () => {
	test.each([
		['the same word', 'A2', 'A2', true],
		['another word', 'A2', 'A1', false],
		['one of several', ['A1', 'A2'], 'A2', true],
		['none of several', ['A1', 'A2'], 'B1', false],
		['the number of the horizon', { setting: 'horizonMonths' }, 6, true],
		['another number than the horizon', { setting: 'horizonMonths' }, 7, false],
		['a group of the office', { setting: 'targetGroups' }, 'hours-12-20', true],
		['no group of the office', { setting: 'targetGroups' }, 'hours-40', false],
		['just the least', { min: 3 }, 3, true],
		['less than the least', { min: 3 }, 2, false],
		['just the most', { max: 3 }, 3, true],
		['more than the most', { max: 3 }, 4, false],
		['just as much as it has to be over', { over: 3 }, 3, false],
		['more than it has to be over', { over: 3 }, 4, true],
		['no more than the horizon', { max: { setting: 'horizonMonths' } }, 6, true],
		['more than the horizon', { max: { setting: 'horizonMonths' } }, 7, false],
		['a word where a number is asked', { min: 0 }, '3', false],
	])('%s', (_, expected, value, so) => expect(where(expected, said({ value }))).toBe(so));

	test('is not so while it says nothing', () => {
		expect(where({ max: 3 }, said({}))).toBe(false);
		expect(where(['A1'], said({}))).toBe(false);
		expect(where('A1', {})).toBe(false);
	});

	test('also in which role somebody said it', () => {
		const facts = [fact('level', '2026-03-01', { role: 'client' }, { role: 'adviser' })];
		const by = (role: string) => isSo({ fact: 'level', where: { role } }, { facts });
		expect([by('adviser'), by('client')]).toEqual([true, false]);
	});

	test('the last of those among which is looked', () => {
		const facts = [
			fact('level', '2026-03-01', { skill: 'speaking', value: 'A2' }),
			fact('level', '2026-03-02', { skill: 'writing', value: 'A1' }),
		];
		const latest = (more: object) => isSo({ latest: 'level', ...more }, { facts });
		expect(latest({ where: { value: 'A2' } })).toBe(false);
		expect(latest({ among: { skill: 'speaking' }, where: { value: 'A2' } })).toBe(true);
		expect(latest({ among: { skill: 'reading' } })).toBe(false);
	});
});

describe('what is known otherwise', () => {
	test.each([
		['all of nothing', { all: [] }, true],
		['any of nothing', { any: [] }, false],
		['not what does not hold', { not: { fact: 'level' } }, true],
		['a kind of client that nobody is', { kind: 'new' }, false],
		['a kind that the process does not have', { kind: 'unheard' }, false],
		['what the office wants', { office: 'clientSignsAmendedPlan' }, true],
		['a benefit that nobody has', { benefit: ['ww'] }, false],
		['an age that nobody knows', { age: { min: 0 } }, false],
	])('%s', (_, condition, so) => expect(isSo(condition)).toBe(so));

	test('an office that wants it otherwise', () => {
		const settings = { clientSignsAmendedPlan: false };
		expect(isSo({ office: 'clientSignsAmendedPlan' }, { settings })).toBe(false);
	});

	test('a kind of client and one of several benefits', () => {
		expect(isSo({ kind: 'new' }, said({}))).toBe(true);
		expect(isSo({ benefit: ['ww', 'ioaw'] }, { benefits: ['ioaw'] })).toBe(true);
	});

	test.each([
		['2003-04-01', true],
		['2003-04-02', true],
		['2004-04-01', true],
		['2004-04-02', true],
		['2002-04-01', false],
	])('somebody born on %s is at most 23 on 1 April 2026: %s', (birthDate, so) => {
		expect(isSo({ age: { max: 23 } }, { birthDate })).toBe(so);
	});
});

describe('a signature', () => {
	const signed = (version: string, role: 'adviser' | 'client' = 'client', document = 'letter') =>
		fact(
			'signed',
			'2026-03-05',
			{ document, version },
			{ id: `${document} ${version} ${role}`, role },
		);
	const written = (version: string, on: string) => fact('written', on, { version });
	const isSigned = (facts: Case['facts'], document = 'letter') =>
		isSo({ signed: document, by: ['client'] }, { facts: facts ?? [] });

	test.each([
		['of the last version', [written('v1', '2026-03-01'), signed('v1')], true],
		[
			'of an older version',
			[written('v1', '2026-03-01'), written('v2', '2026-03-02'), signed('v1')],
			false,
		],
		['of somebody else', [written('v1', '2026-03-01'), signed('v1', 'adviser')], false],
		['of another document', [written('v1', '2026-03-01'), signed('v1', 'client', 'note')], false],
		['of a document that was never written', [signed('v1')], true],
	])('%s counts: %s', (_, facts, counts) => expect(isSigned(facts)).toBe(counts));

	test('of a document without versions counts whatever its version', () => {
		expect(isSigned([signed('any', 'client', 'note')], 'note')).toBe(true);
	});

	test('without a role counts for nobody', () => {
		const { role: _, ...anonymous } = signed('v1');
		expect(isSigned([anonymous])).toBe(false);
	});
});
