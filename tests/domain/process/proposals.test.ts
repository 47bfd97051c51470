import { describe, expect, test } from 'vitest';
import { WorkProcess } from '../../../src/domain/process/process.ts';
import { proposeRoute } from '../../../src/domain/process/propose-route.ts';
import { fact, situation } from './office.ts';

const criterion = (id: string, points: 'A' | 'B' | null, means?: string) => ({
	id,
	source: 'p. 1',
	text: id,
	points,
	when: { fact: id },
	facts: [id],
	...(means ? { means } : {}),
});

const process = WorkProcess.parse({
	id: 'eigen',
	version: '1',
	name: 'Eigen werkwijze',
	source: 'Werkinstructie',
	factKinds: ['works', 'debts', 'schooling', 'ill'].map((id) => ({
		id,
		title: id,
		source: 'p. 1',
	})),
	criteria: [
		criterion('works', 'A'),
		criterion('debts', 'B', 'Schuldhulp'),
		criterion('ill', 'B', 'Schuldhulp'),
		criterion('schooling', null, 'Scholing'),
	],
	proposals: [
		{ id: 'b', source: 'p. 1', route: 'B', needs: 'B', when: { fact: 'ill' } },
		{ id: 'a', source: 'p. 1', route: 'A', needs: 'A' },
	],
});

const propose = (...kinds: readonly string[]) => {
	const facts = kinds.map((kind, at) => fact(kind, `2026-03-0${at + 1}`));
	const found = proposeRoute(process, situation({ facts }));
	const ids = (reasons: typeof found.aside) => reasons.map(({ row }) => row.id);
	return {
		route: found.route,
		for: ids(found.reasonsFor),
		against: ids(found.reasonsAgainst),
		aside: ids(found.aside),
		means: found.means,
	};
};

const nothing = { route: null, for: [], against: [], aside: [], means: [] };

describe('a proposal', () => {
	test.each([
		['nothing is known', [], nothing],
		['one thing speaks for A', ['works'], { ...nothing, route: 'A', for: ['works'] }],
		[
			'another speaks against it, and is shown',
			['works', 'debts'],
			{ ...nothing, route: 'A', for: ['works'], against: ['debts'], means: ['Schuldhulp'] },
		],
		[
			'the first row that holds decides',
			['works', 'ill', 'debts'],
			{ ...nothing, route: 'B', for: ['debts', 'ill'], against: ['works'], means: ['Schuldhulp'] },
		],
		[
			'no row holds: what points somewhere is shown against',
			['debts', 'schooling'],
			{ ...nothing, against: ['debts'], aside: ['schooling'], means: ['Schuldhulp', 'Scholing'] },
		],
		[
			'what points nowhere stands aside',
			['works', 'schooling'],
			{ ...nothing, route: 'A', for: ['works'], aside: ['schooling'], means: ['Scholing'] },
		],
	])('[C-35] when %s', (_, kinds, proposal) => expect(propose(...kinds)).toEqual(proposal));

	test('[H-61] rests on the last fact of each kind', () => {
		const facts = [
			fact('works', '2026-03-01', {}, { id: 'first' }),
			fact('works', '2026-03-02', {}, { id: 'last' }),
		];
		const { reasonsFor } = proposeRoute(process, situation({ facts }));
		expect(reasonsFor.flatMap((reason) => reason.facts.map(({ id }) => id))).toEqual(['last']);
	});
});
