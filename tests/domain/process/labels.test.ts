import { describe, expect, test } from 'vitest';
import { commonFactKinds, fieldLabel, optionLabel } from '../../../src/domain/process/fact-kind.ts';
import { processes } from '../../../src/domain/processes/all.ts';

const kinds = [
	{ id: 'common', factKinds: commonFactKinds },
	...processes.map(({ id, factKinds }) => ({ id, factKinds })),
];

describe.each(kinds)('the forms of $id', ({ factKinds }) => {
	const fields = factKinds.flatMap((row) =>
		Object.entries(row.fields).map(([field, kind]) => ({ row, field, kind })),
	);

	test('have a label for every field, and for nothing else', () => {
		for (const row of factKinds) {
			expect([row.id, ...Object.keys(row.labels).toSorted()]).toEqual([
				row.id,
				...Object.keys(row.fields).toSorted(),
			]);
		}
	});

	test('have a label for every value of a list, and for nothing else', () => {
		const lists = fields.flatMap(({ row, field, kind }) =>
			typeof kind === 'string'
				? []
				: [{ place: `${row.id}.${field}`, values: kind.map(String), words: row.options[field] }],
		);
		expect(
			lists.map(({ place, words = {} }) => ({ place, values: Object.keys(words).toSorted() })),
		).toEqual(lists.map(({ place, values }) => ({ place, values: values.toSorted() })));
		const named = lists.map(({ place }) => place);
		const options = factKinds.flatMap(({ id, options: own }) =>
			Object.keys(own).map((field) => `${id}.${field}`),
		);
		expect(options.filter((place) => !named.includes(place))).toEqual([]);
	});

	test('are written in sentence case', () => {
		const words = factKinds.flatMap(({ title, labels, options }) => [
			title,
			...Object.values(labels),
			...Object.values(options).flatMap((own) => Object.values(own)),
		]);
		expect(words.filter((word) => !/^[A-Z0-9]/.test(word) || word.endsWith('.'))).toEqual([]);
	});
});

test('an own process without labels shows the names it has', () => {
	const [row] = commonFactKinds;
	expect(row && fieldLabel({ ...row, labels: {} }, 'term')).toBe('term');
	expect(row && optionLabel({ ...row, options: {} }, 'unit', 5)).toBe('5');
	expect(row && fieldLabel(row, 'term')).toBe('Termijn');
});
