import { describe, expect, test } from 'vitest';
import { Journal } from '../../src/ui/journal.ts';

class StorageFailed extends Error {
	override readonly name = 'StorageFailed';
	readonly reason = 'full';
	readonly client = 'Samira el Amrani';
}

describe('the journal holds no person', () => {
	const journal = new Journal(() => Date.UTC(2026, 10, 21, 9));
	journal.add('place', new StorageFailed('could not store Samira el Amrani, 999990019'));
	journal.add('promise', 'Samira el Amrani');
	const report = journal.report('Chromium');

	test('the class and the closed reason are there', () =>
		expect(report).toContain('StorageFailed:full'));

	test('messages and values are not', () => {
		expect(report).not.toContain('Samira');
		expect(report).not.toContain('999990019');
	});

	test('keeps the last 500 lines', () => {
		const long = new Journal(() => 0);
		for (let turn = 0; turn < 600; turn += 1) long.add('window', null);
		expect(long.lines.length).toBe(500);
	});
});
