import { describe, expect, test } from 'vitest';
import { checkFact } from '../../../src/domain/process/fact-kind.ts';
import { Actor } from '../../../src/domain/process/process-fact.ts';
import { readProcess } from '../../../src/domain/process/read-process.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { process } from './office.ts';

const own = {
	id: 'eigen',
	version: '1',
	name: 'Eigen werkwijze',
	source: 'Werkinstructie',
	factKinds: [{ id: 'asked', title: 'Gevraagd', source: 'p. 1' }],
	clientKinds: [
		{ id: 'new', title: 'Nieuw', source: 'p. 1', when: { fact: 'asked' } },
		{ id: 'newer', title: 'Nieuwer', source: 'p. 1', when: { kind: 'new' } },
	],
	terms: [
		{
			id: 'T-1',
			title: 'Antwoorden',
			source: 'p. 2',
			who: ['adviser'],
			starts: { fact: 'asked' },
			length: { unit: 'days', count: 2 },
			doneBy: [],
		},
	],
};

/** The process above with one thing wrong in it. */
function spoilt(path: readonly (string | number)[], value: unknown): unknown {
	const copy = structuredClone(own);
	const last = path.at(-1) ?? '';
	const place = path
		.slice(0, -1)
		.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
	(place as Record<string | number, unknown>)[last] = value;
	return copy;
}

describe('a process of an office', () => {
	test('is read like the five', () => {
		expect(readProcess(own)).toMatchObject({ kind: 'process', process: { id: 'eigen' } });
	});

	test.each([
		{
			path: ['terms', 0, 'length', 'count'],
			value: -1,
			at: 'terms[0].length.count',
			problem: 'wrong-value',
			expected: { is: 'at-least', bound: 0 },
		},
		{
			path: ['terms', 0, 'length', 'count'],
			value: 2.5,
			at: 'terms[0].length.count',
			problem: 'wrong-value',
			expected: { is: 'whole-number' },
		},
		{
			path: ['terms', 0, 'length', 'count'],
			value: 'vijf',
			at: 'terms[0].length.count',
			problem: 'wrong-value',
			expected: { is: 'number' },
		},
		{
			path: ['terms', 0, 'who', 0],
			value: 'baas',
			at: 'terms[0].who[0]',
			problem: 'wrong-value',
			expected: { is: 'one-of', of: Actor.options },
		},
		{ path: ['terms', 0, 'title'], value: undefined, at: 'terms[0].title', problem: 'missing' },
		{
			path: ['terms', 0, 'titel'],
			value: 'Antwoord',
			at: 'terms[0]',
			problem: 'unknown-field',
			name: 'titel',
		},
		{
			path: ['terms', 0, 'starts', 'fact'],
			value: 'aksed',
			at: 'terms[0].starts.fact',
			problem: 'refers-to-nothing',
			name: 'aksed',
		},
		{
			path: ['retention'],
			value: [
				{
					id: 'r',
					source: 'Beleid',
					title: 'Weg',
					kinds: ['asked', 'akesd'],
					after: [{ fact: 'asked' }],
					keep: 'dossierYears',
				},
			],
			at: 'retention[0].kinds[1]',
			problem: 'refers-to-nothing',
			name: 'akesd',
		},
		{
			path: ['questionnaires'],
			value: [
				{
					id: 'profiel',
					source: 'Beleid',
					title: 'Risicoprofiel',
					questions: [{ id: '1', source: 'Beleid', text: 'Zo?', options: [] }],
					conclusion: 'Kies',
					conclusions: [{ id: 'a', source: 'Beleid', text: 'A' }],
					explanation: 'optional',
					signedBy: ['adviser'],
					recordedAs: 'profiel-gemaakt',
				},
			],
			at: 'questionnaires[0].recordedAs',
			problem: 'refers-to-nothing',
			name: 'profiel-gemaakt',
		},
		{
			path: ['figures'],
			value: [{ id: 'f', source: 'Beleid', title: 'Op tijd', measure: 'on-time', term: 'weg' }],
			at: 'figures[0].term',
			problem: 'refers-to-nothing',
			name: 'weg',
		},
		{
			path: ['clientKinds', 1, 'id'],
			value: 'new',
			at: 'clientKinds[1].id',
			problem: 'twice',
			name: 'new',
		},
		{
			path: ['clientKinds', 0, 'when'],
			value: { kind: 'newer' },
			at: 'clientKinds[0].when.kind',
			problem: 'refers-below',
			name: 'newer',
		},
		{
			path: ['clientKinds', 0, 'when'],
			value: { kind: 'new' },
			at: 'clientKinds[0].when.kind',
			problem: 'refers-below',
			name: 'new',
		},
		{
			path: ['clientKinds', 0, 'when'],
			value: { all: [{ fact: 'asked', were: {} }] },
			at: 'clientKinds[0].when.all[0]',
			problem: 'unknown-field',
			name: 'were',
		},
		{
			path: ['id'],
			value: 'Eigen Werkwijze',
			at: 'id',
			problem: 'wrong-value',
			expected: { is: 'name' },
		},
		{
			path: ['name'],
			value: '',
			at: 'name',
			problem: 'wrong-value',
			expected: { is: 'not-empty' },
		},
	])('is refused at $at: $problem', ({ path, value, at, problem, name, expected }) => {
		const read = readProcess(spoilt(path, value));
		expect(read).toMatchObject({ kind: 'refused' });
		expect(read.kind === 'refused' && read.problems).toContainEqual({
			path: at,
			problem,
			...(name === undefined ? {} : { name }),
			...(expected === undefined ? {} : { expected }),
		});
	});

	test.each([null, 12, 'helmond', []])('%j is no process', (written) => {
		expect(readProcess(written)).toMatchObject({ kind: 'refused', problems: [{ path: '.' }] });
	});

	test.each(processes)('$id, built in, names only what exists and nothing twice', (built) => {
		expect(readProcess(built)).toEqual({ kind: 'process', process: built });
	});
});

describe('a fact, held against the kinds of its process', () => {
	const check = (kind: string, data: Readonly<Record<string, string | number | boolean>>) =>
		checkFact(process('helmond').factKinds, { kind, data });

	test.each([
		{ kind: 'route-decided', data: { route: 'A', horizonMonths: 6 } },
		{ kind: 'reported', data: {} },
		{ kind: 'term-extended', data: { term: 'DL-03', count: 2, unit: 'weeks' } },
		{ kind: 'office-phoned', data: { firstTalkOn: '2026-04-08' } },
	])('$kind fits', ({ kind, data }) => {
		expect(check(kind, data)).toEqual([]);
	});

	test.each([
		{ kind: 'route', data: {}, problem: 'unknown-kind', field: null },
		{ kind: 'route-decided', data: {}, problem: 'missing-field', field: 'route' },
		{ kind: 'route-decided', data: { route: 'C' }, problem: 'wrong-value', field: 'route' },
		{
			kind: 'route-decided',
			data: { route: 'A', rout: 'B' },
			problem: 'unknown-field',
			field: 'rout',
		},
		{ kind: 'school-leaver', data: { is: 'ja' }, problem: 'wrong-value', field: 'is' },
		{
			kind: 'office-phoned',
			data: { firstTalkOn: '2026-02-30' },
			problem: 'wrong-value',
			field: 'firstTalkOn',
		},
		{
			kind: 'placeable',
			data: { withinMonths: '6' },
			problem: 'wrong-value',
			field: 'withinMonths',
		},
		{ kind: 'debts', data: { arrangement: 1 }, problem: 'wrong-value', field: 'arrangement' },
	])('$kind with $data is refused: $problem', ({ kind, data, problem, field }) => {
		expect(check(kind, data)).toEqual([{ problem, field }]);
	});
});
