import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import ThreeParty from '../../../src/ui/dossier/three-party/ThreeParty.svelte';
import { process as processOf } from '../../domain/process/office.ts';
import { paperDossier } from './paper-dossier.svelte.ts';
import { show } from './show.ts';

const helmond = processOf('helmond');

function talk() {
	const dossier = paperDossier();
	dossier.process.start(helmond);
	show(ThreeParty, dossier, { dossier });
	return dossier;
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const facts = (dossier: ReturnType<typeof talk>, kind: string) =>
	(dossier.process.course('helmond')?.facts ?? []).filter((fact) => fact.kind === kind);

describe('a three-party talk on the screen', () => {
	test('[H-50] begins with its kind, and has a column for each party', async () => {
		talk();
		await press('Begin het driegesprek');
		for (const name of ['Inkomen', 'Werk', 'De klant in eigen woorden']) {
			expect(await screen.findByRole('heading', { name })).toBeTruthy();
		}
		expect(screen.getByText('De uitkering: aanvraag, rechten en plichten')).toBeTruthy();
	});

	test('an agreement is an assignment of the plan at once', async () => {
		const dossier = talk();
		await press('Begin het driegesprek');
		await press('De klant gaat iets doen');
		const field = await screen.findByRole('textbox', { name: 'Wat gaat de klant doen?' });
		await fireEvent.input(field, { target: { value: 'Drie bedrijven bellen' } });
		expect(dossier.plan.assignments).toMatchObject([{ what: 'Drie bedrijven bellen' }]);
	});

	test('[H-20] one no asks for the sounding board, and the end puts that on record', async () => {
		const dossier = talk();
		await press('Begin het driegesprek');
		const client = within(await screen.findByRole('group', { name: 'Klant' }));
		await fireEvent.click(client.getByRole('radio', { name: 'Nee' }));
		expect(await screen.findByText(/De casus gaat naar de klankbordgroep/)).toBeTruthy();
		await press('Driegesprek afsluiten');
		await press('Vastleggen en afsluiten');
		expect(facts(dossier, 'application-talk-held')).toHaveLength(1);
		expect(facts(dossier, 'commitment')).toMatchObject([{ data: { reached: false } }]);
		expect(dossier.process.steps.map(({ id }) => id)).toContain('sounding-board');
		expect(await screen.findByText('Gehouden driegesprekken')).toBeTruthy();
	});

	test('[H-36] a transfer from A to B is on record, out of sight of the client', async () => {
		const dossier = talk();
		await fireEvent.click(screen.getByRole('radio', { name: /Overdracht van route A/ }));
		await press('Begin het driegesprek');
		await press('Driegesprek afsluiten');
		await press('Vastleggen en afsluiten');
		expect(facts(dossier, 'transferred-in-talk')).toHaveLength(1);
		expect(JSON.stringify(dossier.shared.getArray('process-facts').toJSON())).not.toContain(
			'transferred-in-talk',
		);
	});
});
