import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { processes } from '../../src/domain/processes/all.ts';
import { rowsByRule } from '../../src/domain/rules/process-rules.ts';
import { registry } from '../../src/domain/rules/registry.ts';
import { drawnBy, isTraced, ruleTraces } from '../support/rule-traces.ts';

const traces = ruleTraces();
const untraced = traces.filter((trace) => !isTraced(trace)).map(({ rule }) => rule.id);

describe('the register of rules', () => {
	test('has the totals that it was agreed with', () => {
		const count = (kind: string) => registry.filter((rule) => rule.kind === kind).length;
		expect(['data', 'rule', 'flow', 'doc', 'figure', 'context'].map(count)).toEqual([
			74, 140, 54, 15, 7, 40,
		]);
	});

	test('has every id and every name once', () => {
		expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
		expect(new Set(registry.map(({ name }) => name)).size).toBe(registry.length);
	});

	test('gives a reason for what is no software, and for nothing else', () => {
		const withReason = registry.filter(({ name }) => name.includes(':'));
		expect(withReason).toEqual(registry.filter(({ kind }) => kind === 'context'));
	});
});

describe('every rule that is software', () => {
	test('is named by a row or module and by a test', () => expect(untraced).toEqual([]));
});

describe('the rows of the process tables', () => {
	test('stand on a screen that is there', () => {
		const gone = Object.values(drawnBy).filter((file) => file !== null && !existsSync(file));
		expect(gone).toEqual([]);
	});

	test('put every rule of theirs on a screen, but those that only decide over other rows', () => {
		const decidesOnly = new Set(
			Object.entries(drawnBy).flatMap(([table, file]) => (file === null ? [table] : [])),
		);
		const isDrawn = (row: string) => !decidesOnly.has(row.replace(/^.*?\.(\w+) .*$/, '$1'));
		const unseen = traces.filter(({ rows, screens }) => rows.some(isDrawn) && screens.length === 0);
		expect(unseen.map(({ rule }) => rule.id)).toEqual([]);
	});

	test('name rules that exist', () => {
		const known = new Set(registry.map(({ id }) => id));
		const stray = [...rowsByRule(processes)].filter(([rule]) => !known.has(rule));
		expect(stray).toEqual([]);
	});
});
