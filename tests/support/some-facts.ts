/** Facts of every kind that a process knows, with any data that it takes. */
import fc from 'fast-check';
import { addDays, type Day } from '../../src/domain/day.ts';
import { commonFactKinds, type FactKindRow } from '../../src/domain/process/fact-kind.ts';
import type { WorkProcess } from '../../src/domain/process/process.ts';
import { Actor, type ProcessFact } from '../../src/domain/process/process-fact.ts';

/** Two years around 2026. */
export const someDay: fc.Arbitrary<Day> = fc
	.integer({ min: 0, max: 730 })
	.map((days) => addDays('2025-07-01', days));

const people = ['femke', 'bram', 'iris'];

export function someFacts(process: WorkProcess, most = 25): fc.Arbitrary<readonly ProcessFact[]> {
	const texts = ['x', ...process.terms.map(({ id }) => id), ...documentNames(process)];
	const kind = fc.constantFrom(...process.factKinds, ...commonFactKinds);
	return fc
		.array(
			kind.chain((row) => factOf(row, texts)),
			{ maxLength: most },
		)
		.map((facts) => facts.map((fact, place) => ({ ...fact, id: `fact-${1000 + place}` })));
}

const documentNames = ({ documents }: WorkProcess) => documents.map(({ document }) => document);

const factOf = (row: FactKindRow, texts: readonly string[]): fc.Arbitrary<ProcessFact> =>
	fc.record({
		id: fc.constant(''),
		kind: fc.constant(row.id),
		on: someDay,
		by: fc.constantFrom(...people).map((name) => ({ personId: name, name })),
		role: fc.constantFrom(...Actor.options),
		data: dataOf(row, texts),
		reasons: fc.constantFrom([], ['Omdat het zo is']),
	});

const dataOf = (row: FactKindRow, texts: readonly string[]) =>
	fc.record(
		Object.fromEntries(
			Object.entries(row.fields).map(([field, type]) => [field, valueFor(type, texts)]),
		),
		{ requiredKeys: [...row.required] },
	);

function valueFor(type: FactKindRow['fields'][string], texts: readonly string[]) {
	if (typeof type !== 'string') return fc.constantFrom(...type);
	if (type === 'number') return fc.integer({ min: 0, max: 13 });
	if (type === 'boolean') return fc.boolean();
	return type === 'day' ? someDay : fc.constantFrom(...texts);
}
