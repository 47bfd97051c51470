import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedText } from '../../../src/ui/dossier/edit/live-text.svelte.ts';

describe('a letter that was composed while somebody else wrote', () => {
	test.each([
		['at the end', 'caf', 'café', 'Het caf', 'Het café'],
		['after a new beginning', 'werk', 'wérk', 'Ander werk', 'Ander wérk'],
		['before a new end', 'werk', 'wérk', 'werken', 'wérken'],
		['in an empty field', '', 'é', 'Doel', 'éDoel'],
	])('lands %s', (_where, base, mine, theirs, merged) => {
		expect(mergedText(base, mine, theirs)).toBe(merged);
	});

	test('is mine when nobody else wrote, theirs when I wrote nothing', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (base, other) => {
				expect(mergedText(base, other, base)).toBe(other);
				expect(mergedText(base, base, other)).toBe(other);
			}),
		);
	});
});
