/** Going to a place, and looking at what stands there as a tool for accessibility does. */
import { expect, type Page } from '@playwright/test';
import { axeFindings } from '../axe.ts';
import { appOrigin } from '../chromium.ts';

/** Collects over many states, so that one run tells all there is to mend. */
export function inspector() {
	const findings: string[] = [];
	return {
		look: async (state: string, page: Page) => {
			findings.push(...(await axeFindings(page, state)));
		},
		found: () => findings,
	};
}

export const unfold = (page: Page) =>
	page.locator('details').evaluateAll((all) => {
		for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
	});

/** Goes to a place and waits until it stands there: the heading of the last one may linger. */
export const place = async (page: Page, path: string) => {
	const address = `${appOrigin}/#${path}`;
	if (page.url() !== address) {
		const before = await page.title();
		await page.goto(address);
		await expect(page).not.toHaveTitle(before);
	}
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** What is wider than the window, or than the part of it that scrolls. */
export const tooWide = (page: Page) =>
	page.evaluate(() =>
		[document.scrollingElement, document.querySelector('main')].flatMap((box) =>
			box && box.scrollWidth > Math.min(box.clientWidth, innerWidth)
				? `${box.localName}: ${box.scrollWidth} in ${box.clientWidth}`
				: [],
		),
	);
