/** The command `extract`, run as a process: what it prints, says and ends with. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { ExtractError, ExtractReport } from '../../scripts/extract/report.ts';
import { findChromium } from '../../scripts/machine.mjs';
import type { CapturedReading } from '../../src/capture/page-reading.ts';
import { fixtures } from '../support/site-fixtures.ts';

const root = resolve(import.meta.dirname, '../..');
const main = join(root, 'scripts/extract/main.ts');
const pages = join(root, 'tests/pages');
const now = ['--now', '2026-09-20T10:00:00Z'];

interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly said: string;
}

function extract(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Ended> {
	const child = spawn(process.execPath, [main, ...args], {
		env: {
			...process.env,
			INIT_CWD: pages,
			DRIESPAN_CHROMIUM: findChromium() ?? '',
			...env,
		},
	});
	let out = '';
	let said = '';
	child.stdout.on('data', (chunk) => {
		out += chunk;
	});
	child.stderr.on('data', (chunk) => {
		said += chunk;
	});
	child.stdin.end(input);
	return new Promise((done) => {
		child.on('close', (code) => done({ code, out, said: said.trim() }));
	});
}

function reportIn({ out, said, code }: Ended): ExtractReport {
	if (out === '') throw new Error(`nothing printed, ended with ${code}: ${said}`);
	return ExtractReport.parse(JSON.parse(out));
}
const vacancy = 'https://www.werk.nl/nl/vacatures/41203377';

function expected(name: string): CapturedReading {
	const reading = fixtures.find((each) => each.name === name)?.expected.reading;
	if (!reading || !('fields' in reading)) throw new Error(name);
	return reading;
}

test.describe('extract', () => {
	for (const [name, url] of [
		['werknl-vacancy/hostile', vacancy],
		['kans-result-table/good', 'https://www.werk.nl/werkzoekenden/kansverkenner'],
		['board-microdata/good', 'https://www.vacaturebord.example/vacature/microdata-7421'],
	] as const) {
		test(`reads ${name} as the extension does, and ends with 0`, async () => {
			const ended = await extract([`${name}.html`, '--url', url, ...now]);
			const { fields, identity, verdict } = reportIn(ended);
			expect(ended).toMatchObject({ code: 0, said: '' });
			expect({ verdict, fields, identity }).toEqual({
				verdict: 'capture',
				fields: expected(name).fields,
				identity: expected(name).identity,
			});
		});
	}

	test('prints the same bytes twice, when told what now is', async () => {
		const args = ['board-jsonld/good.html', '--url', 'https://www.vacaturebord.example/vacature/1'];
		const [one, other] = [await extract([...args, ...now]), await extract([...args, ...now])];
		expect(one.out).toBe(other.out);
		expect(one.out.endsWith('}\n')).toBe(true);
	});

	test('gives the visible cards of a list, each with its own address', async () => {
		const list = await extract([
			'werknl-list/good.html',
			'--url',
			'https://www.werk.nl/nl/vacatures/',
		]);
		const { verdict, items } = reportIn(list);
		expect(verdict).toBe('several');
		expect(items).toHaveLength(20);
		expect(items[0]?.url).toBe('https://www.werk.nl/nl/vacatures/41203377');
	});

	test('lets a page fill itself with --run-scripts, and says so without', async () => {
		const page = ['werknl-vacancy/good.html', '--url', vacancy];
		const without = await extract(page);
		expect(without.code).toBe(1);
		expect(without.said).toContain('--run-scripts');
		expect(reportIn(without)).toMatchObject({ verdict: 'nothing', reason: 'needs-javascript' });
		const filled = reportIn(await extract([...page, '--run-scripts', '--text']));
		expect(filled.fields.nummerVacature?.value).toBe('41203377');
		expect(filled.snapshot?.text).toContain('Je metselt gevels');
		expect(filled.snapshot?.text).not.toContain('Noor');
	});

	test('reads pasted text from standard input', async () => {
		const text = 'Metselaar\nWerkgever: Bouwbedrijf De Voeg\nPlaats: Eindhoven\n';
		const { source, kind, fields } = reportIn(await extract(['-', '--paste'], text));
		expect(source).toMatchObject({ file: null, url: null, host: null, mode: 'paste' });
		expect(kind).toBe('vacature');
		expect(fields.werkgever).toMatchObject({ via: 'selection', confidence: 'low' });
	});

	test('[50] a page that overrides what the reader uses changes nothing in its reading', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'driespan-extract-'));
		const file = join(folder, 'overriding.html');
		const overrides = `<script>
Array.prototype.map = () => ['gekaapt']; JSON.parse = () => ({}); JSON.stringify = () => '"gekaapt"';
Object.entries = () => []; String.prototype.trim = () => 'gekaapt'; window.MutationObserver = null;
Object.defineProperty(Node.prototype, 'textContent', { get: () => 'gekaapt' });
Document.prototype.querySelectorAll = () => [];
</script>`;
		const good = readFileSync(join(pages, 'werknl-vacancy/hostile.html'), 'utf8');
		writeFileSync(file, good.replace('<title>', `${overrides}<title>`));
		const { fields } = reportIn(await extract([file, '--url', vacancy, '--run-scripts', ...now]));
		expect(fields).toEqual(expected('werknl-vacancy/hostile').fields);
	});

	const posting = JSON.stringify({
		'@context': 'https://schema.org',
		'@type': 'JobPosting',
		title: 'Metselaar',
		hiringOrganization: { name: 'Bouwbedrijf De Voeg B.V.' },
	});
	const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
	for (const [what, page] of [
		['boxes nested 100,000 deep', `${data(posting)}<h1>Metselaar</h1>${'<div>'.repeat(100_000)}`],
		['one text of 7 MB', `${data(posting)}<h1>Metselaar</h1><p>${'woord '.repeat(1_200_000)}`],
		[
			'an attribute of a million letters',
			`<h1 title="${'x'.repeat(1e6)}">Metselaar</h1>${data(posting)}`,
		],
		[
			'10,000 blocks of data',
			`<h1>Metselaar</h1>${data(posting)}${data('{"@type":"Thing"}').repeat(10_000)}`,
		],
		[
			'names that every object has',
			`<h1>Metselaar</h1>${data(`{"__proto__":{"title":"Kwaad"},"constructor":{"prototype":{"title":"Kwaad"}},${posting.slice(1)}`)}<dl><dt>__proto__</dt><dd>x</dd><dt>constructor</dt><dd>y</dd></dl>`,
		],
	] as const) {
		test(`[24] reads a page with ${what}`, async () => {
			const ended = await extract(
				['-', '--url', 'https://www.vacaturebord.example/vacature/1', ...now],
				`<!doctype html><html lang="nl"><meta charset="utf-8"><title>Metselaar</title>${page}`,
			);
			const { fields } = reportIn(ended);
			expect(ended.code).toBe(0);
			expect(fields.naamVacature?.value).toBe('Metselaar');
			expect(fields.werkgever?.value).toBe('Bouwbedrijf De Voeg B.V.');
		});
	}

	test('asks no other host, and does not follow a refresh', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'driespan-extract-'));
		const file = join(folder, 'refresh.html');
		writeFileSync(
			file,
			'<!doctype html><meta http-equiv="refresh" content="0; url=https://elders.example/"><link rel="stylesheet" href="https://elders.example/a.css"><title>x</title><main><h1>Metselaar</h1><dl><dt>Vacaturenummer</dt><dd>41203377</dd></dl></main>',
		);
		const { fields, source } = reportIn(await extract([file, '--url', vacancy]));
		expect(source.url).toBe(vacancy);
		expect(fields.naamVacature?.value).toBe('Metselaar');
	});
});

test.describe('extract ends with 1 and one sentence', () => {
	const folder = mkdtempSync(join(tmpdir(), 'driespan-extract-'));
	const empty = join(folder, 'empty.html');
	const binary = join(folder, 'picture.html');
	const large = join(folder, 'large.html');
	test.beforeAll(() => {
		writeFileSync(empty, '');
		writeFileSync(binary, Buffer.from([137, 80, 78, 71, 0, 0, 1]));
		writeFileSync(large, Buffer.alloc(8 * 1024 * 1024 + 1, 'a'));
		mkdirSync(join(folder, 'folder'));
	});
	const good = 'werknl-classic/good.html';
	const cases: readonly (readonly [
		what: string,
		args: readonly string[],
		code: string,
		said: string,
	])[] = [
		['without a file', [], 'usage', 'Usage: npm run --silent extract'],
		['without an address', [good], 'usage', '--url is missing'],
		[
			'with an address that is none',
			[good, '--url', 'werk.nl'],
			'usage',
			'--url werk.nl: this is not an address',
		],
		['with a file address', [good, '--url', 'file:///etc/passwd'], 'usage', 'only https and http'],
		[
			'with a password in the address',
			[good, '--url', 'https://a:b@www.werk.nl/'],
			'usage',
			'is refused',
		],
		['with an unknown option', [good, '--url', vacancy, '--fast'], 'usage', '--fast'],
		[
			'with a bad instant',
			[good, '--url', vacancy, '--now', 'gisteren'],
			'usage',
			'--now gisteren',
		],
		[
			'for a missing file',
			['nergens.html', '--url', vacancy],
			'file',
			`${pages}/nergens.html: no such file`,
		],
		['for a folder', [join(folder, 'folder'), '--url', vacancy], 'file', 'this is a folder'],
		['for an empty file', [empty, '--url', vacancy], 'file', 'the file is empty'],
		['for a picture', [binary, '--url', vacancy], 'file', 'not a text file'],
		['for more than 8 MiB', [large, '--url', vacancy], 'file', 'larger than 8 MiB'],
	];
	for (const [what, args, code, said] of cases) {
		test(what, async () => {
			const ended = await extract(args);
			expect(ended.code).toBe(1);
			expect(ended.said.split('\n')).toHaveLength(1);
			expect(ended.said).toContain(said);
			expect(ExtractError.parse(JSON.parse(ended.out)).error.code).toBe(code);
		});
	}

	test('for a page with nothing to capture, naming file, address and reason', async () => {
		const ended = await extract(['werknl-vacancy/login.html', '--url', vacancy]);
		expect(ended.code).toBe(1);
		expect(ended.said).toBe(`login.html (${vacancy}): nothing to capture: it is a login page`);
		expect(reportIn(ended)).toMatchObject({ verdict: 'nothing', reason: 'login', fields: {} });
	});

	test('without a Chromium that starts', async () => {
		const ended = await extract([good, '--url', vacancy], '', { DRIESPAN_CHROMIUM: '/nergens' });
		expect(ended).toMatchObject({ code: 1, said: 'Chromium (/nergens) does not start' });
	});
});
