import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { WorkProcess } from '../../../src/domain/process/process.ts';
import { processById } from '../../../src/domain/processes/all.ts';
import FactForm from '../../../src/ui/dossier/process/FactForm.svelte';
import FactHistory from '../../../src/ui/dossier/process/FactHistory.svelte';
import StepList from '../../../src/ui/dossier/process/StepList.svelte';
import TermList from '../../../src/ui/dossier/process/TermList.svelte';
import { openMenu } from './open-menu.ts';
import { type PaperDossier, paperDossier } from './paper-dossier.svelte.ts';
import { saidOf, show, textOf } from './show.ts';

const processNamed = (id: string): WorkProcess => {
	const process = processById.get(id);
	if (!process) throw new Error(`no process ${id}`);
	return process;
};
const werkmakelaar = processNamed('werkmakelaar');

const started = (process = werkmakelaar): PaperDossier => {
	const dossier = paperDossier();
	dossier.process.start(process);
	return dossier;
};
const courseOf = (dossier: PaperDossier, process = werkmakelaar) => {
	const course = dossier.process.course(process.id);
	if (!course) throw new Error('not started');
	return course;
};
const factsOf = (dossier: PaperDossier) =>
	courseOf(dossier).facts.filter(({ kind }) => kind !== 'process-started');

describe('a form for a kind of fact', () => {
	const form = (kind: string, more: object = {}) => {
		const dossier = started();
		const closed: (string | null)[] = [];
		show(FactForm, dossier, {
			process: werkmakelaar,
			kind,
			onclose: (id: string | null) => closed.push(id),
			...more,
		});
		return { dossier, closed };
	};
	const save = () => fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));

	test('asks its fields by their labels and records them, with today as the day', async () => {
		const { dossier, closed } = form('placed');
		await fireEvent.click(screen.getByRole('radio', { name: 'Stage' }));
		await fireEvent.input(screen.getByRole('textbox', { name: /^Werkgever/ }), {
			target: { value: 'Bouwgroep' },
		});
		await save();
		expect(factsOf(dossier)).toMatchObject([
			{ kind: 'placed', on: '2026-11-21', data: { on: 'internship', employer: 'Bouwgroep' } },
		]);
		expect(closed).toEqual([factsOf(dossier)[0]?.id]);
	});

	test('says per field what is missing, and records nothing', async () => {
		const { dossier, closed } = form('learning-goal-tested');
		await save();
		expect(saidOf(screen.getByRole('textbox', { name: 'Leerdoel' }))).toBe('Vul dit in.');
		expect(saidOf(screen.getByRole('group', { name: 'Behaald' }))).toBe('Vul dit in.');
		expect(factsOf(dossier)).toEqual([]);
		expect(closed).toEqual([]);
	});

	test('reads a number with a comma, and refuses what is none', async () => {
		const { dossier } = form('worked-along');
		const halfDays = screen.getByRole('textbox', { name: 'Aantal dagdelen' });
		await fireEvent.input(halfDays, { target: { value: 'twee' } });
		await save();
		expect(saidOf(halfDays)).toBe('Schrijf een getal, bijvoorbeeld 12,5.');
		await fireEvent.input(halfDays, { target: { value: '1,5' } });
		await save();
		expect(factsOf(dossier)).toMatchObject([{ data: { halfDays: 1.5 } }]);
	});

	test('wants a reason where it is needed', async () => {
		const { dossier } = form('trajectory-stopped', { reason: 'needed' });
		await save();
		const reason = screen.getByRole('textbox', { name: 'Toelichting' });
		expect(saidOf(reason)).toBe('Schrijf kort op waarom.');
		await fireEvent.input(reason, { target: { value: 'Verhuisd' } });
		await save();
		expect(factsOf(dossier)).toMatchObject([{ reasons: ['Verhuisd'] }]);
	});

	test('leaves out what is given', async () => {
		const { dossier } = form('case-manager-told', { given: { startedBy: 'f1' } });
		expect(screen.queryByRole('textbox', { name: /verstoring/ })).toBeNull();
		await save();
		expect(factsOf(dossier)).toMatchObject([{ on: '2026-11-21', data: { startedBy: 'f1' } }]);
	});

	const say = async (on: string) => {
		const day = screen.getByLabelText('Op welke dag');
		await fireEvent.input(day, { target: { value: on } });
		return day;
	};

	test('refuses a day that has not come for what has to have happened, and says so', async () => {
		const { dossier } = form('worked-along', { initial: { halfDays: 1 } });
		const day = await say('2026-11-22');
		await save();
		expect(saidOf(day)).toBe('Deze dag is nog niet geweest. Leg het vast als het is gebeurd.');
		expect(factsOf(dossier)).toEqual([]);
		await say('2026-11-21');
		await save();
		expect(factsOf(dossier)).toMatchObject([{ on: '2026-11-21' }]);
	});

	test('takes a day to come for what is known beforehand, with a note', async () => {
		const { dossier } = form('term-suspended', { given: { term: 'DL-13' } });
		const day = await say('2026-12-01');
		expect(saidOf(day)).toBe('Let op: deze dag is nog niet geweest.');
		await save();
		expect(factsOf(dossier)).toMatchObject([{ on: '2026-12-01', data: { term: 'DL-13' } }]);
	});
});

describe('the steps', () => {
	test('[M-6] a step names who and when, and is completed by one of its facts', async () => {
		const dossier = started();
		dossier.process.record(werkmakelaar, { kind: 'registered', on: '2026-11-19' });
		const view = show(StepList, dossier, { steps: dossier.process.steps });
		const text = textOf(view.container);
		expect(text).toMatch(/Warm overdragen, of uitnodigen/);
		expect(text).toMatch(/Wie: Casemanager en Jobcoach · van do 19 nov tot en met do 26 nov/);
		await fireEvent.click(screen.getByRole('button', { name: 'Warme overdracht gehouden' }));
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		expect(dossier.process.steps.map(({ title }) => title)).not.toContain(
			'Warm overdragen, of uitnodigen',
		);
	});

	test('[O-11] a step that comes back says when it is late', () => {
		const helmond = processNamed('helmond');
		const dossier = started(helmond);
		const note = { kind: 'route-decided', on: '2026-10-23', data: { route: 'A' }, reason: 'Kans' };
		dossier.process.record(helmond, note);
		show(StepList, dossier, { steps: dossier.process.steps });
		const item = screen.getByText('Bespreken in het periodiek overleg').closest('li');
		expect(textOf(item)).toMatch(/1 dag te laat .*uiterlijk vr 20 nov/);
	});

	test('a step that a signature completes opens the paper that people sign', async () => {
		const dossier = started();
		for (const kind of ['registered', 'warm-handover-held', 'intake-held'])
			dossier.process.record(werkmakelaar, { kind });
		show(StepList, dossier, { steps: dossier.process.steps });
		const item = screen.getByText('Trajectprotocol tekenen').closest('li');
		const step = within(item as HTMLElement);
		expect(step.queryByRole('region')).toBeNull();
		await fireEvent.click(step.getByRole('button', { name: 'Tekenen: Trajectprotocol tekenen' }));
		expect(step.getByRole('region', { name: 'Tekenen: Trajectprotocol' })).toBeTruthy();
	});
});

describe('the terms', () => {
	const withTerm = () => {
		const dossier = started();
		dossier.process.record(werkmakelaar, { kind: 'registered', on: '2026-11-16' });
		show(TermList, dossier, { course: courseOf(dossier) });
		return dossier;
	};

	test('say why they end on their day, with rule and source', () => {
		withTerm();
		const why = screen.getByText('Waarom deze datum?').closest('details');
		expect(textOf(why)).toMatch(
			/5 werkdagen na “Aangemeld door de casemanager” op 16 november 2026: maandag 23 november 2026\. Regel DL-13, M-6, M-7, O-3, O-26 · Bron: werkmakelaar l\.9/,
		);
	});

	test('are put on hold with a reason only', async () => {
		const dossier = withTerm();
		await fireEvent.click(screen.getByRole('button', { name: /^Stilzetten/ }));
		const form = within(screen.getByRole('form'));
		await fireEvent.click(form.getByRole('button', { name: 'Stilzetten' }));
		const reason = form.getByRole('textbox', { name: 'Waarom staat de termijn stil?' });
		expect(saidOf(reason)).toBe('Schrijf kort op waarom.');
		await fireEvent.input(reason, { target: { value: 'Klant is op reis' } });
		await fireEvent.click(form.getByRole('button', { name: 'Stilzetten' }));
		expect(courseOf(dossier).terms[0]?.state).toEqual({ kind: 'suspended', since: '2026-11-21' });
	});
});

describe('what was recorded', () => {
	test('names the paper that was signed by its title', () => {
		const dossier = started();
		const data = { document: 'traject-protocol', version: 'a'.repeat(64), way: 'typed' };
		dossier.process.record(werkmakelaar, { kind: 'signed', data, role: 'client' });
		const view = show(FactHistory, dossier, { course: courseOf(dossier) });
		expect(textOf(view.container)).toContain('Welk stuk: Trajectprotocol');
	});

	const withFact = () => {
		const dossier = started();
		dossier.process.record(werkmakelaar, {
			kind: 'subsidy-agreed',
			data: { percentage: 50, months: 6 },
		});
		const view = show(FactHistory, dossier, { course: courseOf(dossier) });
		const again = () => {
			view.unmount();
			return show(FactHistory, dossier, { course: courseOf(dossier) });
		};
		return { dossier, view, again };
	};

	test('is said by label, with who and whether the client sees it', () => {
		const { view } = withFact();
		expect(textOf(view.container)).toMatch(
			/Loonkostensubsidie afgesproken ?Percentage van de loonkosten: 50 ?Duur in maanden: 6.* Anna, Adviseur.*niet te zien voor de klant/,
		);
	});

	test('is corrected with a reason, and the old one stays, struck through', async () => {
		const { dossier, again } = withFact();
		await openMenu('Meer: Loonkostensubsidie afgesproken');
		await fireEvent.click(screen.getByRole('button', { name: 'Corrigeren', hidden: true }));
		await fireEvent.input(screen.getByRole('textbox', { name: /Percentage/ }), {
			target: { value: '40' },
		});
		await fireEvent.input(screen.getByRole('textbox', { name: 'Wat was er niet goed?' }), {
			target: { value: 'Verkeerd overgenomen' },
		});
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		const [old, now] = factsOf(dossier);
		expect(now).toMatchObject({ corrects: old?.id, data: { percentage: 40, months: 6 } });
		const view = again();
		expect(view.container.querySelector('p.corrected')?.textContent).toBe(
			'Loonkostensubsidie afgesproken',
		);
		expect(textOf(view.container)).toMatch(/later gecorrigeerd/);
	});
});
