/**
 * The main job from end to end: from a werk.nl page into a plan that two organisations share.
 * The browser test asserts with it, the demo makes its pictures with it.
 */
import { expect, type Page } from '@playwright/test';
import { dossier } from '../../../src/messages/nl/dossier.ts';
import { plan } from '../../../src/messages/nl/plan.ts';
import { shell } from '../../../src/messages/nl/shell.ts';
import { appOrigin } from '../chromium.ts';
import { crashTab, type Player, type Stage } from '../stage.ts';
import { pair } from './extension.ts';
import {
	afterCrash,
	choosePractice,
	femke,
	type Look,
	lock,
	makeVault,
	noLook,
	ruben,
	unlock,
} from './first-use.ts';
import { acceptInvitation, admit, invite, openDossier, openTab } from './sharing.ts';
import {
	addRow,
	captureInTalk,
	captureWhileLocked,
	closeTalk,
	makePlan,
	startTalk,
	workOnLead,
} from './talk.ts';

const client = { sortName: 'Boomgaard, Henk van den', name: 'Henk van den Boomgaard' };

/** Steps 2 to 5: one adviser, one client, one extension. */
export async function walkAlone(stage: Stage, look: Look = noLook): Promise<Player> {
	const player = await stage.person();
	const { page } = player;
	await makeVault(page, femke, look);
	await look('how-to-begin', page);
	await choosePractice(page);
	await look('today', page);
	await pair(page, look);
	await openDossier(page, client.sortName);
	await look('dossier', page);
	await startTalk(page);
	await captureInTalk(page, look);
	await closeTalk(page, look);
	await captureWhileLocked(page, femke.passphrase, client.name, look);
	await openDossier(page, client.sortName);
	await makePlan(page, look);
	await workOnLead(page, look);
	return player;
}

/** Step 6, first half: the case manager of another organisation comes into the dossier. */
export async function walkInvitation(
	stage: Stage,
	adviser: Page,
	look: Look = noLook,
): Promise<Player> {
	const player = await stage.person({ withExtension: false });
	const { page } = player;
	await makeVault(page, ruben);
	await openDossier(adviser, client.sortName);
	const code = await invite(adviser, look);
	await acceptInvitation(page, code, look);
	await admit(adviser, ruben, look);
	await openDossier(page, client.sortName);
	await look('dossier-at-the-second-person', page);
	return player;
}

const goalOf = (page: Page) => page.getByLabel(plan.goals.text(1));

/** Step 6: both in the same plan; each sees where the other is and what the other writes. */
export async function walkTogether(adviser: Page, manager: Page, look: Look = noLook) {
	await openDossier(adviser, client.sortName);
	await openTab(adviser, 'plan');
	await openTab(manager, 'plan');
	await goalOf(adviser).click();
	await expect(manager.getByText(dossier.field.someoneHere(femke.name))).toBeVisible();
	await adviser.keyboard.press('End');
	await adviser.keyboard.type(' in Helmond');
	await expect(goalOf(manager)).toHaveValue(/ in Helmond$/);
	await goalOf(manager).click();
	await manager.keyboard.press('Home');
	await manager.keyboard.type('Graag: ');
	await expect(goalOf(adviser)).toHaveValue(/^Graag: .* in Helmond$/);
	await look('both-in-one-plan', adviser);
}

/** The words of the header: never ahead of the facts. */
const waits = new RegExp(
	`${shell.status.waiting(1)}|${shell.status.waiting(7).replace('7', '\\d+')}`,
);

const openDay = 'Samen de open dag bezoeken';
const childcare = 'Kinderopvang regelen';

/** What stands in all fields with a label, in the order of the page. */
export const textsOf = (page: Page, label: string): Promise<string[]> =>
	page
		.getByLabel(label)
		.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

/**
 * Step 6, second half: the relay is killed; both go on, one tab crashes and comes back without any
 * network; the relay starts again, and both show the same plan.
 */
export async function walkApart(
	stage: Stage,
	adviser: Player,
	manager: Page,
	look: Look = noLook,
): Promise<Page> {
	await stage.killRelay();
	const { add, text } = plan.assignments;
	await addRow(adviser.page, add, text, openDay);
	await addRow(manager, plan.actions.add, plan.actions.what, childcare);
	await expect(adviser.page.getByRole('banner').getByRole('button', { name: waits })).toBeVisible();
	await expect(manager.getByRole('banner').getByRole('button', { name: waits })).toBeVisible();
	await look('waiting-without-a-relay', adviser.page);
	// What the header calls waiting is stored, so a crash may come.
	await crashTab(adviser.page);
	const page = await afterCrash(adviser.context, appOrigin);
	await adviser.page.close();
	await unlock(page, femke.passphrase);
	await openDossier(page, client.sortName);
	await openTab(page, 'plan');
	await expect.poll(() => textsOf(page, text)).toContain(openDay);
	await look('back-after-a-crash-without-network', page);
	await stage.startRelayAgain();
	const patiently = { timeout: 60_000 };
	await expect.poll(() => textsOf(page, plan.actions.what), patiently).toContain(childcare);
	await expect.poll(() => textsOf(manager, text), patiently).toContain(openDay);
	return page;
}

/** Step 7: the log with person and time; lock and unlock return to the same screen. */
export async function walkLog(page: Page, look: Look = noLook): Promise<void> {
	await openTab(page, 'logboek');
	await expect(page.getByText(ruben.name).first()).toBeVisible();
	await expect(page.getByText(femke.name).first()).toBeVisible();
	await look('log', page);
	const address = page.url();
	await lock(page);
	await look('locked', page);
	await unlock(page, femke.passphrase);
	expect(page.url()).toBe(address);
}
