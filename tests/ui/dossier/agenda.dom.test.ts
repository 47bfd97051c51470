import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { ProcessNote } from '../../../src/document/process-facts.ts';
import type { BenefitKind } from '../../../src/domain/client.ts';
import AgendaTab from '../../../src/ui/dossier/agenda/AgendaTab.svelte';
import { openMenu } from './open-menu.ts';
import type { PaperDossier } from './paper-dossier.svelte.ts';
import { courseIn, dossierIn, recordedIn } from './process-course.ts';
import { show, textOf } from './show.ts';

const reported: ProcessNote = { kind: 'reported', on: '2026-11-18', data: { intakeNeeded: true } };
const routeA: readonly ProcessNote[] = [
	reported,
	{ kind: 'recognition-held', on: '2026-11-18' },
	{ kind: 'route-decided', on: '2026-11-18', data: { route: 'A' }, reason: 'Kans op werk' },
	{ kind: 'integrated-decided', on: '2026-11-18', data: { needed: true }, reason: 'Schulden' },
];
const helmond = (
	notes: readonly ProcessNote[] = [reported],
	benefits: readonly BenefitKind[] = ['participatiewet'],
) => {
	const dossier = dossierIn('helmond');
	dossier.client.change({ benefits: [...benefits] });
	const { process } = courseIn(dossier, 'helmond');
	for (const note of notes) dossier.process.record(process, note);
	return dossier;
};
const open = (dossier: PaperDossier) => {
	show(AgendaTab, dossier, { dossier });
	return dossier;
};
const card = (name: string) => within(screen.getByRole('region', { name }));
const held = (dossier: PaperDossier, ...times: readonly (readonly [string, string])[]) => {
	for (const [on, at] of times) dossier.agenda.settle(dossier.agenda.add({ on, at }), 'held');
};

describe('appointments', () => {
	test('one that was settled by mistake is corrected with a reason', async () => {
		const dossier = helmond();
		const id = dossier.agenda.add({ on: '2026-11-12', at: '10:00' });
		dossier.agenda.settle(id, 'missed');
		open(dossier);
		await openMenu(/^Meer: do 12 nov/);
		expect(
			screen.getAllByRole('button', { name: /^Toch|^Staat/, hidden: true }).map(textOf),
		).toEqual(['Toch geweest', 'Toch vervallen', 'Staat nog gepland']);
		await fireEvent.click(screen.getByRole('button', { name: 'Toch geweest', hidden: true }));
		const reason = screen.getByRole('textbox', { name: 'Wat was er niet goed?' });
		await fireEvent.input(reason, { target: { value: 'Zat in een andere spreekkamer' } });
		await fireEvent.submit(reason);
		expect(dossier.agenda.appointments.map(({ outcome }) => outcome)).toEqual(['held']);
		expect(dossier.timeline.facts[0]?.fact).toMatchObject({
			kind: 'appointment-settled',
			reasons: ['Zat in een andere spreekkamer'],
		});
	});

	test('stand apart: coming, not settled, and past with the attendance', () => {
		const dossier = helmond();
		dossier.agenda.add({ on: '2026-11-25', at: '10:00' });
		dossier.agenda.add({ on: '2026-11-12', at: '10:00' });
		held(dossier, ['2026-11-05', '14:00']);
		dossier.agenda.settle(dossier.agenda.add({ on: '2026-11-06' }), 'missed');
		open(dossier);
		expect(textOf(screen.getByRole('region', { name: 'Komende afspraken' }))).toMatch(/wo 25 nov/);
		expect(card('Hoe is dit gegaan?').getByText('do 12 nov om 10:00')).toBeTruthy();
		expect(
			card('Geweest of vervallen').getByText('1 keer geweest, 1 keer niet gekomen'),
		).toBeTruthy();
	});

	test('are changed in place', async () => {
		const dossier = helmond();
		dossier.agenda.add({ on: '2026-11-25', at: '10:00', about: 'Plan' });
		open(dossier);
		const coming = card('Komende afspraken');
		await fireEvent.click(coming.getByRole('button', { name: 'Afspraak wijzigen: wo 25 nov' }));
		expect(coming.getByLabelText<HTMLInputElement>('Waarover').value).toBe('Plan');
		await fireEvent.input(coming.getByLabelText('Tijd'), { target: { value: '14:30' } });
		await fireEvent.click(coming.getByRole('button', { name: 'Wijziging vastleggen' }));
		expect(dossier.agenda.next).toMatchObject({ on: '2026-11-25', at: '14:30', about: 'Plan' });
	});
});

describe('[H-33] [O-14] varied times', () => {
	const same = [
		['2026-11-03', '09:00'],
		['2026-11-10', '11:30'],
	] as const;
	const warning = () => screen.queryByText(/^De laatste 3 afspraken/)?.textContent ?? null;

	test('three in a row on one weekday and half-day are said, a planned one among them', () => {
		const dossier = helmond();
		held(dossier, ...same);
		dossier.agenda.add({ on: '2026-11-24', at: '09:30' });
		open(dossier);
		expect(warning()).toMatch(/steeds op dinsdagochtend/);
	});

	test.each([
		['two are too few', ['2026-11-24', null]],
		['another half of the day varies', ['2026-11-24', '12:00']],
		['another weekday varies', ['2026-11-25', '09:30']],
	] as const)('%s', (_name, [on, at]) => {
		const dossier = helmond();
		held(dossier, ...same);
		dossier.agenda.add({ on, at });
		open(dossier);
		expect(warning()).toBeNull();
	});

	test('is not asked for a client with WW', () => {
		const dossier = helmond([reported], ['ww']);
		held(dossier, ...same, ['2026-11-17', '09:00']);
		open(dossier);
		expect(warning()).toBeNull();
	});
});

describe('what Helmond asks of meetings', () => {
	test('[H-45] [H-46] [H-47] the information meeting with its term, agenda and hand-outs', async () => {
		const dossier = open(helmond());
		const info = card('Informatiebijeenkomst');
		expect(info.getByText('uiterlijk wo 25 nov')).toBeTruthy();
		expect(info.getByText('Onderwerpen van de informatiebijeenkomst')).toBeTruthy();
		expect(info.getByText('Lijst adressen uitzendbureaus')).toBeTruthy();
		await fireEvent.click(
			info.getByRole('button', { name: /: Informatiebijeenkomst bijgewoond$/ }),
		);
		const form = within(info.getByRole('form'));
		await fireEvent.click(form.getByRole('radio', { name: 'Ja' }));
		await fireEvent.click(form.getByRole('button', { name: 'Vastleggen' }));
		expect(recordedIn(dossier, 'helmond').at(-1)).toEqual({
			kind: 'info-meeting-attended',
			data: { handedOut: true },
		});
		expect(info.getByText(/^gehaald op/)).toBeTruthy();
	});

	test('[H-49] [H-50] the benefit intake is a three-party talk within its term', () => {
		open(helmond(routeA));
		const intake = card('Uitkeringsintake');
		expect(intake.getByText('uiterlijk wo 2 dec')).toBeTruthy();
		const link = intake.getByRole('link', { name: 'Naar het driegesprek' });
		expect(link.getAttribute('href')).toBe('#/dossier/d1/driegesprek');
		expect(intake.queryByText('Eerste dag WW')).toBeNull();
	});

	test('[H-52] a client with WW is asked about the WW application', () => {
		open(helmond([reported], ['ww']));
		expect(card('Uitkeringsintake').getByText('WW-aanvraag doorgestuurd')).toBeTruthy();
	});

	test('[H-53] [H-54] an activity is chosen from the list, runs at most six months, and is finished', async () => {
		const dossier = open(helmond(routeA));
		const activities = card('Caseloadactiviteiten');
		const which = activities.getByRole('combobox', { name: 'Welke activiteit?' });
		await fireEvent.change(which, { target: { value: 'Bijwonen werkmarkten' } });
		const form = within(activities.getByRole('form'));
		await fireEvent.click(form.getByRole('button', { name: 'Activiteit beginnen' }));
		expect(activities.getByText(/uiterlijk tot en met 18 mei 2027/)).toBeTruthy();
		await fireEvent.click(
			activities.getByRole('button', { name: 'Afronden: Bijwonen werkmarkten' }),
		);
		const ending = within(activities.getByRole('form'));
		await fireEvent.click(ending.getByRole('button', { name: 'Vastleggen' }));
		const recorded = recordedIn(dossier, 'helmond');
		expect(recorded.filter(({ kind }) => kind.startsWith('activity'))).toEqual([
			{ kind: 'activity-started', data: { activity: 'Bijwonen werkmarkten' } },
			{ kind: 'activity-ended', data: { activity: 'Bijwonen werkmarkten' } },
		]);
	});

	test('[H-21] [H-31] that a partner was there is recorded', () => {
		open(helmond(routeA));
		const contact = card('Ontvangst, contact en wie erbij was');
		expect(contact.getByText('Casemanager of coach aanwezig bij het gesprek')).toBeTruthy();
	});
});

describe('what a Werkplein asks of contact', () => {
	test('[W-5] [W-16] how somebody was received, and every channel as one whole', () => {
		const dossier = dossierIn('werkplein', [
			{ kind: 'received', data: { how: 'spontaneous' } },
			{ kind: 'contacted', data: { channel: 'phone' }, on: '2026-11-18' },
			{ kind: 'contacted', data: { channel: 'desk' }, on: '2026-11-19' },
			{ kind: 'contacted', data: { channel: 'phone' }, on: '2026-11-20' },
		]);
		open(dossier);
		const contact = card('Ontvangst, contact en wie erbij was');
		expect(contact.getByText('Ontvangen')).toBeTruthy();
		expect(
			contact.getByText('Contact gehad via: Telefoon (2 keer) en Aan de balie (1 keer)'),
		).toBeTruthy();
	});
});
