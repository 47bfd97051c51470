/** Figures of capture in a real Chromium with the built extension, on the practice pages. */
import type { CDPSession, Page } from '@playwright/test';
import { pageButton } from '../../src/messages/nl/page-button.ts';
import { practiceAddresses } from '../support/practice-pages.ts';
import type { Stage } from '../support/stage.ts';
import { pair, placeOfButton, textsInClosedRoots } from '../support/walk/extension.ts';
import { femke, makeVault } from '../support/walk/first-use.ts';
import { median, percentile } from './statistics.ts';

export interface CaptureFigures {
	/** From the mouse click to the word "Vastgelegd" in the page, seen from outside by polling. */
	readonly clickToStoredP95Ms: number;
	/** Main-thread time of the whole page load with the extension, less that without. */
	readonly pageWorkMs: number;
}

export async function measureCapture(stage: Stage, rounds = 30): Promise<CaptureFigures> {
	const { page, context } = await stage.person();
	await makeVault(page, femke);
	await pair(page);
	const site = await context.newPage();
	const clicks: number[] = [];
	for (let round = 0; round < rounds; round += 1) clicks.push(await clickToStored(site));
	const withExtension = await loadWork(site);
	await context.close();
	const plain = await stage.person({ withExtension: false });
	const without = await loadWork(plain.page);
	await plain.context.close();
	return {
		clickToStoredP95Ms: percentile(clicks, 0.95),
		pageWorkMs: Math.max(0, withExtension - without),
	};
}

async function clickToStored(site: Page): Promise<number> {
	await site.goto(practiceAddresses.vacancy);
	await site.bringToFront();
	const debug = await site.context().newCDPSession(site);
	const at = await placeOfButton(site, debug);
	const started = performance.now();
	await site.mouse.click(at.x, at.y);
	while (!(await says(debug, pageButton.stored))) {
		if (performance.now() - started > 5000) throw new Error('no answer to a click');
	}
	const took = performance.now() - started;
	await debug.detach();
	return took;
}

const says = async (debug: CDPSession, text: string) =>
	(await textsInClosedRoots(debug)).includes(text);

/** Median milliseconds of main-thread tasks over loads of the vacancy page. */
async function loadWork(site: Page, loads = 9): Promise<number> {
	const debug = await site.context().newCDPSession(site);
	await debug.send('Performance.enable');
	const taskMs = async () => {
		const { metrics } = await debug.send('Performance.getMetrics');
		return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
	};
	const works: number[] = [];
	for (let load = 0; load < loads; load += 1) {
		await site.goto('about:blank');
		const before = await taskMs();
		await site.goto(practiceAddresses.vacancy);
		// The page fills itself within two seconds, and the reader settles after that.
		await site.waitForTimeout(4000);
		works.push((await taskMs()) - before);
	}
	await debug.detach();
	return median(works);
}
