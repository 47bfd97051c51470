/** Figures of capture in a real Chromium with the built extension, on the practice pages. */
import type { CDPSession, Page } from '@playwright/test';
import { pageButton } from '../../src/messages/nl/page-button.ts';
import { appOrigin } from '../support/chromium.ts';
import { practiceAddresses } from '../support/practice-pages.ts';
import type { Stage } from '../support/stage.ts';
import { pair, placeOfButton, textsInClosedRoots } from '../support/walk/extension.ts';
import { femke, makeVault, unlock } from '../support/walk/first-use.ts';
import { measureDelivery } from './capture-delivery.ts';
import { pageWork, restlessShare } from './page-work.ts';
import { median, percentile } from './statistics.ts';

export interface CaptureFigures {
	/** From the mouse click to the word "Vastgelegd" in the page, seen from outside by polling. */
	readonly clickToStoredP95Ms: number;
	/** What our page script does on the main thread of a page load; see `page-work.ts`. */
	readonly pageWorkMs: number;
	/** The same on the first page of a new browser, where nothing is compiled yet. */
	readonly firstPageWorkMs: number;
	/** Of the main thread, while a settled page changes 5,000 times a second; percent. */
	readonly restlessPercent: number;
	/** 500 captures that waited for the app, from the first to the last acknowledgement. */
	readonly deliver500Ms: number;
}

export async function measureCapture(stage: Stage, rounds = 30): Promise<CaptureFigures> {
	const { page, context } = await stage.person();
	await makeVault(page, femke);
	await pair(page);
	const site = await context.newPage();
	const works: number[] = [];
	for (let load = 0; load <= 9; load += 1) {
		works.push(await pageWork(site, practiceAddresses.vacancy));
	}
	const [firstPageWorkMs = Number.NaN, ...laterWorks] = works;
	const clicks: number[] = [];
	for (let round = 0; round < rounds; round += 1) clicks.push(await clickToStored(site));
	const restlessPercent = await restlessShare(site, practiceAddresses.vacancy);
	await site.close();
	const deliver500Ms = await measureDelivery(page, async () => {
		await page.goto(appOrigin);
		await unlock(page, femke.passphrase);
	});
	await context.close();
	return {
		clickToStoredP95Ms: percentile(clicks, 0.95),
		pageWorkMs: median(laterWorks),
		firstPageWorkMs,
		restlessPercent,
		deliver500Ms,
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
