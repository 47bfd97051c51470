/** Fills a dossier with canaries: in each field in which somebody can type about a client. */
import { expect, type Page } from '@playwright/test';
import { caseload } from '../../../src/messages/nl/caseload.ts';
import { dossier } from '../../../src/messages/nl/dossier.ts';
import { plan } from '../../../src/messages/nl/plan.ts';
import { talk } from '../../../src/messages/nl/talk.ts';
import { vacancies } from '../../../src/messages/nl/vacancies.ts';
import { appOrigin } from '../chromium.ts';
import { openTab } from './sharing.ts';
import { startTalk } from './talk.ts';

/** What every canary begins with: whoever finds no stem finds no canary. */
export const stem = 'Xqkanarievogel';

/** Unique words of one kind of bird, and all that were given out. */
export class Aviary {
	readonly all: string[] = [];

	/** One word, for a field of one line. */
	readonly next = (): string => {
		const canary = `${stem}${(this.all.length + 7919).toString(36)}w`;
		this.all.push(canary);
		return canary;
	};

	/** Eight words, for a field in which people write sentences. */
	readonly flock = (): string => Array.from({ length: 8 }, this.next).join(' ');
}

/** A new client; ends in the new dossier. */
export async function createCanaryClient(page: Page, { next }: Aviary): Promise<void> {
	const t = caseload.create;
	await page.goto(`${appOrigin}/#/caseload/nieuw`);
	await page.getByText(t.more).click();
	await page.getByLabel(t.family, { exact: true }).fill(next());
	for (const label of [t.given, t.prefix, t.place, t.phone]) {
		await page.getByLabel(label).fill(next());
	}
	await page.getByLabel(t.email).fill(`${next()}@voorbeeld.nl`);
	await page.getByRole('button', { name: t.submit, exact: true }).click();
	await expect(page.getByRole('navigation', { name: dossier.tabs.label })).toBeVisible();
}

/** In the open dossier: the note, and the fields of the client that a new client has not. */
export async function fillClient(page: Page, { next, flock }: Aviary): Promise<void> {
	const t = dossier.client;
	await openTab(page, 'overzicht');
	await page.getByLabel(t.note).fill(flock());
	await page.getByRole('button', { name: dossier.overview.editClient }).click();
	await page.getByLabel(t.address).fill(next());
	await page.getByLabel(t.voornamen).fill(next());
	await page.getByRole('button', { name: dossier.overview.doneEditing }).click();
}

async function addAndFill(page: Page, add: string, label: string | RegExp, text: string) {
	const fields = page.getByLabel(label, { exact: true });
	const before = await fields.count();
	await page.getByRole('button', { name: add, exact: true }).click();
	await expect(fields).toHaveCount(before + 1);
	await fields.last().fill(text);
}

/** In the open dossier: `count` of each kind of item of the plan. */
export async function fillPlan(page: Page, { next, flock }: Aviary, count: number): Promise<void> {
	await openTab(page, 'plan');
	for (let number = 1; number <= count; number += 1) {
		await addAndFill(page, plan.goals.add, /^Doel \d+$/, flock());
		await addAndFill(page, plan.actions.add, plan.actions.what, flock());
		await page.getByLabel(plan.actions.who, { exact: true }).last().fill(next());
		await addAndFill(page, plan.assignments.add, plan.assignments.text, flock());
		await page.getByLabel(plan.assignments.proof).last().fill(flock());
	}
	await page.getByRole('button', { name: plan.appointment.plan }).click();
	await page.getByLabel(plan.appointment.day).fill('2027-03-02');
	await page.getByLabel(plan.appointment.place, { exact: true }).fill(next());
	await page.getByLabel(plan.appointment.about, { exact: true }).fill(next());
	await page.getByRole('button', { name: plan.appointment.make }).click();
}

/** In the open dossier: a typed vacancy and a typed chance, each with a note. */
export async function typeLeads(page: Page, { next, flock }: Aviary): Promise<void> {
	const { typed } = vacancies;
	await openTab(page, 'vacatures');
	await page.getByRole('button', { name: vacancies.addVacancy }).click();
	for (const label of [typed.field.title, typed.field.employer, typed.field.place]) {
		await page.getByLabel(label, { exact: true }).fill(next());
	}
	await page.getByLabel(typed.field.address).fill(`https://${next()}.example/`);
	await page.getByRole('button', { name: typed.save, exact: true }).click();
	await page.getByRole('button', { name: vacancies.addChance }).click();
	await page.getByLabel(typed.field.occupation, { exact: true }).fill(next());
	await page.getByLabel(typed.field.region, { exact: true }).fill(next());
	await page.getByRole('button', { name: typed.save, exact: true }).click();
	await expect(page.getByRole('article')).toHaveCount(2);
	await page.getByLabel(vacancies.card.note, { exact: true }).first().fill(flock());
	await page.getByLabel(vacancies.card.note, { exact: true }).last().fill(flock());
}

/** In the open dossier: a talk with `count` points and a note. It stays open. */
export async function holdTalk(page: Page, { flock }: Aviary, count: number): Promise<void> {
	await startTalk(page);
	await page.getByLabel(talk.note.heading).first().fill(flock());
	for (let number = 1; number <= count; number += 1) {
		await addAndFill(page, talk.agenda.add, /^Punt \d+$/, flock());
	}
}
