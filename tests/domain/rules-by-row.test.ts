import { describe, expect, test } from 'vitest';
import { WorkProcess } from '../../src/domain/process/process.ts';
import { rowsByRule } from '../../src/domain/rules/process-rules.ts';
import { wholeRule } from '../../src/domain/rules/registry.ts';

test.each([
	['H-61.3', 'H-61'],
	['H-11e', 'H-11'],
	['H-75 Q6', 'H-75'],
	['DL-08', 'DL-08'],
	['M-4', 'M-4'],
	['beleid', 'beleid'],
	['zie H-4', 'zie H-4'],
])('%s is of the rule %s', (part, whole) => expect(wholeRule(part)).toBe(whole));

describe('the rows of a rule', () => {
	const kind = (id: string, ...rules: readonly string[]) => ({
		id,
		title: id,
		source: 'p. 1',
		rules,
	});
	const process = (id: string, factKinds: readonly object[], more: object = {}) =>
		WorkProcess.parse({ id, version: '1', name: id, source: 'p. 1', factKinds, ...more });

	test('are those that name it or a part of it, of every process, each once', () => {
		const rows = rowsByRule([
			process('een', [kind('asked', 'H-1.2', 'H-1.3'), kind('told', 'H-2')]),
			process('twee', [kind('asked', 'H-1')]),
		]);
		expect([...rows]).toEqual([
			[
				'H-1',
				[
					{ process: 'een', table: 'factKinds', row: 'asked' },
					{ process: 'twee', table: 'factKinds', row: 'asked' },
				],
			],
			['H-2', [{ process: 'een', table: 'factKinds', row: 'told' }]],
		]);
	});

	test('a question counts for the table of its questionnaire', () => {
		const rows = rowsByRule([
			process('een', [kind('held')], {
				questionnaires: [
					{
						id: 'profiel',
						source: 'p. 1',
						title: 'Profiel',
						rules: ['H-73'],
						questions: [
							{
								id: '1',
								source: 'p. 1',
								rules: ['H-75 Q1'],
								text: 'Zo?',
								options: [],
							},
						],
						conclusion: 'Kies',
						conclusions: [{ id: 'a', source: 'p. 1', text: 'A' }],
						explanation: 'optional',
						signedBy: ['adviser'],
						recordedAs: 'held',
					},
				],
			}),
		]);
		expect(rows.get('H-75')).toEqual([{ process: 'een', table: 'questionnaires', row: '1' }]);
		expect(rows.get('H-73')).toEqual([{ process: 'een', table: 'questionnaires', row: 'profiel' }]);
	});
});
