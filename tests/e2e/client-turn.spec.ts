/** The laptop is turned to the client: what he sees, how he signs, and that only the PIN leads back. */
import { expect, type Page, test } from '@playwright/test';
import { clientTurn as english } from '../../src/messages/en/client-turn.ts';
import { clientTurn } from '../../src/messages/nl/client-turn.ts';
import { dossier } from '../../src/messages/nl/dossier.ts';
import { plan } from '../../src/messages/nl/plan.ts';
import { signing } from '../../src/messages/nl/signing.ts';
import { start } from '../../src/messages/nl/start.ts';
import { axeFindings } from '../support/axe.ts';
import { type Player, Stage } from '../support/stage.ts';
import { createClient, femke, makeVault, unlock } from '../support/walk/first-use.ts';
import {
	drawName,
	intoHelmond,
	quiet,
	recordFact,
	writePlan,
	writeVersion,
} from '../support/walk/planning.ts';

const pin = '2468';
/** Stands in the professionals' document only. */
const secret = 'Xqgeheimwerkgever';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

let stage: Stage;
let player: Player;

test.beforeAll(async () => {
	stage = await Stage.open();
	player = await stage.person({ withExtension: false });
	const { page } = player;
	await makeVault(page, femke);
	await createClient(page, { given: 'Henk', family: 'Boomgaard' });
	await intoHelmond(page, { integrated: false });
	await recordFact(page, 'Werkgever nagebeld', (form) => form.getByLabel('Werkgever').fill(secret));
	await expect(page.getByText(secret)).toBeVisible();
	await writePlan(page);
	await writeVersion(page, 1);
});
test.afterAll(() => stage.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const hello = (page: Page) =>
	page.getByRole('heading', { level: 1, name: clientTurn.hello('Henk Boomgaard') });

async function handOver(page: Page): Promise<void> {
	await page.getByRole('link', { name: clientTurn.start.begin }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: clientTurn.start.title })).toBeVisible();
}

async function givePin(page: Page, digits: string): Promise<void> {
	if (await page.getByRole('button', { name: clientTurn.finish.open, exact: true }).isVisible()) {
		await press(page, clientTurn.finish.open);
	}
	await page.getByLabel(clientTurn.finish.pin).fill(digits);
	await press(page, clientTurn.finish.leave);
}

test('[H-25] the first turn asks for a PIN; the client reads his plan and signs by typing his name', async () => {
	const { page } = player;
	const findings: string[] = [];
	await handOver(page);
	await page.getByLabel(clientTurn.start.choosePin).fill('12a');
	await press(page, clientTurn.start.begin);
	await expect(page.getByText(clientTurn.start.notAPin)).toBeVisible();
	await quiet(page);
	findings.push(...(await axeFindings(page, 'turn, start')));
	await page.getByLabel(clientTurn.start.choosePin).fill(pin);
	await page.getByLabel(clientTurn.start.repeatPin).fill('2467');
	await press(page, clientTurn.start.begin);
	await expect(page.getByText(clientTurn.start.different)).toBeVisible();
	await page.getByLabel(clientTurn.start.repeatPin).fill(pin);
	await press(page, clientTurn.start.begin);
	await expect(hello(page)).toBeVisible();
	await expect(page.getByText('Bel drie hoveniers in de buurt').first()).toBeVisible();
	findings.push(...(await axeFindings(page, 'turn')));
	await press(page, clientTurn.sign);
	await press(page, signing.form.sign);
	await expect(page.getByText(signing.form.problem['not-agreed'])).toBeVisible();
	await page.getByLabel(signing.form.ways.drawn).check();
	findings.push(...(await axeFindings(page, 'turn, drawing')));
	await page.getByLabel(signing.form.ways.typed).check();
	await page.getByLabel(signing.form.agree).check();
	await press(page, signing.form.sign);
	await expect(page.getByText(clientTurn.signed)).toBeVisible();
	findings.push(...(await axeFindings(page, 'turn, signed')));
	expect(findings).toEqual([]);
});

test('the client ticks what is done and writes his own words', async () => {
	const { page } = player;
	const what = 'Bel drie hoveniers in de buurt';
	await page.getByLabel(clientTurn.work.doneOf(what)).check();
	await page.getByLabel(clientTurn.work.ownOf(what)).fill('De tweede belt mij terug');
	await page.getByLabel(clientTurn.words.label).fill('Ik wil graag buiten werken');
	await expect(page.getByLabel(clientTurn.work.doneOf(what))).toBeChecked();
});

test('nothing of the professionals is on the page, in no language', async () => {
	const { page } = player;
	expect(await page.content()).not.toContain(secret);
	await press(page, clientTurn.languages.en);
	await expect(page.getByRole('heading', { name: english.hello('Henk Boomgaard') })).toBeVisible();
	expect(await page.content()).not.toContain(secret);
	await press(page, english.languages.nl);
	await expect(hello(page)).toBeVisible();
});

test('no key, address, way back or reload leads out of the turn', async () => {
	const { page } = player;
	for (const keys of ['Control+k', 'Escape', '?', 'g', 'c', 'n', 'Control+z']) {
		await page.keyboard.press(keys);
	}
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.evaluate(() => {
		location.hash = '#/caseload';
	});
	await expect.poll(() => page.url()).toContain('/beurt');
	await expect(hello(page)).toBeVisible();
	await page.goBack();
	await expect(hello(page)).toBeVisible();
	await expect(page.getByText(clientTurn.signed)).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByText(clientTurn.saved)).toBeVisible();
	await expect(page.getByLabel(clientTurn.words.label)).toHaveValue('Ik wil graag buiten werken');
	await page.reload();
	await expect(page.getByRole('heading', { name: start.lock.title })).toBeVisible();
});

test('after wrong PINs one has to wait; the right one leads back to the plan', async () => {
	const { page } = player;
	await unlock(page, femke.passphrase);
	await expect(page.getByRole('heading', { name: clientTurn.start.title })).toBeVisible();
	await expect(page.getByLabel(clientTurn.start.choosePin)).toBeHidden();
	await press(page, clientTurn.start.begin);
	await expect(hello(page)).toBeVisible();
	await givePin(page, '1111');
	await expect(page.getByText(clientTurn.finish.wrong)).toBeVisible();
	await givePin(page, '2222');
	await expect(page.getByText(clientTurn.finish.wrong)).toBeVisible();
	await givePin(page, '3333');
	await expect(page.getByText(/Wacht nog \d/)).toBeVisible();
	expect(await axeFindings(page, 'turn, waiting')).toEqual([]);
	await expect(page.getByText(/Wacht nog \d/)).toBeHidden();
	await givePin(page, pin);
	await expect(page.getByText(signing.state.signed)).toBeVisible();
	await page.getByText(plan.assignments.settled(1)).click();
	await expect(page.getByText('De tweede belt mij terug')).toBeVisible();
	await expect(page.getByText('Ik wil graag buiten werken')).toBeVisible();
});

test('after a change the signature is on an older version; the client signs the new one by drawing', async () => {
	const { page } = player;
	await page.getByLabel(plan.assignments.text).first().fill('Bel vijf hoveniers in de buurt');
	await expect(page.getByText(signing.changes.heading('1'))).toBeVisible();
	await expect(page.getByText(signing.order.onOlder)).toBeVisible();
	await expect(page.getByRole('deletion')).toHaveText('Bel drie hoveniers in de buurt');
	await quiet(page);
	expect(await axeFindings(page, 'plan, changed after signing')).toEqual([]);
	await writeVersion(page, 2);
	await expect(page.getByText(/tekende op een oudere versie \(versie 1/)).toBeVisible();
	await handOver(page);
	await press(page, clientTurn.start.begin);
	await press(page, clientTurn.sign);
	await page.getByLabel(signing.form.ways.drawn).check();
	await drawName(page);
	await page.getByLabel(signing.form.agree).check();
	await press(page, signing.form.sign);
	await expect(page.getByText(clientTurn.signed)).toBeVisible();
	await expect(page.getByRole('img', { name: signing.order.show('Henk Boomgaard') })).toBeVisible();
});

test('fits 320 pixels and text of twice the size without scrolling sideways', async () => {
	const { page } = player;
	const overflow = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
	await page.setViewportSize({ width: 320, height: 640 });
	await expect(hello(page)).toBeVisible();
	expect(await overflow()).toBeLessThanOrEqual(0);
	await page.setViewportSize({ width: 1280, height: 800 });
	const debug = await page.context().newCDPSession(page);
	await debug.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
	expect(await overflow()).toBeLessThanOrEqual(0);
	await debug.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
});

test('who forgot the PIN locks: the passphrase lets in again', async () => {
	const { page } = player;
	await press(page, clientTurn.finish.open);
	await press(page, clientTurn.finish.lock);
	await expect(page.getByRole('heading', { name: start.lock.title })).toBeVisible();
	await unlock(page, femke.passphrase);
	await expect(page.getByRole('heading', { name: clientTurn.start.title })).toBeVisible();
	await page.getByRole('link', { name: clientTurn.start.back }).click();
	await expect(page.getByText(signing.state.signed)).toBeVisible();
	await expect(page.getByRole('link', { name: dossier.tabs.plan })).toBeVisible();
});
