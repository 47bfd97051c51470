/** `npm run --silent rules`: rule → row → tests → screen, as a table. */
import { isTraced, ruleTraces } from '../tests/support/rule-traces.ts';

// Whoever reads only the first lines (`| head`) has seen enough.
process.stdout.on('error', () => process.exit());

const say = (line: string) => process.stdout.write(`${line}\n`);
const cell = (names: readonly string[]) => {
	const [first = '–', ...more] = names;
	return more.length === 0 ? first : `${first} +${more.length}`;
};
const short = (file: string) => file.replace(/^(src|tests)\//, '');

const traces = ruleTraces();
say('| Rule | Kind | Name | Row or module | Tests | Screen |');
say('|---|---|---|---|---|---|');
for (const { rule, rows, modules, tests, screens } of traces) {
	const places = cell([...rows, ...modules.map(short)]);
	const cells = [places, cell(tests.map(short)), cell(screens.map(short))].join(' | ');
	say(`| ${rule.id} | ${rule.kind} | ${rule.name} | ${cells} |`);
}

const software = traces.filter(({ rule }) => rule.kind !== 'context');
const traced = software.filter(isTraced);
say(`\n${traced.length} of ${software.length} rules are traced to a row or module and a test.`);
const missing = software.filter((trace) => !isTraced(trace)).map(({ rule }) => rule.id);
if (missing.length > 0) say(`Not yet: ${missing.join(', ')}`);
