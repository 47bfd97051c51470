/** A driegesprek of three people at three laptops, one of them without a network until the end. */
import { expect, type Page, test } from '@playwright/test';
import { plan } from '../../src/messages/nl/plan.ts';
import { threeParty } from '../../src/messages/nl/three-party.ts';
import { axeFindings } from '../support/axe.ts';
import { appOrigin } from '../support/chromium.ts';
import { type Player, Stage } from '../support/stage.ts';
import { createClient, femke, type Identity, makeVault, ruben } from '../support/walk/first-use.ts';
import { intoHelmond, quiet } from '../support/walk/planning.ts';
import { acceptInvitation, admit, invite, openDossier, openTab } from '../support/walk/sharing.ts';

const nadia: Identity = {
	name: 'Nadia Vermeer',
	organisation: 'UWV Helmond',
	role: 'reintegration-coach',
	passphrase: 'groen ladder zomerregen tafel',
};
const client = 'Boomgaard, Henk';

test.setTimeout(300_000);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const words = (page: Page, party: keyof typeof threeParty.party) =>
	page.getByLabel(threeParty.partyText[party]);

async function joins(stage: Stage, host: Page, who: Identity): Promise<Player> {
	const player = await stage.person({ withExtension: false });
	await makeVault(player.page, who);
	await openDossier(host, client);
	await acceptInvitation(player.page, await invite(host));
	await admit(host, who);
	await openDossier(player.page, client);
	return player;
}

async function toTalk(page: Page): Promise<void> {
	await openDossier(page, client);
	await openTab(page, 'plan');
	await page.getByRole('link', { name: threeParty.title, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(threeParty.title);
}

async function agree(page: Page, opener: string, label: string, text: string): Promise<void> {
	await press(page, opener);
	await expect(page.getByLabel(label).and(page.locator(':focus'))).toBeVisible();
	await page.keyboard.type(text);
}

/** What the record of the talk says, line by line. */
const record = async (page: Page): Promise<readonly string[]> => {
	const item = page.getByRole('article').first();
	if (!(await item.isVisible())) return [];
	return (await item.locator('dd').allInnerTexts()).map((text) => text.trim());
};

test('[H-50] [H-49] [H-20] three laptops, one without a network until the end, make one record', async () => {
	const stage = await Stage.open();
	try {
		const { page: work } = await stage.person({ withExtension: false });
		await makeVault(work, femke);
		await createClient(work, { given: 'Henk', family: 'Boomgaard' });
		await intoHelmond(work, { integrated: true });
		const { page: income } = await joins(stage, work, ruben);
		const { page: away, context } = await joins(stage, work, nadia);
		for (const page of [work, income, away]) await toTalk(page);

		await context.setOffline(true);
		for (const page of [work, away]) await press(page, threeParty.start.begin);
		await expect(words(income, 'income')).toBeVisible();

		await words(income, 'income').fill('De aanvraag is compleet.');
		await words(work, 'work').fill('Henk kan direct beginnen als hovenier.');
		await words(away, 'client').fill('Ik wil buiten werken.');
		await agree(
			work,
			threeParty.agreements.assignment,
			plan.assignments.text,
			'Bel drie hoveniers',
		);
		await agree(income, threeParty.agreements.action, plan.actions.what, 'Uitkering toekennen');
		await agree(away, threeParty.agreements.assignment, plan.assignments.text, 'Schrijf een brief');
		await expect(words(work, 'income')).toHaveValue('De aanvraag is compleet.');
		await quiet(work);
		expect(await axeFindings(work, 'three-party talk')).toEqual([]);

		const say = (page: Page, party: keyof typeof threeParty.commitment.of, answer: string) =>
			page.getByRole('group', { name: threeParty.commitment.of[party] }).getByLabel(answer).check();
		await say(work, 'work', threeParty.commitment.yes);
		await say(income, 'income', threeParty.commitment.yes);
		await say(away, 'client', threeParty.commitment.no);
		await expect(away.getByText(threeParty.commitment.missing)).toBeVisible();
		await expect(words(work, 'client')).toHaveValue('');

		await context.setOffline(false);
		await expect(words(work, 'client')).toHaveValue('Ik wil buiten werken.');
		await expect(words(away, 'income')).toHaveValue('De aanvraag is compleet.');
		await expect(work.getByText(threeParty.commitment.missing)).toBeVisible();
		await press(work, threeParty.close);
		await press(work, threeParty.closing.finish);

		await expect.poll(() => record(work)).toHaveLength(6);
		const held = await record(work);
		expect(held.slice(1, 4)).toEqual([
			'De aanvraag is compleet.',
			'Henk kan direct beginnen als hovenier.',
			'Ik wil buiten werken.',
		]);
		for (const text of ['Bel drie hoveniers', 'Uitkering toekennen', 'Schrijf een brief']) {
			expect(held[4]).toContain(text);
		}
		expect(held[5]).toBe(threeParty.held.reached.no);
		for (const page of [income, away]) await expect.poll(() => record(page)).toEqual(held);

		await work.goto(`${appOrigin}/${new URL(work.url()).hash.replace('/driegesprek', '')}`);
		await expect(
			work.getByText('In de klankbordgroep brengen: er is geen commitment'),
		).toBeVisible();
	} finally {
		await stage.close();
	}
});
