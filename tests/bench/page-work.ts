/**
 * What our page script costs the main thread of a job page, from load until it has settled.
 *
 * Counted is processor time (not the clock: a busy machine would count as our work) of the slices of
 * a trace that run our script: compiling and evaluating it, its timers, observers and listeners,
 * with the style and layout that they force, and what follows an answer of the worker. A slice
 * without an address is ours when the profiler saw a function of ours in it. Not counted: what
 * Chromium does for any extension (an isolated world, its bindings), and drawing the button.
 */
import type { CDPSession, Page } from '@playwright/test';
import * as z from 'zod';

const script = '/extension/page/main.js';
const slices = ['EvaluateScript', 'FunctionCall', 'v8.callFunction', 'RunMicrotasks'];
const samplingMicroseconds = 500;
/** The practice page fills itself within two seconds, and the reader settles after that. */
const settledMs = 4000;

/** Microseconds; `tdur` is time on the processor. */
const Slice = z.object({
	name: z.enum(slices),
	ph: z.literal('X'),
	tid: z.number(),
	ts: z.number(),
	dur: z.number(),
	tdur: z.number(),
	args: z.object({ data: z.object({ url: z.string().optional() }).optional() }).optional(),
});
type Slice = z.infer<typeof Slice>;

type Profile = Awaited<ReturnType<typeof profileOf>>;
const profileOf = async (debug: CDPSession) => (await debug.send('Profiler.stop')).profile;

/** Moments at which a function of our script was on the stack. */
function ourMoments({ nodes, samples = [], timeDeltas = [], startTime }: Profile): number[] {
	const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])));
	const own = new Set(
		nodes.filter(({ callFrame }) => callFrame.url.endsWith(script)).map(({ id }) => id),
	);
	const isOurs = (id: number | undefined): boolean =>
		id !== undefined && (own.has(id) || isOurs(parents.get(id)));
	let at = startTime;
	return samples.flatMap((id, index) => {
		at += timeDeltas[index] ?? 0;
		return isOurs(id) ? [at] : [];
	});
}

function ownMs(events: readonly unknown[], profile: Profile): number {
	const moments = ourMoments(profile);
	const holds = (outer: Slice, ts: number) => ts >= outer.ts && ts <= outer.ts + outer.dur;
	const ours = events
		.flatMap((event) => Slice.safeParse(event).data ?? [])
		.filter(
			(slice) =>
				slice.args?.data?.url?.endsWith(script) || moments.some((moment) => holds(slice, moment)),
		);
	const outermost = ours.filter(
		(slice) =>
			!ours.some(
				(other) => other.tid === slice.tid && other.dur > slice.dur && holds(other, slice.ts),
			),
	);
	return outermost.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
}

/** Milliseconds of one load of `address`. */
export async function pageWork(page: Page, address: string): Promise<number> {
	await page.goto('about:blank');
	return workDuring(page, async () => {
		await page.goto(address);
		await page.waitForTimeout(settledMs);
	});
}

const restlessMs = 5000;
const changesPerTick = 50;
const tickMs = 10;

/**
 * The part of the main thread that our script takes on a page that has settled and then changes 5,000
 * times a second, in percent.
 */
export async function restlessShare(page: Page, address: string): Promise<number> {
	await page.goto(address);
	await page.waitForTimeout(settledMs);
	await page.evaluate(
		([count, everyMs]) => {
			const ticker = document.createElement('p');
			document.querySelector('main')?.append(ticker);
			setInterval(() => {
				for (let change = 0; change < count; change += 1) ticker.textContent = String(change);
			}, everyMs);
		},
		[changesPerTick, tickMs] as const,
	);
	const ms = await workDuring(page, () => page.waitForTimeout(restlessMs));
	return (100 * ms) / restlessMs;
}

async function workDuring(page: Page, work: () => Promise<void>): Promise<number> {
	const debug = await page.context().newCDPSession(page);
	const events: unknown[] = [];
	debug.on('Tracing.dataCollected', ({ value }) => events.push(...value));
	await debug.send('Profiler.enable');
	await debug.send('Profiler.setSamplingInterval', { interval: samplingMicroseconds });
	await debug.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
	});
	await debug.send('Profiler.start');
	await work();
	const profile = await profileOf(debug);
	const done = new Promise((resolve) => debug.once('Tracing.tracingComplete', resolve));
	await debug.send('Tracing.end');
	await done;
	await debug.detach();
	return ownMs(events, profile);
}
