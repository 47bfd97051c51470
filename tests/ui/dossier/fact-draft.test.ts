import { describe, expect, test } from 'vitest';
import { checkFact, commonFactKinds } from '../../../src/domain/process/fact-kind.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { FactDraft, fieldsOf } from '../../../src/ui/dossier/process/fact-draft.svelte.ts';

const on = '2026-11-21';
const sample = { text: 'Iets', number: '2,5', boolean: 'no', day: '2026-12-01', list: '' } as const;

const kinds = processes.flatMap((process) =>
	[...process.factKinds, ...commonFactKinds].map((row) => ({ process, row })),
);

describe('a form made from a kind of fact', () => {
	test.each(kinds)('$process.id $row.id: filled in, it may be recorded', ({ process, row }) => {
		const draft = new FactDraft(row, { on });
		for (const { name, kind, options } of draft.fields)
			draft.texts[name] = kind === 'list' ? (options.at(-1)?.value ?? '') : sample[kind];
		expect([...draft.problems()]).toEqual([]);
		expect(checkFact(process.factKinds, { kind: row.id, data: draft.data() })).toEqual([]);
	});

	test.each(kinds)('$process.id $row.id: empty, it asks what the kind requires', ({ row }) => {
		const draft = new FactDraft(row, { on });
		expect([...draft.problems().keys()]).toEqual(
			fieldsOf(row, {}).flatMap(({ name, required }) => (required ? [name] : [])),
		);
	});

	test.each(kinds)('$process.id $row.id: shows again what was recorded', ({ row }) => {
		const draft = new FactDraft(row, { on });
		for (const { name, kind, options } of draft.fields)
			draft.texts[name] = kind === 'list' ? (options.at(0)?.value ?? '') : sample[kind];
		const again = new FactDraft(row, { on, initial: draft.data() });
		expect(again.data()).toEqual(draft.data());
	});

	test('a day that does not exist is said of the day itself', () => {
		const [first] = kinds;
		if (!first) throw new Error('no kinds');
		const draft = new FactDraft(first.row, { on: '2026-02-30' });
		expect(draft.problems().get('on')).toBe('not-a-day');
	});
});
