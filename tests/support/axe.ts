/** What axe finds on a page in light and in dark colours. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Only these can come out differently in other colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Shows the page in other colours, and waits until the last of them has changed. */
async function inColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
	await page.emulateMedia({ colorScheme });
	await page.evaluate(async () => {
		for (let frame = 0; frame < 2; frame += 1) {
			await new Promise((drawn) => requestAnimationFrame(drawn));
		}
		const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
		await Promise.allSettled(changing.map(({ finished }) => finished));
	});
}

/** One line per element: `state, light: rule, selector`; empty when axe has nothing to say. */
export async function axeFindings(page: Page, state: string): Promise<readonly string[]> {
	// Legacy mode: without a page of its own for each run, which would take the focus away.
	const axe = () => new AxeBuilder({ page }).setLegacyMode();
	// Chromium lets a page that nobody sees wait.
	await page.bringToFront();
	await inColours(page, 'light');
	const light = await axe().withTags(tags).analyze();
	await inColours(page, 'dark');
	const dark = await axe().withRules(colourRules).analyze();
	await inColours(page, 'light');
	const lines = (colours: string, { violations }: typeof light) =>
		violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, any }) =>
				[`${state}, ${colours}: ${id}`, target.join(' '), any[0]?.message].join(' | '),
			),
		);
	return [...lines('light', light), ...lines('dark', dark)];
}
