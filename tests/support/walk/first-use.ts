/** The first five minutes of a person, by what the screen says (Dutch texts). */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Role } from '../../../src/domain/role.ts';
import { caseload } from '../../../src/messages/nl/caseload.ts';
import { shell } from '../../../src/messages/nl/shell.ts';
import { start } from '../../../src/messages/nl/start.ts';
import { today } from '../../../src/messages/nl/today.ts';
import { appOrigin } from '../chromium.ts';

export interface Identity {
	readonly name: string;
	readonly organisation: string;
	readonly role: Role;
	readonly passphrase: string;
}

/** Invented people: an adviser and a case manager of another organisation. */
export const femke: Identity = {
	name: 'Femke de Boer',
	organisation: 'UWV Werkplein Helmond',
	role: 'adviser',
	passphrase: 'paars kanaal hoefijzer wolk',
};
export const ruben: Identity = {
	name: 'Ruben Hakvoort',
	organisation: 'Gemeente Helmond',
	role: 'case-manager',
	passphrase: 'zilver trommel avondrood brug',
};

/** Argon2id, and twelve dossiers that are stored one by one, on a slow machine under load, ms. */
const slowest = 180_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Called with a name after each step that is worth a picture. */
export type Look = (step: string, page: Page) => Promise<void>;
export const noLook: Look = async () => undefined;

/** Makes the vault; ends at "How do you want to begin?". Gives the recovery code. */
export async function makeVault(page: Page, who: Identity, look: Look = noLook): Promise<string> {
	await page.goto(appOrigin);
	await page.getByLabel(start.me.name).fill(who.name);
	await page.getByLabel(start.me.organisation).fill(who.organisation);
	await page.getByLabel(start.me.role).selectOption({ label: shell.roles[who.role] });
	await look('who-are-you', page);
	await button(page, start.welcome.next).click();
	await page.getByLabel(start.secret.passphrase, { exact: true }).fill(who.passphrase);
	await page.getByLabel(start.secret.repeat).fill(who.passphrase);
	await look('passphrase', page);
	await button(page, start.secret.create).click();
	await expect(page.getByRole('heading', { name: start.recovery.title })).toBeVisible({
		timeout: slowest,
	});
	await look('recovery-code', page);
	const shown = (await page.locator('code').first().textContent()) ?? '';
	const code = /(?:[0-9A-Z]{3,4}-?){7}$/.exec(shown.trim())?.[0].replaceAll('-', '') ?? '';
	await button(page, start.recovery.saved).click();
	await typeBack(page, code);
	await look('recovery-check', page);
	await button(page, start.recovery.confirm).click();
	await expect(page.getByRole('heading', { name: start.begin.title })).toBeVisible();
	return code;
}

/** Types the four characters that the screen asks for, as a person types: focus moves on by itself. */
async function typeBack(page: Page, code: string): Promise<void> {
	const labels = page.locator('label', { hasText: /^Teken \d+$/ });
	await expect(labels).toHaveCount(4);
	const asked = await labels.allInnerTexts();
	const positions = asked.map((label) => Number(/\d+/.exec(label)?.[0]));
	await page.getByLabel(asked[0] ?? '', { exact: true }).focus();
	await page.keyboard.type(positions.map((position) => code[position - 1]).join(''));
}

export async function choosePractice(page: Page): Promise<void> {
	await button(page, start.begin.practiceDo).click();
	// The clients are made one by one; the page goes on when the last one is stored.
	await expect(page.getByRole('heading', { level: 1, name: today.title })).toBeVisible({
		timeout: slowest,
	});
	await expect(page.getByText(shell.practice.heading).first()).toBeVisible();
}

/** Search first, then create; ends in the new dossier. */
export async function createClient(
	page: Page,
	client: { readonly given: string; readonly family: string },
): Promise<void> {
	await page.goto(`${appOrigin}/#/caseload/nieuw`);
	await page.getByLabel(caseload.create.family, { exact: true }).fill(client.family);
	await page.getByLabel(caseload.create.given).fill(client.given);
	await button(page, caseload.create.submit).click();
	await expect(page.getByRole('heading', { level: 1, name: client.family })).toBeVisible();
}

export async function lock(page: Page): Promise<void> {
	await page.getByRole('button', { name: shell.bar.lock }).click();
	await expect(page.getByRole('heading', { name: start.lock.title })).toBeVisible();
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
	await page.getByLabel(start.secret.passphrase, { exact: true }).fill(passphrase);
	await button(page, start.lock.unlock).click();
	await expect(page.getByRole('heading', { name: start.lock.title })).toBeHidden({
		timeout: slowest,
	});
}

/** How long somebody looks at a tab that shows nothing before opening another one, ms. */
const patience = 30_000;

/**
 * A new tab after one that crashed, at its door. The process that died may have been that of the
 * service worker too, and the browser now and then leaves the first tab after it without an answer:
 * then a person opens another one. What the silent tab showed goes to the report.
 */
export async function afterCrash(context: BrowserContext, address: string): Promise<Page> {
	for (let tries = 1; ; tries += 1) {
		const page = await context.newPage();
		try {
			await page.goto(address);
			await page
				.getByLabel(start.secret.passphrase, { exact: true })
				.waitFor({ timeout: patience });
			return page;
		} catch (error) {
			if (tries === 3) throw error;
			const shown = page.evaluate(() => document.body.textContent).catch(String);
			const silence = new Promise((done) => setTimeout(done, 5_000, 'no answer'));
			console.warn(`a tab after a crash stayed silent: ${await Promise.race([shown, silence])}`);
			await page.close();
		}
	}
}
