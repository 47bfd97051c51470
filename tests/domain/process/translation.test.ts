import { describe, expect, test } from 'vitest';
import { WorkProcess } from '../../../src/domain/process/process.ts';
import { textsIn, translated } from '../../../src/domain/process/translated.ts';

const process = WorkProcess.parse({
	id: 'eigen',
	version: '1',
	name: 'Eigen werkwijze',
	source: 'Werkinstructie',
	factKinds: [
		{
			id: 'level',
			title: 'Niveau',
			source: 'p. 1',
			fields: { title: 'text', skill: ['spreken', 'schrijven'] },
			labels: { skill: 'Vaardigheid' },
			options: { skill: { spreken: 'Spreken', schrijven: 'Schrijven' } },
		},
	],
	terms: [
		{
			id: 'T-1',
			title: 'Niveau vaststellen',
			source: 'p. 2',
			who: ['adviser'],
			starts: { fact: 'level', where: { skill: 'spreken' } },
			length: null,
			doneBy: [],
		},
	],
	lists: [{ id: 'bring', title: 'Meebrengen', source: 'p. 3', items: ['Paspoort'] }],
	documents: [{ id: 'letter', document: 'letter', title: 'Brief', source: 'p. 4' }],
});

const loud = translated(process, (text) => text.toUpperCase());

describe('a process in another language', () => {
	test('has what its rows say to a reader in that language, and names for machines as they were', () => {
		expect(loud.factKinds).toEqual([
			{
				...process.factKinds[0],
				title: 'NIVEAU',
				labels: { skill: 'VAARDIGHEID' },
				options: { skill: { spreken: 'SPREKEN', schrijven: 'SCHRIJVEN' } },
			},
		]);
		expect(loud.terms).toEqual([{ ...process.terms[0], title: 'NIVEAU VASTSTELLEN' }]);
	});

	test('has official forms, lists and its own name in the language of the source', () => {
		expect(loud).toMatchObject({
			id: 'eigen',
			name: 'Eigen werkwijze',
			documents: process.documents,
			lists: process.lists,
		});
	});

	test('still is a process', () => expect(WorkProcess.parse(loud)).toEqual(loud));

	test('asks words for every text once', () => {
		expect([...textsIn(process)].toSorted()).toEqual([
			'Niveau',
			'Niveau vaststellen',
			'Schrijven',
			'Spreken',
			'Vaardigheid',
		]);
	});
});
