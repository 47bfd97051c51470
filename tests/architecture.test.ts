import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/**
 * Who may import whom: a folder, the folders and the packages it may use. The same table stands in
 * the README. Widening a row is a design decision, made in the commit that needs it.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	'src/domain': ['zod'],
	'src/protocol': ['zod', 'cborg'],
	'src/vault': ['src/protocol', '@hpke/core', 'hash-wasm', 'cborg', 'zod'],
	'src/log': ['src/protocol', 'src/vault'],
	'src/document': ['src/domain', 'yjs', 'lib0', 'zod'],
	'src/capture': ['src/domain', 'zod'],
	'src/storage': ['src/protocol', 'dexie', 'y-indexeddb', 'yjs', 'zod'],
	'src/sync': ['src/protocol', 'src/log', 'src/storage'],
	'src/app': [
		'src/domain',
		'src/protocol',
		'src/vault',
		'src/log',
		'src/document',
		'src/capture',
		'src/storage',
		'src/sync',
		'svelte',
		'yjs',
		'lib0',
		'zod',
		'minisearch',
	],
	'src/messages': ['src/messages'],
	'src/ui': [
		'src/app',
		'src/domain',
		'src/messages',
		'svelte',
		'svelte-spa-router',
		'svelte-sonner',
		'tinykeys',
		'uqr',
		'@lucide/svelte',
		'@utrecht',
		'@nl-design-system-candidate',
		'@fontsource-variable',
	],
	'src/own-scripts.ts': [],
	'src/main.ts': [
		'src/own-scripts.ts',
		'src/app',
		'src/ui',
		'svelte',
		'temporal-polyfill',
		'virtual:pwa-register',
	],
	// Of the texts only their type: the worker sends them.
	'extension/page': ['src/capture', 'src/protocol', 'src/messages/nl/page-button.ts'],
	'extension/bridge': ['src/protocol'],
	// The worker makes the record of what a page script gathered, and checks it against the domain:
	// what a page script says counts for nothing.
	'extension/background': [
		'src/capture',
		'src/domain',
		'src/messages',
		'src/protocol',
		'src/vault',
		'zod',
	],
	'extension/panel': [
		'src/capture',
		'src/domain',
		'src/messages',
		'src/protocol',
		// One look: the shared components know no dossier.
		'src/ui/shared',
		'src/ui/look.ts',
		'svelte',
		'zod',
		'@lucide/svelte',
		'@utrecht',
		'@nl-design-system-candidate',
		'@fontsource-variable',
	],
	relay: ['src/protocol', 'ws', 'node:'],
};

/** Packages that carry a brand, an owner's font or a known hole; see the README. */
const neverImport = [
	'@utrecht/design-tokens',
	'@amsterdam/design-system-tokens',
	'@amsterdam/design-system-assets',
	'@rijkshuisstijl-community/design-tokens',
	'@nl-rvo/design-tokens',
	'xlsx',
];

interface Import {
	readonly file: string;
	readonly folder: string | undefined;
	readonly target: string;
}

const sources = ['src', 'extension', 'relay'].flatMap((top) =>
	readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.d.ts'))
		.map((name) => join(top, name)),
);

const folderOf = (file: string) =>
	Object.keys(mayImport)
		.filter((folder) => file === folder || file.startsWith(`${folder}/`))
		.at(0);

const specifiers =
	/(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|import\s*\(?\s*'([^']+)'/g;

const imports: readonly Import[] = sources.flatMap((file) =>
	[...readFileSync(join(root, file), 'utf8').matchAll(specifiers)].map((match) => {
		const specifier = match[1] ?? match[2] ?? '';
		const target = specifier.startsWith('.')
			? relative(root, resolve(root, dirname(file), specifier)).replace(/\?.*$/, '')
			: specifier;
		return { file, folder: folderOf(file), target };
	}),
);

const allowed = ({ folder, target }: Import) =>
	folder !== undefined &&
	[folder, ...(mayImport[folder] ?? [])].some(
		(row) =>
			target === row ||
			target.startsWith(`${row}/`) ||
			(row.endsWith(':') && target.startsWith(row)),
	);

const said = ({ file, target }: Import) => `${file} imports ${target}`;

describe('the house', () => {
	test('finds imports to judge', () => {
		expect(imports.length).toBeGreaterThan(0);
	});

	test('has a row for every folder with sources', () => {
		expect(sources.filter((file) => folderOf(file) === undefined)).toEqual([]);
	});

	test('imports only in the allowed directions', () => {
		expect(imports.filter((one) => !allowed(one)).map(said)).toEqual([]);
	});

	test('keeps src/ui/shared free of dossiers: it imports only itself and packages', () => {
		const stray = imports.filter(
			({ file, target }) =>
				file.startsWith('src/ui/shared/') &&
				target.startsWith('src/') &&
				!target.startsWith('src/ui/shared/'),
		);
		expect(stray.map(said)).toEqual([]);
	});

	test('keeps areas of src/ui apart: an area imports shared and itself, views composes', () => {
		const area = (path: string) => /^src\/ui\/([^/]+)\//.exec(path)?.[1];
		const stray = imports.filter(({ file, target }) => {
			const [from, to] = [area(file), area(target)];
			return from && to && from !== 'views' && to !== 'shared' && from !== to;
		});
		expect(stray.map(said)).toEqual([]);
	});

	test('uses no package that carries a brand or a known hole', () => {
		const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(used.filter((name) => neverImport.includes(name))).toEqual([]);
	});

	test('names exact versions only', () => {
		const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
	});

	test('has no raw HTML in a component', () => {
		const raw = sources.filter(
			(file) =>
				file.endsWith('.svelte') && readFileSync(join(root, file), 'utf8').includes('{@html'),
		);
		expect(raw).toEqual([]);
	});
});

describe('the toolchain', () => {
	test('runs on the Node that package.json pins', () => {
		const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		expect(process.version).toBe(`v${manifest.devDependencies.node}`);
	});
});
