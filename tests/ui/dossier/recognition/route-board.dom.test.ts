import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { ProcessNote } from '../../../../src/document/process-facts.ts';
import { processes } from '../../../../src/domain/processes/all.ts';
import type { Role } from '../../../../src/domain/role.ts';
import { textOf } from '../show.ts';
import { choose, open, press, processNamed, recognising, recorded, write } from './recognising.ts';

/** A board on which these facts are known. */
function board(
	facts: readonly ProcessNote[],
	{ process = 'helmond', role = 'adviser' as Role } = {},
) {
	const dossier = recognising(role, process);
	for (const fact of facts) dossier.process.record(processNamed(process), fact);
	open(dossier);
	return dossier;
}

const placeable = (withinMonths: number): ProcessNote => ({
	kind: 'placeable',
	data: { withinMonths },
	reason: 'Gesprek van vandaag',
});
const notPayable: ProcessNote = {
	kind: 'debts',
	data: { arrangement: false, repayableWithinYears: 5 },
	reason: 'Overzicht van de bewindvoerder van 2 november',
};
const region = (name: string) => within(screen.getByRole('region', { name }));
const listed = (name: string) =>
	within(screen.getByRole('list', { name })).getAllByRole('listitem').map(textOf);

describe('the proposal', () => {
	test('[H-59] [C-1] route A within the horizon, with the fact it rests on, its day and its source', () => {
		board([placeable(6)]);
		expect(screen.getByText('Voorstel: route A')).toBeTruthy();
		expect(screen.getByText(/Gerekend met 6 maanden vanaf het besluit/)).toBeTruthy();
		expect(listed('Daarvoor').at(0)).toMatch(/6.*za 21 nov, Anna · Bron: Gesprek van vandaag/);
	});

	test('[H-62] [H-61] an obstacle proposes B, and what speaks against it stands beside it', () => {
		board([placeable(4), notPayable]);
		expect(screen.getByText('Voorstel: route B')).toBeTruthy();
		expect(listed('Daarvoor').at(0)).toContain('niet binnen 3 jaar af te lossen');
		expect(listed('Daartegen').at(0)).toContain('plaatsbaar binnen de termijn');
	});

	test('[C-35] whoever is not placeable for another reason is put nowhere', () => {
		board([placeable(12), { kind: 'schooling', data: { lacking: true } }]);
		expect(screen.getByText('Geen voorstel')).toBeTruthy();
		expect(screen.getByText(/Niemand komt vanzelf in route B/)).toBeTruthy();
		expect(listed('Genoemd, maar telt niet').join()).toContain('geen reden voor B');
	});

	test.each([
		{ rule: 'C-2', fact: notPayable, says: /Dezelfde schuldvoorwaarde/ },
		{
			rule: 'C-12',
			fact: { kind: 'detention', data: { longerThanYear: true } },
			says: /vooropleiding \(detentie\) staat bij A/,
		},
		{
			rule: 'C-13',
			fact: { kind: 'medical', data: { complaints: true, proof: false } },
			says: /tot het bewijs er is A met medisch advies/,
		},
		{
			rule: 'C-14',
			fact: { kind: 'dutch', data: { mastered: false } },
			says: /in sommige sectoren/,
		},
		{ rule: 'C-14', fact: { kind: 'newcomer', data: { is: true } }, says: /Taal en nieuwkomer/ },
	])('[$rule] the contradiction is shown: $says', ({ fact, says }) => {
		board([fact]);
		expect(screen.getByText(says)).toBeTruthy();
	});

	test('[C-19] origin is no criterion, in no process', () => {
		const words = JSON.stringify(processes.map(({ criteria, factKinds }) => [criteria, factKinds]));
		expect(words).not.toMatch(/allochto|herkomst|afkomst|nationaliteit|ethni/i);
	});

	test('[O-27] a role that may not read a fact sees that there is a reason, and no more', () => {
		const facts = [{ kind: 'addiction', data: { said: true } }];
		board(facts, { role: 'matchmaker' });
		expect(screen.getByText('Voorstel: route B')).toBeTruthy();
		expect(screen.getByText('Een reden die u in uw rol niet kunt lezen')).toBeTruthy();
		expect(screen.queryByText(/verslaafd/)).toBeNull();
	});
});

describe('the criteria', () => {
	test('[H-63] are recorded with source and proof', async () => {
		const dossier = board([]);
		await press('Vastleggen: Klachten die werk in de weg staan');
		await choose('De klant noemt klachten', 'Ja');
		await choose('De klachten staan werk in de weg', 'Ja');
		await choose('Doktersverklaring ontvangen', 'Ja');
		await write(/^Bron en bewijs/, 'Verklaring huisarts van 12 november, gezien');
		await press('Vastleggen');
		expect(recorded(dossier, 'helmond', 'medical')).toMatchObject([
			{
				data: { complaints: true, hinderWork: true, proof: true },
				reasons: ['Verklaring huisarts van 12 november, gezien'],
			},
		]);
		expect(screen.getByText('Voorstel: route B')).toBeTruthy();
	});
});

describe('the decision', () => {
	test('[H-11] [C-1] keeps proposal, horizon, reason, decider and rule version together', async () => {
		const dossier = board([placeable(4)]);
		await choose('Welke route?', 'Route A');
		await write('Reden', 'Zoekt breed');
		await press('Besluit vastleggen');
		expect(recorded(dossier, 'helmond', 'route-decided')).toMatchObject([
			{
				data: { route: 'A', proposed: 'A', horizonMonths: 6 },
				reasons: ['Zoekt breed'],
				role: 'adviser',
				ruleVersion: processNamed('helmond').version,
			},
		]);
		const shown = textOf(screen.getByRole('region', { name: 'Besluit' }));
		for (const part of ['Route A', 'Anna, Adviseur', 'Zoekt breed', '6 maanden', 'versie']) {
			expect(shown).toContain(part);
		}
	});

	test('[W-4] [W-2] deviating from the proposal is not recorded without a reason', async () => {
		const dossier = board([placeable(4)]);
		await choose('Welke route?', 'Route B');
		await press('Besluit vastleggen');
		expect(screen.getByText('Schrijf waarom u zo besluit.')).toBeTruthy();
		expect(recorded(dossier, 'helmond', 'route-decided')).toEqual([]);
		await write(/^Reden/, 'Zware zorg thuis');
		await press('Besluit vastleggen');
		expect(recorded(dossier, 'helmond', 'route-decided')).toHaveLength(1);
		expect(textOf(screen.getByRole('region', { name: 'Besluit' }))).toContain(
			'Route A; het besluit wijkt hiervan af',
		);
	});

	test('[C-35] without a proposal a decision needs a reason as well', async () => {
		const dossier = board([]);
		await choose('Welke route?', 'Route A');
		await press('Besluit vastleggen');
		expect(screen.getByText('Schrijf waarom u zo besluit.')).toBeTruthy();
		expect(recorded(dossier, 'helmond', 'route-decided')).toEqual([]);
	});

	test('[W-2] who is not entitled to decide sees the proposal and cannot decide', () => {
		board([placeable(4)], { role: 'case-manager' });
		expect(screen.getByText('Voorstel: route A')).toBeTruthy();
		expect(region('Besluit').getByText('In uw rol kunt u dit besluit niet nemen.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Besluit vastleggen' })).toBeNull();
	});
});

const decided = (route: 'A' | 'B', on = '2026-11-20'): ProcessNote => ({
	kind: 'route-decided',
	data: { route, proposed: route, horizonMonths: 6 },
	on,
});

describe('after route A', () => {
	test('[H-12] [H-60] integrated service is asked at once, with the means that fit', async () => {
		const dossier = board([
			placeable(4),
			{ kind: 'motivation-doubt', data: { is: true } },
			decided('A'),
		]);
		await press('Vastleggen');
		expect(screen.getByText('Kies ja of nee.')).toBeTruthy();
		await choose('Is integrale dienstverlening nodig?', 'Ja, nodig');
		expect(screen.getByLabelText<HTMLInputElement>('Motivatietraject').checked).toBe(true);
		await fireEvent.click(screen.getByLabelText('Schuldhulpverlening'));
		await press('Vastleggen');
		expect(recorded(dossier, 'helmond', 'integrated-decided')).toMatchObject([
			{ data: { needed: true } },
		]);
		expect(recorded(dossier, 'helmond', 'means-chosen').map(({ data }) => data.means)).toEqual([
			'debt-help',
			'motivation-trajectory',
		]);
		expect(dossier.process.course('helmond')?.terms.map(({ id }) => id)).toContain('DL-03');
	});

	test('[H-73] [C-19] a target group of UWV is chosen from the list of the office, without origin', async () => {
		const dossier = recognising('adviser', 'helmond');
		dossier.client.change({ benefits: ['ww'] });
		dossier.process.record(processNamed('helmond'), decided('A'));
		open(dossier);
		const groups = screen.getByLabelText<HTMLSelectElement>('Doelgroep');
		expect([...groups.options].map(({ value }) => value)).toEqual([
			'',
			'hours-12-20',
			'changed-situation',
		]);
		await fireEvent.change(groups, { target: { value: 'changed-situation' } });
		await press('Doelgroep vastleggen');
		expect(recorded(dossier, 'helmond', 'target-group')).toEqual([]);
		const around = within(screen.getByRole('region', { name: 'Doelgroep voor de evaluatie' }));
		await fireEvent.input(around.getByRole('textbox'), { target: { value: 'Is gescheiden' } });
		await press('Doelgroep vastleggen');
		expect(recorded(dossier, 'helmond', 'target-group')).toMatchObject([
			{ data: { group: 'changed-situation' }, reasons: ['Is gescheiden'] },
		]);
	});

	test('[H-73] a client of WIZ has no such target group', () => {
		board([decided('A')]);
		expect(screen.queryByText('Doelgroep voor de evaluatie')).toBeNull();
	});

	test('[H-36] going to B leads to the three-party talk', () => {
		board([decided('A')]);
		const link = screen.getByRole('link', { name: 'Naar het driegesprek' });
		expect(link.getAttribute('href')).toBe('#/dossier/d1/driegesprek');
	});
});

describe('after route B', () => {
	test('[H-39] [H-43] the reason is reported to the partner', async () => {
		const dossier = board([{ ...decided('B'), reason: 'Zware zorg thuis' }]);
		await press('Vastleggen: Reden B gemeld met het formulier evaluatie CWI');
		await choose('Gemeld aan', 'Casemanager WIZ');
		await press('Vastleggen');
		expect(recorded(dossier, 'helmond', 'reason-b-reported')).toMatchObject([
			{ data: { to: 'wiz', reason: 'Zware zorg thuis' } },
		]);
	});

	test('[H-40] application forms and the shopping list are handed out, where the client sees it', async () => {
		const dossier = board([decided('B')]);
		await press('Vastleggen: Aanvraagformulieren en boodschappenlijst meegegeven');
		await choose('Boodschappenlijst meegegeven', 'Ja');
		await press('Vastleggen');
		expect(recorded(dossier, 'helmond', 'application-forms-given')).toMatchObject([
			{ data: { shoppingList: true } },
		]);
		expect(JSON.stringify(dossier.shared.toJSON())).toContain('application-forms-given');
	});

	test('[H-36] from A to B without a three-party talk is said, and is silent once it was held', () => {
		const dossier = board([decided('A', '2026-11-10'), decided('B')]);
		expect(screen.getByText(/Deze klant ging van A naar B/)).toBeTruthy();
		dossier.process.record(processNamed('helmond'), { kind: 'transferred-in-talk' });
		document.body.replaceChildren();
		open(dossier);
		expect(screen.queryByText(/Deze klant ging van A naar B/)).toBeNull();
	});

	test.each([
		{ feasible: true, says: 'Maak met de klant een re-integratieplan.' },
		{ feasible: false, says: 'Een re-integratieplan is niet haalbaar: maak een zorgplan.' },
	])('[D-45] feasible $feasible: $says', ({ feasible, says }) => {
		const facts = [decided('B'), { kind: 'diagnosis-made', data: { feasible } }];
		board(facts, { process: 'delft' });
		expect(screen.getByText(says)).toBeTruthy();
	});

	test('[D-46] the agreement about rights and duties waits for the client', () => {
		const plan = { kind: 'b-plan-made', data: { kind: 'reintegration', version: '1' } };
		board([decided('B'), plan], { process: 'delft' });
		expect(screen.getByText('De overeenkomst wacht op: Klant.')).toBeTruthy();
	});

	test('[D-40] in Delft the horizon is nine months', () => {
		board([placeable(9)], { process: 'delft' });
		expect(screen.getByText('Voorstel: route A')).toBeTruthy();
		expect(screen.getByText(/Gerekend met 9 maanden/)).toBeTruthy();
	});
});
