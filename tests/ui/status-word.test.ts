import { describe, expect, test } from 'vitest';
import type { Connection } from '../../src/app/sync-status.ts';
import { dutch } from '../../src/messages/catalogue.ts';
import { formatFor } from '../../src/ui/shared/format.ts';
import { type StatusFacts, statusWord } from '../../src/ui/status-word.ts';

const now = new Date(2026, 10, 21, 15, 0).getTime();
const at = new Date(2026, 10, 21, 14, 2).getTime();
const quiet: StatusFacts = { connection: 'online', waiting: 0, deliveredAt: null, saved: true };
const wordOf = (facts: Partial<StatusFacts>) =>
	statusWord({ ...quiet, ...facts }, dutch.shell.status, formatFor('nl-NL'), now).text;

describe('the status word is never ahead of the facts', () => {
	test.each<[Partial<StatusFacts>, string]>([
		[{}, 'Opgeslagen op deze laptop'],
		[{ saved: false, deliveredAt: at }, 'Wordt opgeslagen'],
		[{ waiting: 1 }, '1 wijziging wacht'],
		[{ waiting: 3, deliveredAt: at }, '3 wijzigingen wachten'],
		[{ deliveredAt: at }, 'Gedeeld 14:02'],
		[{ deliveredAt: at, seenBy: [{ personId: 'b', name: 'Bram', at }] }, 'Gezien door Bram'],
		[{ waiting: 2, seenBy: [{ personId: 'b', name: 'Bram', at }] }, '2 wijzigingen wachten'],
		[{ connection: 'refused', deliveredAt: at }, 'Delen lukt niet'],
		[{ problem: 'relay-refused', deliveredAt: at }, 'Delen lukt niet'],
		[{ clockOffMs: 86_400_000, deliveredAt: at }, 'Klok loopt niet gelijk'],
		[{ clockOffMs: 86_400_000, waiting: 2 }, '2 wijzigingen wachten'],
		[{ problem: 'storage-full', waiting: 4 }, 'Opslag vol: niet bewaard'],
		[{ problem: 'storage-failed', saved: false }, 'Niet bewaard'],
	])('%j says "%s"', (facts, text) => expect(wordOf(facts)).toBe(text));

	test.each<Connection>(['online', 'offline'])('being %s changes no word by itself', (connection) =>
		expect(wordOf({ connection, deliveredAt: at })).toBe('Gedeeld 14:02'),
	);

	test('the last one who saw it is named', () => {
		const seenBy = [
			{ personId: 'b', name: 'Bram', at },
			{ personId: 'c', name: 'Chris', at: at + 1 },
		];
		expect(wordOf({ deliveredAt: at, seenBy })).toBe('Gezien door Chris');
	});
});
