import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { practiceChance } from '../../../../src/domain/practice/practice-records.ts';
import { textOf } from '../show.ts';
import { open, press, processNamed, recognising, recorded, write } from './recognising.ts';

const question = (text: RegExp) => {
	const summary = screen
		.getAllByText(text)
		.map((one) => one.closest('details'))
		.find(Boolean);
	if (!summary) throw new Error(`no question ${text}`);
	return within(summary);
};

describe('without a process', () => {
	test('[H-9] offers to start one, the first of the office chosen already', async () => {
		const dossier = recognising();
		open(dossier);
		await press('Werkproces starten');
		expect(dossier.process.running.map(({ process }) => process.id)).toEqual(['helmond']);
		expect(screen.getByRole('heading', { name: 'Vragen van de klantherkenning' })).toBeTruthy();
	});
});

describe('the seven questions', () => {
	test('[H-10] are asked as the process has them', () => {
		open(recognising('adviser', 'helmond'));
		expect(screen.getAllByText('nog open')).toHaveLength(7);
		expect(screen.getByText('0 van 7 beantwoord')).toBeTruthy();
	});

	test('[H-11] [W-7] a finding is recorded with the sources that were consulted', async () => {
		const dossier = recognising('adviser', 'helmond');
		open(dossier);
		const block = question(/Waar liggen globaal de competenties/);
		await fireEvent.click(block.getByText('Vastleggen', { exact: true }));
		expect(block.getByText('Schrijf eerst uw bevinding.')).toBeTruthy();
		await fireEvent.click(block.getByLabelText('De Werkmap'));
		await fireEvent.click(block.getByLabelText('Het gesprek'));
		await fireEvent.input(block.getByLabelText('Bevinding'), {
			target: { value: 'Handig met hout' },
		});
		await fireEvent.click(block.getByText('Vastleggen', { exact: true }));
		expect(recorded(dossier, 'helmond', 'recognition-answered')).toMatchObject([
			{
				data: {
					question: 'c',
					finding: 'Handig met hout',
					foundBy: 'talk',
					sources: 'Het gesprek; De Werkmap',
				},
			},
		]);
		expect(screen.getByText('1 van 7 beantwoord')).toBeTruthy();
		await fireEvent.input(block.getByLabelText('Bevinding'), { target: { value: 'Handig' } });
		expect(block.getByText('na het vastleggen gewijzigd')).toBeTruthy();
		expect(block.getByText('Vastgelegd: Handig met hout')).toBeTruthy();
	});

	test('an answer that was recorded elsewhere is shown, and is not called changed', () => {
		const dossier = recognising('adviser', 'helmond');
		dossier.process.record(processNamed('helmond'), {
			kind: 'recognition-answered',
			data: { question: 'c', finding: 'Kan lassen' },
		});
		open(dossier);
		const block = question(/Waar liggen globaal de competenties/);
		expect(block.getByText('Vastgelegd: Kan lassen')).toBeTruthy();
		expect(block.getByText(/^vastgelegd op/)).toBeTruthy();
		expect(block.queryByText('na het vastleggen gewijzigd')).toBeNull();
	});

	test('findings are for professionals: nothing of them is in the document of the client', async () => {
		const dossier = recognising('adviser', 'helmond');
		open(dossier);
		const block = question(/in staat werk te zoeken/);
		await fireEvent.input(block.getByLabelText('Bevinding'), {
			target: { value: 'Vertrouwelijk' },
		});
		await fireEvent.click(block.getByText('Vastleggen', { exact: true }));
		expect(JSON.stringify(dossier.shared.toJSON())).not.toContain('Vertrouwelijk');
		expect(dossier.shared.getArray('process-facts').toArray()).toHaveLength(1);
	});

	test('[H-11] [H-80] a chance in the dossier is shown at b and taken over as consulted', async () => {
		const dossier = recognising('adviser', 'helmond');
		dossier.leads.add(
			practiceChance({
				beroep: 'Metselaar',
				vacatures: { n: 12, kwalificatie: 'exact' },
				concurrentie: { n: 40, kwalificatie: 'exact' },
			}),
		);
		open(dossier);
		const block = question(/kansen op de arbeidsmarkt/);
		await fireEvent.click(block.getByText('Als geraadpleegd vastleggen'));
		expect(recorded(dossier, 'helmond', 'chance-looked-up')).toMatchObject([
			{ data: { occupation: 'Metselaar', vacancies: 12, competition: '40' } },
		]);
		expect(block.getByLabelText<HTMLInputElement>('De Kansverkenner').checked).toBe(true);
	});

	test.each([
		{ level: 'A2', says: /Spreken A2\. Dat is een taalachterstand/ },
		{ level: 'B1', says: /Geen vaardigheid is op of onder A2/ },
	])('[H-11] [O-5] $level for speaking: $says', ({ level, says }) => {
		const dossier = recognising('adviser', 'helmond');
		const course = dossier.process.course('helmond');
		if (course) {
			dossier.process.record(course.process, {
				kind: 'language-level',
				data: { skill: 'speaking', level },
			});
		}
		open(dossier);
		expect(screen.getByText(says)).toBeTruthy();
	});

	test.each([
		{ birthDate: '2003-11-22', says: /is 22\. .*hoort erbij/ },
		{ birthDate: '2003-11-21', says: /is 23\. .*hoort er niet bij/ },
		{ birthDate: null, says: /geboortedatum is niet bekend/ },
	])('[H-11] [D-19] born on $birthDate: $says', ({ birthDate, says }) => {
		const dossier = recognising('adviser', 'helmond');
		if (birthDate) dossier.client.change({ birthDate });
		open(dossier);
		expect(screen.getByText(says)).toBeTruthy();
	});

	test('[H-11] rights and duties are told individually or collectively, where the client sees it', async () => {
		const dossier = recognising('adviser', 'helmond');
		open(dossier);
		await press('Vastleggen: Over rechten en plichten geïnformeerd');
		const form = screen.getByRole('form', { name: /rechten en plichten/ });
		await fireEvent.click(within(form).getByLabelText('Collectief'));
		await fireEvent.click(within(form).getByText('Vastleggen', { exact: true }));
		expect(recorded(dossier, 'helmond', 'rights-and-duties-told')).toMatchObject([
			{ data: { how: 'collective' } },
		]);
		expect(JSON.stringify(dossier.shared.toJSON())).toContain('rights-and-duties-told');
	});
});

describe('the diagnosis of a Werkplein', () => {
	test('[W-3] [W-9] says the period and the picture', () => {
		const dossier = recognising('adviser', 'werkplein');
		const course = dossier.process.course('werkplein');
		if (!course) throw new Error('nothing runs');
		const { process } = course;
		dossier.process.record(process, { kind: 'unemployment-period', data: { band: '3-6' } });
		dossier.process.record(process, { kind: 'diagnosis-held', data: { picture: 'broad' } });
		open(dossier);
		expect(screen.getAllByText('Periode: 3 tot 6 maanden werkloos')[0]).toBeTruthy();
		expect(screen.getAllByText('Beeld: Breed beeld, gewogen oordeel')[0]).toBeTruthy();
		expect(screen.queryByText('Toetsen en formulieren')).toBeNull();
	});

	test('[W-8] images, reasoning, arguments and activities are recorded with a decision', async () => {
		const dossier = recognising('adviser', 'werkplein');
		open(dossier);
		await press('Redenering vastleggen');
		expect(screen.getByText('Schrijf om welk besluit het gaat.')).toBeTruthy();
		await write('Om welk besluit gaat het?', 'Intensieve dienstverlening');
		await write('Beelden: wat ziet u?', 'Veel motivatie, weinig netwerk');
		await press('Redenering vastleggen');
		expect(recorded(dossier, 'werkplein', 'reasoning-recorded')).toMatchObject([
			{
				data: { decision: 'Intensieve dienstverlening', images: 'Veel motivatie, weinig netwerk' },
			},
		]);
		expect(
			screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Beelden: wat ziet u?' }).value,
		).toBe('');
	});

	test('[W-4] deviating without arguments is not recorded', async () => {
		const dossier = recognising('adviser', 'werkplein');
		open(dossier);
		await press('Vastleggen: Onderbouwd afgeweken');
		const form = screen.getByRole('form', { name: /afgeweken/ });
		await fireEvent.input(within(form).getByLabelText('Waarvan is afgeweken'), {
			target: { value: 'Smalle diagnose' },
		});
		await fireEvent.click(within(form).getByText('Vastleggen', { exact: true }));
		expect(recorded(dossier, 'werkplein', 'deviated')).toEqual([]);
		await write(/Waarom wijkt u af/, 'De regio vraagt nu chauffeurs');
		await fireEvent.click(within(form).getByText('Vastleggen', { exact: true }));
		expect(recorded(dossier, 'werkplein', 'deviated')).toMatchObject([
			{ reasons: ['De regio vraagt nu chauffeurs'] },
		]);
	});
});

test('several processes stand below each other, each with its name', () => {
	open(recognising('adviser', 'helmond', 'delft'));
	const names = screen.getAllByRole('heading', { level: 2 }).map(textOf);
	expect(names).toContain('Werkplein regio Helmond');
	expect(names).toContain('Samenwerking CWI, UWV en gemeente Delft');
});
