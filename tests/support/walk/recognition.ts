/** Recognition, the test and the route decision, by what the screen says (Dutch texts). */
import { expect, type Page } from '@playwright/test';
import { recognition } from '../../../src/messages/nl/recognition.ts';
import { type Look, noLook } from './first-use.ts';

const { forms, questions, route } = recognition;
const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const choose = (page: Page, group: string, option: string) =>
	page.getByRole('group', { name: group }).getByLabel(option, { exact: true }).check();

/** On the tab of a dossier in which nothing runs; ends with the questions on screen. */
export async function startProcess(page: Page, look: Look = noLook): Promise<void> {
	await expect(page.getByRole('heading', { name: recognition.nothingRuns })).toBeVisible();
	await look('recognition-nothing-runs', page);
	await press(page, recognition.start);
	await expect(page.getByRole('heading', { name: questions.heading })).toBeVisible();
	await look('recognition', page);
}

/** Writes a finding for the first question, with its source, and records it. */
export async function answerFirstQuestion(page: Page, look: Look = noLook): Promise<void> {
	const block = page.locator('details').filter({ hasText: 'a)' }).first();
	await block.locator('summary').click();
	await block.getByRole('button', { name: /^Vastleggen: Is de klant/ }).click();
	await expect(block.getByText(questions.findingMissing)).toBeVisible();
	await look('recognition-question-without-finding', page);
	await block.getByLabel('Het gesprek').check();
	await block.getByLabel(questions.finding).fill('Zoekt elke dag, heeft een goed cv.');
	await block.getByRole('button', { name: /^Vastleggen: Is de klant/ }).click();
	await expect(block.getByText(/^vastgelegd op/)).toBeVisible();
}

/** No risk group, "Nee" at 3 and on with a reason, "Nee" at 4: to the conclusion, and signed. */
export async function takeTest(page: Page, look: Look = noLook): Promise<void> {
	await press(page, /^Invullen: /);
	await expect(page.getByRole('heading', { name: forms.flow.step(1, 11) })).toBeVisible();
	await press(page, forms.flow.next);
	await expect(page.getByText(forms.flow.refusal['parts-missing']).first()).toBeVisible();
	await press(page, forms.flow.list);
	await look('test-question-1-with-list', page);
	for (const yes of await page.getByLabel(forms.flow.so, { exact: true }).all()) await yes.check();
	await press(page, forms.flow.next);

	await expect(page.getByRole('heading', { name: forms.flow.step(3, 11) })).toBeVisible();
	await page.getByLabel('Nee', { exact: true }).check();
	await press(page, forms.flow.next);
	await expect(page.getByRole('alert')).toContainText(forms.flow.refusal['service-missing']);
	await choose(page, forms.flow.whatNext, forms.flow.goOn('4'));
	await page.getByLabel(forms.flow.goOnReason).fill('Was zenuwachtig, na uitleg ging het goed.');
	await look('test-question-3-going-on', page);
	await press(page, forms.flow.next);

	await expect(page.getByRole('heading', { name: forms.flow.step(4, 11) })).toBeVisible();
	await page.getByLabel('Nee', { exact: true }).check();
	await page.getByLabel(forms.flow.service).fill('Workshop presentatie');
	await press(page, forms.flow.next);

	await expect(
		page.getByRole('heading', { name: forms.flow.conclusion, exact: true }),
	).toBeVisible();
	await press(page, forms.conclusion.sign);
	await expect(page.getByText(forms.conclusion.refusal['explanation-missing'])).toBeVisible();
	await look('test-conclusion', page);
	await choose(page, forms.conclusion.choose, 'Groen & Gemotiveerd');
	await page.getByLabel(forms.conclusion.explanation).fill('Gemotiveerd, oefent de presentatie.');
	await press(page, forms.conclusion.sign);
	await expect(page.getByRole('heading', { name: forms.heading })).toBeVisible();
	await look('test-signed', page);
}

/** Expected to work within six months: the proposal is A; decided B with a reason, then A. */
export async function decideRoute(page: Page, look: Look = noLook): Promise<void> {
	await press(page, route.recordWhat('Naar verwachting plaatsbaar'));
	await page.getByLabel(/Plaatsbaar binnen hoeveel maanden/).fill('4');
	await page.getByLabel(route.sourceAndProof).fill('Gesprek van vandaag, en de Kansverkenner');
	await press(page, 'Vastleggen');
	await expect(page.getByText(route.proposal.route('A'), { exact: true })).toBeVisible();
	await look('route-proposal', page);

	await choose(page, route.decision.choose, route.decision.routes.B);
	await press(page, route.decision.record);
	await expect(page.getByText(route.decision.reasonMissing)).toBeVisible();
	await look('route-decision-without-reason', page);
	await choose(page, route.decision.choose, route.decision.routes.A);
	await press(page, route.decision.record);
	await expect(page.getByRole('button', { name: route.decision.again })).toBeVisible();
	await choose(page, route.integrated.ask, route.integrated.yes);
	await page.getByLabel('Motivatietraject').check();
	await look('route-integrated', page);
	await press(page, route.integrated.record);
	await expect(page.getByText(route.integrated.needed, { exact: true })).toBeVisible();
}

/** Changed circumstances: from A to B with a reason. */
export async function decideB(page: Page, look: Look = noLook): Promise<void> {
	await press(page, route.decision.again);
	await choose(page, route.decision.choose, route.decision.routes.B);
	await page
		.getByLabel(/^Reden/)
		.first()
		.fill('De situatie thuis is veranderd.');
	await press(page, route.decision.record);
	await expect(page.getByText(route.next.transferMissing)).toBeVisible();
	// A toast covers what is under it for ten seconds.
	await expect(page.locator('[data-sonner-toast]')).toHaveCount(0, { timeout: 30_000 });
	await look('route-b', page);
}
