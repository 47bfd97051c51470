import { describe, expect, test } from 'vitest';
import { dueItems, inOffers, nextDueAt } from '../../extension/background/next-offer.ts';
import type { QueueItem } from '../../extension/background/queue-item.ts';
import {
	afterEvents,
	keptAfterMs,
	nextItem,
	type QueueEvent,
	retryDelay,
} from '../../extension/background/queue-state.ts';
import { queueStates } from '../../src/protocol/extension-memory.ts';
import { captureIdOf } from './capture-content.ts';

const now = 1_000_000;
const watermark = { seq: 1, receipts: 1 };
const sealed = { header: '{}', enc: '', ct: 'c', sealedHash: 'hash', mac: '' };

const item = (overrides: Partial<QueueItem> = {}): QueueItem => ({
	captureId: captureIdOf(1),
	seq: 1,
	state: 'ready',
	stage: 'final',
	sealed,
	inboxEpoch: 'epoch',
	session: 'this',
	queuedAt: 0,
	tries: 0,
	nextTryAt: 0,
	settledAt: null,
	place: null,
	reason: null,
	late: false,
	...overrides,
});

const ack = { kind: 'acked', sealedHash: 'hash', place: 'plan', watermark } as const;
const finalised: QueueEvent = {
	kind: 'finalised',
	sealed: { ...sealed, sealedHash: 'final' },
	inboxEpoch: 'next',
};
const refused: QueueEvent = { kind: 'refused', sealedHash: 'hash', reason: 'bad-content' };
const postponed: QueueEvent = { kind: 'postponed', sealedHash: 'hash', chance: 0 };
const again: QueueEvent = { kind: 'offer-again', epochs: new Set(['epoch']) };

/** State after the event; `-` for no change. */
const table: readonly (readonly [QueueEvent, Readonly<Record<QueueItem['state'], string>>])[] = [
	[
		finalised,
		{ concept: 'ready', ready: '-', offered: '-', confirmed: '-', refused: '-', withdrawn: '-' },
	],
	[
		{ kind: 'redrafted', sealed: { ...sealed, sealedHash: 'edited' }, inboxEpoch: 'next' },
		{ concept: 'concept', ready: '-', offered: '-', confirmed: '-', refused: '-', withdrawn: '-' },
	],
	[
		{ kind: 'session', current: 'this' },
		{ concept: '-', ready: '-', offered: '-', confirmed: '-', refused: '-', withdrawn: '-' },
	],
	[
		{ kind: 'session', current: 'next' },
		{ concept: 'ready', ready: '-', offered: '-', confirmed: '-', refused: '-', withdrawn: '-' },
	],
	[
		{ kind: 'discarded' },
		{ concept: 'remove', ready: '-', offered: '-', confirmed: '-', refused: '-', withdrawn: '-' },
	],
	[
		{ kind: 'offered' },
		{ concept: '-', ready: 'offered', offered: '-', confirmed: '-', refused: '-', withdrawn: '-' },
	],
	[
		{ kind: 'asked-again' },
		{ concept: '-', ready: '-', offered: 'ready', confirmed: '-', refused: '-', withdrawn: '-' },
	],
	[
		ack,
		{
			concept: '-',
			ready: 'confirmed',
			offered: 'confirmed',
			confirmed: '-',
			refused: 'confirmed',
			withdrawn: 'confirmed',
		},
	],
	[
		{ ...ack, sealedHash: 'other' },
		{ concept: '-', ready: '-', offered: '-', confirmed: '-', refused: '-', withdrawn: '-' },
	],
	[
		refused,
		{
			concept: '-',
			ready: 'refused',
			offered: 'refused',
			confirmed: '-',
			refused: '-',
			withdrawn: '-',
		},
	],
	[
		postponed,
		{
			concept: '-',
			ready: 'ready',
			offered: 'ready',
			confirmed: '-',
			refused: '-',
			withdrawn: '-',
		},
	],
	[
		{ kind: 'withdrawn' },
		{
			concept: '-',
			ready: 'withdrawn',
			offered: 'withdrawn',
			confirmed: '-',
			refused: 'withdrawn',
			withdrawn: '-',
		},
	],
	[
		{ kind: 'retried' },
		{ concept: '-', ready: '-', offered: '-', confirmed: '-', refused: 'ready', withdrawn: '-' },
	],
	[
		again,
		{ concept: '-', ready: '-', offered: '-', confirmed: 'ready', refused: '-', withdrawn: '-' },
	],
];

const cases = table.flatMap(([event, after]) =>
	queueStates.map((state) => ({ event, kind: event.kind, state, after: after[state] })),
);

describe('the life of a queued capture', () => {
	test.each(cases)('$state + $kind -> $after', ({ event, state, after }) => {
		const next = nextItem(item({ state }), event, now);
		expect(next === 'remove' ? 'remove' : (next?.state ?? '-')).toBe(after);
	});

	test('what is sealed anew belongs to the coupling of that moment', () => {
		const concept = item({ state: 'concept', stage: 'concept' });
		expect(nextItem(concept, finalised, now)).toMatchObject({ inboxEpoch: 'next', stage: 'final' });
	});

	test('an acknowledgement that comes after undoing wins, and the item says so', () => {
		expect(nextItem(item({ state: 'withdrawn' }), ack, now)).toMatchObject({ late: true });
		expect(nextItem(item({ state: 'offered' }), ack, now)).toMatchObject({ late: false });
	});

	test('an acknowledgement of the concept does not confirm the final version', () => {
		const final = nextItem(item({ state: 'concept', stage: 'concept' }), finalised, now);
		if (final === null || final === 'remove') throw new Error('no item');
		expect(nextItem(final, ack, now)).toBeNull();
	});

	test.each([
		[keptAfterMs - 1, null],
		[keptAfterMs, null],
		[keptAfterMs + 1, 'remove'],
	])('a confirmed item is cleaned away after seven days: %i ms later', (age, expected) => {
		const settled = item({ state: 'confirmed', settledAt: now });
		expect(nextItem(settled, { kind: 'aged' }, now + age)).toBe(expected);
	});

	test('an item that waits is never cleaned away', () => {
		expect(nextItem(item(), { kind: 'aged' }, now + 100 * keptAfterMs)).toBeNull();
	});
});

describe('a series of events in one transaction', () => {
	const [a, b] = [item({ captureId: 'a' }), item({ captureId: 'b' })];
	const later = { seq: 2, receipts: 2 };
	const offered: QueueEvent = { kind: 'offered' };

	test('meets each item as the event before left it', () => {
		const told = [offered, ack, postponed].map((event) => ({ captureId: 'a', event }));
		const { items, changed } = afterEvents([a, b], told, now);
		expect(items.get('a')).toMatchObject({ state: 'confirmed', tries: 0 });
		expect([...changed]).toEqual(['a']);
		expect(items.get('b')).toBe(b);
	});

	test('a removed row stays removed, and an unknown id is no item', () => {
		const concept = item({ captureId: 'a', state: 'concept', stage: 'concept' });
		const told = [
			{ captureId: 'a', event: { kind: 'discarded' } as const },
			{ captureId: 'a', event: ack },
			{ captureId: 'c', event: ack },
		];
		const { items, changed, reached } = afterEvents([concept], told, now);
		expect([...items]).toEqual([['a', null]]);
		expect([...changed]).toEqual(['a']);
		expect(reached).toBeNull();
	});

	test('the mark of the last acknowledgement that counted is what the app had reached', () => {
		const told = [
			{ captureId: 'a', event: { ...ack, watermark } },
			{ captureId: 'b', event: { ...ack, watermark: later } },
			{ captureId: 'b', event: { ...ack, watermark: { seq: 9, receipts: 9 } } },
		];
		expect(afterEvents([a, b], told, now).reached).toEqual(later);
	});
});

describe('what is offered', () => {
	const epochs = new Set(['epoch']);
	const many = (count: number, overrides: (n: number) => Partial<QueueItem> = () => ({})) =>
		Array.from({ length: count }, (_, n) => item({ seq: count - n, ...overrides(n) }));

	const sizes = (items: readonly QueueItem[]) => inOffers(items).map((offer) => offer.length);

	test('goes in order of seq, not of time', () => {
		const due = dueItems(many(30), epochs, now);
		expect(due.map(({ seq }) => seq)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
	});

	test('is cut into offers of twenty, each item in one of them, in the same order', () => {
		const due = dueItems(many(500), epochs, now);
		expect(inOffers(due).flat()).toEqual(due);
		expect(sizes(many(45))).toEqual([20, 20, 5]);
		expect(sizes([])).toEqual([]);
	});

	test.each([
		['three of 400,000 characters', [400_000, 400_000, 400_000], [2, 1]],
		['exactly a megabyte', [500_000, 500_000, 1], [2, 1]],
		['one that is too large alone', [1_100_000, 10, 1_100_000], [1, 1, 1]],
		['a large one last', [10, 10, 1_100_000], [2, 1]],
	])('stays under a megabyte an offer, but every item goes: %s', (_, chars, expected) => {
		const items = chars.map((length) => item({ sealed: { ...sealed, ct: 'c'.repeat(length) } }));
		expect(sizes(items)).toEqual(expected);
	});

	test('[68] a postponed item does not hold up the others', () => {
		const items = [item({ seq: 1, nextTryAt: now + 1 }), item({ seq: 2 })];
		expect(dueItems(items, epochs, now).map(({ seq }) => seq)).toEqual([2]);
		expect(nextDueAt(items, now)).toBe(now + 1);
		expect(dueItems(items, epochs, now + 1)).toHaveLength(2);
	});

	test('is nothing that was sealed for a store that this app is not', () => {
		expect(dueItems([item({ inboxEpoch: 'other' })], epochs, now)).toEqual([]);
	});

	test.each([
		[0, 0, 5_000],
		[1, 0, 10_000],
		[1, 0.5, 12_500],
		[20, 0, 900_000],
	])('after %i tries with jitter %f the next is in %i ms', (tries, chance, expected) => {
		expect(retryDelay(tries, chance)).toBe(expected);
	});
});
