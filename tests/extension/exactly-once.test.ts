/**
 * Exactly once, by fault injection: at every step of click, persist, offer, apply, acknowledge and
 * clean something stops, is repeated, reordered or dropped, over two tabs of the app, a locked app, a
 * restored backup and a new coupling. Afterwards, on a sound wire, every capture that was called
 * stored is in one place, once, and never with another client.
 *
 * The runs are seeded: `DRIESPAN_RUNS` and `DRIESPAN_SEED` give more and other ones.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BadDay, dossiers } from './bad-day.ts';
import { idle } from './both-ends.ts';

type Act = readonly [name: string, act: (day: BadDay) => unknown];
type Manner = 'carry' | 'lose' | 'repeat' | 'reorder';

/** Carries some of what was said, in the given manner. */
async function carrySome(said: string[], manner: Manner, to: (text: string) => Promise<void>) {
	const texts = said.splice(0, 2);
	if (manner === 'lose') return;
	if (manner === 'reorder') texts.reverse();
	for (const text of manner === 'repeat' ? [...texts, ...texts] : texts) await to(text);
}

const manner = fc.constantFrom<Manner>('carry', 'carry', 'carry', 'lose', 'repeat', 'reorder');
const which = fc.nat(7);
const tab = fc.constantFrom(0 as const, 1 as const);

const act = (name: string, work: Act[1]) => fc.constant<Act>([name, work]);
const onTab = (name: string, work: (day: BadDay, tab: 0 | 1) => unknown) =>
	tab.map((one): Act => [`${name} ${one}`, (day) => work(day, one)]);
const onCapture = (name: string, work: (day: BadDay, n: number) => unknown) =>
	which.map((n): Act => [`${name} ${n}`, (day) => work(day, n)]);

const up = fc
	.tuple(tab, manner)
	.map(
		([one, how]): Act => [
			`to the app ${one}: ${how}`,
			({ tabs: { [one]: tab } }) => carrySome(tab.wire.said, how, (text) => tab.wire.toApp(text)),
		],
	);
const down = fc
	.tuple(tab, manner)
	.map(
		([one, how]): Act => [
			`to the extension from ${one}: ${how}`,
			({ tabs: { [one]: tab } }) =>
				carrySome(tab.app.said, how, (text) => tab.wire.toExtension(text)),
		],
	);

/** How many captures wait, and after how many steps of their way something stops. */
const inTheMiddle = (longest: number) =>
	fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: longest }));

const acts = fc.oneof(
	// Without good moments there is nothing that a bad one could spoil.
	{ weight: 5, arbitrary: act('whole way', (day) => day.wholeWay()) },
	{
		weight: 3,
		arbitrary: fc
			.integer({ min: 2, max: 6 })
			.map((n): Act => [`pile of ${n}`, (day) => day.pile(n)]),
	},
	{
		weight: 3,
		arbitrary: inTheMiddle(8).map(
			([size, n]): Act => [
				`tab stops within ${n} of ${size}`,
				(day) => day.tabStopsWithin(n, size),
			],
		),
	},
	{
		weight: 3,
		arbitrary: inTheMiddle(14).map(
			([size, n]): Act => [
				`worker stops within ${n} of ${size}`,
				(day) => day.workerStopsWithin(n, size),
			],
		),
	},
	{ weight: 4, arbitrary: act('click', (day) => day.click()) },
	{ weight: 4, arbitrary: onCapture('finalise', (day, n) => day.finalise(n)) },
	{ weight: 1, arbitrary: onCapture('click again', (day, n) => day.clickAgain(n)) },
	{ weight: 1, arbitrary: onCapture('discard', (day, n) => day.discard(n)) },
	{ weight: 1, arbitrary: onCapture('withdraw', (day, n) => day.withdraw(n)) },
	{ weight: 1, arbitrary: onCapture('bin', (day, n) => day.bin(n)) },
	{ weight: 3, arbitrary: onTab('connect', (day, one) => day.tabs[one].wire.connect()) },
	{ weight: 1, arbitrary: onTab('disconnect', (day, one) => day.tabs[one].wire.disconnect()) },
	{ weight: 2, arbitrary: act('refresh', (day) => day.leader?.app.desk?.refresh()) },
	{ weight: 3, arbitrary: act('carry', async ({ leader }) => leader?.wire.carry()) },
	{ weight: 6, arbitrary: up },
	{ weight: 6, arbitrary: down },
	{
		weight: 3,
		arbitrary: fc.constantFrom(...dossiers).map((id): Act => [`talk ${id}`, (day) => day.talk(id)]),
	},
	{ weight: 3, arbitrary: onTab('unlock', (day, one) => day.unlock(one)) },
	{ weight: 1, arbitrary: act('lock', (day) => day.lock()) },
	{ weight: 1, arbitrary: onTab('take over', (day, one) => day.takeOver(one)) },
	{ weight: 1, arbitrary: onTab('crash tab', (day, one) => day.crashTab(one)) },
	{ weight: 1, arbitrary: act('worker stops', (day) => day.stopWorker()) },
	{ weight: 1, arbitrary: act('browser closes', (day) => day.closeBrowser()) },
	{
		weight: 1,
		arbitrary: act('disk refuses', (day) => {
			day.tabs[0].app.disk.fails = true;
		}),
	},
	{ weight: 2, arbitrary: act('back up', (day) => day.backUp()) },
	{ weight: 2, arbitrary: act('restore', (day) => day.restore()) },
	{ weight: 1, arbitrary: act('couple again', (day) => day.coupleAgain()) },
);

test('[§4.5] [65] [66] [67] 0 lost, 0 doubled, 0 with another client, whatever stops, repeats or is lost', async () => {
	const script = fc.array(acts, { minLength: 6, maxLength: 20 });
	const seen = { days: 0, together: 0, tabStops: 0, workerStops: 0 };
	await fc.assert(
		fc.asyncProperty(script, async (steps) => {
			const day = await BadDay.begin();
			for (const [, step] of steps) {
				await step(day);
				await idle();
			}
			await day.heal();
			expect(await day.faults()).toEqual([]);
			seen.days += 1;
			seen.together += day.together;
			seen.tabStops += day.stops.tab;
			seen.workerStops += day.stops.worker;
		}),
		{
			numRuns: Number(process.env.DRIESPAN_RUNS ?? 2000),
			seed: Number(process.env.DRIESPAN_SEED ?? 4),
			endOnFailure: process.env.DRIESPAN_SHRINK === undefined,
		},
	);
	// A campaign without batches, and without a stop in the middle of one, would show nothing about them.
	expect(seen.together).toBeGreaterThan(seen.days / 2);
	expect(Math.min(seen.tabStops, seen.workerStops)).toBeGreaterThan(seen.days / 10);
}, 1_800_000);
