import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { killBrowser } from '../support/kill-browser.ts';
import { practiceAddresses } from '../support/practice-pages.ts';
import { pressCaptureButton } from '../support/walk/extension.ts';
import { openGround, pairWithDesk, realBrowser } from './real-browser.ts';

test('[65] [2.3-7] a browser that is killed over a draft costs nothing of it', async () => {
	const profile = await mkdtemp(join(tmpdir(), 'driespan-restart-'));
	const ground = await openGround();
	const before = await realBrowser({ profile, ground });
	const app = await before.openApp();
	await pairWithDesk(before, app);
	await app.evaluate(() => window.app.desk?.startTalk('d1', '10:30'));
	const panel = await before.openPanel();
	const page = await before.context.newPage();
	await page.goto(practiceAddresses.vacancy);
	await pressCaptureButton(page);
	await panel.bringToFront();
	await panel.getByLabel('Functie', { exact: true }).fill('Metselaar aan de haven');
	await panel.getByLabel('Aantekening').fill('Belt morgen');
	// The pause after typing, in which the draft is sealed anew.
	await panel.waitForTimeout(1_500);
	await killBrowser(before);

	const after = await realBrowser({ profile, ground });
	const again = await after.openApp();
	const inbox = () =>
		again.evaluate(() => window.app.desk?.inbox.map(({ title, why }) => `${title}: ${why}`));
	await expect.poll(inbox).toEqual(['Metselaar aan de haven: concept']);
	expect(await again.evaluate(() => window.app.plan('d1').length)).toBe(0);
	await after.close();
	await ground.close();
	await rm(profile, { recursive: true, force: true });
});
