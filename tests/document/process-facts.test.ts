import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProcessFacts, recordProcessFact } from '../../src/document/process-facts.ts';
import { meet, newDocs, person } from '../support/dossier.ts';

const helmond = { id: 'helmond', version: '3' };

describe('facts of a work process in a dossier', () => {
	test('say who, when, in which role and under which version of the rules', () => {
		const docs = newDocs();
		const anna = person('Anna', { role: 'case-manager' });
		const id = recordProcessFact(docs.prof, helmond, { kind: 'placeable', data: { x: 1 } }, anna);
		expect(readProcessFacts(docs)).toEqual({
			facts: [
				{
					id,
					process: 'helmond',
					ruleVersion: '3',
					kind: 'placeable',
					data: { x: 1 },
					on: anna.today,
					recordedAt: anna.now,
					by: { personId: 'Anna', name: 'Anna' },
					role: 'case-manager',
				},
			],
			unreadable: 0,
		});
	});

	test('keep a reason without its spaces, and none that says nothing', () => {
		const docs = newDocs();
		const anna = person('Anna');
		recordProcessFact(docs.prof, helmond, { kind: 'a', reason: '  Ziek \n' }, anna);
		recordProcessFact(docs.prof, helmond, { kind: 'b', reason: '   ' }, anna);
		expect(readProcessFacts(docs).facts.map(({ reasons }) => reasons)).toEqual([
			['Ziek'],
			undefined,
		]);
	});

	test('refuse a day that does not exist', () => {
		const docs = newDocs();
		const record = () =>
			recordProcessFact(docs.prof, helmond, { kind: 'a', on: '2026-02-30' }, person('Anna'));
		expect(record).toThrow();
		expect(readProcessFacts(docs).facts).toEqual([]);
	});

	test('of a shape that this version does not know are counted, not lost', () => {
		const docs = newDocs();
		recordProcessFact(docs.shared, helmond, { kind: 'a' }, person('Anna'));
		docs.shared.getArray('process-facts').push([{ kind: 'of tomorrow' }]);
		expect(readProcessFacts(docs)).toMatchObject({ facts: [{ kind: 'a' }], unreadable: 1 });
	});

	test('are the same everywhere after people met, in whatever order', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(['Anna', 'Bram', 'Chris'], { minLength: 3 }), (order) => {
				const docs = newDocs();
				const laptops = order.map((name) => {
					const own = newDocs();
					recordProcessFact(own.shared, helmond, { kind: name }, person(name));
					return own;
				});
				for (const { shared } of laptops) meet(shared, docs.shared);
				const kinds = readProcessFacts(docs).facts.map(({ kind }) => kind);
				expect(kinds.toSorted()).toEqual(['Anna', 'Bram', 'Chris']);
			}),
		);
	});
});
