/**
 * Two trajectories from their beginning to their end, on the Traject tab: Werkmakelaar by a job
 * coach, and the hours of Werktraject by a job coach and a case manager who approves them.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { addDays } from '../../src/domain/day.ts';
import { dossier } from '../../src/messages/nl/dossier.ts';
import { process } from '../../src/messages/nl/process.ts';
import { signing } from '../../src/messages/nl/signing.ts';
import { trajectory } from '../../src/messages/nl/trajectory.ts';
import { axeFindings } from '../support/axe.ts';
import { type Player, Stage } from '../support/stage.ts';
import { createClient, type Identity, makeVault, ruben } from '../support/walk/first-use.ts';
import { unfold } from '../support/walk/places.ts';
import { quiet, recordFact, signTyped, writeVersion } from '../support/walk/planning.ts';
import { acceptInvitation, admit, invite, openDossier, openTab } from '../support/walk/sharing.ts';

const tineke: Identity = {
	name: 'Tineke Oefenberg',
	organisation: 'Oefenwerk',
	role: 'job-coach',
	passphrase: 'groene ladder boterham zee',
};

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

let stage: Stage;
let coach: Player;
let manager: Player;

test.beforeAll(async () => {
	stage = await Stage.open();
	coach = await stage.person({ withExtension: false });
	manager = await stage.person({ withExtension: false });
	await makeVault(coach.page, tineke);
	await makeVault(manager.page, ruben);
});
test.afterAll(() => stage.close());

const today = new Date().toISOString().slice(0, 10);
const ago = (days: number) => addDays(today, -days);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function startProcess(page: Page, name: RegExp): Promise<void> {
	await openTab(page, 'overzicht');
	await button(page, process.course.start).first().click();
	await page.getByLabel(name).check();
	await button(page, process.course.startIt).click();
	await expect(button(page, process.course.startIt)).toBeHidden();
}

type Form = Parameters<Parameters<typeof recordFact>[2] & object>[0];
/** Texts and numbers by their label, and choices by what is chosen. */
const fill =
	(texts: Readonly<Record<string, string>>, ...choices: readonly string[]) =>
	async (form: Form) => {
		for (const [label, text] of Object.entries(texts)) await form.getByLabel(label).fill(text);
		for (const choice of choices) await form.getByLabel(choice, { exact: true }).first().check();
	};

test('[M-6] [M-18] [M-33] a Werkmakelaar trajectory goes from registration to exit report', async () => {
	const { page } = coach;
	await createClient(page, { given: 'Joris', family: 'Hof' });
	await startProcess(page, /Werkmakelaar/);
	const record = (title: string, daysAgo: number, filled = fill({})) =>
		recordFact(page, title, filled, ago(daysAgo));
	await record('Aangemeld door de casemanager', 330);
	await record('Warme overdracht gehouden', 327);
	await record('Intakegesprek gehouden', 327);
	await openTab(page, 'overzicht');
	const toSign = page.getByRole('button', { name: /^Tekenen ?: Trajectprotocol/ });
	await toSign.click();
	await writeVersion(page, 1);
	await quiet(page);
	expect(await axeFindings(page, 'signing where the step stands')).toEqual([]);
	await signTyped(page, signing.order.client);
	await expect(toSign).toHaveCount(0);
	await record('Begonnen met zoeken', 326);
	await recordFact(
		page,
		'Variant gekozen',
		async (form) => {
			await form.getByLabel('Werkmakelaar 1: direct een baan').check();
			const reason = form.getByLabel(process.form.reason);
			if (await reason.count()) await reason.fill('Wil en kan direct werken.');
		},
		ago(325),
	);
	await record('Arbeidsovereenkomst begonnen', 310);
	await record('Jobcoaching begonnen', 310);
	await record('Jobcoaching beëindigd', 120);
	await record('Nazorg begonnen', 119);
	await record('Nazorg beëindigd', 40);
	await record('Beëindigingsgesprek gehouden', 39);
	await record('Beëindigingsrapportage opgeleverd', 38);
	await expect(page.getByText(/Werkmakelaar: Beëindigd/).first()).toBeVisible();
	await unfold(page);
	await expect(page.getByText(process.guards.kept).first()).toBeVisible();
	await expect(page.getByText(process.guards.broken)).toHaveCount(0);
	expect(await axeFindings(page, 'a trajectory that has ended')).toEqual([]);
	await openTab(page, 'stukken');
	await expect(page.getByRole('link', { name: /[Bb]eëindigingsrapportage/ })).toBeVisible();
});

test('[P-14] [P-15] [P-16] a month of hours is entered by the coach and approved by somebody else', async () => {
	const [{ page }, { page: other }] = [coach, manager];
	await createClient(page, { given: 'Nadia', family: 'Haddou' });
	const sortName = 'Haddou, Nadia';
	await startProcess(page, /Werktraject/);
	await recordFact(page, 'Sociale activering begonnen', fill({}), ago(90));
	await recordFact(page, 'Sociale activering afgesloten', fill({}, process.yes), ago(50));
	await recordFact(
		page,
		'Goed toegerust en duidelijk gekozen voor de branche',
		fill({ Branche: 'Groen' }, process.yes),
		ago(49),
	);
	await recordFact(page, 'Proefplaatsing aangevraagd', fill({}), ago(48));
	await recordFact(
		page,
		'Jobcoaching aangevraagd',
		fill({ Doelen: 'Op tijd komen' }, '10 %'),
		ago(48),
	);
	await openTab(page, 'traject');
	await expect(page.getByText(trajectory.hours.notYet)).toHaveCount(1);
	await expect(button(page, trajectory.hours.enter)).toHaveCount(0);

	const code = await invite(page);
	await acceptInvitation(other, code);
	await admit(page, ruben);
	await openDossier(other, sortName);
	await recordFact(other, 'Proefplaatsing toegekend', fill({}), ago(40));
	await recordFact(other, 'Jobcoaching toegekend', fill({}), ago(40));

	await openDossier(page, sortName);
	await openTab(page, 'traject');
	const hours = page.getByRole('table', { name: trajectory.hours.caption });
	for (const [week, worked] of ['24', '24', '20', '24'].entries()) {
		await button(page, trajectory.hours.enter).click();
		const form = page.locator('form').filter({ hasText: 'Uren ingevoerd' });
		await form.getByLabel('Gewerkte uren van de kandidaat').fill(worked);
		await form.getByLabel('Uren jobcoaching').fill('2');
		await form.getByLabel(process.form.on).fill(ago(28 - 7 * week));
		await button(form.page(), process.form.save).last().click();
		await expect(hours.getByRole('row')).toHaveCount(week + 2);
	}
	await expect(hours.getByText(trajectory.hours.own)).toHaveCount(4);
	await expect(hours.getByRole('button')).toHaveCount(0);

	await openTab(other, 'traject');
	const approving = other.getByRole('table', { name: trajectory.hours.caption });
	await expect(approving.getByRole('button')).toHaveCount(4);
	expect(await axeFindings(other, 'hours to approve')).toEqual([]);
	for (let left = 3; left >= 0; left -= 1) {
		await approving.getByRole('button').first().click();
		await expect(approving.getByRole('button')).toHaveCount(left);
	}
	await expect(hours.getByText(new RegExp(`^${ruben.name}, `))).toHaveCount(4);
	const saved = page.waitForEvent('download');
	await button(page, trajectory.hours.json).click();
	const statement = readFileSync(await (await saved).path(), 'utf8');
	expect(statement).toContain(ruben.name);
	expect(statement).not.toMatch(/bsn/i);
	await expect(page.getByRole('link', { name: dossier.tabs.traject })).toBeVisible();
});
