/**
 * A client arrives at the desk: search first, a scanned document, what it is about, and an e-intake
 * that he fills in himself. What the scanner typed stays nowhere.
 */
import { expect, type Page, test } from '@playwright/test';
import { arrival } from '../../src/messages/nl/arrival.ts';
import { caseload } from '../../src/messages/nl/caseload.ts';
import { papers } from '../../src/messages/nl/papers.ts';
import { axeFindings } from '../support/axe.ts';
import { appOrigin } from '../support/chromium.ts';
import { type Player, Stage } from '../support/stage.ts';
import { choosePractice, femke, makeVault } from '../support/walk/first-use.ts';
import { openTab } from '../support/walk/sharing.ts';

test.describe.configure({ mode: 'serial' });

let stage: Stage;
let player: Player;

test.beforeAll(async () => {
	stage = await Stage.open();
	player = await stage.person({ withExtension: false });
	await makeVault(player.page, femke);
	await choosePractice(player.page);
});
test.afterAll(() => stage.close());

const t = arrival.questions;
const zone = (page: Page) => page.getByLabel(arrival.identity.scan);

/** Laid out as the specimen of a Dutch passport, with a test number: nobody’s. */
const specimen = [
	'P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<',
	'SPECI20142NLD6503101F3403093999990019<<<<<18',
];

test('[H-2] a scanner with line ends fills in the name and leaves nothing of the zone', async () => {
	const { page } = player;
	await page.goto(`${appOrigin}/#/caseload/nieuw`);
	await zone(page).focus();
	for (const line of specimen) await page.keyboard.type(`${line}\n`);

	await expect(page.getByText(arrival.identity.read)).toBeVisible();
	await expect(page.getByLabel(caseload.create.family, { exact: true })).toHaveValue('Bruijn');
	await expect(page.getByLabel(caseload.create.prefix)).toHaveValue('de');
	await expect(page.getByLabel(caseload.create.given)).toHaveValue('Willeke Liselotte');
	await expect(page.getByLabel(arrival.identity.paper)).toHaveValue('passport');
	await expect(zone(page)).toHaveValue(/^\s*$/);
	await expect(zone(page)).toBeFocused();
	await page.keyboard.press('Control+z');
	expect(await page.content()).not.toContain('SPECI2014');
	expect(await zone(page).inputValue()).not.toContain('SPECI2014');
});

test('[H-2] the number of the citizen is taken over with a tick only', async () => {
	const { page } = player;
	const keep = page.getByRole('checkbox', { name: arrival.identity.keepBsn });
	const bsn = page.getByLabel(caseload.create.bsn, { exact: true });
	await page.getByText(caseload.create.more).click();
	await expect(bsn).toHaveValue('');
	await keep.check();
	await expect(bsn).toHaveValue('999990019');
	await keep.uncheck();
	await expect(bsn).toHaveValue('');
	expect(page.url() + (await page.title())).not.toContain('999990019');
});

test('[H-2] a zone with one wrong sign is refused with the reason, and wiped too', async () => {
	const { page } = player;
	await zone(page).focus();
	await page.keyboard.type(specimen.join('').replace('650310', '650311'));
	await expect(page.getByText(arrival.identity.again)).toBeVisible();
	await expect(page.getByText(arrival.identity.refusals['birth-check'])).toBeVisible();
	await expect(zone(page)).toHaveValue('');
});

test('[H-1] [H-3] [H-4] [H-5] what is asked at the desk begins the process', async () => {
	const { page } = player;
	await page.getByLabel(caseload.create.family, { exact: true }).fill('Boomgaard');
	await expect(page.getByText(caseload.create.knownText)).toBeVisible();
	await page.getByLabel(caseload.create.family, { exact: true }).fill('Bruijn');
	await page.getByLabel(t.process).selectOption({ label: 'Werkplein regio Helmond' });
	await page.getByLabel(t.asked).selectOption({ label: t.askedKinds.ww });
	await page.getByRole('group', { name: t.intakeNeeded }).getByLabel(t.yes).check();
	await page.getByRole('group', { name: t.eIntakeAble }).getByLabel(t.yes).check();
	await page.getByRole('group', { name: t.handOver }).getByLabel(t.handOvers.note).check();
	await page.getByLabel(t.adviser).fill('Loes Oefenbalie');
	expect(await axeFindings(page, 'arrival')).toEqual([]);
	await page.getByRole('button', { name: caseload.create.submit }).click();
	await expect(page.getByRole('heading', { level: 1, name: /Bruijn/ })).toBeVisible();
	await openTab(page, 'logboek');
	await expect(page.getByText('Kan zelf via e-intake').first()).toBeVisible();
});

test('[H-6] [H-7] the client fills in the e-intake, and the term to phone begins', async () => {
	const { page } = player;
	await openTab(page, 'stukken');
	await page.getByRole('checkbox', { name: papers.withEmpty }).check();
	await page.getByRole('link', { name: 'E-intake' }).click();
	await page.getByLabel(papers.eIntake.questions['work-wish']).fill('Werk in een bibliotheek');
	await page.getByLabel(papers.eIntake.questions['ww-last-day']).fill('Vorige week vrijdag');
	expect(await axeFindings(page, 'e-intake')).toEqual([]);
	await page.getByRole('button', { name: papers.eIntake.done }).click();
	await expect(page.getByText(papers.eIntake.next)).toBeVisible();
	const paper = page.getByRole('article');
	await expect(paper).toContainText('Werk in een bibliotheek');
	await expect(paper).toContainText('Willeke Liselotte de Bruijn');
	await page.goto(page.url().replace(/\/stukken\/.*$/, ''));
	await expect(
		page.getByText(/Klant belt het kantoor van UWV|eerste gesprek afspreken/).first(),
	).toBeVisible();
});
