import { describe, expect, test } from 'vitest';
import { nextDueAt, nextOffer } from '../../extension/background/next-offer.ts';
import type { QueueItem } from '../../extension/background/queue-item.ts';
import {
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

const ack: QueueEvent = { kind: 'acked', sealedHash: 'hash', place: 'plan', watermark };
const finalised: QueueEvent = {
	kind: 'finalised',
	sealed: { ...sealed, sealedHash: 'final' },
	inboxEpoch: 'next',
};
const refused: QueueEvent = { kind: 'refused', sealedHash: 'hash', reason: 'bad-content' };
const postponed: QueueEvent = { kind: 'postponed', sealedHash: 'hash', retryInMs: 5_000 };
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

describe('what is offered', () => {
	const epochs = new Set(['epoch']);
	const many = (count: number, overrides: (n: number) => Partial<QueueItem> = () => ({})) =>
		Array.from({ length: count }, (_, n) => item({ seq: count - n, ...overrides(n) }));

	test('goes in order of seq, not of time, at most twenty at once', () => {
		const offer = nextOffer(many(30), epochs, now);
		expect(offer.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
	});

	test('stays under a megabyte, but one item always goes', () => {
		const large = { ...sealed, ct: 'c'.repeat(600_000) };
		expect(
			nextOffer(
				many(3, () => ({ sealed: large })),
				epochs,
				now,
			),
		).toHaveLength(1);
		const huge = { ...sealed, ct: 'c'.repeat(1_100_000) };
		expect(
			nextOffer(
				many(3, () => ({ sealed: huge })),
				epochs,
				now,
			),
		).toHaveLength(1);
	});

	test('[68] a postponed item does not hold up the others', () => {
		const items = [item({ seq: 1, nextTryAt: now + 1 }), item({ seq: 2 })];
		expect(nextOffer(items, epochs, now).map(({ seq }) => seq)).toEqual([2]);
		expect(nextDueAt(items, now)).toBe(now + 1);
		expect(nextOffer(items, epochs, now + 1)).toHaveLength(2);
	});

	test('is nothing that was sealed for a store that this app is not', () => {
		expect(nextOffer([item({ inboxEpoch: 'other' })], epochs, now)).toEqual([]);
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
