/** The built app as files, with an index for every path that is no file. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { cacheControl, contentTypes, everywhere, incompressible } from './static-headers.ts';

export interface StaticAnswer {
	readonly status: 200 | 304 | 404;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array | null;
}

interface StaticFile {
	readonly modified: number;
	readonly tag: string;
	readonly plain: Uint8Array;
	readonly zipped: Uint8Array | null;
}

export interface StaticAsk {
	/** Path of the URL, still encoded. */
	readonly path: string;
	readonly acceptEncoding: string;
	readonly ifNoneMatch: string;
}

const compress = promisify(gzip);

/** Serves the files below `folder`; each is read again when it has changed on the disk. */
export function openStaticApp(folder: string): (ask: StaticAsk) => Promise<StaticAnswer> {
	const root = resolve(folder);
	const files = new Map<string, StaticFile>();

	async function load(name: string): Promise<StaticFile | null> {
		const found = await stat(join(root, name)).catch(() => null);
		if (!found?.isFile()) return null;
		const known = files.get(name);
		if (known?.modified === found.mtimeMs) return known;
		const plain = await readFile(join(root, name));
		const zipped = incompressible.has(kindOf(name)) ? null : await compress(plain, { level: 9 });
		const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
		const file = { modified: found.mtimeMs, tag, plain, zipped };
		files.set(name, file);
		return file;
	}

	return async (ask) => {
		const wanted = fileNameOf(ask.path);
		if (wanted === null) return notFound;
		const file = await load(wanted);
		if (file) return answerWith(wanted, file, ask);
		// A missing file is missing; any other path is a place inside the app.
		const index = extname(wanted) === '' ? await load('index.html') : null;
		return index ? answerWith('index.html', index, ask) : notFound;
	};
}

const notFound: StaticAnswer = {
	status: 404,
	headers: {
		...everywhere,
		'Content-Type': 'text/plain; charset=utf-8',
		'Cache-Control': 'no-store',
	},
	body: new TextEncoder().encode('Not found\n'),
};

/** A path below the root, or `null` when it tries to leave it or names a hidden file. */
export function fileNameOf(path: string): string | null {
	const decoded = decode(path);
	if (decoded === null || /[\0\\]/.test(decoded)) return null;
	const parts = decoded.split('/').filter((part) => part !== '');
	if (parts.some((part) => part.startsWith('.'))) return null;
	const name = normalize(parts.join(sep) || 'index.html');
	return name.startsWith('..') ? null : name;
}

function decode(path: string): string | null {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}

const kindOf = (name: string) => extname(name).slice(1);

function answerWith(name: string, file: StaticFile, ask: StaticAsk): StaticAnswer {
	const zipped = /\bgzip\b/.test(ask.acceptEncoding) ? file.zipped : null;
	const headers = {
		...everywhere,
		'Content-Type': contentTypes[kindOf(name)] ?? 'application/octet-stream',
		'Cache-Control': cacheControl(name),
		ETag: file.tag,
		Vary: 'Accept-Encoding',
		...(zipped && { 'Content-Encoding': 'gzip' }),
	};
	if (ask.ifNoneMatch === file.tag) return { status: 304, headers, body: null };
	return { status: 200, headers, body: zipped ?? file.plain };
}
