import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { practiceAddresses } from '../support/practice-pages.ts';
import { realBrowser } from './real-browser.ts';

test('[65] a browser that is closed right after the click costs edits at most, never the capture', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'driespan-restart-'));
	const before = await realBrowser(folder);
	const options = await before.openOptions();
	await options.getByRole('button', { name: 'Akkoord, zet aan' }).click();
	const app = await before.openApp();
	await app.evaluate(() => window.app.desk?.startPairing());
	await options.getByRole('button', { name: 'Koppelen', exact: true }).click();
	await options.getByRole('button', { name: 'Ja, de codes zijn gelijk' }).click();
	await expect.poll(() => app.evaluate(() => window.app.desk?.pairing.step)).toBe('compare');
	await app.evaluate(() => window.app.desk?.confirmPairing());
	await expect.poll(() => app.evaluate(() => window.app.desk?.extension)).toBe('connected');
	await app.evaluate(() => window.app.desk?.startTalk('d1', '10:30'));
	const panel = await before.openPanel();
	const page = await before.context.newPage();
	await page.goto(practiceAddresses.vacancy);
	await page.waitForTimeout(3_000);
	const place = await page.evaluate(() => {
		const box = document.querySelector('body > div:last-child')?.getBoundingClientRect();
		return { x: (box?.left ?? 0) + 30, y: (box?.top ?? 0) + 20 };
	});
	await page.mouse.click(place.x, place.y);
	await expect(panel.getByLabel('Functie', { exact: true })).toHaveValue('Metselaar');
	await before.close();

	const after = await realBrowser(folder);
	const again = await after.openApp();
	const inbox = () =>
		again.evaluate(() => window.app.desk?.inbox.map(({ title, why }) => `${title}: ${why}`));
	await expect.poll(inbox).toEqual(['Metselaar: concept']);
	expect(await again.evaluate(() => window.app.plan('d1').length)).toBe(0);
	await after.close();
	await rm(folder, { recursive: true, force: true });
});
