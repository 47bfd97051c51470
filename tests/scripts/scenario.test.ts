/** The command `scenario`, run as a process: what it prints, says and ends with. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'driespan-scenario-'));
const fine = {
	about: 'Twaalf werkdagen voor het plan.',
	process: 'helmond',
	today: '2026-05-15',
	client: { birthDate: '1984-03-12', benefits: ['ww'] },
	facts: [
		{ kind: 'route-decided', on: '2026-04-24', data: { route: 'A' } },
		{ kind: 'integrated-decided', on: '2026-04-24', data: { needed: true } },
	],
};

function written(name: string, content: object | string): string {
	const file = join(folder, name);
	writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
	return file;
}

function scenario(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, 'scripts/scenario.ts'), ...args],
		{ encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
	);
	return { code: status, out: stdout.trim(), said: stderr.trim() };
}

describe('the command scenario', () => {
	test('[H-13] answers a file that expects nothing with its outcome, and ends with 0', () => {
		const { code, out, said } = scenario(written('fine.json', fine));
		expect({ code, said }).toEqual({ code: 0, said: '' });
		const { terms } = JSON.parse(out);
		expect(terms.map(({ id }: { id: string }) => id)).toContain('DL-03');
	});

	test('shows what was expected and what came, and ends with 1', () => {
		const file = written('other.json', { ...fine, expect: { route: { route: 'B' } } });
		const { code, out } = scenario(file);
		expect(code).toBe(1);
		expect(out).toMatch(/^not .*other\.json: Twaalf werkdagen/);
		expect(out).toContain('route.route: expected "B", got ');
	});

	test.each([
		['not-a-day.json', { ...fine, today: '2026-04-31' }, 'today: has to be a day that exists'],
		['no-field.json', { ...fine, fcats: [] }, 'the file: the field “fcats” does not exist here'],
		['no-kind.json', { ...fine, facts: [{ kind: 'reportd', on: '2026-04-01' }] }, 'facts[0].kind'],
		['no-process.json', { ...fine, process: 'utrecht' }, 'process: there is no “utrecht”'],
		['broken.json', '{', 'this is no JSON'],
	])('names file, place and reason for %s, and ends with 2', (name, content, reason) => {
		const { code, out, said } = scenario(written(name, content));
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(said.startsWith(`${join(folder, name)}: ${reason}`)).toBe(true);
	});

	test('goes on after a file that is not there, and ends with the worst of all', () => {
		const { code, out, said } = scenario('nowhere.json', written('fine.json', fine));
		expect({ code, said }).toEqual({
			code: 2,
			said: `${join(folder, 'nowhere.json')}: there is no such file`,
		});
		expect(JSON.parse(out).terms).toBeInstanceOf(Array);
	});
});
