/** What sync decides, as tables: when to come back, where to go on, what to push, what comes next. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zeros } from '../../src/protocol/bytes.ts';
import type { RequestRefusal } from '../../src/protocol/refusals.ts';
import { closingRefusals, requestRefusals } from '../../src/protocol/refusals.ts';
import { cursorAt, missingHere, planAfterSub } from '../../src/sync/after-sub.ts';
import { reconnectDelay, requestDelay } from '../../src/sync/backoff.ts';
import { freshPart, nextStep, nothingToDo } from '../../src/sync/next-step.ts';
import { afterPush, nextPush, remedyFor } from '../../src/sync/push-plan.ts';

const names = <Name extends string>(table: Readonly<Record<Name, unknown>>) =>
	Object.keys(table) as Name[];

describe('coming back to a relay', () => {
	test.each([
		[1, 500],
		[2, 1000],
		[3, 2000],
		[7, 30_000],
		[1000, 30_000],
	])('attempt %i waits %i ms at most and half of it at least', (attempt, ms) => {
		expect(reconnectDelay(attempt, null, 0)).toBe(ms);
		expect(reconnectDelay(attempt, null, 0.999)).toBeGreaterThan(ms / 2);
	});

	test.each(names(closingRefusals))('after %s it waits as the table says', (refusal) => {
		const expected = { soon: 500, later: 60_000, never: null }[closingRefusals[refusal].retry];
		expect(reconnectDelay(1, refusal, 0)).toBe(expected);
	});

	test('a request refused for its rate waits as long as the relay says', () => {
		expect(requestDelay('rate', 1700)).toBe(1700);
		expect(requestDelay('rate', 0)).toBe(250);
		expect(requestDelay('quota', undefined)).toBe(60_000);
	});
});

describe('where to go on after joining', () => {
	const own = 'aa';
	const bob = 'bb';
	const head = (dev: string, seq: number, id = `${dev}${seq}`) => ({ dev, seq, id });
	const here = { cursor: { relay: 'r', n: 5 }, heads: [head(own, 3), head(bob, 2)] };

	test('the same relay, further on: from the cursor', () => {
		const remote = { relay: 'r', n: 7, heads: [head(own, 3), head(bob, 4)] };
		expect(planAfterSub(here, remote, own)).toEqual({
			cursor: { relay: 'r', n: 5 },
			upload: false,
			ownAhead: null,
		});
	});

	test('what a relay has lost although it went on is seen by the heads', () => {
		const remote = { relay: 'r', n: 5, heads: [head(own, 1), head(bob, 4)] };
		expect(planAfterSub(here, remote, own)).toMatchObject({ cursor: { n: 5 }, upload: true });
		expect(missingHere(here.heads, remote.heads)).toEqual([{ dev: bob, from: 3, to: 4 }]);
		expect(missingHere([], remote.heads)).toEqual([
			{ dev: own, from: 1, to: 1 },
			{ dev: bob, from: 1, to: 4 },
		]);
	});

	test('entries of another device that the relay lacks are uploaded', () => {
		const remote = { relay: 'r', n: 5, heads: [head(own, 3)] };
		expect(planAfterSub(here, remote, own).upload).toBe(true);
	});

	test('another relay that has nothing new: from its end, and upload what it lacks', () => {
		const remote = { relay: 's', n: 2, heads: [head(own, 2)] };
		expect(planAfterSub(here, remote, own)).toEqual({
			cursor: { relay: 's', n: 2 },
			upload: true,
			ownAhead: null,
		});
	});

	test('another relay that has something new: from its beginning', () => {
		const remote = { relay: 's', n: 9, heads: [head(own, 3), head(bob, 6)] };
		expect(planAfterSub(here, remote, own)).toMatchObject({ cursor: { n: 0 }, upload: false });
	});

	test('the same relay put back to an earlier day: its head is below the cursor', () => {
		const remote = { relay: 'r', n: 3, heads: [head(own, 2), head(bob, 1)] };
		expect(planAfterSub(here, remote, own)).toMatchObject({ cursor: { n: 3 }, upload: true });
	});

	test('a later entry of our own device, or another one under our number, is told', () => {
		const later = { relay: 'r', n: 9, heads: [head(own, 4)] };
		const other = { relay: 'r', n: 9, heads: [head(own, 3, 'other')] };
		expect(planAfterSub(here, later, own).ownAhead).toEqual(head(own, 4));
		expect(planAfterSub(here, other, own).ownAhead).toEqual(head(own, 3, 'other'));
	});

	test('a cursor of another relay counts as none', () => {
		expect(cursorAt({ relay: 'r', n: 5 }, 's')).toBe(0);
		expect(cursorAt({ relay: 'r', n: 5 }, 'r')).toBe(5);
		expect(cursorAt(null, 'r')).toBe(0);
	});
});

describe('what goes into a push', () => {
	const row = (length: number, id = String(length)) => ({ id, raw: zeros(length) });

	test('never more than 64 entries or 256 KiB, and always at least one', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 200, max: 245_760 }), { minLength: 1, maxLength: 100 }),
				(lengths) => {
					const rows = lengths.map((length, at) => row(length, String(at)));
					const taken = nextPush(rows);
					const bytes = taken.reduce((sum, { raw }) => sum + raw.length, 0);
					expect(taken).toEqual(rows.slice(0, taken.length));
					expect(taken.length).toBeGreaterThan(0);
					expect(taken.length).toBeLessThanOrEqual(64);
					expect(bytes).toBeLessThanOrEqual(256 * 1024);
				},
			),
			{ numRuns: 50 },
		);
	});

	const rows = [row(1, 'a'), row(2, 'b'), row(3, 'c')];
	const cursor = { relay: 'r', n: 4 };

	test('moves the cursor over own entries that follow it directly', () => {
		const acks = ['a', 'b', 'c'].map((id, at) => ({ id, n: 5 + at }));
		expect(afterPush(rows, acks, cursor)).toEqual({
			delivered: ['a', 'b', 'c'],
			refused: null,
			cursor: { relay: 'r', n: 7 },
		});
	});

	test('leaves the cursor before a number that is not ours', () => {
		const acks = [
			{ id: 'a', n: 5 },
			{ id: 'b', n: 7 },
			{ id: 'c', n: 8 },
		];
		expect(afterPush(rows, acks, cursor)?.cursor.n).toBe(5);
	});

	test('names the first refusal only: the others fall with it', () => {
		const acks = [
			{ id: 'a', n: 5 },
			{ id: 'b', refusal: 'stale-epoch' as const },
			{ id: 'c', refusal: 'seq-gap' as const },
		];
		expect(afterPush(rows, acks, cursor)).toMatchObject({
			delivered: ['a'],
			refused: { row: rows[1], refusal: 'stale-epoch' },
		});
	});

	test.each([
		['too few', [{ id: 'a', n: 5 }]],
		['of other entries', ['a', 'x', 'c'].map((id, at) => ({ id, n: 5 + at }))],
		['in another order', ['b', 'a', 'c'].map((id, at) => ({ id, n: 5 + at }))],
	])('[T4] acknowledgements %s are not believed', (_, acks) => {
		expect(afterPush(rows, acks, cursor)).toBeNull();
	});

	test.each([
		['rate', 'wait'],
		['quota', 'wait'],
		['relay-full', 'wait'],
		['unavailable', 'wait'],
		['seq-gap', 'upload'],
		['unknown-record', 'upload'],
		['unknown-channel', 'upload'],
		['stale-epoch', 'give-up'],
		['stale', 'give-up'],
		['not-writer', 'give-up'],
		['fork', 'give-up'],
	] as const)('%s: %s', (refusal, remedy) => {
		expect(remedyFor(refusal)).toBe(remedy);
	});

	test('there is a remedy for every refusal of the table', () => {
		const remedies = names<RequestRefusal>(requestRefusals).map(remedyFor);
		expect(new Set(remedies)).toEqual(new Set(['wait', 'upload', 'give-up']));
	});
});

describe('what comes next', () => {
	const live = [{ after: 0, entries: [] }];
	const gaps = [{ dev: 'aa', from: 1, to: 2 }];
	const proposals = [{ row: { id: 'a', raw: zeros(1) }, settle: () => undefined }];

	test.each([
		['nothing', {}, null],
		['reading before writing', { live, push: true, upload: true }, 'live'],
		['what came live before what must be asked for', { live, pull: true }, 'live'],
		['pulling before comparing heads', { pull: true, audit: true }, 'pull'],
		['comparing heads before asking for what is missing', { audit: true, gaps }, 'audit'],
		['gaps before writing', { gaps, push: true }, 'need'],
		['the upload before the outbox', { upload: true, push: true }, 'upload'],
		['the outbox before a proposal', { push: true, proposals }, 'push'],
		['a proposal at the end', { proposals }, 'propose'],
		['joining before everything', { subscribe: true, live, pull: true }, 'subscribe'],
		['the upload that joining needs', { subscribe: true, upload: true }, 'upload'],
		['no writing while it is paused', { paused: true, upload: true, push: true, proposals }, null],
		['reading while writing is paused', { paused: true, push: true, pull: true }, 'pull'],
	] as const)('%s', (_, todo, step) => {
		expect(nextStep({ ...nothingToDo, ...todo }, true)).toBe(step);
	});

	test.each([
		['joining', { subscribe: true, pull: true }, 'subscribe'],
		['the upload that joining needs', { subscribe: true, upload: true }, 'upload'],
		['nothing else', { live, pull: true, audit: true, gaps, push: true, proposals }, null],
	] as const)('before the channel is joined: %s', (_, todo, step) => {
		expect(nextStep({ ...nothingToDo, ...todo }, false)).toBe(step);
	});

	test('of a live batch only what lies after the cursor is new; before a hole it waits', () => {
		const entries = [zeros(1), zeros(2), zeros(3)];
		expect(freshPart({ after: 4, entries }, 4)).toEqual(entries);
		expect(freshPart({ after: 4, entries }, 6)).toEqual([zeros(3)]);
		expect(freshPart({ after: 4, entries }, 9)).toEqual([]);
		expect(freshPart({ after: 4, entries }, 3)).toBeNull();
	});
});
