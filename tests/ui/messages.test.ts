import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dutch } from '../../src/messages/catalogue.ts';
import { english } from '../../src/messages/english.ts';

const ui = resolve(import.meta.dirname, '../../src/ui');
const sources = readdirSync(ui, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|svelte)$/.test(name))
	.map((name) => readFileSync(join(ui, name), 'utf8'))
	.join('\n');

type Texts = { readonly [key: string]: unknown };
const isGroup = (value: unknown): value is Texts =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** All texts as paths: `shell.rail.today`. */
const pathsIn = (group: Texts, above: readonly string[] = []): readonly (readonly string[])[] =>
	Object.entries(group).flatMap(([key, value]) =>
		isGroup(value) ? pathsIn(value, [...above, key]) : [[...above, key]],
	);

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isNamed = (key: string) =>
	new RegExp(`[.'"]${escaped(key)}\\b|\\{[^}]*\\b${escaped(key)}\\b[^}]*\\} = `).test(sources);
/** A table of texts is used as a whole: `t.kinds[kind]`. */
const isIndexed = (key: string) => new RegExp(`\\b${escaped(key)}\\b[)]?\\[`).test(sources);
const isUsed = (path: readonly string[]) => {
	const [last = '', parent = ''] = path.toReversed();
	return isNamed(last) || isIndexed(parent);
};

describe('the texts of the screen', () => {
	test('each is used somewhere', () =>
		expect(
			pathsIn(dutch)
				.filter((path) => !isUsed(path))
				.map((path) => path.join('.')),
		).toEqual([]));

	test('English has the same texts as Dutch', () =>
		expect(pathsIn(english)).toEqual(pathsIn(dutch)));
});
