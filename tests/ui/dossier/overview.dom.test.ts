import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import DossierHead from '../../../src/ui/dossier/DossierHead.svelte';
import OverviewTab from '../../../src/ui/dossier/overview/OverviewTab.svelte';
import { openMenu } from './open-menu.ts';
import { paperDossier } from './paper-dossier.svelte.ts';
import { dossierIn, processNamed } from './process-course.ts';
import { saidOf, show, textOf } from './show.ts';

const helmond = 'Werkplein regio Helmond';

describe('the overview', () => {
	test('a process is started from those that the office offers', async () => {
		const dossier = paperDossier();
		show(OverviewTab, dossier, { dossier });
		await fireEvent.click(screen.getByRole('button', { name: 'Werkproces starten' }));
		await fireEvent.click(screen.getByRole('button', { name: 'Starten' }));
		expect(saidOf(screen.getByRole('group', { name: 'Welk werkproces?' }))).toBe(
			'Kies een werkproces.',
		);
		await fireEvent.click(screen.getByRole('radio', { name: helmond }));
		await fireEvent.click(screen.getByRole('button', { name: 'Starten' }));
		const course = within(screen.getByRole('region', { name: helmond }));
		expect(course.getAllByText('Informatiebijeenkomst bijwonen')).not.toEqual([]);
	});

	test('a process that runs is not offered again', async () => {
		const dossier = dossierIn('helmond');
		show(OverviewTab, dossier, { dossier });
		await fireEvent.click(screen.getByRole('button', { name: 'Werkproces starten' }));
		expect(screen.queryByRole('radio', { name: helmond })).toBeNull();
		expect(screen.getAllByRole('radio')).toHaveLength(4);
	});

	test('ends with a reason, and stays to be read', async () => {
		const dossier = dossierIn('werktraject', [
			{ kind: 'trajectory-opened', data: { financier: 'uwv' } },
		]);
		show(OverviewTab, dossier, { dossier });
		await openMenu('Meer: Werktraject Noord-Holland');
		await fireEvent.click(
			screen.getByRole('button', { name: 'Werkproces beëindigen', hidden: true }),
		);
		const reason = screen.getByRole('textbox', { name: 'Waarom eindigt dit werkproces?' });
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		expect(saidOf(reason)).toBe('Schrijf kort op waarom.');
		await fireEvent.input(reason, { target: { value: 'Verhuisd naar Den Haag' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		expect(dossier.process.running).toEqual([]);
		const ended = within(screen.getByRole('region', { name: 'Werktraject Noord-Holland' }));
		expect(ended.getByText('Toelichting: Verhuisd naar Den Haag')).toBeTruthy();
		expect(ended.queryByRole('button')).toBeNull();
	});

	test('[C-7] terms that collide are warned about, with their days', () => {
		const dossier = dossierIn('helmond');
		dossier.client.change({ benefits: ['participatiewet'] });
		const process = processNamed('helmond');
		for (const kind of ['recognition-held', 'route-decided', 'integrated-decided'])
			dossier.process.record(process, {
				kind,
				on: '2026-11-18',
				data:
					{ 'route-decided': { route: 'A' }, 'integrated-decided': { needed: true } }[kind] ?? {},
				reason: 'Schulden',
			});
		show(OverviewTab, dossier, { dossier });
		const course = within(screen.getByRole('region', { name: helmond }));
		const warning = course.getByText(/^Het driegesprek komt eerder/).closest('.alert');
		expect(textOf(warning)).toMatch(/: wo 2 dec.*: vr 4 dec.*Regel C-7/);
	});

	test('the time line has what happened in the processes too, the latest first', () => {
		const dossier = dossierIn('werkmakelaar', [
			{ kind: 'registered', on: '2026-11-02' },
			{ kind: 'warm-handover-held', on: '2026-11-05' },
		]);
		show(OverviewTab, dossier, { dossier });
		const line = within(screen.getByRole('region', { name: 'Tijdlijn' }));
		expect(line.getAllByRole('listitem').map((item) => textOf(item.querySelector('p')))).toEqual([
			'Gemeld',
			'Traject Werkmakelaar: Werkproces gestart',
			'Traject Werkmakelaar: Warme overdracht gehouden',
			'Traject Werkmakelaar: Aangemeld door de casemanager',
		]);
	});
});

describe('[O-27] what only some may read', () => {
	test('is not told on the time line of others', () => {
		const notes = [
			{ kind: 'investigation-wish', data: { wanted: true }, reason: 'Twijfel' },
			{ kind: 'recognition-held' },
		];
		const restricted = processNamed('helmond').factKinds.filter(({ readers }) => readers);
		expect(restricted.map(({ id }) => id)).toContain('investigation-wish');
		const dossier = dossierIn('helmond', notes);
		const coach = {
			...dossier,
			author: () => ({ ...dossier.author(), role: 'job-coach' as const }),
		};
		show(OverviewTab, coach, { dossier: coach });
		const line = within(screen.getByRole('region', { name: 'Tijdlijn' }));
		expect(line.getByText(`${helmond}: Klantherkenning gehouden`)).toBeTruthy();
		expect(line.queryByText(/onderzoek/i)).toBeNull();
	});
});

describe('the head of a dossier', () => {
	test('says the route and where the client is in each process', () => {
		const dossier = dossierIn('helmond', [
			{ kind: 'route-decided', data: { route: 'A' }, reason: 'Kans op werk' },
			{ kind: 'integrated-decided', data: { needed: true }, reason: 'Schulden' },
		]);
		dossier.process.start(processNamed('werkmakelaar'));
		show(DossierHead, dossier, { dossier, tabName: 'Overzicht', practice: false });
		const marks = screen.getByRole('list', { name: 'Waar de klant staat' });
		expect(within(marks).getAllByRole('listitem').map(textOf)).toEqual([
			'Route A, integrale dienstverlening',
			`${helmond}: Route A: plan maken`,
			'Traject Werkmakelaar: Nog niet begonnen',
		]);
	});

	test('says nothing about processes where none runs', () => {
		const dossier = paperDossier();
		show(DossierHead, dossier, { dossier, tabName: 'Overzicht', practice: false });
		expect(screen.queryByRole('list', { name: 'Waar de klant staat' })).toBeNull();
	});
});

describe('the day of reporting', () => {
	test('is corrected with a reason: terms run from the right day, and the old one stays, struck through', async () => {
		const dossier = dossierIn('helmond');
		const dueOf = () => dossier.process.course('helmond')?.terms.map(({ due }) => due);
		const before = dueOf();
		show(OverviewTab, dossier, { dossier });
		await fireEvent.click(screen.getByRole('button', { name: 'Dag corrigeren: Gemeld' }));
		const day = screen.getByLabelText('Op welke dag');
		await fireEvent.input(day, { target: { value: '2027-01-04' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		expect(saidOf(day)).toBe('Kies een dag die al is geweest.');
		await fireEvent.input(day, { target: { value: '2026-11-09' } });
		const reason = screen.getByRole('textbox', { name: 'Wat was er niet goed?' });
		await fireEvent.input(reason, { target: { value: 'Later ingevoerd' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		const reported = dossier.timeline.facts.filter(({ fact }) => fact.kind === 'reported');
		expect(reported.map(({ fact: { on }, corrected }) => [on, corrected])).toEqual([
			[expect.any(String), true],
			['2026-11-09', false],
		]);
		expect(dueOf()).not.toEqual(before);
		expect(document.querySelector('p.corrected')?.textContent).toBe('Gemeld');
	});
});
