/** What goes wrong on a laptop or at a relay: each case says so in plain Dutch and loses nothing. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { caseload } from '../../src/messages/nl/caseload.ts';
import { dossier } from '../../src/messages/nl/dossier.ts';
import { office } from '../../src/messages/nl/office.ts';
import { plan } from '../../src/messages/nl/plan.ts';
import { shell } from '../../src/messages/nl/shell.ts';
import { start } from '../../src/messages/nl/start.ts';
import { finishHeader, readVaultHeader, slotsToBytes } from '../../src/vault/vault-header.ts';
import { appOrigin } from '../support/chromium.ts';
import { readRawHeader, writeRawHeader } from '../support/raw-vault.ts';
import { Stage } from '../support/stage.ts';
import {
	createClient,
	femke,
	type Identity,
	lock,
	makeVault,
	ruben,
	unlock,
} from '../support/walk/first-use.ts';
import { acceptInvitation, admit, invite, openDossier, openTab } from '../support/walk/sharing.ts';

test.setTimeout(300_000);

const client = { given: 'Wim', family: 'Terpstra', sortName: 'Terpstra, Wim' };
const sanne: Identity = {
	name: 'Sanne Vos',
	organisation: 'Gemeente Deurne',
	role: 'job-coach',
	passphrase: 'oranje fluitketel vuurtoren mos',
};

const alone = { withExtension: false } as const;
const goal = (page: Page, number = 1) => page.getByLabel(plan.goals.text(number), { exact: true });
const header = (page: Page) => page.getByRole('banner');
const saved = (page: Page) =>
	expect(page.getByLabel(dossier.status.label)).toContainText(shell.status.saved);
const delivered = (page: Page) =>
	expect(page.getByLabel(dossier.status.label)).toContainText(shell.status.delivered('').trim(), {
		timeout: 60_000,
	});
const waiting = (page: Page) =>
	expect(
		header(page)
			.getByText(/\d+ wijziging(en)? wacht/)
			.first(),
	).toBeVisible();

async function addGoal(page: Page, number: number, text: string): Promise<void> {
	await page.getByRole('button', { name: plan.goals.add }).click();
	await goal(page, number).fill(text);
}

/** A person with one client and one goal; ends at the plan. */
async function atThePlan(page: Page, who: Identity, text: string): Promise<void> {
	await makeVault(page, who);
	await createClient(page, client);
	await openTab(page, 'plan');
	await addGoal(page, 1, text);
	await saved(page);
}

async function tryPassphrase(page: Page, passphrase: string): Promise<void> {
	await page.getByLabel(start.secret.passphrase, { exact: true }).fill(passphrase);
	await page.getByRole('button', { name: start.lock.unlock, exact: true }).click();
}

/** The popover behind the word in the header. */
async function openStatus(page: Page): Promise<void> {
	await header(page)
		.getByRole('button', { name: /^Stand: / })
		.click();
	await expect(page.getByRole('heading', { name: shell.status.heading })).toBeVisible();
}

test('the door: wrong passphrases, a second tab, a damaged and a weakened vault header', async () => {
	const stage = await Stage.open();
	try {
		const { page, context } = await stage.person(alone);
		await atThePlan(page, femke, 'Werk in de haven');

		await test.step('each wrong passphrase gets the same sentence, and a longer wait', async () => {
			await lock(page);
			for (let attempt = 1; attempt <= 4; attempt += 1) {
				await tryPassphrase(page, `paars kanaal hoefijzer wol${attempt}`);
				await expect(page.getByText(start.lock['wrong-secret']).first()).toBeVisible({
					timeout: 60_000,
				});
				// The first two cost nothing but Argon2id; then 1 s and 3 s stand between attempts.
				if (attempt > 2) {
					await tryPassphrase(page, femke.passphrase);
					await expect(page.getByText(/^Te vaak geprobeerd\. Wacht nog \d/).first()).toBeVisible();
					await expect(page.getByText(/^Te vaak geprobeerd/).first()).toBeHidden();
				}
			}
			await unlock(page, femke.passphrase);
			await expect(goal(page)).toHaveValue('Werk in de haven');
		});

		const second = await test.step('a second tab says so, and can take over', async () => {
			await goal(page).fill('Werk in de haven van Rotterdam');
			const tab = await context.newPage();
			await tab.goto(page.url());
			await expect(tab.getByRole('heading', { name: start.otherTab.title })).toBeVisible();
			await tab.getByRole('button', { name: start.otherTab.take }).click();
			await expect(page.getByRole('heading', { name: start.otherTab.title })).toBeVisible();
			await unlock(tab, femke.passphrase);
			await expect(goal(tab)).toHaveValue('Werk in de haven van Rotterdam');
			// The first tab takes its turn again once the second is gone.
			await tab.close();
			await expect(page.getByRole('heading', { name: start.lock.title })).toBeVisible();
			return page;
		});

		const whole = await readRawHeader(second);
		await test.step('a flipped byte in the vault header', async () => {
			const damaged = whole.slice();
			damaged[100] = (damaged[100] ?? 0) ^ 1;
			await writeRawHeader(second, damaged);
			await tryPassphrase(second, femke.passphrase);
			await expect(second.getByText(start.lock.damaged).first()).toBeVisible();
			await second.reload();
			await expect(second.getByText(start.failure.reasons['vault-damaged'])).toBeVisible();
		});

		await test.step('parameters lowered under the floor, and just lowered', async () => {
			await writeRawHeader(second, await withMemory(whole, 1024));
			await second.reload();
			await tryPassphrase(second, femke.passphrase);
			await expect(second.getByText(start.lock['weak-parameters'])).toBeVisible();
			await writeRawHeader(second, await withMemory(whole, 20 * 1024));
			await second.reload();
			await tryPassphrase(second, femke.passphrase);
			await expect(second.getByText(start.lock['wrong-secret']).first()).toBeVisible();
		});

		await test.step('the right header opens everything as it was', async () => {
			await writeRawHeader(second, whole);
			await second.reload();
			await unlock(second, femke.passphrase);
			await expect(goal(second)).toHaveValue('Werk in de haven van Rotterdam');
		});
	} finally {
		await stage.close();
	}
});

/** The same header with another memory cost; `sum` is right again, as an attacker would make it. */
async function withMemory(
	whole: Uint8Array<ArrayBuffer>,
	memoryKib: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const read = await readVaultHeader(whole);
	if (!read) throw new Error('the header of a good vault is readable');
	const { v, vault, slots, mac } = read;
	const [passphrase, recovery] = slots;
	const lowered = { ...passphrase, cost: { ...passphrase.cost, memoryKib } };
	return finishHeader(slotsToBytes({ v, vault, slots: [lowered, recovery] }), mac);
}

test('without a relay: the app starts from the laptop, goes on, and sends later', async () => {
	const stage = await Stage.open();
	try {
		const { page } = await stage.person(alone);
		await atThePlan(page, femke, 'Werk in de haven');
		await delivered(page);
		// The service worker has everything once it controls the page.
		await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
		await stage.killRelay();

		await test.step('a reload serves the app, and the dossier is there', async () => {
			await page.reload();
			await unlock(page, femke.passphrase);
			await expect(goal(page)).toHaveValue('Werk in de haven');
			await addGoal(page, 2, 'Rijbewijs C halen');
			await saved(page);
			await waiting(page);
			await openStatus(page);
			await expect(page.getByText(shell.status.relayOf.offline)).toBeVisible();
			await page.keyboard.press('Escape');
		});

		await test.step('nothing that needs the relay pretends to work', async () => {
			await page.getByRole('link', { name: dossier.actions.invite }).click();
			await page.getByRole('button', { name: office.invite.make }).click();
			await expect(page.getByText(office.invite.offline)).toBeVisible();
			await page.goto(`${appOrigin}/#/uitnodiging`);
			await page.getByLabel(caseload.take.field).fill('ABCD');
			await page.getByRole('button', { name: caseload.take.submit, exact: true }).click();
			await expect(page.getByText(caseload.take.outcomes.malformed)).toBeVisible();
		});

		await test.step('what waited goes as soon as the relay is back', async () => {
			await stage.startRelayAgain();
			await openDossier(page, client.sortName);
			await delivered(page);
		});
	} finally {
		await stage.close();
	}
});

test('a relay that refuses is named with its reason; the right access code ends it', async () => {
	const code = 'kanaal-achter-de-dijk';
	const stage = await Stage.open({ code });
	try {
		const { page } = await stage.person(alone);
		await atThePlan(page, femke, 'Werk in de haven');
		await expect(header(page).getByText(shell.status.refused).first()).toBeVisible();
		await openStatus(page);
		await expect(page.getByText(shell.status.relayOf.refused)).toBeVisible();
		await expect(page.getByText(shell.refusals['access-denied'])).toBeVisible();
		await page.keyboard.press('Escape');

		for (const [typed, becomes] of [
			['niet de goede code', shell.status.refused],
			[code, shell.status.delivered('').trim()],
		] as const) {
			await page.goto(`${appOrigin}/#/werkplein/instellingen`);
			await page.getByLabel(office.settings.accessCode).fill(typed);
			await page.getByRole('button', { name: office.settings.save, exact: true }).click();
			await expect(page.getByText(office.settings.saved, { exact: true })).toBeVisible();
			await expect(header(page).getByText(becomes).first()).toBeVisible({ timeout: 60_000 });
		}

		await test.step('a clock that is a day ahead is noticed at the relay', async () => {
			await page.addInitScript(() => {
				const dayMs = 86_400_000;
				const real = Date.now.bind(Date);
				Date.now = () => real() + dayMs;
			});
			await page.reload();
			await unlock(page, femke.passphrase);
			await expect(header(page).getByText(shell.status.clockOff).first()).toBeVisible({
				timeout: 60_000,
			});
			await openStatus(page);
			await expect(page.getByText(shell.status.clock('1.440'))).toBeVisible();
		});
	} finally {
		await stage.close();
	}
});

test('a full disk: read only with the words for it, nothing lost, and on again when there is room', async () => {
	const stage = await Stage.open();
	try {
		const { page, context } = await stage.person(alone);
		await atThePlan(page, femke, 'Werk in de haven');
		await delivered(page);
		const debug = await context.newCDPSession(page);
		const quota = (quotaSize?: number) =>
			debug.send('Storage.overrideQuotaForOrigin', {
				origin: appOrigin,
				...(quotaSize === undefined ? {} : { quotaSize }),
			});
		await quota(1);

		await page.getByRole('button', { name: plan.goals.add }).click();
		const status = page.getByLabel(dossier.status.label);
		// Chromium remembers for up to half a minute how much room there was.
		let typed = 'Rijbewijs C halen';
		await expect(async () => {
			typed += '!';
			await goal(page, 2).fill(typed);
			await expect(status).toContainText(shell.status.storageFull, { timeout: 3000 });
		}).toPass({ timeout: 90_000 });
		await expect(goal(page, 2)).toHaveValue(typed);
		await expect(page.getByRole('alert').getByText(dossier.status.storageFull)).toBeVisible();

		const place = page.url();
		await test.step('a new client is not half made, and the form keeps what was typed', async () => {
			await page.goto(`${appOrigin}/#/caseload/nieuw`);
			await page.getByLabel(caseload.create.family, { exact: true }).fill('Verstappen');
			await page.getByRole('button', { name: caseload.create.submit, exact: true }).click();
			await expect(page.getByText(caseload.create.failed)).toBeVisible();
			await expect(page.getByLabel(caseload.create.family, { exact: true })).toHaveValue(
				'Verstappen',
			);
			await page.goto(place);
			await expect(goal(page, 2)).toHaveValue(typed);
		});

		await test.step('room again: everything typed is stored by itself', async () => {
			await quota();
			await expect(status).toContainText(shell.status.saved, { timeout: 30_000 });
			await delivered(page);
			await page.reload();
			await unlock(page, femke.passphrase);
			await expect(goal(page, 2)).toHaveValue(typed);
		});
	} finally {
		await stage.close();
	}
});

test('a backup in a second profile becomes a device of its own: both write, nothing forks', async () => {
	const stage = await Stage.open();
	try {
		const { page: first } = await stage.person(alone);
		await atThePlan(first, femke, 'Werk in de haven');
		await delivered(first);
		const address = first.url();
		const words = async (page: Page) => {
			await page.goto(`${appOrigin}/#/werkplein`);
			const shown = page.locator('div', { has: page.getByText(office.me.words, { exact: true }) });
			return (await shown.last().textContent()) ?? '';
		};
		const firstWords = await words(first);
		await first.goto(`${appOrigin}/#/werkplein/opslag`);
		const downloading = first.waitForEvent('download');
		await first.getByRole('button', { name: office.backup.make }).click();
		const file = join(mkdtempSync(join(tmpdir(), 'driespan-backup-')), 'kluis.driespan');
		await (await downloading).saveAs(file);
		await expect(first.getByText(office.backup.made)).toBeVisible();

		const { page: copy } = await stage.person(alone);
		await copy.goto(appOrigin);
		await copy.getByRole('button', { name: start.welcome.restore }).click();
		await copy.locator('input[type="file"]').setInputFiles(file);
		await expect(copy.getByRole('heading', { name: start.lock.title })).toBeVisible();
		await unlock(copy, femke.passphrase);
		await expect.poll(() => words(copy), { timeout: 60_000 }).not.toBe(firstWords);

		await copy.goto(address);
		await expect(goal(copy)).toHaveValue('Werk in de haven');
		await first.goto(address);
		await addGoal(copy, 2, 'Van de kopie');
		await expect(goal(first, 2)).toHaveValue('Van de kopie', { timeout: 60_000 });
		await addGoal(first, 3, 'Van de eerste');
		await expect(goal(copy, 3)).toHaveValue('Van de eerste', { timeout: 60_000 });
		await delivered(first);
		await delivered(copy);
	} finally {
		await stage.close();
	}
});

test('invitations: one wrong character, used twice; and a relay with an empty disk gets all again', async () => {
	const stage = await Stage.open();
	try {
		const { page: adviser } = await stage.person(alone);
		await atThePlan(adviser, femke, 'Werk in de haven');
		const code = await test.step('invite', async () => {
			await openDossier(adviser, client.sortName);
			return invite(adviser);
		});
		const manager = await stage.person(alone);
		await makeVault(manager.page, ruben);

		const take = async (page: Page, typed: string, outcome: string) => {
			await page.goto(`${appOrigin}/#/uitnodiging`);
			await page.getByLabel(caseload.take.field).fill(typed);
			await page.getByRole('button', { name: caseload.take.submit, exact: true }).click();
			await expect(page.getByText(outcome).first()).toBeVisible({ timeout: 30_000 });
		};
		await test.step('each kind of wrong code has its sentence', async () => {
			const edited = code.replace(/[0-9A-Z]$/, (last) => (last === '7' ? '8' : '7'));
			await take(manager.page, edited, caseload.take.outcomes.malformed);
			await take(adviser, code, caseload.take.outcomes.own);
		});

		await acceptInvitation(manager.page, code);
		await admit(adviser, ruben);
		await openDossier(manager.page, client.sortName);
		await test.step('a used invitation lets nobody else in', async () => {
			await take(manager.page, code, caseload.take.outcomes['already-member']);
			const third = await stage.person(alone);
			await makeVault(third.page, sanne);
			await take(third.page, code, caseload.take.outcomes.used);
			await third.context.close();
		});

		await test.step('the relay comes back with an empty disk; the other gets everything', async () => {
			const { folder } = manager;
			await manager.context.close();
			await openDossier(adviser, client.sortName);
			await openTab(adviser, 'plan');
			await stage.killRelay();
			await addGoal(adviser, 2, 'Rijbewijs C halen');
			await waiting(adviser);
			await stage.startRelayAgain({ empty: true });
			await delivered(adviser);
			const { page } = await stage.person({ ...alone, folder });
			await page.goto(appOrigin);
			await unlock(page, ruben.passphrase);
			await openDossier(page, client.sortName);
			await openTab(page, 'plan');
			await expect(goal(page, 2)).toHaveValue('Rijbewijs C halen', { timeout: 60_000 });
			await addGoal(page, 3, 'Taalles op dinsdag');
			await expect(goal(adviser, 3)).toHaveValue('Taalles op dinsdag', { timeout: 60_000 });
		});
	} finally {
		await stage.close();
	}
});
