import { fireEvent, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { applyCapture } from '../../../src/document/leads.ts';
import { practiceVacancy } from '../../../src/domain/practice/practice-records.ts';
import LeadsTab from '../../../src/ui/dossier/leads/LeadsTab.svelte';
import { person, vacancy } from '../../support/dossier.ts';
import { type PaperDossier, paperDossier } from './paper-dossier.svelte.ts';
import { saidOf, show, textOf } from './show.ts';

// jsdom has no popovers: the test says what a browser would have done.
beforeAll(() => {
	HTMLElement.prototype.hidePopover = () => {};
});

async function openMenu(button: HTMLElement): Promise<void> {
	const panel = document.getElementById(button.getAttribute('popovertarget') ?? '');
	if (panel) await fireEvent(panel, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
}

const leads = (dossier: PaperDossier) => {
	show(LeadsTab, dossier, { dossier, waiting: 0, focus: null });
	return dossier;
};

function withVacancy(title = 'Metselaar') {
	const dossier = paperDossier();
	return { dossier, id: dossier.leads.add(vacancy(title)) };
}

describe('vacancies', () => {
	test('the next step is one click; the others are in the menu', async () => {
		const { dossier } = withVacancy();
		leads(dossier);
		await fireEvent.click(screen.getByRole('button', { name: 'Zet op: Besproken: Metselaar' }));
		expect(dossier.leads.leads.at(0)?.status).toBe('discussed');
		expect(screen.getByRole('button', { name: 'Zet op: Gesolliciteerd: Metselaar' })).toBeTruthy();
	});

	test('ending without a job is recorded with its reason', async () => {
		const { dossier, id } = withVacancy();
		leads(dossier);
		await openMenu(screen.getByRole('button', { name: 'Andere status' }));
		const choice = { name: 'Zet op: Niet aangenomen', hidden: true };
		await fireEvent.click(screen.getByRole('button', choice));
		expect(dossier.leads.byId(id)?.status).toBe('found');
		const reason = screen.getByRole('textbox', { name: 'Waarom is het niets geworden?' });
		await fireEvent.input(reason, { target: { value: 'Te ver reizen' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		expect(dossier.leads.byId(id)).toMatchObject({ status: 'not-hired' });
		expect(dossier.leads.byId(id)?.history).toMatchObject([{ reason: 'Te ver reizen' }]);
	});

	test('[H-34] a call to the employer on a day that has not come is refused, and said so', async () => {
		const dossier = paperDossier();
		dossier.leads.add(practiceVacancy({ naamVacature: 'Metselaar', werkgever: 'Bouwgroep' }));
		leads(dossier);
		await fireEvent.click(screen.getByRole('button', { name: 'Nabellen noteren' }));
		const day = screen.getByLabelText('Gebeld op');
		await fireEvent.input(day, { target: { value: '2026-11-22' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Noteren' }));
		expect(saidOf(day)).toContain('Deze dag is nog niet geweest.');
		expect(dossier.leads.calls).toEqual([]);
		await fireEvent.input(day, { target: { value: '2026-11-21' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Noteren' }));
		expect(dossier.leads.calls).toMatchObject([{ on: '2026-11-21' }]);
	});

	test('one click makes an assignment that ends on the closing day, and links to it', async () => {
		const { dossier, id } = withVacancy();
		leads(dossier);
		await fireEvent.click(screen.getByRole('button', { name: 'Maak werkopdracht: Metselaar' }));
		expect(dossier.plan.assignments).toMatchObject([
			{ leadId: id, due: '2026-12-04', proof: 'Kopie van de brief of de bevestiging' },
		]);
		expect(dossier.plan.assignments.at(0)?.what).toContain('Metselaar');
		expect(screen.getByRole('link', { name: 'Naar de werkopdracht' })).toBeTruthy();
	});

	test('a page that was captured again shows what is different', () => {
		const { dossier, id } = withVacancy('Metselaar');
		applyCapture(dossier.docs.shared, vacancy('Voorman'), 'again', person('Bob'), id);
		leads(dossier);
		expect(screen.getByRole('heading', { name: 'Voorman' })).toBeTruthy();
		expect(screen.getByText(/Opnieuw vastgelegd .*, door Bob: gewijzigd: Functie\./)).toBeTruthy();
	});

	test('each value says why it stands there', async () => {
		const { dossier } = withVacancy();
		leads(dossier);
		await fireEvent.click(screen.getByText('Alle gegevens en waar ze vandaan komen'));
		const why = screen
			.getAllByText(/^Waarom deze waarde\?/)
			.at(0)
			?.closest('details');
		expect(textOf(why)).toMatch(/Op de pagina stond: .*Gevonden via: .*Zekerheid: /);
	});

	test('counts go by status, and a count is a filter', async () => {
		const { dossier, id } = withVacancy();
		dossier.leads.add(vacancy('Stratenmaker'));
		dossier.leads.move(id, 'discussed');
		leads(dossier);
		expect(screen.getByRole('button', { name: 'Alles (2)', pressed: true })).toBeTruthy();
		await fireEvent.click(screen.getByRole('button', { name: 'Besproken (1)' }));
		expect(screen.getAllByRole('article')).toHaveLength(1);
		expect(textOf(within(screen.getByRole('article')).getByRole('heading'))).toContain('Metselaar');
	});
});

describe('typing one by hand', () => {
	test('a vacancy needs a name, and becomes a lead that says it was typed', async () => {
		const dossier = leads(paperDossier());
		await fireEvent.click(screen.getByRole('button', { name: 'Vacature typen' }));
		await fireEvent.click(screen.getByRole('button', { name: 'Zet in plan' }));
		const title = screen.getByRole('textbox', { name: 'Functie' });
		expect(saidOf(title)).toBe('Vul dit veld in.');
		await fireEvent.input(title, { target: { value: 'Chauffeur' } });
		await fireEvent.input(screen.getByRole('textbox', { name: /^Uren per week, van/ }), {
			target: { value: '24,5' },
		});
		await fireEvent.click(screen.getByRole('button', { name: 'Zet in plan' }));
		expect(dossier.leads.leads.at(0)?.record).toMatchObject({
			kind: 'vacature',
			fields: {
				naamVacature: { value: 'Chauffeur', via: 'handmatig' },
				uren: { value: { min: 24.5, max: null } },
			},
		});
		expect(textOf(screen.getByRole('article'))).toMatch(/Zelf getypt/);
	});

	test('a chance shows both numbers and a ratio that is said to be ours', async () => {
		const dossier = leads(paperDossier());
		await fireEvent.click(screen.getByRole('button', { name: 'Kans typen' }));
		for (const [name, value] of [
			[/^Beroep/, 'Metselaar'],
			[/^Aantal vacatures/, '12'],
			[/^Aantal werkzoekenden/, '54'],
		] as const)
			await fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
		await fireEvent.click(screen.getByRole('button', { name: 'Zet in plan' }));
		expect(dossier.leads.leads.at(0)?.kind).toBe('kans');
		const card = screen.getByRole('article');
		expect(textOf(card)).toMatch(
			/Verhouding \(berekend door ons\)\s*4,5 werkzoekenden per vacature/,
		);
	});
});
