/**
 * Laptops that type, save, undo, lose the network, get entries twice and out of order, and are pulled
 * from the wall. At the end all are online once: every document must be equal and nothing be lost.
 *
 * `DRIESPAN_T1_RUNS` makes the campaign longer, `DRIESPAN_T1_SEED` plays another one. A failing run is
 * shrunk towards steps that do nothing; what is left of it becomes a test with a name.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingOf } from '../../../src/log/seen.ts';
import { hexOf } from '../../../src/protocol/bytes.ts';
import { Office, parts, planOffice } from './office.ts';
import { anyStep, type Step, takeStep } from './steps.ts';

const runs = Number(process.env.DRIESPAN_T1_RUNS ?? 300);
const stepsPerRun = 40;
const seed = Number(process.env.DRIESPAN_T1_SEED ?? 20261121);

const plan = planOffice();

async function play(steps: readonly Step[]): Promise<void> {
	const office = new Office(await plan);
	for (const step of steps) await takeStep(office, step);
	await office.settle();
	for (const part of parts) {
		const places = office.all(part);
		const sent = office.sent(part);
		expect(places.length).toBeGreaterThanOrEqual(4);
		for (const place of places) {
			expect(place.content).toEqual(places[0]?.content);
			expect(place.state.heads).toEqual(places[0]?.state.heads);
			expect(new Set(place.entries.map(hexOf))).toEqual(sent);
			expect(place.state.waiting.size).toBe(0);
			expect(place.outbox).toEqual([]);
			expect(missingOf(place.state)).toEqual([]);
		}
	}
}

test(`[T1] ${runs} runs of ${stepsPerRun} steps on six laptops end equal, with nothing lost`, async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyStep, { minLength: stepsPerRun, maxLength: stepsPerRun }), play),
		{ numRuns: runs, seed, endOnFailure: runs > 300 },
	);
}, 600_000);
