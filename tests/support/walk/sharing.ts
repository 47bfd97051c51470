/** Two people in one dossier: an invitation, who asks, and the moment of letting in. */
import { expect, type Page } from '@playwright/test';
import { caseload } from '../../../src/messages/nl/caseload.ts';
import { dossier } from '../../../src/messages/nl/dossier.ts';
import { office } from '../../../src/messages/nl/office.ts';
import { appOrigin } from '../chromium.ts';
import { type Identity, type Look, noLook } from './first-use.ts';

export async function openDossier(page: Page, sortName: string): Promise<void> {
	await page.goto(`${appOrigin}/#/caseload`);
	await page.getByRole('link', { name: sortName, exact: true }).click();
	await expect(page.getByRole('link', { name: dossier.tabs.plan })).toBeVisible();
}

export async function openTab(page: Page, tab: keyof typeof dossier.tabs): Promise<void> {
	const tabs = page.getByRole('navigation', { name: dossier.tabs.label });
	await tabs.getByRole('link', { name: dossier.tabs[tab] }).click();
}

/** From the open dossier; gives the code of 26 characters. */
export async function invite(page: Page, look: Look = noLook): Promise<string> {
	await page.getByRole('link', { name: dossier.actions.invite }).click();
	await page.getByRole('button', { name: office.invite.make }).click();
	const shown = page.locator('code').filter({ hasText: /(?:[0-9A-Z]{2,4}-?){7}/ });
	await look('invitation', page);
	const text = ((await shown.last().textContent()) ?? '').trim();
	return /(?:[0-9A-Z]{2,4}-){6}[0-9A-Z]{2,4}$/.exec(text)?.[0] ?? text;
}

/** The other person types the code; ends with "sent, waiting". */
export async function acceptInvitation(
	page: Page,
	code: string,
	look: Look = noLook,
): Promise<void> {
	await page.goto(`${appOrigin}/#/uitnodiging`);
	await page.getByLabel(caseload.take.field).fill(code);
	await page.getByRole('button', { name: caseload.take.submit, exact: true }).click();
	await expect(page.getByText(caseload.take.outcomes.waiting)).toBeVisible();
	await look('invitation-accepted', page);
}

/** The first person sees who asks, compares the words, and lets in. */
export async function admit(page: Page, who: Identity, look: Look = noLook): Promise<void> {
	await page.goto(`${appOrigin}/#/werkplein/uitnodigingen`);
	await expect(page.getByText(who.name).first()).toBeVisible();
	await expect(page.getByText(who.organisation).first()).toBeVisible();
	await look('who-asks', page);
	await page.getByRole('button', { name: office.requests.admit }).click();
	await expect(page.getByText(office.requests.admitted(who.name)).first()).toBeVisible();
}
