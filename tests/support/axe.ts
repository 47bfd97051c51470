/** What axe finds on a page in light and in dark colours. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Only these can come out differently in other colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** One line per element: `state, light: rule, selector`; empty when axe has nothing to say. */
export async function axeFindings(page: Page, state: string): Promise<readonly string[]> {
	// Legacy mode: without a page of its own for each run, which would take the focus away.
	const axe = () => new AxeBuilder({ page }).setLegacyMode();
	// Chromium lets a page that nobody sees wait.
	await page.bringToFront();
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await axe().withTags(tags).analyze();
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await axe().withRules(colourRules).analyze();
	await page.emulateMedia({ colorScheme: 'light' });
	const lines = (colours: string, { violations }: typeof light) =>
		violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, any }) =>
				[`${state}, ${colours}: ${id}`, target.join(' '), any[0]?.message].join(' | '),
			),
		);
	return [...lines('light', light), ...lines('dark', dark)];
}
