import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differences } from '../../src/domain/process/difference.ts';
import { readProcess } from '../../src/domain/process/read-process.ts';
import {
	outcomeOf,
	readScenario,
	type Scenario,
	scenarioSchema,
	strayFacts,
} from '../../src/domain/process/scenario.ts';
import { processById, processes } from '../../src/domain/processes/all.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'tests/scenarios');
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.json') && !name.startsWith('own/process'))
	.map((name) => ({ name, file: join(folder, name) }));

function scenarioIn(file: string): Scenario {
	const read = readScenario(readJson(file));
	if ('problems' in read) throw new Error(`${relative(root, file)}: ${JSON.stringify(read)}`);
	return read.scenario;
}

function processOf({ process }: Scenario, file: string) {
	const built = processById.get(process);
	if (built) return built;
	const own = readProcess(readJson(resolve(dirname(file), process)));
	if (own.kind === 'refused') throw new Error(JSON.stringify(own.problems));
	return own.process;
}

describe('the scenarios', () => {
	test.each(files)('$name holds', ({ file }) => {
		const scenario = scenarioIn(file);
		const process = processOf(scenario, file);
		expect(strayFacts(process, scenario)).toEqual([]);
		expect(differences(scenario.expect, outcomeOf(process, scenario))).toEqual([]);
	});

	test.each(files)('$name expects something', ({ file }) => {
		expect(Object.keys(scenarioIn(file).expect ?? {})).not.toEqual([]);
	});

	test.each(files)('$name comes to the same in any order of facts', ({ file }) => {
		const scenario = scenarioIn(file);
		const facts = scenario.facts.map((fact, place) => ({ id: `f-${1000 + place}`, ...fact }));
		const process = processOf(scenario, file);
		const straight = outcomeOf(process, { ...scenario, facts });
		expect(outcomeOf(process, { ...scenario, facts: facts.toReversed() })).toEqual(straight);
	});

	test.each(processes)('there are at least eight for $id', ({ id }) => {
		const own = files.filter(({ name }) => name.startsWith(`${id}/`));
		expect(own.length).toBeGreaterThanOrEqual(8);
	});

	test('there are at least sixty', () => expect(files.length).toBeGreaterThanOrEqual(60));

	test('docs/scenario.schema.json is that of the code', () => {
		expect(readJson(join(root, 'docs/scenario.schema.json'))).toEqual(
			JSON.parse(JSON.stringify(scenarioSchema())),
		);
	});
});

describe('a scenario with something wrong', () => {
	const fine = { about: 'x', process: 'helmond', today: '2026-04-01' };
	const problems = (written: object) => {
		const read = readScenario({ ...fine, ...written });
		return 'problems' in read ? read.problems : [];
	};

	test.each([
		{
			written: { today: '2026-04-31' },
			problem: { path: 'today', problem: 'wrong-value', expected: { is: 'day' } },
		},
		{
			written: { facts: [{ kind: 'reported' }] },
			problem: { path: 'facts[0].on', problem: 'missing' },
		},
		{
			written: { settings: { youthMaxAge: 'jong' } },
			problem: {
				path: 'settings.youthMaxAge',
				problem: 'wrong-value',
				expected: { is: 'number' },
			},
		},
		{
			written: { fcats: [] },
			problem: { path: '.', problem: 'unknown-field', name: 'fcats' },
		},
	])('says where: $problem.path', ({ written, problem }) => {
		expect(problems(written)).toEqual([problem]);
	});

	test('names a fact that the process does not know', () => {
		const read = readScenario({ ...fine, facts: [{ kind: 'reportd', on: '2026-04-01' }] });
		if ('problems' in read) throw new Error('unreadable');
		const [helmond] = processes;
		expect(helmond && strayFacts(helmond, read.scenario)).toEqual([
			{ path: 'facts[0].kind', problem: 'unknown-kind', name: 'reportd' },
		]);
	});
});

describe('a fact of a scenario that its process cannot read', () => {
	test('is named with its place and its field', () => {
		const facts = [
			{ kind: 'reported', on: '2026-04-01' },
			{ kind: 'route-decided', on: '2026-04-01', data: { route: 'C' } },
		];
		const read = readScenario({ about: 'x', process: 'helmond', today: '2026-04-01', facts });
		if ('problems' in read) throw new Error('unreadable');
		const helmond = processById.get('helmond');
		expect(helmond && strayFacts(helmond, read.scenario)).toEqual([
			{ path: 'facts[1].data.route', problem: 'wrong-value', name: 'route' },
		]);
	});
});

describe('a difference', () => {
	test.each([
		{ expected: { a: 1 }, got: { a: 1, b: 2 }, paths: [] },
		{ expected: { a: { b: [1] } }, got: { a: { b: [2] } }, paths: ['a.b[0]'] },
		{ expected: [1], got: [1, 2], paths: ['[1]'] },
		{ expected: [1, 2], got: [1], paths: ['[1]'] },
		{ expected: { a: [] }, got: { a: [1] }, paths: ['a[0]'] },
		{ expected: null, got: undefined, paths: ['.'] },
		{ expected: { a: null }, got: {}, paths: ['a'] },
		{ expected: {}, got: [], paths: ['.'] },
	])('between $expected and $got is at $paths', ({ expected, got, paths }) => {
		expect(differences(expected, got).map(({ path }) => path)).toEqual(paths);
	});
});
