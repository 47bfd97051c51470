import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { caretAfter } from '../../src/app/state/caret.ts';
import { readText, writeText } from '../../src/document/texts.ts';
import { maxTextLength } from '../../src/domain/text-limit.ts';
import { meet, updatesOf } from '../support/dossier.ts';

const path = 'goals/one/text';

describe('texts', () => {
	test('two people who type in one sentence both keep their words', () => {
		const [here, there] = [new Y.Doc(), new Y.Doc()];
		writeText(here, path, 'Werk als metselaar.');
		meet(here, there);
		writeText(here, path, 'Vast werk als metselaar.');
		writeText(there, path, 'Werk als metselaar in Helmond.');
		meet(here, there);
		expect(readText(here, path)).toBe(readText(there, path));
		expect(readText(here, path)).toContain('in Helmond.');
		expect(readText(here, path)).toMatch(/^Vast werk/);
	});

	test('two people who make the same text at once lose neither', () => {
		const [here, there] = [new Y.Doc(), new Y.Doc()];
		writeText(here, path, 'van Alice');
		writeText(there, path, 'van Bob');
		meet(here, there);
		expect(readText(here, path)).toBe(readText(there, path));
		expect(readText(here, path)).toContain('van Alice');
		expect(readText(here, path)).toContain('van Bob');
	});

	test('any text becomes any other text, whole characters included', () => {
		const text = fc.string({ unit: 'binary', maxLength: 20 });
		fc.assert(
			fc.property(text, text, (before, after) => {
				const doc = new Y.Doc();
				writeText(doc, path, before);
				writeText(doc, path, after);
				expect(readText(doc, path)).toBe(after);
				const copy = new Y.Doc();
				Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
				expect(readText(copy, path)).toBe(after);
			}),
		);
	});

	test('a letter costs a letter, not the text again', () => {
		const doc = new Y.Doc();
		writeText(doc, path, 'a'.repeat(10_000));
		const [update] = updatesOf(doc, () => writeText(doc, path, `${'a'.repeat(10_000)}b`));
		expect(update?.length).toBeLessThan(100);
	});
});

describe('a text that is too long', () => {
	test('is written as far as it fits, without half a character', () => {
		const doc = new Y.Doc();
		writeText(doc, path, `${'a'.repeat(maxTextLength - 1)}🙂`);
		expect(readText(doc, path)).toBe('a'.repeat(maxTextLength - 1));
		writeText(doc, path, 'b'.repeat(maxTextLength + 1));
		expect(readText(doc, path)).toBe('b'.repeat(maxTextLength));
	});

	test('loses nothing of what two people wrote apart', () => {
		const [here, there] = [new Y.Doc(), new Y.Doc()];
		writeText(here, path, 'a'.repeat(maxTextLength));
		writeText(there, path, 'b'.repeat(maxTextLength));
		meet(here, there);
		const both = readText(here, path);
		writeText(here, path, `${both}c`);
		expect(readText(here, path)).toBe(both);
		writeText(here, path, both.slice(1));
		expect(readText(here, path)).toHaveLength(2 * maxTextLength - 1);
	});

	test('makes an update that fits into one entry of the log', () => {
		const doc = new Y.Doc();
		const updates = updatesOf(doc, () => writeText(doc, path, '€'.repeat(500_000)));
		expect(updates[0]?.length).toBeLessThan(64 * 1024);
	});
});

describe('the caret after a change from outside', () => {
	test.each([
		{ why: 'typed before it', before: 'werk', after: 'vast werk', caret: 4, stands: 9 },
		{ why: 'typed after it', before: 'werk', after: 'werk nu', caret: 2, stands: 2 },
		{ why: 'taken away before it', before: 'vast werk', after: 'werk', caret: 9, stands: 4 },
		{ why: 'taken away around it', before: 'vast werk', after: 'werk', caret: 2, stands: 0 },
		{ why: 'nothing changed', before: 'werk', after: 'werk', caret: 3, stands: 3 },
	])('moves with what was $why', ({ before, after, caret, stands }) => {
		expect(caretAfter(before, after, caret)).toBe(stands);
	});

	test('never leaves the text', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.nat({ max: 30 }), (before, after, wish) => {
				const caret = caretAfter(before, after, Math.min(wish, before.length));
				expect(caret).toBeGreaterThanOrEqual(0);
				expect(caret).toBeLessThanOrEqual(after.length);
			}),
		);
	});
});
