/** What was asked on the command line. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';

/** Why there is no report. The message names what was wrong and where. */
export class ExtractRefused extends Error {
	override readonly name = 'ExtractRefused';
	readonly code: 'usage' | 'file' | 'browser';

	constructor(code: ExtractRefused['code'], message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

export interface ExtractRequest {
	/** Base name; null for standard input. */
	readonly file: string | null;
	readonly bytes: Buffer;
	readonly url: URL | null;
	/** Epoch milliseconds. */
	readonly now: number;
	readonly mode: 'page' | 'paste';
	readonly runScripts: boolean;
	readonly withText: boolean;
}

export const usage =
	'Usage: npm run --silent extract -- FILE.html --url URL [--now INSTANT] [--run-scripts] [--paste] [--text]   (see docs/capture-format.md)';

const maxBytes = 8 * 1024 * 1024;

/** `now` in epoch milliseconds, for when none is given. Throws ExtractRefused. */
export async function readRequest(args: readonly string[], now: number): Promise<ExtractRequest> {
	const { values, positionals } = parsed(args);
	const [name, ...others] = positionals;
	if (name === undefined || others.length > 0) throw new ExtractRefused('usage', usage);
	const mode = values.paste ? 'paste' : 'page';
	if (values.url === undefined && mode === 'page')
		throw new ExtractRefused('usage', `--url is missing: the address that ${name} was saved from`);
	return {
		file: name === '-' ? null : basename(name),
		url: values.url === undefined ? null : addressOf(values.url),
		now: values.now === undefined ? now : instantOf(values.now),
		mode,
		runScripts: values['run-scripts'],
		withText: values.text,
		bytes: await bytesOf(name),
	};
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				url: { type: 'string' },
				now: { type: 'string' },
				'run-scripts': { type: 'boolean', default: false },
				paste: { type: 'boolean', default: false },
				text: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		throw new ExtractRefused('usage', error instanceof Error ? error.message : usage);
	}
}

function addressOf(text: string): URL {
	const url = URL.parse(text);
	const refuse = (why: string) => new ExtractRefused('usage', `--url ${text}: ${why}`);
	if (!url) throw refuse('this is not an address; it begins with https:// or http://');
	if (url.protocol !== 'https:' && url.protocol !== 'http:')
		throw refuse('only https and http pages can be read');
	if (url.username || url.password)
		throw refuse('an address with a name or password in it is refused');
	return url;
}

const Instant = z.iso.datetime({ offset: true });

function instantOf(text: string): number {
	if (Instant.safeParse(text).success) return Date.parse(text);
	throw new ExtractRefused('usage', `--now ${text}: write an instant like 2026-09-20T10:00:00Z`);
}

/** Relative to where the command was typed, not to the project. */
async function bytesOf(name: string): Promise<Buffer> {
	const path = name === '-' ? null : resolve(process.env.INIT_CWD ?? process.cwd(), name);
	const refuse = (why: string, cause?: unknown) =>
		new ExtractRefused('file', `${path ?? 'standard input'}: ${why}`, { cause });
	let bytes: Buffer;
	try {
		if (path !== null && statSync(path).size > maxBytes) throw refuse('larger than 8 MiB');
		bytes = path === null ? await standardInput() : readFileSync(path);
	} catch (error) {
		if (error instanceof ExtractRefused) throw error;
		throw refuse(reasonOf(error), error);
	}
	if (bytes.length > maxBytes) throw refuse('larger than 8 MiB');
	if (bytes.length === 0) throw refuse('the file is empty');
	if (bytes.subarray(0, 1024).includes(0) && !hasByteOrderMark(bytes))
		throw refuse('not a text file');
	return bytes;
}

/** Whatever feeds it may be slower than we are. No more than what is too much. */
async function standardInput(): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of process.stdin) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > maxBytes) break;
	}
	return Buffer.concat(chunks);
}

/** UTF-16 has zero bytes and is text. */
const hasByteOrderMark = ([first, second]: Buffer) =>
	(first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const known: Readonly<Record<string, string>> = {
		ENOENT: 'no such file',
		EISDIR: 'this is a folder, not a file',
		EACCES: 'may not be read by you',
		EPERM: 'may not be read by you',
	};
	return known[code] ?? `cannot be read (${code || 'unknown'})`;
}
