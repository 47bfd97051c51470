import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import LeadsTab from '../../../src/ui/dossier/leads/LeadsTab.svelte';
import { type PaperDossier, paperDossier } from './paper-dossier.svelte.ts';
import { show, textOf } from './show.ts';

const pages = resolve(import.meta.dirname, '../../pages');
const page = (name: string, encoding: BufferEncoding = 'utf8') =>
	readFileSync(join(pages, `${name}.html`), encoding);

async function openBox(dossier: PaperDossier = paperDossier()) {
	show(LeadsTab, dossier, { dossier, waiting: 0, focus: null });
	await fireEvent.click(screen.getByRole('button', { name: 'Vacature plakken' }));
	return dossier;
}

const box = () => screen.getByRole('textbox', { name: /^Plak hier de vacature/ });

async function read(text: string, address = '') {
	await fireEvent.input(box(), { target: { value: text } });
	const field = screen.getByRole('textbox', { name: /^Adres van de pagina/ });
	await fireEvent.input(field, { target: { value: address } });
	await fireEvent.click(screen.getByRole('button', { name: 'Lees' }));
}

const text = `Metselaar
Werkgever: Bouwbedrijf De Voeg B.V.
Plaats: Eindhoven
Uren per week: 32 - 40 uur
Vacaturenummer: 41203377
Telefoon: 040 - 123 45 67`;

describe('Plak vacature', () => {
	test('pasted text becomes a vacancy, with what was found and where', async () => {
		const dossier = await openBox();
		await read(text);
		// The reader is loaded at its first use.
		await screen.findByRole('heading', { name: 'Nakijken en aanvullen' });
		expect(screen.getByRole('textbox', { name: /^Werkgever/ })).toHaveProperty(
			'value',
			'Bouwbedrijf De Voeg B.V.',
		);
		expect(screen.getAllByText(/Gevonden via: de geselecteerde tekst/).length).toBeGreaterThan(2);
		expect(screen.getByText(/Weggelaten: 1 telefoonnummer/)).toBeTruthy();
		await fireEvent.click(screen.getByRole('button', { name: 'Zet in plan' }));
		expect(dossier.leads.leads).toMatchObject([{ kind: 'vacature', status: 'found' }]);
		expect(JSON.stringify(dossier.leads.leads)).not.toContain('123 45 67');
	});

	test('what is typed over a value keeps what the page said', async () => {
		const dossier = await openBox();
		await read(text);
		const employer = await screen.findByRole('textbox', { name: /^Werkgever/ });
		await fireEvent.input(employer, { target: { value: 'De Voeg' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Zet in plan' }));
		const [lead] = dossier.leads.leads;
		expect(lead?.record.fields).toMatchObject({
			werkgever: { value: 'De Voeg', edited: { from: 'Bouwbedrijf De Voeg B.V.' } },
		});
	});

	test('page source is read as the page, and its scripts do not run', async () => {
		const dossier = await openBox();
		await read(page('werknl-vacancy/hostile'), 'https://www.werk.nl/nl/vacatures/41203377');
		await fireEvent.click(await screen.findByRole('button', { name: 'Zet in plan' }));
		const [lead] = dossier.leads.leads;
		expect(lead?.record.source.adapter).toBe('werk.nl/vacature@1');
		expect(lead?.record.fields).toMatchObject({ uren: { via: 'label' } });
		expect('gekaapt' in window).toBe(false);
	});

	test('the HTML of the clipboard is read instead of its text', async () => {
		await openBox();
		await fireEvent.paste(box(), {
			clipboardData: {
				getData: (type: string) =>
					type === 'text/html' ? page('kans-result-table/good', 'latin1') : '',
			},
		});
		await fireEvent.click(screen.getByRole('button', { name: 'Lees' }));
		const occupation = await screen.findByRole('textbox', { name: /^Beroep/ });
		expect(occupation).toHaveProperty('value', 'Metselaar');
	});

	test('a number that is typed over takes the computed ratio with it', async () => {
		const dossier = await openBox();
		await read(page('kans-result-cards/good'));
		const vacancies = await screen.findByRole('textbox', { name: /^Aantal vacatures/ });
		await fireEvent.input(vacancies, { target: { value: '26' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Zet in plan' }));
		const fields = dossier.leads.leads[0]?.record.fields;
		expect(fields).toMatchObject({ vacatures: { value: { n: 26 }, edited: { from: { n: 14 } } } });
		expect(fields).not.toHaveProperty('verhouding');
		expect(screen.getAllByText('2 werkzoekenden per vacature').length).toBeGreaterThan(0);
	});

	test('a chance that is typed by hand is of today, unless somebody says otherwise', async () => {
		const dossier = paperDossier();
		show(LeadsTab, dossier, { dossier, waiting: 0, focus: null });
		await fireEvent.click(screen.getByRole('button', { name: 'Kans typen' }));
		const occupation = screen.getByRole('textbox', { name: /^Beroep/ });
		await fireEvent.input(occupation, { target: { value: 'Voeger' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Zet in plan' }));
		expect(dossier.leads.leads[0]?.record.fields).toMatchObject({
			beroep: { value: 'Voeger', via: 'handmatig' },
			peildatum: { value: '2026-11-21', via: 'handmatig' },
		});
	});

	test('a list asks which vacancy is meant', async () => {
		await openBox();
		await read(page('werknl-list/good'), 'https://www.werk.nl/nl/vacatures/');
		expect(await screen.findByText('20 vacatures gevonden. Kies er een.')).toBeTruthy();
		await fireEvent.click(screen.getByRole('button', { name: 'Kies Voeger' }));
		expect(screen.getByRole('textbox', { name: /^Functie/ })).toHaveProperty('value', 'Voeger');
	});

	test('the same vacancy again says that it is in the plan, with what is different', async () => {
		const dossier = await openBox();
		await read(text);
		await fireEvent.click(await screen.findByRole('button', { name: 'Zet in plan' }));
		await fireEvent.click(screen.getByRole('button', { name: 'Vacature plakken' }));
		await read(text.replace('32 - 40', '16 - 24'));
		expect(await screen.findByText('Staat al in het plan')).toBeTruthy();
		const table = screen.getByRole('table', { name: 'Verschil met de vorige keer' });
		expect(textOf(within(table).getByRole('row', { name: /^Uren per week/ }))).toBe(
			'Uren per week32 tot 40 uur16 tot 24 uur',
		);
		await fireEvent.click(screen.getByRole('button', { name: 'Werk bij in het plan' }));
		expect(dossier.leads.leads).toHaveLength(1);
		expect(dossier.leads.leads[0]?.versions).toHaveLength(2);
	});

	test.each([
		['', 'Plak eerst een tekst.'],
		['werknl-vacancy/login', 'Dit is een inlogpagina.'],
		['kans-input/good', 'Dit is het formulier van de Kansverkenner.'],
	])('"%s" says why nothing was read', async (name, said) => {
		await openBox();
		await read(name && page(name, 'latin1'));
		expect(textOf(await screen.findByRole('alert'))).toContain(said);
	});
});
