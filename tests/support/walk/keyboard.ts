/** Moving through a page with nothing but keys. */
import { expect, type Page } from '@playwright/test';

/** Far more stops than any screen has. */
const mostStops = 150;

interface Stop {
	readonly name: string;
	/** Something is drawn around the element that has focus. */
	readonly shown: boolean;
}

const stopOn = (page: Page): Promise<Stop> =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement)) return { name: '', shown: false };
		const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLElement>) : null;
		const name = element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent ?? '';
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
		return { name: name.replace(/\s+/g, ' ').trim(), shown: outlined || boxShadow !== 'none' };
	});

/** Types into the empty field that takes the focus: what adds a row moves it there a moment later. */
export async function typeAnew(page: Page, text: string): Promise<void> {
	await expect(page.locator(':is(input, textarea):focus')).toHaveValue('');
	await page.keyboard.type(text);
}

/** Tabs to the element with this name. Each stop on the way must show that it has focus. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
	const passed: string[] = [];
	for (let stops = 0; stops < mostStops; stops += 1) {
		await page.keyboard.press(key);
		const stop = await stopOn(page);
		if (stop.name !== '') expect(stop.shown, `focus is seen on "${stop.name}"`).toBe(true);
		if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return;
		passed.push(stop.name);
	}
	throw new Error(`not reached with ${key}: ${name}; stops: ${passed.join(', ')}`);
}
