/** A talk: captures that arrive live, one that waits for the lock, and the plan made of them. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { dossier } from '../../../src/messages/nl/dossier.ts';
import { extension } from '../../../src/messages/nl/extension.ts';
import { plan } from '../../../src/messages/nl/plan.ts';
import { talk } from '../../../src/messages/nl/talk.ts';
import { vacancies } from '../../../src/messages/nl/vacancies.ts';
import { appOrigin } from '../chromium.ts';
import { practiceAddresses } from '../practice-pages.ts';
import { openPanel, pressCaptureButton, putIntoPlan } from './extension.ts';
import { type Look, lock, noLook, unlock } from './first-use.ts';
import { openTab } from './sharing.ts';

export async function startTalk(page: Page): Promise<void> {
	const name = dossier.actions.startTalk;
	await page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click();
	await expect(page.getByText(talk.arrivals.waiting)).toBeVisible();
}

/** Captures what stands at the address and ends with the panel's last word. */
export async function capture(
	context: BrowserContext,
	address: string,
	word: string,
	look: Look = noLook,
): Promise<void> {
	const site = await context.newPage();
	const panel = await openPanel(context);
	await site.bringToFront();
	await site.goto(address);
	await pressCaptureButton(site);
	await look('captured-on-the-page', site);
	await expect(panel.getByRole('button', { name: extension.draft.save })).toBeVisible();
	await look('draft-in-the-panel', panel);
	await putIntoPlan(panel);
	await expect(panel.getByText(word, { exact: true }).first()).toBeVisible();
	await look('panel-outcome', panel);
	await Promise.all([site.close(), panel.close()]);
}

/** Step 4: a vacancy and a chance during the talk, each live on the screen. */
export async function captureInTalk(page: Page, look: Look = noLook): Promise<void> {
	const context = page.context();
	await capture(context, practiceAddresses.vacancy, extension.outcome.inPlan, look);
	await page.bringToFront();
	await expect(page.getByRole('heading', { name: 'Metselaar' }).first()).toBeVisible();
	await look('vacancy-arrived-in-talk', page);
	await capture(context, practiceAddresses.chanceTable, extension.outcome.inPlan);
	await page.bringToFront();
	await expect(page.getByText(vacancies.chance.competition).first()).toBeVisible();
	await look('chance-arrived-in-talk', page);
}

export async function closeTalk(page: Page, look: Look = noLook): Promise<void> {
	await page.getByLabel(talk.note.heading).first().fill('Wil graag terug de bouw in.');
	await page.getByRole('button', { name: talk.close, exact: true }).click();
	await look('closing-the-talk', page);
	await page.getByRole('button', { name: talk.closing.withoutAppointment }).click();
	await expect(page.getByRole('navigation', { name: dossier.tabs.label })).toBeVisible();
}

/** Step 4, second half: with the app locked the capture waits, sealed, and arrives once. */
export async function captureWhileLocked(
	page: Page,
	passphrase: string,
	client: string,
	look: Look = noLook,
): Promise<void> {
	await lock(page);
	await capture(page.context(), practiceAddresses.chanceSentences, extension.outcome.stored);
	await page.bringToFront();
	await unlock(page, passphrase);
	await page.goto(`${appOrigin}/#/toewijzen`);
	const assign = page.getByRole('button', { name: vacancies.inbox.assign(client, 'Metselaar') });
	await expect(assign).toHaveCount(1);
	await look('waiting-for-a-client', page);
	await assign.click();
	await expect(page.getByText(vacancies.inbox.empty)).toBeVisible();
}

/** Presses an add button and types into the new field, which has the focus; gives its row. */
export async function addRow(page: Page, add: string, label: string, text: string) {
	await page.getByRole('button', { name: add }).click();
	const field = page.getByLabel(label).and(page.locator(':focus'));
	await expect(field).toHaveValue('');
	const path = await field.getAttribute('data-path');
	await page.keyboard.type(text);
	return page.getByRole('listitem').filter({ has: page.locator(`[data-path="${path}"]`) });
}

/** Step 5: a goal, an action, an assignment with day and proof; everything saves itself. */
export async function makePlan(page: Page, look: Look = noLook): Promise<void> {
	await openTab(page, 'plan');
	const goal = page.getByLabel(plan.goals.text(1));
	if ((await goal.count()) === 0) await page.getByRole('button', { name: plan.goals.add }).click();
	await goal.fill('Voor het voorjaar weer aan het werk als metselaar');
	await addRow(page, plan.actions.add, plan.actions.what, 'Bellen met het leerwerkbedrijf');
	const { add, text } = plan.assignments;
	const row = await addRow(page, add, text, 'Cv bijwerken en meenemen');
	await row.getByLabel(plan.assignments.proof).fill('Een geprinte versie');
	await row.getByLabel(plan.assignments.due).fill('2027-01-15');
	await look('plan', page);
}

/** A vacancy becomes an assignment in one click; its status moves; Ctrl+Z takes the last step back. */
export async function workOnLead(page: Page, look: Look = noLook): Promise<void> {
	await openTab(page, 'vacatures');
	const card = page.getByRole('article').filter({ hasText: 'Bouwbedrijf De Voeg B.V.' });
	await card.getByRole('button', { name: vacancies.assignment.make }).click();
	await expect(card.getByRole('link', { name: vacancies.assignment.show })).toBeVisible();
	await card
		.getByRole('button', { name: vacancies.next.label(vacancies.status.discussed) })
		.click();
	await card.getByRole('button', { name: vacancies.next.label(vacancies.status.applied) }).click();
	await expect(card.getByText(vacancies.status.applied).first()).toBeVisible();
	await look('vacancies-and-chances', page);
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('Control+z');
	await expect(
		card.getByRole('button', { name: vacancies.next.label(vacancies.status.applied) }),
	).toBeVisible();
}
