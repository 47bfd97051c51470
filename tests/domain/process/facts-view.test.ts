import { describe, expect, test } from 'vitest';
import { factsView, ofKind } from '../../../src/domain/process/facts-view.ts';
import { fact } from './office.ts';

const ids = (facts: Parameters<typeof factsView>[0], kind: string) =>
	ofKind(factsView(facts), kind).map(({ id }) => id);

describe('the facts that count', () => {
	test('stand by kind, by day, and by id on one day, however they arrived', () => {
		const facts = [
			fact('consulted', '2026-03-02', {}, { id: 'b' }),
			fact('consulted', '2026-03-01', {}, { id: 'z' }),
			fact('reported', '2026-03-01', {}, { id: 'r' }),
			fact('consulted', '2026-03-02', {}, { id: 'a' }),
			fact('consulted', '2026-03-02', {}, { id: 'c' }),
		];
		expect(ids(facts, 'consulted')).toEqual(['z', 'a', 'b', 'c']);
		expect(ids(facts.toReversed(), 'consulted')).toEqual(['z', 'a', 'b', 'c']);
		expect(ids(facts, 'reported')).toEqual(['r']);
	});

	test('are not those that were corrected, nor what took them back', () => {
		const facts = [
			fact('consulted', '2026-03-01', {}, { id: 'wrong' }),
			fact('consulted', '2026-03-02', {}, { id: 'right', corrects: 'wrong' }),
			fact('reported', '2026-03-01', {}, { id: 'gone' }),
			fact('withdrawn', '2026-03-02', {}, { id: 'back', corrects: 'gone' }),
		];
		expect([...factsView(facts).keys()]).toEqual(['consulted']);
		expect(ids(facts, 'consulted')).toEqual(['right']);
		expect(ids(facts, 'reported')).toEqual([]);
	});
});
