/** A client of Helmond: the process, the route, and a plan that can be signed; by what the screen says. */
import { expect, type Page } from '@playwright/test';
import { dossier } from '../../../src/messages/nl/dossier.ts';
import { plan } from '../../../src/messages/nl/plan.ts';
import { process } from '../../../src/messages/nl/process.ts';
import { signing } from '../../../src/messages/nl/signing.ts';
import { openTab } from './sharing.ts';
import { addRow } from './talk.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A form for a fact on the Traject tab, filled in by `fill` and recorded. */
export async function recordFact(
	page: Page,
	title: string,
	fill: (form: ReturnType<Page['locator']>) => Promise<void> = async () => undefined,
	day?: string,
): Promise<void> {
	await openTab(page, 'traject');
	await button(page, process.other.heading).click();
	await page.getByLabel(process.other.what).selectOption({ label: title });
	const form = page.locator('form').filter({ has: page.getByText(title, { exact: true }) });
	await fill(form);
	if (day) await form.getByLabel(process.form.on).fill(day);
	await form.getByRole('button', { name: process.form.save, exact: true }).click();
	await expect(form).toBeHidden();
}

/** In the open dossier: Helmond runs, on route A. `integrated`: with integrated service. */
export async function intoHelmond(
	page: Page,
	{
		integrated,
		benefit = dossier.benefit.participatiewet,
	}: { readonly integrated: boolean; readonly benefit?: string },
	day?: string,
): Promise<void> {
	await openTab(page, 'overzicht');
	await button(page, dossier.overview.editClient).click();
	await page.getByLabel(benefit, { exact: true }).check();
	await button(page, dossier.overview.doneEditing).click();
	await button(page, process.course.start).first().click();
	await page.getByLabel(/Helmond/).check();
	await button(page, process.course.startIt).click();
	await recordFact(
		page,
		'Route besloten',
		(form) => form.getByLabel('Route A').first().check(),
		day,
	);
	await recordFact(
		page,
		'Integrale dienstverlening besloten',
		(form) => form.getByLabel(integrated ? process.yes : process.no, { exact: true }).check(),
		day,
	);
}

/** On the plan tab: one assignment, one action and an appointment. */
export async function writePlan(page: Page): Promise<void> {
	await openTab(page, 'plan');
	await addRow(page, plan.goals.add, plan.goals.text(1), 'Werk als hovenier, 24 uur');
	await addRow(page, plan.assignments.add, plan.assignments.text, 'Bel drie hoveniers in de buurt');
	await addRow(page, plan.actions.add, plan.actions.what, 'Cursus bosmaaier aanvragen');
	await button(page, plan.appointment.plan).click();
	await page.getByLabel(plan.appointment.day).fill('2027-03-02');
	await page.getByLabel(plan.appointment.about, { exact: true }).fill('Hoe gaat het bellen?');
	await button(page, plan.appointment.make).click();
}

export const writeVersion = async (page: Page, number: number): Promise<void> => {
	await button(page, signing.write(String(number))).click();
	await expect(page.getByText(new RegExp(`^Versie ${number}, vastgelegd`))).toBeVisible();
};

/** Whose turn it is types a name and ticks. */
export async function signTyped(page: Page, opener: string): Promise<void> {
	await button(page, opener).click();
	await page.getByLabel(signing.form.agree).check();
	await button(page, signing.form.sign).click();
}

/** Waits until the messages at the edge are gone: they lie over each other, and over what is below. */
export async function quiet(page: Page): Promise<void> {
	// A message stays as long as the pointer is over it.
	await page.mouse.move(1, 1);
	await expect(page.locator('[data-sonner-toast]')).toHaveCount(0, { timeout: 30_000 });
}

/** Draws a line that looks like a name. */
export async function drawName(page: Page): Promise<void> {
	const pad = page.getByRole('img', { name: signing.form.pad });
	await pad.scrollIntoViewIfNeeded();
	const box = await pad.boundingBox();
	if (!box) throw new Error('the pad is not on the screen');
	const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
	await page.mouse.move(...at(0.15, 0.7));
	await page.mouse.down();
	for (const [x, y] of [
		[0.2, 0.25],
		[0.28, 0.75],
		[0.34, 0.35],
		[0.42, 0.7],
		[0.5, 0.45],
		[0.6, 0.65],
		[0.75, 0.4],
	] as const) {
		await page.mouse.move(...at(x, y), { steps: 6 });
	}
	await page.mouse.up();
}
