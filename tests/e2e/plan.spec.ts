/** A client of Helmond from arrival to signed plan to evaluation, by an adviser and a case manager. */
import { expect, type Page, test } from '@playwright/test';
import { plan } from '../../src/messages/nl/plan.ts';
import { process } from '../../src/messages/nl/process.ts';
import { signing } from '../../src/messages/nl/signing.ts';
import { axeFindings } from '../support/axe.ts';
import { type Player, Stage } from '../support/stage.ts';
import { createClient, femke, makeVault, ruben } from '../support/walk/first-use.ts';
import {
	intoHelmond,
	quiet,
	recordFact,
	signTyped,
	writePlan,
	writeVersion,
} from '../support/walk/planning.ts';
import { acceptInvitation, admit, invite, openDossier, openTab } from '../support/walk/sharing.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

const client = { given: 'Henk', family: 'Boomgaard' };
const amended = 'Tekenen: Gewijzigd bemiddelingsplan';

let stage: Stage;
let adviser: Player;
let manager: Player;

test.beforeAll(async () => {
	stage = await Stage.open();
	adviser = await stage.person({ withExtension: false });
	manager = await stage.person({ withExtension: false });
});
test.afterAll(() => stage.close());

const card = (page: Page, heading: string) =>
	page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: heading, exact: true }) });

/** A day so many months ago, in the first half of that month. */
function monthsAgo(months: number): string {
	const now = new Date();
	return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 5))
		.toISOString()
		.slice(0, 10);
}

/** On the plan tab: an event of the plan, with what it says. */
async function recordEvent(
	page: Page,
	title: string,
	fill: (form: ReturnType<Page['locator']>) => Promise<void>,
): Promise<void> {
	await page.getByLabel(plan.around.what).selectOption({ label: title });
	const form = page.locator('form').filter({ has: page.getByText(title, { exact: true }) });
	await fill(form);
	await form.getByRole('button', { name: process.form.save, exact: true }).click();
	await expect(form).toBeHidden();
}

test('[H-22] [H-24] arrival, route A without integrated service, and a plan on record', async () => {
	const { page } = adviser;
	await makeVault(page, femke);
	await createClient(page, client);
	await intoHelmond(page, { integrated: false }, monthsAgo(4));
	await recordFact(page, 'Identiteit gecontroleerd', undefined, monthsAgo(4));
	await recordFact(page, 'Klantherkenning gehouden', undefined, monthsAgo(4));
	await writePlan(page);
	await writeVersion(page, 1);
	await recordEvent(page, 'Plan met de klant besproken', async (form) => {
		await form.getByLabel(process.form.on).fill(monthsAgo(4));
	});
	await quiet(page);
	expect(await axeFindings(page, 'plan, on record')).toEqual([]);
});

test('[H-25] the client signed on paper four months ago: the scan counts, and the evaluation is late', async () => {
	const { page } = adviser;
	const paper = card(page, 'Tekenen: Bemiddelingsplan');
	await paper.getByRole('button', { name: signing.order.paper }).click();
	await paper.getByLabel(signing.form.nameOfSigner).fill('Henk Boomgaard');
	await paper.getByRole('button', { name: signing.form.sign, exact: true }).click();
	await expect(paper.getByText(signing.form.problem['no-scan'])).toBeVisible();
	await paper.getByLabel(signing.form.paperDay).fill(monthsAgo(4));
	await paper.locator('input[type="file"]').setInputFiles({
		name: 'getekend.png',
		mimeType: 'image/png',
		buffer: await page.screenshot(),
	});
	await expect(paper.getByText(/De scan is klaar/)).toBeVisible();
	await paper.getByRole('button', { name: signing.form.sign, exact: true }).click();
	await expect(paper.getByText(signing.state.signed)).toBeVisible();
	await expect(paper.getByRole('img', { name: signing.form.scanAlt })).toBeVisible();
	await expect(
		page.getByText('Bemiddelingsplan evalueren (klant van de gemeente)', { exact: true }),
	).toBeVisible();
	await quiet(page);
	expect(await axeFindings(page, 'plan, signed on paper')).toEqual([]);
});

test('[H-27] after the evaluation the amended plan waits for the partner and the adviser', async () => {
	const { page } = adviser;
	await recordEvent(page, 'Plan geëvalueerd', async (form) => {
		await form.getByLabel(process.yes, { exact: true }).check();
		await form.getByLabel('Uitkomst van de evaluatie').fill('Bellen levert te weinig op');
	});
	const paper = card(page, amended);
	await paper.getByLabel(/De uitkomst van de evaluatie/).fill('Ook langsgaan bij bedrijven');
	await paper.getByRole('button', { name: signing.write('1') }).click();
	await expect(paper.getByText(/^Versie 1, vastgelegd/)).toBeVisible();
	await signTyped(page, signing.order.sign);
	await expect(paper.getByText(/Getekend door Femke de Boer/)).toBeVisible();
	await expect(paper.getByText(signing.order.waiting)).toBeVisible();
});

test('[H-21] [H-31] [C-16] the case manager, who is a member now, signs the amended plan on his own laptop', async () => {
	const { page } = manager;
	await makeVault(page, ruben);
	await acceptInvitation(page, await invite(adviser.page));
	await admit(adviser.page, ruben);
	await openDossier(page, `${client.family}, ${client.given}`);
	await openTab(page, 'plan');
	const paper = card(page, amended);
	await expect(paper.getByText(signing.order.now)).toBeVisible();
	await signTyped(page, signing.order.sign);
	await expect(paper.getByText(/Getekend door Ruben Hakvoort/)).toBeVisible();
	await openDossier(adviser.page, `${client.family}, ${client.given}`);
	await openTab(adviser.page, 'plan');
	await expect(card(adviser.page, amended).getByText(/Getekend door Ruben Hakvoort/)).toBeVisible();
});

test('[H-28] [C-9] the client signs the amended plan last; the log names every step', async () => {
	const { page } = adviser;
	await card(page, amended).getByRole('button', { name: signing.order.client }).click();
	await page.getByLabel(signing.form.agree).check();
	await page.getByRole('button', { name: signing.form.sign, exact: true }).click();
	await expect(card(page, amended).getByText(signing.state.signed)).toBeVisible();
	await expect(card(manager.page, amended).getByText(signing.state.signed)).toBeVisible();
	await openTab(page, 'logboek');
	await expect(page.getByText(/^Werkplein regio Helmond: Getekend$/)).toHaveCount(4);
});
