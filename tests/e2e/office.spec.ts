/**
 * A Werkplein in two browsers: rules and calendar that both work by, a process of its own from a
 * file, employers with matches, and a consultation whose result stands in the dossier.
 */
import { expect, type Page, test } from '@playwright/test';
import { officeOf } from '../../src/domain/process/situation.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import { caseload } from '../../src/messages/nl/caseload.ts';
import { consultation } from '../../src/messages/nl/consultation.ts';
import { dossier } from '../../src/messages/nl/dossier.ts';
import { employers } from '../../src/messages/nl/employers.ts';
import { log } from '../../src/messages/nl/log.ts';
import { office } from '../../src/messages/nl/office.ts';
import { process as processTexts } from '../../src/messages/nl/process.ts';
import { shell } from '../../src/messages/nl/shell.ts';
import { axeFindings } from '../support/axe.ts';
import { appOrigin } from '../support/chromium.ts';
import { type Player, Stage } from '../support/stage.ts';
import {
	choosePractice,
	createClient,
	femke,
	makeVault,
	ruben,
} from '../support/walk/first-use.ts';
import { place, tooWide } from '../support/walk/places.ts';
import { acceptInvitation, openDossier, openTab } from '../support/walk/sharing.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(900_000);

let stage: Stage;
let anna: Player;
const findings: string[] = [];

test.beforeAll(async () => {
	stage = await Stage.open();
	anna = await stage.person({ withExtension: false });
	await makeVault(anna.page, femke);
	await choosePractice(anna.page);
});
test.afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const go = (page: Page, path: string) => page.goto(`${appOrigin}/#${path}`);
const look = async (page: Page, state: string) => {
	findings.push(...(await axeFindings(page, state)));
};

const own = {
	id: 'eigen-werkwijze',
	version: '1',
	name: 'Werkwijze De Peel',
	source: 'Werkinstructie De Peel, 2026',
	factKinds: [
		{ id: 'invited', title: 'Uitgenodigd', source: 'p. 1' },
		{ id: 'spoken', title: 'Gesproken', source: 'p. 1' },
	],
	terms: [
		{
			id: 'P-A',
			title: 'Spreken na de uitnodiging',
			source: 'p. 1',
			who: ['adviser'],
			starts: { fact: 'invited' },
			length: { unit: 'working-days', count: 5 as number | string },
			doneBy: [{ fact: 'spoken' }],
		},
	],
	steps: [
		{
			id: 'invite',
			title: 'Uitnodigen voor het eerste gesprek',
			source: 'p. 1',
			who: ['adviser'],
			when: { not: { fact: 'invited' } },
			until: { fact: 'invited' },
		},
	],
};
const asFile = (written: object) => ({
	name: 'werkwijze.json',
	mimeType: 'application/json',
	buffer: Buffer.from(JSON.stringify(written)),
});

test("an office's own process is refused in plain Dutch, previewed, taken in, and run in a dossier", async () => {
	const { page } = anna;
	await go(page, '/werkplein/werkprocessen');
	const chooser = page.getByLabel(office.processes.file.choose);
	const wrong = structuredClone(own);
	if (wrong.terms[0]) wrong.terms[0].length.count = 2.5;
	await chooser.setInputFiles(asFile(wrong));
	await expect(page.getByText('terms[0].length.count: moet een geheel getal zijn')).toBeVisible();
	await look(page, 'process refused');

	await chooser.setInputFiles(asFile(own));
	await expect(page.getByText(office.processes.file.isNew)).toBeVisible();
	await expect(page.getByText('Spreken na de uitnodiging (5 werkdagen)')).toBeVisible();
	await look(page, 'process previewed');
	await button(page, office.processes.file.take).click();
	await expect(page.getByRole('checkbox', { name: own.name })).toBeChecked();

	await createClient(page, { given: 'Noor', family: 'Verkuijlen' });
	await openTab(page, 'traject');
	await button(page, processTexts.course.start).click();
	await page.getByRole('radio', { name: own.name }).check();
	await button(page, processTexts.course.startIt).click();
	await expect(page.getByText('Uitnodigen voor het eerste gesprek').first()).toBeVisible();
	await look(page, 'own process in a dossier');
});

test('two people work by one set of rules, and the office is a client of neither', async () => {
	const { page } = anna;
	await go(page, '/werkplein/regels');
	await page.getByLabel(office.rules.horizon.label).selectOption({ label: '9 maanden' });
	await button(page, office.rules.terms.takeSuggestion)
		.or(button(page, new RegExp(`^${office.rules.terms.takeSuggestion}`)))
		.first()
		.click();
	await expect(page.getByText(office.rules.terms.blank)).toHaveCount(0);
	await look(page, 'rules');
	await go(page, '/werkplein/kalender');
	const today = new Date().toISOString().slice(0, 10);
	const { due: closed } = addWorkingDays(today, 100, officeOf().calendar);
	await page.getByLabel(office.calendar.add.on, { exact: true }).fill(closed);
	await page.getByLabel(office.calendar.add.decree).check();
	await page.getByLabel(office.calendar.add.note).fill('Na de verbouwing');
	await button(page, office.calendar.add.submit).click();
	await expect(page.getByRole('cell', { name: 'Na de verbouwing' })).toBeVisible();
	await look(page, 'calendar');

	await go(page, '/werkplein/mensen');
	await button(page, office.people.invite.make).click();
	const code = page
		.locator('code')
		.filter({ hasText: /(?:[0-9A-Z]{2,4}-?){7}/ })
		.last();
	const text = ((await code.textContent()) ?? '').trim();
	await look(page, 'people');
	const bram = await stage.person({ withExtension: false });
	await makeVault(bram.page, ruben);
	await acceptInvitation(bram.page, /(?:[0-9A-Z]{2,4}-){6}[0-9A-Z]{2,4}$/.exec(text)?.[0] ?? text);
	await expect(page.getByText(office.requests.asksOffice)).toBeVisible();
	await button(page, office.requests.admit).click();
	await expect(page.getByRole('row', { name: new RegExp(ruben.name) })).toBeVisible();

	await bram.page.getByRole('link', { name: caseload.accepted.openOffice }).click();
	await expect(bram.page.getByRole('row', { name: new RegExp(femke.name) })).toBeVisible();
	await go(bram.page, '/werkplein/regels');
	await expect(bram.page.getByLabel(office.rules.horizon.label)).toHaveValue('9');
	await go(bram.page, '/werkplein/kalender');
	await expect(bram.page.getByRole('cell', { name: 'Na de verbouwing' })).toBeVisible();
	await go(bram.page, '/werkplein/werkprocessen');
	await expect(bram.page.getByRole('checkbox', { name: own.name })).toBeChecked();
	await go(bram.page, '/caseload');
	await expect(
		bram.page.getByRole('heading', { level: 1, name: shell.rail.caseload }),
	).toBeVisible();
	await expect(bram.page.getByRole('row')).toHaveCount(0);

	await go(page, '/overleg');
	await button(page, consultation.plan.open).click();
	await button(page, consultation.plan.submit).click();
	await page.getByLabel(consultation.agenda.choose).selectOption({ index: 1 });
	await button(page, consultation.agenda.putOn).last().click();
	await go(bram.page, '/overleg');
	await bram.page.getByRole('link', { name: consultation.kind.consultation }).click();
	await expect(bram.page.getByText(consultation.agenda.notHere(1))).toBeVisible();
	await look(bram.page, 'agenda without the dossier');
});

test('a consultation is made from open cases, and its result stands in the dossier', async () => {
	const { page } = anna;
	await go(page, '/overleg');
	await page.getByRole('link', { name: consultation.kind.consultation }).click();
	await page.getByLabel(femke.name, { exact: true }).check();
	await button(page, /^Zet (deze klant|alle \d+) op de agenda$/).click();
	await expect(page.getByText(consultation.agenda.proposalsNone)).toBeVisible();
	const settled = consultation.agenda.settled('').trim();
	await button(page, /^Bespreek Şükrü/).click();
	await page.getByLabel(consultation.case.question).fill('Kan de opvang eerder rond zijn?');
	await page.getByLabel(consultation.case.advice).fill('Bel deze week met de opvang.');
	await look(page, 'case');
	await button(page, /^Leg uitkomst vast/).click();
	await expect(page.getByText(settled).first()).toBeVisible();
	await page.getByRole('link', { name: consultation.case.toDossier }).first().click();
	await openTab(page, 'logboek');
	const said = page.getByText(/Besproken in het periodiek overleg/);
	await expect(said.first()).toBeAttached();
	// A sitting with many changes is folded.
	await page.locator('details').evaluateAll((all) => {
		for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
	});
	await expect(said.first()).toBeVisible();
	await expect(page.getByText(log.item['case-note']).first()).toBeVisible();
});

test('an employer has one account manager, and a match says why', async () => {
	const { page } = anna;
	await go(page, '/werkgevers');
	await button(page, employers.add).click();
	await page.getByLabel(employers.fields.name, { exact: true }).fill('Bouwbedrijf De Kei');
	await page.getByLabel(employers.fields.accountManager).selectOption({ index: 2 });
	await look(page, 'employer form');
	await button(page, employers.save).click();
	await page.getByRole('link', { name: 'Bouwbedrijf De Kei' }).click();
	await button(page, employers.contacts.add).click();
	await expect(page.getByText(employers.manager.around(ruben.name))).toBeVisible();
	await look(page, 'contact form');
	await page.getByLabel(employers.contacts.about).fill('Zoekt metselaars.');
	await button(page, employers.contacts.submit).click();
	await expect(page.getByText('Zoekt metselaars.')).toBeVisible();
	await look(page, 'employer');
	await go(page, '/werkgevers/vacatures');
	await button(page, employers.bank.add).click();
	await page.getByLabel(employers.bank.title, { exact: true }).fill('Metselaar');
	await page.getByLabel(employers.bank.employer, { exact: true }).selectOption({ index: 1 });
	await button(page, employers.save).click();
	await button(page, employers.match.showOf('Metselaar')).click();
	await expect(page.getByText(employers.match.ground.occupation('metselaar'))).toBeVisible();
	await button(page, /^Stel voor: Henk/).click();
	await expect(page.getByText(employers.proposal.lead(ruben.name))).toBeVisible();
	await look(page, 'match and proposal');
	await button(page, employers.proposal.submit).click();
	await expect(page.getByText(employers.match.proposed, { exact: true })).toBeVisible();
});

test('a vacancy of a plan goes into the vacancy bank, with nothing of the client', async () => {
	const { page } = anna;
	await openDossier(page, 'Boomgaard, Henk van den');
	await openTab(page, 'vacatures');
	const card = page.getByRole('article', { name: /metselaar/i }).first();
	await card.getByRole('button', { name: new RegExp(`^${dossier.more} `) }).click();
	await button(page, employers.bank.fromLead).click();
	await expect(page.getByText(employers.bank.fromLeadDone).first()).toBeVisible();
	await go(page, '/werkgevers/vacatures');
	await expect(page.getByRole('article', { name: /metselaar/i })).toHaveCount(2);
	await expect(page.getByRole('main')).toContainText(employers.bank.services.referred);
});

test('nothing scrolls sideways on 320 pixels or with text of twice the size', async () => {
	const { page, context } = anna;
	await go(page, '/werkgevers');
	const card = await page.getByRole('link', { name: 'Bouwbedrijf De Kei' }).getAttribute('href');
	await go(page, '/overleg');
	const meeting = await page
		.getByRole('link', { name: consultation.kind.consultation })
		.getAttribute('href');
	const places = ['/werkgevers', '/werkgevers/vacatures', '/overleg', '/werkplein/regels'];
	const all = [...places, ...[card, meeting].map((href) => (href ?? '').replace('#', ''))];
	const wide: string[] = [];
	const visit = async (how: string) => {
		for (const path of all) {
			await place(page, path);
			wide.push(...(await tooWide(page)).map((what) => `${path}, ${how}: ${what}`));
		}
	};
	await page.setViewportSize({ width: 320, height: 640 });
	await visit('320 pixels');
	await page.setViewportSize({ width: 1280, height: 800 });
	const debug = await context.newCDPSession(page);
	await debug.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
	await visit('text of 200 %');
	await debug.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
	expect(wide).toEqual([]);
});

test('axe has nothing to say about any of it', () => {
	expect(findings).toEqual([]);
});
