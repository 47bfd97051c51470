/**
 * `npm run bench`: one table of figures beside what they should be, and the same as JSON with
 * `-- --json FILE`. Machines differ, so compare figures of one run only.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Stage } from '../support/stage.ts';
import { measureCapture } from './capture.ts';
import { measureClient } from './client.ts';
import { measureFirstLoad } from './first-load.ts';
import { measureReading } from './reading.ts';
import { readingTable } from './reading-table.ts';
import { measureRules } from './rules.ts';
import { pageScriptKiB } from './sizes.ts';
import { measureToday } from './today.ts';

interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	/** At most, or at least where the name says "per second". */
	readonly aim: number;
	readonly better: 'less' | 'more';
}

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const root = resolve(import.meta.dirname, '../..');
const say = (line: string) => process.stdout.write(`${line}\n`);

const RelayFigures = z.object({
	full: z.object({ appendsPerSecond: z.number() }),
	steady: z.object({ p99Ms: z.number() }),
});

/** In a process of its own: the load must not share an event loop with anything else. */
function measureRelay() {
	const script = join(root, 'tests', 'bench', 'relay.bench.ts');
	const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
	const line = stdout.trim().split('\n').at(-1) ?? '';
	if (!line.startsWith('{')) throw new Error(`the relay bench said: ${stderr.slice(-500)}`);
	return RelayFigures.parse(JSON.parse(line));
}

const less = (name: string, value: number, unit: string, aim: number): Figure => ({
	name,
	value,
	unit,
	aim,
	better: 'less',
});

async function figures(): Promise<readonly Figure[]> {
	const rules250Ms = measureRules(250);
	const rules10000Ms = measureRules(10_000, 3);
	const relay = measureRelay();
	const client = await measureClient();
	const todayMs = await measureToday(join(root, 'dist'));
	const stage = await Stage.open();
	const firstLoad = await measureFirstLoad(stage);
	const capture = await measureCapture(stage);
	await stage.close();
	const detail = reading.find(
		({ page, reader }) => page === 'werk.nl, labels' && reader === 'ours',
	);
	const list = reading.find(({ page, reader }) => page === 'list of 20 cards' && reader === 'ours');
	return [
		less('unlock to a list of 250 dossiers, without Argon2id', client.list250Ms, 'ms', 150),
		less('unlock to a list of 10,000 summaries', client.list10000Ms, 'ms', 500),
		less('opening 5,000 edits from the shelf', client.openShelfMs, 'ms', 60),
		less('opening 5,000 edits without a shelf', client.openNoShelfMs, 'ms', 400),
		less('edit to the other screen, both present, p95', client.liveP95Ms, 'ms', 400),
		less('terms and next steps of 250 dossiers of 60 facts', rules250Ms, 'ms', 25),
		less('the same of 10,000 dossiers', rules10000Ms, 'ms', 1000),
		less('Vandaag on screen after the vault is open, 250 dossiers', todayMs, 'ms', 150),
		less('click to "Vastgelegd", p95', capture.clickToStoredP95Ms, 'ms', 100),
		less('500 waiting captures delivered', capture.deliver500Ms, 'ms', 2000),
		less('page script, 5,000 changes a second', capture.restlessPercent, '%', 2),
		less('work of the page script on a job page', capture.pageWorkMs, 'ms', 20),
		less('the same on the first page of a browser', capture.firstPageWorkMs, 'ms', 20),
		less('reading a detail page, p95', detail?.p95Ms ?? Number.NaN, 'ms', 15),
		less('reading a list of 20 cards, p95', list?.p95Ms ?? Number.NaN, 'ms', 40),
		less('page script of the extension, gzip', pageScriptKiB(join(root, 'dist')), 'KiB', 20),
		less('JavaScript until the first screen, gzip', firstLoad, 'KiB', 260),
		{
			name: 'durable appends per second at the relay',
			value: relay.full.appendsPerSecond,
			unit: '/s',
			aim: 2000,
			better: 'more',
		},
		less('wait for an acknowledgement at 2,000/s, p99', relay.steady.p99Ms, 'ms', 250),
	];
}

const good = ({ value, aim, better }: Figure) => (better === 'less' ? value <= aim : value >= aim);
const shown = (value: number, unit: string) => `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;

const reading = await measureReading();
const measured = await figures();
say(`${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}\n`);
say('| Figure | Measured | To reach | |');
say('|---|---|---|---|');
for (const figure of measured) {
	const { name, value, unit, aim, better } = figure;
	const bound = `${better === 'less' ? '≤' : '≥'} ${aim} ${unit}`;
	say(`| ${name} | ${shown(value, unit)} | ${bound} | ${good(figure) ? '✓' : 'missed'} |`);
}
say('');
for (const line of readingTable(reading)) say(line);
if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, '\t')}\n`);
