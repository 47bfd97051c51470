/**
 * T3: a tab may crash at any moment. Whatever stood on the screen while the dossier said "saved" is
 * there again afterwards, letter for letter; what came later may be missing, and was never called
 * saved.
 */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { dossier } from '../../src/messages/nl/dossier.ts';
import { plan } from '../../src/messages/nl/plan.ts';
import { shell } from '../../src/messages/nl/shell.ts';
import { type Dice, dice } from '../support/dice.ts';
import { crashTab, Stage } from '../support/stage.ts';
import { afterCrash, createClient, femke, makeVault, unlock } from '../support/walk/first-use.ts';
import { openTab } from '../support/walk/sharing.ts';

test.setTimeout(900_000);

const kills = 30;
const seed = 20_261_121;

/** What the fields of the plan hold, by the address of the field. */
type Texts = Readonly<Record<string, string>>;

const textsOn = (page: Page): Promise<Texts> =>
	page.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-path]')].map((field) => [
				field.dataset.path ?? '',
				field.value,
			]),
		),
	);

/**
 * Looks at each frame what a person would see. A frame that says "saved" is reported with the texts
 * that it shows; a report that a crash swallows makes the test weaker, never wrong.
 */
async function reportSaved(context: BrowserContext, report: (texts: Texts) => void) {
	await context.exposeBinding('driespanTestSaved', (_, texts: Texts) => report(texts));
	await context.addInitScript(
		({ label, word }) => {
			let last = '';
			const look = () => {
				requestAnimationFrame(look);
				const status = document.querySelector(`[aria-label="${label}"] li`);
				if (status?.textContent?.trim() !== word) return;
				const fields = document.querySelectorAll<HTMLTextAreaElement>('textarea[data-path]');
				const texts = Object.fromEntries([...fields].map((one) => [one.dataset.path, one.value]));
				const now = JSON.stringify(texts);
				if (now === last) return;
				last = now;
				Reflect.get(window, 'driespanTestSaved')(texts);
			};
			requestAnimationFrame(look);
		},
		{ label: dossier.status.label, word: shell.status.saved },
	);
}

/** Adds an action and goes on writing in the goal, until a moment that the dice choose. */
async function writeUntilSomeMoment(page: Page, round: number, roll: Dice): Promise<void> {
	const delay = roll(0, 60);
	await page.getByRole('button', { name: plan.actions.add }).click();
	await page.keyboard.type(`ronde ${round}`, { delay: roll(0, 20) });
	await page.getByLabel(plan.goals.text(1), { exact: true }).focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(` ${round}:${'abcdefghijklmnop'.slice(0, roll(1, 16))}`, { delay });
	// Not waiting for anything: the moment of the crash is what this campaign varies.
	await page.waitForTimeout(roll(0, 700));
	await page.keyboard.type('qrstuvwxyz'.slice(0, roll(0, 10)), { delay });
}

test(`[T3] ${kills} tab crashes in mid-write lose nothing that was called saved (seed ${seed})`, async () => {
	const stage = await Stage.open();
	try {
		const { context, page: first } = await stage.person({ withExtension: false });
		const seen: Texts[] = [];
		await reportSaved(context, (texts) => seen.push(texts));
		await makeVault(first, femke);
		await createClient(first, { given: 'Wim', family: 'Terpstra' });
		await openTab(first, 'plan');
		await first.getByRole('button', { name: plan.goals.add }).click();
		await first.keyboard.type('Werk in de haven');
		await expect.poll(() => Object.values(seen.at(-1) ?? {})).toContain('Werk in de haven');
		const address = first.url();

		const roll = dice(seed);
		let page = first;
		let provenLetters = 0;
		for (let round = 1; round <= kills; round += 1) {
			await writeUntilSomeMoment(page, round, roll);
			await crashTab(page);
			const saved = seen.at(-1) ?? {};
			await page.close();

			page = await afterCrash(context, address);
			await unlock(page, femke.passphrase);
			await expect(page.getByLabel(plan.goals.text(1), { exact: true })).not.toHaveValue('');
			const found = await textsOn(page);
			const kept = Object.entries(saved).map(([path, text]) => [
				path,
				(found[path] ?? '').slice(0, text.length),
			]);
			expect(Object.fromEntries(kept), `crash ${round}`).toEqual(saved);
			provenLetters = Object.values(saved).join('').length;
		}
		// The campaign proves something only when most of what was typed had been called saved.
		expect(provenLetters).toBeGreaterThan(kills * 8);
		expect(new Set(seen.map((texts) => JSON.stringify(texts))).size).toBeGreaterThan(kills / 2);
		// And the chain of this device goes on: the relay takes what waited.
		const delivered = shell.status.delivered('').trim();
		await expect(page.getByLabel(dossier.status.label)).toContainText(delivered, {
			timeout: 60_000,
		});
	} finally {
		await stage.close();
	}
});
