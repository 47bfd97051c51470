/**
 * `npm run --silent scenario -- FILE…`: holds scenario files against their process.
 *
 * A file without `expect` is answered with its outcome as JSON; one with it by `ok`, or by the
 * differences. Ends with 1 when an expectation is not met, with 2 when a file cannot be read.
 * `--all` prints the outcome of every file, `--schema` the JSON Schema of the format.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { differences } from '../src/domain/process/difference.ts';
import type { Problem } from '../src/domain/process/problems.ts';
import { readProcess } from '../src/domain/process/read-process.ts';
import {
	outcomeOf,
	readScenario,
	scenarioSchema,
	strayFacts,
} from '../src/domain/process/scenario.ts';
import { processById } from '../src/domain/processes/all.ts';
import { officeProcesses } from '../src/messages/en/office-processes.ts';
import { problemText } from '../src/ui/office/process-problem.ts';
import { formatFor } from '../src/ui/shared/format.ts';

const { values, positionals } = parseArgs({
	options: {
		all: { type: 'boolean', default: false },
		schema: { type: 'boolean', default: false },
	},
	allowPositionals: true,
});
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `INIT_CWD` is where the command was typed; npm itself works in the project's root. */
const fromThere = (file: string) => resolve(process.env.INIT_CWD ?? process.cwd(), file);

class Unreadable extends Error {
	override readonly name = 'Unreadable';
}

const english = formatFor('en');
const refuse = (problems: readonly Problem[]): never => {
	throw new Unreadable(
		problems.map((problem) => problemText(problem, officeProcesses, english)).join('\n'),
	);
};

function readJson(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		if (error instanceof SyntaxError) throw new Unreadable(`this is no JSON (${error.message})`);
		const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		throw new Unreadable(isGone ? 'there is no such file' : 'this file cannot be read');
	}
}

function processFor(name: string, scenarioFile: string) {
	const known = processById.get(name);
	if (known) return known;
	if (!name.endsWith('.json')) {
		const names = [...processById.keys()].join(', ');
		throw new Unreadable(`process: there is no “${name}”; it is one of ${names}, or a .json file`);
	}
	const read = readProcess(readJson(resolve(dirname(scenarioFile), name)));
	return read.kind === 'process' ? read.process : refuse(read.problems);
}

/** 0 when the file holds, 1 when not. */
function run(file: string): 0 | 1 {
	const read = readScenario(readJson(file));
	if ('problems' in read) return refuse(read.problems);
	const { scenario } = read;
	const found = processFor(scenario.process, file);
	const stray = strayFacts(found, scenario);
	if (stray.length > 0) return refuse(stray);
	const outcome = outcomeOf(found, scenario);
	if (values.all || !scenario.expect) say(JSON.stringify(outcome, null, '\t'));
	if (!scenario.expect) return 0;
	const lines = differences(scenario.expect, outcome);
	say(`${lines.length === 0 ? 'ok  ' : 'not '} ${file}: ${scenario.about}`);
	for (const { path, expected, got } of lines) {
		say(`     ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
	}
	return lines.length === 0 ? 0 : 1;
}

if (values.schema) {
	say(JSON.stringify(scenarioSchema(), null, '\t'));
} else if (positionals.length === 0) {
	process.stderr.write('Usage: npm run --silent scenario -- FILE…   (see docs/scenarios.md)\n');
	process.exitCode = 2;
}
for (const name of positionals) {
	const file = fromThere(name);
	try {
		process.exitCode = Math.max(Number(process.exitCode ?? 0), run(file));
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		for (const line of error.message.split('\n')) process.stderr.write(`${file}: ${line}\n`);
		process.exitCode = 2;
	}
}
