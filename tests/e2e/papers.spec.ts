/**
 * Documents on screen and on paper: what is printed is read back from the PDF as a screen reader
 * gets it.
 */
import { expect, test } from '@playwright/test';
import { papers } from '../../src/messages/nl/papers.ts';
import { axeFindings } from '../support/axe.ts';
import { type PdfElement, pdfStructure } from '../support/pdf-structure.ts';
import { type Player, Stage } from '../support/stage.ts';
import { choosePractice, femke, makeVault } from '../support/walk/first-use.ts';
import { openDossier, openTab } from '../support/walk/sharing.ts';

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

const texts = (elements: readonly PdfElement[], type: string) =>
	elements.filter((element) => element.type === type).map(({ text }) => text);

test('a plan that people sign prints as a tagged PDF: headings, table headers, language, page numbers', async () => {
	const { page } = player;
	await openDossier(page, 'Yıldız, Şükrü');
	await openTab(page, 'stukken');
	await expect(page.getByText(papers.states.older)).toBeVisible();
	await page.getByRole('link', { name: /^Bemiddelingsplan/ }).click();
	const title = page.getByRole('heading', { level: 1, name: /^Bemiddelingsplan/ });
	await expect(title).toBeFocused();
	expect(await page.title()).not.toContain('Yıldız');

	const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });

	const { language, hasOutline, elements, margins } = pdfStructure(pdf);
	expect({ language, hasOutline }).toEqual({ language: 'nl', hasOutline: true });
	expect(texts(elements, 'H1')).toEqual(['Bemiddelingsplan (met integrale dienstverlening)']);
	expect(texts(elements, 'H2')).toEqual(
		expect.arrayContaining(['De werkopdrachten van de klant', 'Ondertekening']),
	);
	const columns = elements.filter(({ type, scope }) => type === 'TH' && scope === 'Column');
	expect(columns.map(({ text }) => text)).toEqual(expect.arrayContaining(['Opdracht', 'Naam']));
	expect(texts(elements, 'TD')).toContain('Şükrü Yıldız');
	expect(margins.map((text) => text.trim())).toEqual(
		margins.map((_, index) => `${index + 1} / ${margins.length}`),
	);
	expect(elements.map(({ text }) => text).join()).not.toContain(papers.print);
});

test('the list and a document have no fault that axe finds', async () => {
	const { page } = player;
	const findings = [...(await axeFindings(page, 'a document'))];
	await page.getByRole('link', { name: papers.back }).click();
	await page.getByRole('checkbox', { name: papers.withEmpty }).check();
	findings.push(...(await axeFindings(page, 'all documents')));
	expect(findings).toEqual([]);
});

test('[P-4] the route of a candidate is printed in steps that he understands', async () => {
	const { page } = player;
	await openDossier(page, 'Oldenkamp, Gerrit-Jan');
	await openTab(page, 'stukken');
	await page.getByRole('link', { name: 'Uw weg naar werk' }).click();
	await expect(page.getByText(/^Hier bent u nu\./)).toHaveCount(1);
	const { elements } = pdfStructure(await page.pdf({ tagged: true, outline: true }));
	expect(texts(elements, 'H2')).toHaveLength(5);
});
