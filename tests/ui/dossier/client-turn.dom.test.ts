import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { ClientTurnState } from '../../../src/app/state/client-turn-state.svelte.ts';
import { PlanPapersState } from '../../../src/app/state/plan-papers-state.svelte.ts';
import TurnPages from '../../../src/ui/dossier/client-turn/TurnPages.svelte';
import { process as processOf } from '../../domain/process/office.ts';
import { vacancy } from '../../support/dossier.ts';
import { paperDossier } from './paper-dossier.svelte.ts';
import { show } from './show.ts';

const helmond = processOf('helmond');
const secret = 'geheimwoord';

/** A dossier in which the professionals wrote the same word wherever they can. */
function dossierWithSecrets({ integrated = false } = {}) {
	const dossier = paperDossier();
	dossier.client.change({ benefits: ['participatiewet'] });
	dossier.process.start(helmond);
	const record = (kind: string, data: Record<string, string | boolean>) =>
		dossier.process.record(helmond, { kind, data, reason: secret });
	record('route-decided', { route: 'A' });
	record('integrated-decided', { needed: integrated });
	record('employer-called-back', { employer: secret, outcome: secret });
	record('sounding-board-held', { decision: secret, dissent: secret });
	dossier.talk.start();
	dossier.talk.writeNote(secret);
	const point = dossier.talk.addPoint(secret);
	expect(point).not.toBeNull();
	const assignment = dossier.plan.addAssignment({ what: 'Brief schrijven', due: '2026-12-01' });
	return { dossier, assignment, papers: new PlanPapersState(dossier) };
}

function turn(dossier: ReturnType<typeof paperDossier>, language: 'nl' | 'en' = 'nl') {
	const view = new ClientTurnState(dossier);
	show(TurnPages, dossier, { view }, language);
	return view;
}

const write = async (papers: PlanPapersState) => {
	const [paper] = papers.papers;
	if (paper) await papers.write(paper);
};

describe('the pages of the client', () => {
	test('show the plan in plain words and nothing that the professionals keep for themselves', async () => {
		const { dossier, papers } = dossierWithSecrets();
		await write(papers);
		const view = turn(dossier);
		expect(screen.getByRole('heading', { name: 'Wat u gaat doen' })).toBeTruthy();
		expect(screen.getAllByText('Brief schrijven').length).toBeGreaterThan(0);
		expect(document.documentElement.outerHTML).not.toContain(secret);
		expect(JSON.stringify(view)).not.toContain(secret);
	});

	test('[H-17] say who signs first, and offer nothing to sign before that', async () => {
		const { dossier, papers } = dossierWithSecrets({ integrated: true });
		await write(papers);
		turn(dossier);
		expect(screen.getByText(/Eerst tekent: Casemanager.* en Adviseur/)).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Ik wil tekenen' })).toBeNull();
	});

	test('offer nothing to sign while the plan is not on record, or was changed after that', async () => {
		const { dossier, papers, assignment } = dossierWithSecrets();
		turn(dossier);
		expect(screen.queryByRole('button', { name: 'Ik wil tekenen' })).toBeNull();
		await write(papers);
		expect(await screen.findByRole('button', { name: 'Ik wil tekenen' })).toBeTruthy();
		dossier.plan.writeAssignment(assignment, 'Twee brieven schrijven');
		expect(await screen.findByText(/Uw adviseur is nog bezig/)).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Ik wil tekenen' })).toBeNull();
	});

	test('[H-25] a typed name needs the tick', async () => {
		const { dossier, papers } = dossierWithSecrets();
		await write(papers);
		turn(dossier);
		await fireEvent.click(screen.getByRole('button', { name: 'Ik wil tekenen' }));
		await fireEvent.click(screen.getByRole('button', { name: 'Teken' }));
		expect(screen.getByText('Zet een vinkje als u akkoord gaat.')).toBeTruthy();
		await fireEvent.click(screen.getByRole('checkbox', { name: /Ik heb dit gelezen/ }));
		await fireEvent.click(screen.getByRole('button', { name: 'Teken' }));
		expect(await screen.findByText('U hebt dit getekend.')).toBeTruthy();
		expect(papers.papers.at(0)?.state).toBe('signed');
	});

	test('show vacancies that were talked about, not those that were only found', async () => {
		const { dossier } = dossierWithSecrets();
		const found = dossier.leads.add(vacancy('Bakker'));
		const discussed = dossier.leads.add(vacancy('Metselaar'));
		dossier.leads.move(discussed, 'discussed');
		turn(dossier);
		expect(screen.getByText('Metselaar')).toBeTruthy();
		expect(screen.queryByText('Bakker')).toBeNull();
		expect(found).not.toBe(discussed);
	});

	test('speak English when asked, with the plan as it stands on paper', async () => {
		const { dossier, papers } = dossierWithSecrets();
		await write(papers);
		turn(dossier, 'en');
		// The English texts are loaded when they are asked for.
		const heading = { name: 'What you are going to do' };
		expect(await screen.findByRole('heading', heading)).toBeTruthy();
		expect(screen.getByText('The text of your plan is in Dutch.')).toBeTruthy();
	});

	test('[H-6] ask the e-intake of a client who has just arrived, and put on record what he filled in', async () => {
		const dossier = paperDossier();
		dossier.client.change({ benefits: ['ww'] });
		dossier.process.start(helmond);
		turn(dossier);
		expect(screen.queryByRole('textbox', { name: 'Met wie woont u in één huis?' })).toBeNull();
		const wish = screen.getByRole('textbox', { name: 'Welk werk zoekt u?' });
		await fireEvent.input(wish, { target: { value: 'Hovenier' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Ik ben klaar' }));
		const fact = dossier.process
			.course('helmond')
			?.facts.find(({ kind }) => kind === 'e-intake-completed');
		expect(fact).toMatchObject({
			role: 'client',
			data: { workPart: true, incomePartWw: false, incomePartWwb: false },
		});
		expect(screen.queryByRole('textbox', { name: 'Welk werk zoekt u?' })).toBeNull();
	});

	test('what the client ticks and writes stands in the dossier', async () => {
		const { dossier } = dossierWithSecrets();
		turn(dossier);
		await fireEvent.click(screen.getByRole('checkbox', { name: 'Gedaan: Brief schrijven' }));
		const own = screen.getByRole('textbox', { name: /Wilt u iets schrijven bij/ });
		await fireEvent.input(own, { target: { value: 'Het is gelukt' } });
		expect(dossier.plan.assignments).toMatchObject([
			{ status: 'done', own: 'Het is gelukt', by: { personId: 'client' } },
		]);
	});
});
