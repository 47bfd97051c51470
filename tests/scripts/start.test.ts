import { spawn } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const script = resolve(import.meta.dirname, '../../scripts/start.mjs');

/** Runs `npm start`'s script until it ends by itself. */
function start(env: Record<string, string>, nodeArguments: readonly string[] = []) {
	const child = spawn(process.execPath, [...nodeArguments, script], {
		env: { ...process.env, ...env },
	});
	let said = '';
	child.stderr.on('data', (chunk) => {
		said += chunk;
	});
	return new Promise<{ code: number | null; said: string }>((done) => {
		child.on('exit', (code) => done({ code, said: said.trim() }));
	});
}

const temporary = () => mkdtempSync(join(tmpdir(), 'driespan-start-'));

/** Pretends to be an older Node before the script reads its version. */
const asNode = (version: string) => [
	'--import',
	`data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`,
];

describe('npm start', () => {
	test('says which port is taken and how to choose another, and ends with 1', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await new Promise((done) => other.once('listening', done));
		const address = other.address();
		const port = typeof address === 'object' && address ? address.port : 0;
		const { code, said } = await start({ DRIESPAN_PORT: String(port), DRIESPAN_DATA: temporary() });
		other.close();
		expect(code).toBe(1);
		expect(said).toContain(`Port ${port} is taken`);
		expect(said).toContain('DRIESPAN_PORT=');
	});

	test('refuses a port that is no port', async () => {
		const { code, said } = await start({ DRIESPAN_PORT: 'melk' });
		expect({ code, said }).toEqual({
			code: 1,
			said: 'DRIESPAN_PORT must be a port number; it is "melk".',
		});
	});

	test('says that the disk is full, and ends with 1', async () => {
		const data = temporary();
		symlinkSync('/dev/full', join(data, '.probe'));
		const { code, said } = await start({ DRIESPAN_DATA: data });
		expect(code).toBe(1);
		expect(said).toMatch(/disk that holds .* is full/);
	});

	test('says that the data folder cannot be written, and ends with 1', async () => {
		const file = join(temporary(), 'file');
		writeFileSync(file, '');
		const { code, said } = await start({
			DRIESPAN_PORT: '45871',
			DRIESPAN_DATA: join(file, 'data'),
		});
		expect(code).toBe(1);
		expect(said).toContain('cannot be written');
	});

	test('says which Node it needs, and ends with 1', async () => {
		const { code, said } = await start({ DRIESPAN_DATA: temporary() }, asNode('18.20.0'));
		expect(code).toBe(1);
		expect(said).toContain('Driespan needs Node 20 or newer');
		expect(said).toContain('18.20.0');
	});
});
