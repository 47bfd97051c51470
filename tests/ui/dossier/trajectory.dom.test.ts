import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import type { ProcessNote } from '../../../src/document/process-facts.ts';
import TrajectoryTab from '../../../src/ui/dossier/trajectory/TrajectoryTab.svelte';
import { openMenu } from './open-menu.ts';
import { paperDossier } from './paper-dossier.svelte.ts';
import { courseIn, dossierIn, processNamed, recordedIn } from './process-course.ts';
import { saidOf, show, textOf } from './show.ts';

const shown = (processId: string, notes: readonly ProcessNote[] = []) => {
	const dossier = dossierIn(processId, notes);
	show(TrajectoryTab, dossier, { dossier });
	return dossier;
};
const card = (name: string) => within(screen.getByRole('region', { name }));
const cellsOf = (row: Element | undefined) => [...(row?.children ?? [])].map(textOf);
const save = (form: HTMLElement) =>
	fireEvent.click(within(form).getByRole('button', { name: 'Vastleggen' }));

const signedProtocol: ProcessNote = {
	kind: 'signed',
	on: '2026-11-04',
	data: { document: 'traject-protocol' },
	role: 'client',
	by: { personId: 'client', name: 'Samira el Amrani' },
};

describe('a dossier without a process', () => {
	test('offers those of the office, each with what it is for', async () => {
		const dossier = paperDossier();
		show(TrajectoryTab, dossier, { dossier });
		await fireEvent.click(screen.getByRole('button', { name: 'Werkproces starten' }));
		const choice = screen.getByRole('radio', { name: 'Werktraject Noord-Holland' });
		expect(saidOf(choice)).toMatch(/Vijf fasen/);
		await fireEvent.click(choice);
		await fireEvent.click(screen.getByRole('button', { name: 'Starten' }));
		expect(dossier.process.running.map(({ process }) => process.id)).toEqual(['werktraject']);
	});
});

describe('the phases of a trajectory', () => {
	const unfolded = () =>
		[...document.querySelectorAll('details[data-phases]')]
			.filter((fold) => fold.hasAttribute('open'))
			.map((fold) => textOf(fold.querySelector('summary')));

	test('only the one that the client is in stands open, and each says where it stands', () => {
		shown('werkmakelaar', [{ kind: 'intake-held', on: '2026-11-04' }, signedProtocol]);
		expect(unfolded()).toEqual(['Bemiddeling nu']);
		const summaries = [...document.querySelectorAll('summary h2 + span')].map(textOf);
		expect(summaries).toEqual(['geweest', 'nu', 'komt nog', 'komt nog', 'komt nog', 'komt nog']);
	});

	test('a phase above leads to its part, opens it and takes the focus along', async () => {
		shown('werkmakelaar', [{ kind: 'registered' }]);
		const phases = within(screen.getByRole('list', { name: /^Fasen van/ }));
		await fireEvent.click(phases.getByRole('button', { name: 'Nazorg: komt nog' }));
		expect(unfolded()).toContain('Jobcoaching en nazorg komt nog');
		expect(textOf(document.activeElement)).toBe('Jobcoaching en nazorg komt nog');
	});

	test('the next phase opens when it begins, and what stood open stays open', async () => {
		const dossier = shown('werkmakelaar', [{ kind: 'intake-held', on: '2026-11-04' }]);
		dossier.process.record(processNamed('werkmakelaar'), signedProtocol);
		await tick();
		expect(unfolded()).toEqual(['Aanmelding, overdracht en intake geweest', 'Bemiddeling nu']);
	});

	test.each(['werkmakelaar', 'werktraject'])('%s: every phase has a part to go to', (id) => {
		shown(id);
		const parts = [...document.querySelectorAll<HTMLElement>('details[data-phases]')].flatMap(
			({ dataset }) => dataset.phases?.split(' ').filter(Boolean) ?? [],
		);
		expect(parts).toEqual(processNamed(id).phases.map((phase) => phase.id));
	});

	test('a process without parts of its own only says where one is', () => {
		shown('helmond');
		const phases = within(screen.getByRole('list', { name: /^Fasen van/ }));
		expect(phases.queryByRole('button')).toBeNull();
	});
});

describe('Werkmakelaar', () => {
	test('[M-7] [O-26] without a warm handover the talk has to be reported back', () => {
		shown('werkmakelaar', [{ kind: 'registered' }, { kind: 'invited' }]);
		const start = card('Aanmelding, overdracht en intake');
		expect(start.getByText(/Koppel het gesprek terug/)).toBeTruthy();
	});

	test('[M-11] planned and actual lead times stand beside each other', () => {
		shown('werkmakelaar', [
			{ kind: 'intake-held', on: '2026-11-04' },
			signedProtocol,
			{ kind: 'intake-report-delivered', on: '2026-11-06' },
		]);
		const table = screen.getByRole('table', { name: 'Geplande en werkelijke doorlooptijden' });
		const rows = within(table).getAllByRole('row').map(cellsOf);
		expect(rows[1]).toEqual(['Intakeverslag opgeleverd', 'ma 9 nov', 'vr 6 nov', '2 dagen']);
		expect(rows[2]).toEqual(['Geplaatst', 'wo 2 dec', 'nog niet', '']);
	});

	test('[M-10] the intake report asks its questions', async () => {
		shown('werkmakelaar', [{ kind: 'intake-held' }]);
		const start = card('Aanmelding, overdracht en intake');
		await fireEvent.click(start.getByRole('button', { name: /: Intakeverslag opgeleverd$/ }));
		const form = within(start.getByRole('form'));
		const asked = form.getAllByRole('textbox').map((box) => saidOf(box) || labelOf(box));
		expect(asked.slice(0, 4)).toEqual([
			'Sterke kanten (niet verplicht)',
			'Zwakke kanten (niet verplicht)',
			'Hoe de klant zich presenteert (niet verplicht)',
			'Sociale, professionele en economische achtergrond (niet verplicht)',
		]);
	});

	test('what was recorded is read and taken back beside its milestone', async () => {
		const dossier = shown('werkmakelaar', [{ kind: 'registered', on: '2026-11-19' }]);
		const start = card('Aanmelding, overdracht en intake');
		const fold = start.getByText('Bekijken of corrigeren').closest('details');
		const unfolded = new Promise((done) => fold?.addEventListener('toggle', done));
		fold?.setAttribute('open', '');
		await unfolded;
		await tick();
		await openMenu('Meer: Aangemeld door de casemanager', start);
		await fireEvent.click(start.getByRole('button', { name: 'Terugnemen', hidden: true }));
		const reason = start.getByRole('textbox', { name: 'Waarom neemt u dit terug?' });
		await fireEvent.input(reason, { target: { value: 'Verkeerde klant' } });
		await fireEvent.submit(reason);
		expect(courseIn(dossier, 'werkmakelaar').situation.facts.has('registered')).toBe(false);
		expect(start.getByRole('button', { name: /^Vastleggen: Aangemeld/ })).toBeTruthy();
	});

	test('[M-18] [M-19] [M-20] a variant is chosen with a reason, beside the doubts', async () => {
		const dossier = shown('werkmakelaar', [{ kind: 'skill-doubt', data: { skill: 'on-time' } }]);
		const variant = card('Variant');
		expect(variant.getByText('Twijfel over: Op tijd komen')).toBeTruthy();
		await fireEvent.click(variant.getByRole('button', { name: 'Variant kiezen' }));
		const form = variant.getByRole('form');
		await fireEvent.click(within(form).getByRole('radio', { name: /Werkmakelaar 2/ }));
		await save(form);
		const reason = within(form).getByRole('textbox', { name: 'Waarom deze variant?' });
		expect(saidOf(reason)).toBe('Schrijf kort op waarom.');
		await fireEvent.input(reason, { target: { value: 'Komt vaak te laat' } });
		await save(form);
		expect(recordedIn(dossier, 'werkmakelaar')).toContainEqual({
			kind: 'variant-chosen',
			data: { variant: 2 },
		});
	});

	test('[M-19] learning goals are agreed by three and each is tested', async () => {
		const dossier = shown('werkmakelaar', [
			{
				kind: 'learning-goals-agreed',
				data: { goals: 'Op tijd komen\nHulp vragen', client: true, coach: true },
			},
		]);
		const internship = card('Stage en leerdoelen');
		expect(internship.getByText('Nog geen akkoord van: werkgever')).toBeTruthy();
		await fireEvent.click(internship.getByRole('button', { name: 'Toetsen: Hulp vragen' }));
		const form = internship.getByRole('form', { name: 'Toetsen: Hulp vragen' });
		await fireEvent.click(within(form).getByRole('radio', { name: 'Ja' }));
		await save(form);
		expect(recordedIn(dossier, 'werkmakelaar')).toContainEqual({
			kind: 'learning-goal-tested',
			data: { goal: 'Hulp vragen', reached: true },
		});
	});

	test('[M-25] [C-21] the subsidy goes down in months, percentages and euros', async () => {
		const dossier = shown('werkmakelaar', [
			{ kind: 'variant-chosen', data: { variant: 1 }, reason: 'Direct aan het werk' },
			{ kind: 'contract-started', on: '2026-11-16', data: { months: 6 } },
		]);
		const subsidy = card('Loonkostensubsidie');
		await fireEvent.click(subsidy.getByRole('button', { name: 'Afbouwschema maken' }));
		await fireEvent.click(subsidy.getByRole('button', { name: 'Schema vastleggen' }));
		expect(subsidy.getByRole('alert').textContent).toMatch(/Schrijf de loonkosten per maand/);
		await fireEvent.input(subsidy.getByRole('textbox', { name: /^Loonkosten/ }), {
			target: { value: '2000' },
		});
		const rows = within(subsidy.getByRole('table')).getAllByRole('row').map(cellsOf);
		expect(rows[1]).toEqual(['1', '21 november 2026 tot 20 december 2026', '50 %', '€ 1.000']);
		expect(rows.at(-1)).toEqual(['Samen', '', '', '€ 4.500']);
		expect(
			subsidy.getByText('De subsidie loopt langer door dan de arbeidsovereenkomst.'),
		).toBeTruthy();
		await fireEvent.click(subsidy.getByRole('button', { name: 'Schema vastleggen' }));
		expect(recordedIn(dossier, 'werkmakelaar').at(-1)).toEqual({
			kind: 'subsidy-agreed',
			data: {
				percentage: 50,
				eurosPerMonth: 1000,
				months: 6,
				wageCosts: 2000,
				schedule: '3 x 50%, 3 x 25%',
			},
		});
	});

	test('[M-31] the coaching plan is written together and then put on record', async () => {
		const dossier = shown('werkmakelaar', [
			{ kind: 'contract-started', data: { months: 6 } },
			{ kind: 'coaching-started' },
		]);
		const guidance = card('Jobcoaching en nazorg');
		const plan = guidance.getByRole('textbox', { name: 'Coachingsplan' });
		await fireEvent.input(plan, { target: { value: 'Zelf hulp vragen' } });
		await fireEvent.click(guidance.getByRole('button', { name: 'Coachingsplan vastleggen' }));
		expect(recordedIn(dossier, 'werkmakelaar')).toContainEqual({
			kind: 'coaching-plan-written',
			data: { goals: 'Zelf hulp vragen' },
		});
		expect(guidance.getByText('Zo vastgelegd op 21 november 2026 door Anna')).toBeTruthy();
		await fireEvent.input(plan, { target: { value: 'Zelf hulp vragen en op tijd komen' } });
		expect(guidance.getByRole('button', { name: 'Coachingsplan vastleggen' })).toBeTruthy();
	});

	test('[M-34] a disturbance stands there until the case manager knows', async () => {
		const dossier = shown('werkmakelaar', [{ kind: 'disturbance', data: { what: 'absence' } }]);
		const trouble = card('Als het niet goed gaat');
		await fireEvent.click(trouble.getByRole('button', { name: 'Casemanager ingelicht' }));
		await save(trouble.getByRole('form'));
		expect(trouble.queryByText(/weet dit nog niet/)).toBeNull();
		expect(courseIn(dossier, 'werkmakelaar').terms[0]?.state.kind).toBe('met');
	});

	test('[M-22] [M-23] [M-33] the placement report closes the search, the exit report the trajectory', () => {
		shown('werkmakelaar', [
			{ kind: 'placed', data: { on: 'contract' } },
			{ kind: 'aftercare-ended' },
		]);
		const steps = card('Wat nu te doen');
		expect(steps.getByText('Plaatsingsrapportage opleveren')).toBeTruthy();
		expect(steps.getByText('Beëindigingsgesprek houden')).toBeTruthy();
	});

	test('[M-4] [M-28] [M-29] coaching and aftercare stand as bars with their last day', () => {
		shown('werkmakelaar', [{ kind: 'coaching-started', on: '2026-11-16' }]);
		const limits = card('Grenzen');
		expect(limits.getAllByRole('progressbar')).toHaveLength(2);
		expect(limits.getByText(/uiterlijk tot en met 16 juli 2027/)).toBeTruthy();
	});
});

const granted: readonly ProcessNote[] = [
	{ kind: 'coaching-requested', data: { goals: 'Hulp vragen', share: 10 } },
	{ kind: 'trial-granted', role: 'labour-expert' },
	{ kind: 'coaching-granted', role: 'labour-expert' },
];
const hours = (on: string, more: Partial<ProcessNote> = {}): ProcessNote => ({
	kind: 'hours-entered',
	on,
	data: { worked: 20, coached: 2, activity: 'Instructie' },
	...more,
});
const byJoris = { by: { personId: 'joris', name: 'Joris' }, role: 'job-coach' } as const;

describe('Werktraject', () => {
	test('[P-8] [P-10] [P-11] the phases, and what the next one needs first', () => {
		shown('werktraject', [
			{ kind: 'trajectory-opened', data: { financier: 'uwv' } },
			{ kind: 'activation-ended', data: { successful: true } },
		]);
		const phases = screen.getByRole('list', { name: /^Fasen van/ });
		expect(within(phases).getAllByRole('listitem').map(textOf)).toEqual([
			'Fase 1: sociale activering: nu',
			'Fase 2: proefplaatsing met jobcoaching: komt nog',
			'Fase 3: succesvolle plaatsing: komt nog',
			'Fase 4: vervolgbegeleiding met jobcoaching: komt nog',
			'Fase 5: traject afsluiten: komt nog',
		]);
		const entry = within(screen.getByRole('region', { name: /^Eerst nodig: Fase 2/ }));
		expect(entry.getAllByRole('listitem').map((item) => /nog niet$/.test(textOf(item)))).toEqual([
			false,
			true,
			true,
		]);
	});

	test('[P-15] hours are not asked before both requests are granted', () => {
		shown('werktraject', granted.slice(0, 2));
		expect(screen.queryByRole('button', { name: 'Uren invoeren' })).toBeNull();
		expect(screen.getByText(/allebei zijn toegekend/)).toBeTruthy();
	});

	test('[P-16] only somebody else finds the button to approve', async () => {
		const dossier = shown('werktraject', [
			...granted,
			hours('2026-11-02', byJoris),
			hours('2026-11-09'),
		]);
		const table = within(screen.getByRole('table', { name: 'Ingevoerde uren' }));
		expect(table.getAllByRole('button')).toHaveLength(1);
		expect(cellsOf(table.getAllByRole('row')[2]).slice(-2)).toEqual([
			'Anna',
			'wacht op een collega',
		]);
		await fireEvent.click(table.getByRole('button', { name: /2 nov accorderen/ }));
		expect(recordedIn(dossier, 'werktraject').at(-1)).toMatchObject({ kind: 'hours-approved' });
		expect(table.queryAllByRole('button')).toHaveLength(0);
	});

	test('[P-14] coaching over its share of the hours worked is said', () => {
		shown('werktraject', [...granted, hours('2026-11-02', { data: { worked: 20, coached: 2.5 } })]);
		expect(card('Uren').getByText('2,5 van 2 gebruikt')).toBeTruthy();
		expect(card('Uren').getByText('te veel')).toBeTruthy();
	});

	test('[P-6] the statement of a month leaves out what waits', () => {
		shown('werktraject', [...granted, hours('2026-11-02'), hours('2026-10-05')]);
		const statement = within(screen.getByRole('region', { name: 'Verantwoording' }));
		expect(statement.getByText('0 uur gewerkt, 0 uur jobcoaching')).toBeTruthy();
		expect(statement.getByText(/1 regel is nog niet geaccordeerd/)).toBeTruthy();
		expect(statement.getAllByRole('option').map(textOf)).toEqual(['november 2026', 'oktober 2026']);
	});

	test('[P-18] who may not set the wage value reads that another does', () => {
		shown('werktraject', [{ kind: 'contract-started', data: { months: 12 } }]);
		const placement = card('Plaatsing');
		expect(placement.getByText('Dit legt iemand anders vast')).toBeTruthy();
		expect(placement.queryByRole('button', { name: /Loonwaarde/ })).toBeNull();
	});

	test('[P-17] everybody involved is asked whether he is satisfied', async () => {
		const dossier = shown('werktraject', [
			{ kind: 'satisfied', data: { who: 'employer', satisfied: false } },
		]);
		const asked = within(
			screen.getByRole('region', { name: 'Wie is tevreden over de proefplaatsing?' }),
		);
		expect(asked.getAllByRole('listitem').map(textOf)).toEqual([
			'Kandidaat nog niet gevraagd Vastleggen: Kandidaat',
			'Werkgever Nee Vastleggen: Werkgever',
			'UWV of gemeente nog niet gevraagd Vastleggen: UWV of gemeente',
			'Jobcoach nog niet gevraagd Vastleggen: Jobcoach',
		]);
		await fireEvent.click(asked.getByRole('button', { name: 'Vastleggen: Kandidaat' }));
		const form = asked.getByRole('form');
		await fireEvent.click(within(form).getByRole('radio', { name: 'Ja' }));
		await save(form);
		expect(recordedIn(dossier, 'werktraject').at(-1)?.data).toEqual({
			who: 'candidate',
			satisfied: true,
		});
	});

	test('[P-20] [P-21] [C-25] half-years follow each other, six in all', async () => {
		const dossier = shown('werktraject', [
			{ kind: 'coaching-period-granted', data: { number: 1 }, role: 'labour-expert' },
			{ kind: 'coaching-period-started', data: { number: 1 } },
			{ kind: 'coaching-period-granted', data: { number: 2 }, role: 'labour-expert' },
		]);
		const periods = screen.getByRole('list', { name: 'Zes keer een half jaar' });
		expect(within(periods).getAllByRole('listitem')).toHaveLength(6);
		const follow = card('Vervolgbegeleiding');
		expect(follow.getByText(/36 maanden.*38 maanden/)).toBeTruthy();
		await fireEvent.click(follow.getByRole('button', { name: 'Half jaar 2 beginnen' }));
		await save(follow.getByRole('form'));
		expect(recordedIn(dossier, 'werktraject')).toContainEqual({
			kind: 'coaching-period-started',
			data: { number: 2 },
		});
	});

	test('[P-4] the route stands there in plain Dutch for the candidate and his people', () => {
		shown('werktraject', [{ kind: 'activation-started' }]);
		const map = card('De weg voor de kandidaat');
		expect(textOf(map.getAllByRole('listitem')[0])).toMatch(/^Stap 1\. .*Hier bent u nu\./);
	});
});

describe('a process without cards of its own', () => {
	test('is worked with by phases, steps and a form for any of its facts', async () => {
		const dossier = shown('delft', []);
		const process = processNamed('delft');
		const recorded = card('Vastgelegd');
		await fireEvent.click(recorded.getByRole('button', { name: 'Iets anders vastleggen' }));
		const select = recorded.getByRole('combobox', { name: 'Wat is er gebeurd?' });
		await fireEvent.change(select, { target: { value: 'dual-consultation-held' } });
		await save(recorded.getByRole('form'));
		expect(recordedIn(dossier, process.id).map(({ kind }) => kind)).toEqual([
			'dual-consultation-held',
		]);
	});
});

function labelOf(box: HTMLElement): string {
	return textOf(document.querySelector(`label[for="${box.id}"]`));
}
