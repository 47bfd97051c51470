/** *Plak vacature* in the built app, under the headers of the relay: Trusted Types and the rest. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { vacancies as t } from '../../src/messages/nl/vacancies.ts';
import { axeFindings } from '../support/axe.ts';
import { Stage } from '../support/stage.ts';
import { createClient, femke, makeVault } from '../support/walk/first-use.ts';
import { tooWide } from '../support/walk/places.ts';

const source = readFileSync(
	join(resolve(import.meta.dirname, '../pages'), 'werknl-vacancy/hostile.html'),
	'utf8',
);

/** Axe, 320 pixels, and text of twice the size; afterwards as it was. */
async function faultsOf(page: Page, state: string): Promise<readonly string[]> {
	const debug = await page.context().newCDPSession(page);
	const setText = (standard: number) =>
		debug.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
	const wide = async (how: string) =>
		(await tooWide(page)).map((what) => `${state}, ${how}: ${what}`);
	const faults = [...(await axeFindings(page, state))];
	await page.setViewportSize({ width: 320, height: 640 });
	faults.push(...(await wide('320 pixels')));
	await page.setViewportSize({ width: 1280, height: 800 });
	await setText(32);
	faults.push(...(await wide('text of 200 %')));
	await setText(16);
	await debug.detach();
	return faults;
}

test('page source is pasted without the extension: read, checked, put in the plan, never run', async () => {
	const stage = await Stage.open();
	const { page } = await stage.person({ withExtension: false });
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await makeVault(page, femke);
	await createClient(page, { given: 'Samira', family: 'Amrani' });
	await page.goto(`${page.url().replace(/\/$/, '')}/vacatures`);
	await page.getByRole('button', { name: t.paste.open }).click();
	await expect(page.getByRole('textbox', { name: t.paste.text })).toBeVisible();
	const faults = [...(await faultsOf(page, 'paste, empty'))];
	await page.getByRole('textbox', { name: t.paste.text }).fill(source);
	await page
		.getByRole('textbox', { name: t.paste.address })
		.fill('https://www.werk.nl/nl/vacatures/41203377');
	await page.getByRole('button', { name: t.paste.read, exact: true }).click();
	await expect(page.getByRole('heading', { name: t.paste.check })).toBeVisible();
	faults.push(...(await faultsOf(page, 'paste, check')));
	expect(faults).toEqual([]);
	await page.getByRole('button', { name: t.paste.save }).click();
	await expect(
		page.getByRole('article').getByText('Uitzendbureau Troffel & Zn').first(),
	).toBeVisible();
	await expect(page.getByText('040-1234567')).toHaveCount(0);
	expect(await page.evaluate(() => 'gekaapt' in window)).toBe(false);
	expect(errors).toEqual([]);
	await stage.close();
});
