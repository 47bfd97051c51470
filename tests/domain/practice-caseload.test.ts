import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Client, fullName } from '../../src/domain/client.ts';
import { addDays } from '../../src/domain/day.ts';
import { leadTitle } from '../../src/domain/lead.ts';
import { nextMoves } from '../../src/domain/lead-status.ts';
import { practiceCaseload } from '../../src/domain/practice-caseload.ts';

const today = '2026-11-21';
const caseload = practiceCaseload(today);
const testNumbers = ['999990019', '999990020', '799890005', '799890029'];

describe('the practice caseload', () => {
	test('has at least six clients with names of their own', () => {
		const names = caseload.map(({ client }) => fullName(Client.parse(client)));
		expect(new Set(names).size).toBe(caseload.length);
		expect(caseload.length).toBeGreaterThanOrEqual(6);
	});

	test('uses published test numbers only, each once', () => {
		const numbers = caseload.flatMap(({ client }) => client.bsn ?? []);
		expect(numbers.toSorted()).toEqual(testNumbers.toSorted());
	});

	test('has no address on the internet that could be somebody’s', () => {
		const addresses = caseload.flatMap(({ client }) => client.email ?? []);
		expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
	});

	test('has work that is overdue, due today and due later', () => {
		const open = caseload.flatMap(({ assignments, actions }) =>
			[...assignments, ...actions].filter(({ ending }) => !ending),
		);
		const planned = caseload.flatMap(({ appointments }) =>
			appointments.filter(({ ending }) => !ending),
		);
		expect(open.filter(({ due }) => due < today)).not.toEqual([]);
		expect(open.filter(({ due }) => due > today)).not.toEqual([]);
		expect(planned.filter(({ on }) => on === today)).not.toEqual([]);
	});

	const leads = caseload.flatMap(({ client, leads: own }) =>
		own.map(({ record, moves }) => ({
			name: `${client.geslachtsnaam}: ${leadTitle(record)}`,
			kind: record.kind,
			steps: moves.map(({ to }, index) => [moves[index - 1]?.to ?? 'found', to] as const),
			days: moves.map(({ on }) => on),
		})),
	);

	test.each(leads)('$name only makes moves that the table allows', ({ kind, steps }) => {
		expect(steps.filter(([from, to]) => !nextMoves(kind, from).includes(to))).toEqual([]);
	});

	test.each(leads)('$name moves in order of days, none in the future', ({ days }) => {
		expect(days).toEqual(days.toSorted());
		expect(days.filter((day) => day > today)).toEqual([]);
	});

	test('can be made on any day of the years to come', () => {
		const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2026-01-01', days));
		fc.assert(
			fc.property(day, (start) => {
				const clients = practiceCaseload(start);
				const past = clients.flatMap(({ talks, contacts }) => [...talks, ...contacts]);
				expect(past.filter(({ on }) => on > start)).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});
});
