import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { PlanPapersState } from '../../../src/app/state/plan-papers-state.svelte.ts';
import PlanTab from '../../../src/ui/dossier/plan/PlanTab.svelte';
import StepList from '../../../src/ui/dossier/process/StepList.svelte';
import SigningPanel from '../../../src/ui/dossier/signing/SigningPanel.svelte';
import { process as processOf } from '../../domain/process/office.ts';
import { paperDossier } from './paper-dossier.svelte.ts';
import { show, textOf } from './show.ts';

const helmond = processOf('helmond');

function dossierOf(integrated: boolean) {
	const dossier = paperDossier();
	dossier.client.change({ benefits: ['ww'] });
	dossier.process.start(helmond);
	dossier.process.record(helmond, { kind: 'route-decided', data: { route: 'A' } });
	dossier.process.record(helmond, { kind: 'integrated-decided', data: { needed: integrated } });
	const assignment = dossier.plan.addAssignment({ what: 'Brief schrijven' });
	return { dossier, assignment, papers: new PlanPapersState(dossier) };
}

const version = async (number = 1) => {
	await fireEvent.click(screen.getByRole('button', { name: `Versie ${number} vastleggen` }));
	await screen.findByText(new RegExp(`^Versie ${number}, vastgelegd op`));
};
const place = (who: string) => {
	const line = screen.getByText(who, { selector: '.who' }).closest('li');
	if (!line) throw new Error(`no place for ${who}`);
	return line;
};

describe('the panel for signing', () => {
	test('[H-15] offers the adviser her own place; that of the coach only for a paper', async () => {
		const { dossier, papers } = dossierOf(true);
		show(SigningPanel, dossier, { papers });
		await version();
		expect(within(place('Adviseur')).getByRole('button', { name: 'Zelf tekenen' })).toBeTruthy();
		const coach = within(place('Re-integratiecoach'));
		expect(coach.queryByRole('button', { name: 'Zelf tekenen' })).toBeNull();
		expect(coach.getByRole('button', { name: /Op papier getekend/ })).toBeTruthy();
		expect(textOf(place('Klant'))).toContain('is daarna aan de beurt');
		expect(within(place('Klant')).queryByRole('button')).toBeNull();
	});

	test('a change after signing is shown in words, and nobody signs the old version any more', async () => {
		const { dossier, papers, assignment } = dossierOf(false);
		show(SigningPanel, dossier, { papers });
		await version();
		await fireEvent.click(screen.getByRole('button', { name: 'Laat de klant hier tekenen' }));
		await fireEvent.click(screen.getByRole('checkbox', { name: /Ik heb dit gelezen/ }));
		await fireEvent.click(screen.getByRole('button', { name: 'Teken' }));
		expect(await screen.findByText('door iedereen getekend')).toBeTruthy();
		dossier.plan.changeAssignment(assignment, { due: '2026-12-01' });
		expect(await screen.findByText('Gewijzigd sinds versie 1')).toBeTruthy();
		expect(screen.getByText('Dag: dinsdag 1 december 2026')).toBeTruthy();
		expect(screen.getByText('op een oudere versie')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Laat de klant hier tekenen' })).toBeNull();
		await version(2);
		expect(textOf(place('Klant'))).toContain('tekende op een oudere versie (versie 1');
	});

	test('a signature is withdrawn with a reason', async () => {
		const { dossier, papers } = dossierOf(false);
		show(SigningPanel, dossier, { papers });
		await version();
		const paper = papers.papers.at(0);
		if (paper) {
			const by = { personId: 'client', name: 'Samira' };
			papers.sign(paper, { role: 'client', by, mark: { way: 'typed', name: 'Samira' } });
		}
		await fireEvent.click(await screen.findByRole('button', { name: /Handtekening intrekken/ }));
		const reason = screen.getByRole('textbox', { name: /Waarom trekt u/ });
		await fireEvent.input(reason, { target: { value: 'Verkeerde klant' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		expect(papers.papers.at(0)?.state).toBe('signing');
	});

	test('what is kept under another content than its fingerprint is not to be signed', async () => {
		const { dossier, papers } = dossierOf(false);
		const paper = papers.papers.at(0);
		if (paper) await papers.write(paper);
		const kept = papers.papers.at(0)?.latest?.version ?? '';
		const map = dossier.shared.getMap<string>('plan-versions');
		map.set(`${kept}/content`, (map.get(`${kept}/content`) ?? '').replace('Brief', 'Boek'));
		show(SigningPanel, dossier, { papers });
		expect(await screen.findByText(/klopt niet met haar vingerafdruk/)).toBeTruthy();
	});
});

describe('a step that waits for a signature', () => {
	test('[M-11] the client signs where the step stands, and the step is done', async () => {
		const dossier = paperDossier();
		const werkmakelaar = processOf('werkmakelaar');
		dossier.process.start(werkmakelaar);
		dossier.process.record(werkmakelaar, { kind: 'registered' });
		dossier.process.record(werkmakelaar, { kind: 'intake-held' });
		const name = 'Trajectprotocol tekenen';
		show(StepList, dossier, { steps: dossier.process.steps });
		await fireEvent.click(screen.getByRole('button', { name: `Tekenen: ${name}` }));
		await version();
		await fireEvent.click(screen.getByRole('button', { name: 'Laat de klant hier tekenen' }));
		await fireEvent.click(screen.getByRole('checkbox', { name: /gelezen/ }));
		await fireEvent.click(screen.getByRole('button', { name: 'Teken' }));
		expect(dossier.process.steps.map(({ title }) => title)).not.toContain(name);
	});
});

describe('around the plan', () => {
	test('[H-13] submitting names the version, and the partner of this client stands ready', async () => {
		const { dossier } = dossierOf(true);
		show(PlanTab, dossier, { dossier, focus: null });
		await version();
		await fireEvent.change(screen.getByLabelText('Wat is er met het plan gebeurd?'), {
			target: { value: 'plan-submitted' },
		});
		expect(
			(await screen.findByRole<HTMLInputElement>('radio', { name: 'Re-integratiecoach UWV' }))
				.checked,
		).toBe(true);
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		const facts = dossier.process.course('helmond')?.facts ?? [];
		expect(facts.find(({ kind }) => kind === 'plan-submitted')?.data).toMatchObject({
			to: 'uwv',
			version: expect.stringMatching(/^[0-9a-f]{64}$/),
		});
	});

	test('[H-32] [H-44] asking enforcement is written where the client does not look', async () => {
		const { dossier } = dossierOf(true);
		show(PlanTab, dossier, { dossier, focus: null });
		await fireEvent.change(screen.getByLabelText('Wat is er met het plan gebeurd?'), {
			target: { value: 'enforcement-consulted' },
		});
		await fireEvent.click(await screen.findByRole('radio', { name: /rechercheur/ }));
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		expect(JSON.stringify(dossier.prof.getArray('process-facts').toJSON())).toContain(
			'enforcement-consulted',
		);
		expect(JSON.stringify(dossier.shared.getArray('process-facts').toJSON())).not.toContain(
			'enforcement-consulted',
		);
	});
});
