/**
 * Every screen and state in axe (WCAG 2.2 AA and best practice), light and dark; every place on 320
 * pixels and with text of twice the size; one round with nothing but the keyboard.
 */
import { expect, type Page, test } from '@playwright/test';
import { caseload } from '../../src/messages/nl/caseload.ts';
import { dossier } from '../../src/messages/nl/dossier.ts';
import { extension } from '../../src/messages/nl/extension.ts';
import { office } from '../../src/messages/nl/office.ts';
import { plan } from '../../src/messages/nl/plan.ts';
import { shell } from '../../src/messages/nl/shell.ts';
import { start } from '../../src/messages/nl/start.ts';
import { talk } from '../../src/messages/nl/talk.ts';
import { vacancies } from '../../src/messages/nl/vacancies.ts';
import { axeFindings } from '../support/axe.ts';
import { appOrigin } from '../support/chromium.ts';
import { practiceAddresses } from '../support/practice-pages.ts';
import { type Player, Stage } from '../support/stage.ts';
import {
	openOptions,
	openPanel,
	pair,
	pressCaptureButton,
	putIntoPlan,
} from '../support/walk/extension.ts';
import { choosePractice, femke, lock, makeVault, unlock } from '../support/walk/first-use.ts';
import { tabTo, typeAnew } from '../support/walk/keyboard.ts';
import { inspector, place, tooWide, unfold } from '../support/walk/places.ts';
import { invite, openDossier, openTab } from '../support/walk/sharing.ts';
import { startTalk } from '../support/walk/talk.ts';

const client = 'Boomgaard, Henk van den';

test.describe.configure({ mode: 'serial' });
test.setTimeout(900_000);

let stage: Stage;
let player: Player;
let dossierAddress: string;

test.beforeAll(async () => {
	stage = await Stage.open();
	player = await stage.person();
});
test.afterAll(() => stage.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
test('control: axe finds what is wrong in both colours', async () => {
	const page = await player.context.newPage();
	await page.goto('about:blank');
	await page.setContent(`<!doctype html><html lang="nl"><title>Fout</title><main><h1>Fout</h1>
		<style>:root { color-scheme: light dark; background: Canvas } p { color: GrayText; opacity: .4 }</style>
		<p>Te licht om te lezen</p><img src="data:,"></main></html>`);
	const found = (await axeFindings(page, 'control')).map((line) => line.split(' |')[0]);
	expect(found).toContain('control, light: image-alt');
	expect(found).toContain('control, light: color-contrast');
	expect(found).toContain('control, dark: color-contrast');
	await page.close();
});

test('axe finds nothing in the first five minutes and at the door', async () => {
	const { page, context } = player;
	const { look, found } = inspector();
	await page.goto(appOrigin);
	await press(page, start.welcome.next);
	await expect(page.getByText(start.me.required).first()).toBeVisible();
	await look('who, nothing filled in', page);
	await press(page, start.welcome.restore);
	await look('restore', page);
	await page.locator('input[type="file"]').setInputFiles({
		name: 'kluis.driespan',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from('geen kluis'),
	});
	await expect(page.getByText(start.restore.outcomes.damaged)).toBeVisible();
	await look('restore, not a backup', page);
	await press(page, start.welcome.back);
	await page.getByLabel(start.me.name).fill(femke.name);
	await page.getByLabel(start.me.organisation).fill(femke.organisation);
	await press(page, start.welcome.next);
	await page.getByLabel(start.secret.passphrase, { exact: true }).fill('kort');
	await page.getByLabel(start.secret.repeat).fill('anders');
	await press(page, start.secret.create);
	await expect(page.getByText(start.secret.different)).toBeVisible();
	await look('passphrase, too short and different', page);
	await makeVault(page, femke, look);
	await look('how to begin', page);

	await lock(page);
	await look('locked', page);
	await press(page, start.lock.unlock);
	await look('locked, nothing typed', page);
	await page.getByLabel(start.secret.passphrase, { exact: true }).fill('niet deze wachtzin');
	await press(page, start.lock.unlock);
	await expect(page.getByText(start.lock['wrong-secret']).first()).toBeVisible({ timeout: 60_000 });
	await look('locked, wrong passphrase', page);
	await press(page, start.lock.forgot);
	await look('locked, recovery code', page);
	await press(page, start.lock.backToPassphrase);

	const second = await context.newPage();
	await second.goto(appOrigin);
	await expect(second.getByRole('heading', { name: start.otherTab.title })).toBeVisible();
	await look('another tab', second);
	await second.close();
	await unlock(page, femke.passphrase);
	expect(found()).toEqual([]);
});

test('axe finds nothing on the places around the dossiers', async () => {
	const { page } = player;
	const { look, found } = inspector();
	await place(page, '/');
	await look('today, empty', page);
	await place(page, '/caseload');
	await look('caseload, empty', page);
	await place(page, '/toewijzen');
	await look('to assign, empty', page);
	await place(page, '/bestaat-niet');
	await look('not found', page);
	await place(page, '/begin');
	await choosePractice(page);
	await look('today', page);
	await press(page, shell.practice.remove);
	await expect(page.getByText(shell.practice.sureText)).toBeVisible();
	await look('today, remove the practice caseload?', page);
	await press(page, shell.practice.cancel);

	await place(page, '/caseload');
	await look('caseload', page);
	await page.getByLabel(caseload.search).fill('xyzzy');
	await expect(page.getByText(caseload.nobody)).toBeVisible();
	await look('caseload, nobody found', page);
	await place(page, '/caseload/nieuw');
	await page.getByText(caseload.create.more).click();
	await press(page, caseload.create.submit);
	await expect(page.getByText(caseload.create.errors.required)).toBeVisible();
	await look('new client, without a name', page);
	await page.getByLabel(caseload.create.family, { exact: true }).fill('Boomgaard');
	await expect(page.getByText(caseload.create.known)).toBeVisible();
	await look('new client, known already', page);
	await place(page, '/uitnodiging');
	await look('accept an invitation', page);
	await page.getByLabel(caseload.take.field).fill('ABCD');
	await press(page, caseload.take.submit);
	await expect(page.getByText(caseload.take.outcomes.malformed)).toBeVisible();
	await look('accept an invitation, wrong code', page);

	for (const part of Object.keys(office.tabs).slice(2)) {
		await place(page, `/werkplein/${part}`);
		await look(`office, ${part}`, page);
	}
	await place(page, '/werkplein');
	await look('office', page);

	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox', { name: shell.palette.label })).toBeVisible();
	await look('palette', page);
	await page.keyboard.type('boom');
	await look('palette with a client', page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('?');
	await expect(page.getByRole('heading', { name: shell.keys.heading })).toBeVisible();
	await look('keys', page);
	await page.keyboard.press('Escape');
	await page
		.getByRole('banner')
		.getByRole('button', { name: /^Stand: / })
		.click();
	await expect(page.getByRole('heading', { name: shell.status.heading })).toBeVisible();
	await look('is my work safe', page);
	await page.keyboard.press('Escape');
	await page.getByRole('banner').getByRole('button', { name: shell.bar.appearance }).click();
	await look('appearance', page);
	await page.keyboard.press('Escape');
	expect(found()).toEqual([]);
});

test('axe finds nothing in a dossier and in a talk', async () => {
	const { page } = player;
	const { look, found } = inspector();
	await openDossier(page, client);
	dossierAddress = page.url().replace(/^.*#/, '');
	await look('overview', page);
	await press(page, dossier.overview.editClient);
	await page.getByLabel(dossier.client.birthDate).fill('2099-01-01');
	await page.getByLabel(dossier.client.bsn).fill('123');
	await page.keyboard.press('Tab');
	await expect(page.getByText(dossier.field.problem['not-a-bsn'])).toBeVisible();
	await look('overview, editing', page);
	await press(page, dossier.overview.doneEditing);

	await openTab(page, 'plan');
	await press(page, plan.goals.add);
	await typeAnew(page, 'Werk in de bouw');
	await press(page, plan.actions.add);
	await typeAnew(page, 'Bellen met het leerwerkbedrijf');
	await press(page, plan.assignments.add);
	await typeAnew(page, 'Cv bijwerken');
	await look('plan', page);
	await page
		.getByRole('button', { name: plan.appointment.plan })
		.or(page.getByRole('button', { name: plan.appointment.another }))
		.first()
		.click();
	await press(page, plan.appointment.make);
	await expect(page.getByText(plan.appointment.needsDay)).toBeVisible();
	await look('plan, appointment without a day', page);
	await press(page, plan.appointment.cancel);
	await page
		.getByRole('button', { name: /^Doel \d+ weggooien$/ })
		.first()
		.click();
	await page.locator('summary', { hasText: plan.bin.heading(1) }).click();
	await look('plan, bin', page);

	await openTab(page, 'vacatures');
	await look('vacancies', page);
	await press(page, vacancies.addVacancy);
	await press(page, vacancies.typed.save);
	await look('vacancies, typing one without a title', page);
	await page.getByLabel(vacancies.typed.field.title, { exact: true }).fill('Metselaar');
	await page.getByLabel(vacancies.typed.field.closing).fill('2026-11-25');
	await press(page, vacancies.typed.save);
	await press(page, vacancies.addChance);
	await page.getByLabel(vacancies.typed.field.occupation, { exact: true }).fill('Voeger');
	await page.getByLabel(vacancies.typed.field.vacancies, { exact: true }).fill('12');
	await page.getByLabel(vacancies.typed.field.competition, { exact: true }).fill('40');
	await press(page, vacancies.typed.save);
	await unfold(page);
	await look('vacancies, a vacancy and a chance, unfolded', page);
	await page.getByRole('button', { name: vacancies.next.menu }).first().click();
	await look('vacancies, other status', page);
	await page.keyboard.press('Escape');
	await press(page, vacancies.view.board);
	await expect(page.getByRole('region', { name: vacancies.view.board })).toBeVisible();
	await look('vacancies, board', page);
	await openTab(page, 'logboek');
	await expect(page.getByText(/^\d+ wijziging/).first()).toBeVisible();
	await look('log', page);

	await place(page, `${dossierAddress}/gesprek`);
	await look('talk, not started', page);
	await openDossier(page, client);
	await startTalk(page);
	await press(page, talk.agenda.add);
	await typeAnew(page, 'Vervoer');
	await look('talk', page);
	await press(page, talk.close);
	await press(page, talk.closing.finish);
	await look('talk, closing', page);
	await press(page, talk.closing.withoutAppointment);
	await openDossier(page, client);
	await page.getByRole('link', { name: dossier.actions.invite }).click();
	await look('invite', page);
	await openDossier(page, client);
	await invite(page, look);
	await place(page, '/werkplein/uitnodigingen');
	await look('office, open invitations', page);
	expect(found()).toEqual([]);
});

test('axe finds nothing in the extension', async () => {
	const { page, context } = player;
	const { look, found } = inspector();
	const before = await openOptions(context);
	await look('options before consent', before);
	await before.close();
	const early = await openPanel(context);
	await look('panel before consent', early);
	await early.close();
	await pair(page, look);
	const options = await openOptions(context);
	await look('options', options);
	await options.close();
	const site = await context.newPage();
	const panel = await openPanel(context);
	await expect(panel.getByText(extension.empty.heading)).toBeVisible();
	await look('panel, empty', panel);
	await site.bringToFront();
	await site.goto(practiceAddresses.vacancy);
	await pressCaptureButton(site);
	await expect(panel.getByRole('button', { name: extension.draft.save })).toBeVisible();
	await unfold(panel);
	await look('panel, draft unfolded', panel);
	await putIntoPlan(panel);
	await expect(panel.getByText(extension.outcome.inInbox).first()).toBeVisible();
	await look('panel, outcome', panel);
	await Promise.all([site.close(), panel.close()]);
	await place(page, '/toewijzen');
	await expect(page.getByText(vacancies.inbox.why['no-talk'])).toBeVisible();
	await look('to assign', page);
	await page.getByLabel(vacancies.inbox.client).fill('boom');
	await look('to assign, client sought', page);
	await place(page, '/');
	await look('today, with a capture that waits', page);
	expect(found()).toEqual([]);
});

test('nothing scrolls sideways on 320 pixels or with text of twice the size', async () => {
	const { page, context } = player;
	const parts = Object.keys(office.tabs).slice(1);
	const places = [
		'/',
		'/begin',
		'/caseload',
		'/caseload/nieuw',
		'/uitnodiging',
		'/toewijzen',
		dossierAddress,
		`${dossierAddress}/plan`,
		`${dossierAddress}/vacatures`,
		`${dossierAddress}/logboek`,
		`${dossierAddress}/gesprek`,
		`${dossierAddress}/uitnodigen`,
		...parts.map((part) => (part === 'me' ? '/werkplein' : `/werkplein/${part}`)),
	];
	const debug = await context.newCDPSession(page);
	const wide: string[] = [];
	const visitAll = async (how: string) => {
		for (const path of places) {
			await place(page, path);
			wide.push(...(await tooWide(page)).map((what) => `${path}, ${how}: ${what}`));
		}
		await lock(page);
		wide.push(...(await tooWide(page)).map((what) => `locked, ${how}: ${what}`));
		await unlock(page, femke.passphrase);
	};
	await page.setViewportSize({ width: 320, height: 640 });
	await visitAll('320 pixels');
	await page.setViewportSize({ width: 1280, height: 800 });
	// As in the settings of the browser: rem in media queries grows along.
	await debug.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
	await visitAll('text of 200 %');
	await debug.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
	expect(wide).toEqual([]);
});

test('with the keyboard alone: unlock, open a client, add a goal, back to the caseload', async () => {
	const { page } = player;
	await place(page, '/');
	await page.keyboard.press('Control+Shift+L');
	await expect(page.getByRole('heading', { name: start.lock.title })).toBeVisible();
	await typeAnew(page, femke.passphrase);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: start.lock.title })).toBeHidden({
		timeout: 60_000,
	});
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await tabTo(page, shell.rail.caseload, 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: caseload.title })).toBeFocused();
	await tabTo(page, client);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await tabTo(page, /^Plan( \d+)?$/);
	await page.keyboard.press('Enter');
	await tabTo(page, plan.goals.add);
	await page.keyboard.press('Enter');
	await typeAnew(page, 'Zelf met de bus naar het werk');
	await expect(page.getByLabel(dossier.status.label)).toContainText(shell.status.saved);
	await tabTo(page, /^Doel \d+ weggooien$/);
	await page.keyboard.press('g');
	await page.keyboard.press('c');
	await expect(page.getByRole('heading', { level: 1, name: caseload.title })).toBeFocused();
	await tabTo(page, client);
	await page.keyboard.press('Enter');
	await openTab(page, 'plan');
	const goals = page.getByLabel(/^Doel \d+$/);
	await expect(goals.last()).toHaveValue('Zelf met de bus naar het werk');
});
