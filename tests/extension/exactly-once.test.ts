/**
 * Exactly once, by fault injection: at any moment the worker, the browser or the app stops, the disk
 * refuses, and the wire loses, repeats and reorders. Afterwards, on a sound wire, every capture that
 * was called stored is in one place, once; what was discarded or withdrawn is nowhere.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type App, type Extension, idle, pairedTeam, type Wire } from './both-ends.ts';
import { captureIdOf, pageCapture } from './capture-content.ts';

interface Team {
	readonly app: App;
	readonly extension: Extension;
	readonly wire: Wire;
	readonly clock: { at: number };
}

interface Story {
	readonly stored: Set<string>;
	readonly discarded: Set<string>;
	clicks: number;
}

type Step = (team: Team, story: Story) => Promise<void>;

const pick = (story: Story, n: number) => captureIdOf((n % Math.max(story.clicks, 1)) + 1);

/** Carries some of what was said, in the given manner. */
async function carrySome(said: string[], manner: Manner, to: (text: string) => Promise<void>) {
	const [first, second] = said.splice(0, 2);
	const texts = [first, second].filter((text) => text !== undefined);
	if (manner === 'lose') return;
	if (manner === 'reorder') texts.reverse();
	for (const text of manner === 'repeat' ? [...texts, ...texts] : texts) await to(text);
}

type Manner = 'carry' | 'lose' | 'repeat' | 'reorder';
const manner = fc.constantFrom<Manner>('carry', 'carry', 'lose', 'repeat', 'reorder');
const which = fc.nat(7);

const steps: readonly fc.Arbitrary<readonly [string, Step]>[] = [
	fc.constant(['click', click] as const),
	fc.constant(['click', click] as const),
	which.map((n) => ['finalise', finalise(n)] as const),
	which.map((n) => ['finalise', finalise(n)] as const),
	which.map((n) => ['click again', clickAgain(n)] as const),
	which.map((n) => ['discard', discard(n)] as const),
	fc.constant(['connect', async ({ wire }: Team) => wire.connect()] as const),
	fc.constant(['disconnect', async ({ wire }: Team) => wire.disconnect()] as const),
	fc.constant(['refresh', async ({ app }: Team) => app.desk?.refresh()] as const),
	manner.map((how) => [`to the app: ${how}`, toApp(how)] as const),
	manner.map((how) => [`to the app: ${how}`, toApp(how)] as const),
	manner.map((how) => [`to the extension: ${how}`, toExtension(how)] as const),
	manner.map((how) => [`to the extension: ${how}`, toExtension(how)] as const),
	fc.constant(['worker stops', stopWorker] as const),
	fc.constant(['browser closes', closeBrowser] as const),
	fc.constant(['app stops', async ({ app }: Team) => app.crash()] as const),
	fc.constant(['app opens', openApp] as const),
	fc.constant(['disk refuses', refuse] as const),
	fc.constantFrom('d1', 'd2').map((id) => ['talk', talk(id)] as const),
];

async function click({ extension, clock }: Team, story: Story) {
	story.clicks += 1;
	await store(extension, clock, story, captureIdOf(story.clicks));
}

async function store(extension: Extension, clock: { at: number }, story: Story, captureId: string) {
	const capturedAt = new Date(clock.at).toISOString();
	const answer = await extension.click(pageCapture({ captureId, capturedAt }));
	if (answer.kind === 'stored' && !story.discarded.has(captureId)) story.stored.add(captureId);
}

function clickAgain(n: number): Step {
	return async ({ extension, clock }, story) => {
		const captureId = pick(story, n);
		if (story.stored.has(captureId)) await store(extension, clock, story, captureId);
	};
}

function finalise(n: number): Step {
	return async ({ extension }, story) => {
		if (story.clicks > 0) await extension.finalise(pick(story, n));
	};
}

function discard(n: number): Step {
	return async ({ extension }, story) => {
		const { queue } = await extension.parts();
		const captureId = pick(story, n);
		if ((await queue.item(captureId))?.state !== 'concept') return;
		await queue.tell(captureId, { kind: 'discarded' });
		await extension.memory.remove([`draft:${captureId}`]);
		story.stored.delete(captureId);
		story.discarded.add(captureId);
	};
}

function toApp(how: Manner): Step {
	return ({ wire, extension }) => carrySome(extension.said, how, (text) => wire.toApp(text));
}

function toExtension(how: Manner): Step {
	return ({ wire, app }) => carrySome(app.said, how, (text) => wire.toExtension(text));
}

async function stopWorker({ extension, wire }: Team) {
	wire.break();
	extension.kill();
}

async function closeBrowser({ extension, wire, app }: Team) {
	wire.break();
	app.crash();
	extension.quit();
}

async function openApp({ app }: Team) {
	if (!app.desk) await app.unlock();
}

async function refuse({ app }: Team) {
	app.disk.fails = true;
}

function talk(dossierId: string): Step {
	return async ({ app }) => {
		await app.desk?.startTalk(dossierId).catch(() => undefined);
	};
}

async function heal({ app, extension, wire, clock }: Team) {
	wire.break();
	app.disk.fails = false;
	app.crash();
	extension.quit();
	await app.unlock();
	for (let turn = 0; turn < 4; turn += 1) {
		await wire.connect();
		await wire.carry();
		clock.at += 20 * 60_000;
		app.desk?.refresh();
		await wire.carry();
	}
}

test('[§4.5] 0 lost, 0 doubled, whatever stops, repeats or is lost on the way', async () => {
	const script = fc.array(fc.oneof(...steps), { minLength: 8, maxLength: 40 });
	await fc.assert(
		fc.asyncProperty(script, async (acts) => {
			const team = await pairedTeam();
			const story: Story = { stored: new Set(), discarded: new Set(), clicks: 0 };
			for (const [, act] of acts) {
				await act(team, story);
				await idle();
			}
			await heal(team);
			const { app } = team;
			const found = [...app.planOf('d1'), ...app.planOf('d2'), ...app.inbox()].toSorted();
			expect(found).toEqual([...story.stored].toSorted());
			const states = (await (await team.extension.parts()).queue.items()).map(({ state }) => state);
			expect(new Set([...states, 'confirmed'])).toEqual(new Set(['confirmed']));
		}),
		{ numRuns: Number(process.env.DRIESPAN_RUNS ?? 60), endOnFailure: false },
	);
}, 300_000);
