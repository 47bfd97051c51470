import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/process/condition.ts';
import { holds } from '../../../src/domain/process/condition-holds.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { readProcess } from '../../../src/domain/process/read-process.ts';
import { fact, situation } from './office.ts';

const row = { source: 'p. 1' };
const own = (when: Condition) =>
	readProcess({
		id: 'eigen',
		version: '1',
		name: 'Eigen',
		source: 'p. 1',
		factKinds: [
			{ ...row, id: 'said', title: 'Gezegd', fields: { kind: 'text', yes: 'boolean' } },
			{ ...row, id: 'written', title: 'Geschreven', fields: { version: 'text' } },
			{ ...row, id: 'signed', title: 'Getekend', fields: { document: 'text', version: 'text' } },
		],
		documents: [
			{ ...row, id: 'plan', document: 'plan', title: 'Plan', versions: { fact: 'written' } },
		],
		phases: [{ ...row, id: 'one', title: 'Eén', when }],
	});

function heldBy(when: Condition, facts: readonly ProcessFact[]): boolean {
	const read = own(when);
	if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
	return holds(when, read.process, situation({ facts }));
}

describe('the last fact among some', () => {
	const condition = { latest: 'said', among: { kind: 'Noor' }, where: { yes: true } };
	const said = (kind: string, yes: boolean, day: number) =>
		fact('said', `2026-04-0${day}`, { kind, yes });

	test.each([
		{ what: 'nobody spoke', facts: [], held: false },
		{ what: 'she said yes', facts: [said('Noor', true, 1)], held: true },
		{ what: 'another said yes', facts: [said('Bram', true, 1)], held: false },
		{
			what: 'she took it back',
			facts: [said('Noor', true, 1), said('Noor', false, 2)],
			held: false,
		},
		{
			what: 'another said no after her',
			facts: [said('Noor', true, 1), said('Bram', false, 2)],
			held: true,
		},
	])('$what: $held', ({ facts, held }) => expect(heldBy(condition, facts)).toBe(held));
});

describe('a signature on the last version', () => {
	const condition = { signed: 'plan', by: ['client', 'adviser'] } as const;
	const written = (version: string, day: number) => fact('written', `2026-04-0${day}`, { version });
	const signed = (role: ProcessFact['role'], version: string, document = 'plan') =>
		fact('signed', '2026-04-05', { document, version }, role ? { role } : {});

	test.each([
		{ what: 'nobody', facts: [written('v1', 1)], held: false },
		{ what: 'one of the roles', facts: [written('v1', 1), signed('adviser', 'v1')], held: true },
		{ what: 'another role', facts: [written('v1', 1), signed('employer', 'v1')], held: false },
		{ what: 'no role', facts: [written('v1', 1), signed(undefined, 'v1')], held: false },
		{
			what: 'another document',
			facts: [written('v1', 1), signed('client', 'v1', 'letter')],
			held: false,
		},
		{
			what: 'an older version',
			facts: [written('v1', 1), written('v2', 2), signed('client', 'v1')],
			held: false,
		},
		{ what: 'a document of which no version was written', facts: [signed('client', 'v1')], held: true },
	])('by $what: $held', ({ facts, held }) => expect(heldBy(condition, facts)).toBe(held));
});

describe('a condition of an office’s own process', () => {
	test('is refused when it names a document that is not there', () => {
		expect(own({ signed: 'letter', by: ['client'] })).toEqual({
			kind: 'refused',
			problems: [{ path: 'phases[0].when.signed', problem: 'refers-to-nothing', name: 'letter' }],
		});
	});

	test('may compare any value in what it looks among', () => {
		expect(own({ latest: 'said', among: { fact: 'whatever' } }).kind).toBe('process');
	});
});
