import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { givenIn } from '../../../../src/domain/process/form-fact.ts';
import {
	choose,
	open,
	press,
	processNamed,
	recognising,
	recorded,
	type Said,
	say,
	test17,
	write,
} from './recognising.ts';

const allSo = { parts: [true, true, true, true] };
const risk = { parts: [true, true, false, true] };
const yes: Said = { option: 'Ja' };
const service = 'Motivatietraject';
const no: Said = { option: 'Nee', service };
const reason = 'Er is zicht op werk bij een kennis';
const wentOn: Said = { option: 'Nee', goOn: true, reason };
const times = (count: number, said: Said): readonly Said[] =>
	Array.from({ length: count }, () => said);

const texts = test17.conclusions.map(({ text }) => text);
const test17Process = processNamed('helmond');
const [red = '', orangeLess = '', orange = '', greenLess = '', green = ''] = texts;

async function begin(dossier = recognising('adviser', 'helmond')) {
	open(dossier);
	await press(/^Invullen: /);
	return dossier;
}

async function walk(steps: readonly Said[]) {
	const dossier = await begin();
	for (const step of steps) await say(step);
	return dossier;
}

const conclusions = () =>
	within(screen.getByRole('group', { name: 'Welke conclusie past?' }))
		.getAllByRole('radio')
		.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent?.trim());

const excluded = () =>
	within(screen.getByRole('list', { name: 'Passen niet bij de antwoorden' }))
		.getAllByRole('listitem')
		.map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());

describe('the test, one statement per screen', () => {
	test.each([
		{ rule: 'H-75', way: 'red at once', steps: [risk, { option: 'ROOD' }], left: [red] },
		{
			rule: 'C-5',
			way: 'orange at once',
			steps: [risk, { option: 'ORANJE' }],
			left: [orangeLess, orange],
		},
		{
			rule: 'C-5',
			way: 'orange, then all of 3 to 11',
			steps: [risk, { option: 'ORANJE', goOn: true }, ...times(9, yes)],
			left: [orange],
		},
		{
			rule: 'C-5',
			way: 'orange, not motivated at 11',
			steps: [risk, { option: 'ORANJE', goOn: true }, ...times(8, yes), no],
			left: [orangeLess],
		},
		{
			rule: 'C-6',
			way: 'green after probing',
			steps: [risk, { option: 'GROEN' }, ...times(9, yes)],
			left: [green],
		},
		{ rule: 'C-6', way: 'no risk group, all yes', steps: [allSo, ...times(9, yes)], left: [green] },
		{ rule: 'H-75', way: '"Nee" at 3', steps: [allSo, no], left: [greenLess, green] },
		{ rule: 'H-75', way: '"Nee" at 4', steps: [allSo, yes, no], left: [greenLess, green] },
		{
			rule: 'H-75',
			way: '"Nee" at 5',
			steps: [allSo, ...times(2, yes), no],
			left: [greenLess, green],
		},
		{
			rule: 'H-75',
			way: '"Nee" at 6',
			steps: [allSo, ...times(3, yes), no],
			left: [greenLess, green],
		},
		{
			rule: 'H-75',
			way: '"Nee" at 7',
			steps: [allSo, ...times(4, yes), no],
			left: [greenLess, green],
		},
		{
			rule: 'H-75',
			way: '"Nee" at 8',
			steps: [allSo, ...times(5, yes), no],
			left: [greenLess, green],
		},
		{
			rule: 'O-21',
			way: '"Nee" at 9',
			steps: [allSo, ...times(6, yes), no],
			left: [greenLess, green],
		},
		{
			rule: 'O-21',
			way: '"Nee" at 10',
			steps: [allSo, ...times(7, yes), no],
			left: [greenLess, green],
		},
		{ rule: 'O-21', way: '"Nee" at 11', steps: [allSo, ...times(8, yes), no], left: [greenLess] },
		{
			rule: 'H-75',
			way: 'probed and gone on at 3, 4 and 5',
			steps: [allSo, ...times(3, wentOn), ...times(6, yes)],
			left: [green],
		},
		{
			rule: 'O-21',
			way: 'gone on at 9 and 10',
			steps: [allSo, ...times(6, yes), ...times(2, { ...no, goOn: true }), yes],
			left: [green],
		},
	] as readonly { rule: string; way: string; steps: readonly Said[]; left: readonly string[] }[])(
		'[$rule] [H-76] $way leaves $left and says why not the others',
		async ({ steps, left }) => {
			await walk(steps);
			expect(conclusions()).toEqual(left);
			expect(excluded()).toHaveLength(texts.length - left.length);
		},
	);

	test('[H-72] the heading of the form is asked, folded, and each field may stay empty', async () => {
		await begin();
		const heading = screen.getByText('Kop van het formulier (niet verplicht)').closest('details');
		expect(heading?.hasAttribute('open')).toBe(false);
		const fields = within(heading ?? document.body);
		expect(fields.getByLabelText(/^Meisjesnaam.*niet verplicht/)).toBeTruthy();
		await choose('Man / Vrouw', 'Vrouw');
		expect(fields.getByLabelText<HTMLInputElement>('Vrouw').checked).toBe(true);
	});

	test('[H-76] what is excluded says by which answer or colour', async () => {
		await walk([allSo, ...times(9, yes)]);
		expect(excluded()).toEqual([
			`${red} – de antwoorden geven de kleur groen`,
			`${orangeLess} – de antwoorden geven de kleur groen`,
			`${orange} – de antwoorden geven de kleur groen`,
			`${greenLess} – vraag 11 is beantwoord met “Ja”`,
		]);
	});

	test('[H-77] a finished test is one fact with all its answers, signed in a role', async () => {
		const dossier = await walk([allSo, wentOn, ...times(8, yes)]);
		await choose('Welke conclusie past?', green);
		await press('Tekenen en vastleggen');
		expect(screen.getByText('De toelichting is verplicht.')).toBeTruthy();
		await write('Toelichting (verplicht)', 'Zoekt breed en reist graag');
		await press('Tekenen en vastleggen');

		const [fact] = recorded(dossier, 'helmond', 'compliance-test-held');
		expect(fact).toMatchObject({
			role: 'adviser',
			by: { name: 'Anna' },
			data: {
				form: 'compliance-test',
				conclusion: 5,
				colour: 'green',
				motivated: true,
				explanation: 'Zoekt breed en reist graag',
				repeated: false,
			},
		});
		expect(fact && givenIn(fact).map(({ question }) => Number(question))).toEqual([
			1, 3, 4, 5, 6, 7, 8, 9, 10, 11,
		]);
		expect(fact && givenIn(fact)[1]).toMatchObject({ option: 'no', goOn: true, reason });
		expect(screen.getByRole('heading', { name: 'Toetsen en formulieren' })).toBeTruthy();
	});

	test('[DL-19] concrete prospect of work at question 6 starts its term', async () => {
		const dossier = await walk([allSo, ...times(9, yes)]);
		await choose('Welke conclusie past?', green);
		await write('Toelichting (verplicht)', 'Bijna aan het werk');
		await press('Tekenen en vastleggen');
		expect(dossier.process.course('helmond')?.terms.map(({ id }) => id)).toContain('DL-19');
	});

	test('[O-22] after red an investigation is decided with a reason, kept apart from the test', async () => {
		const dossier = await walk([risk, { option: 'ROOD' }]);
		await choose('Welke conclusie past?', red);
		await write('Toelichting (verplicht)', 'Komt afspraken niet na');
		await press('Tekenen en vastleggen');
		expect(screen.getByText('Kies of een onderzoek wenselijk is, en schrijf waarom.')).toBeTruthy();
		await choose('Vindt u een onderzoek wenselijk?', /^Nee/);
		await write('Waarom wel of niet?', 'Eerst intensieve controle');
		await press('Tekenen en vastleggen');

		expect(recorded(dossier, 'helmond', 'investigation-wish')).toMatchObject([
			{ data: { wanted: false }, reasons: ['Eerst intensieve controle'] },
		]);
		const [held] = recorded(dossier, 'helmond', 'compliance-test-held');
		expect(JSON.stringify(held)).not.toContain('Eerst intensieve controle');
		expect(dossier.shared.getArray('process-facts').toArray()).toHaveLength(1);
	});

	test('[C-5] orange at once says that the motivation was skipped', async () => {
		await walk([risk, { option: 'ORANJE' }]);
		expect(screen.getByText(/vragen over motivatie zijn overgeslagen/)).toBeTruthy();
		expect(screen.queryByText(/Vindt u een onderzoek/)).toBeNull();
	});
});

describe('what is not enough', () => {
	test('[O-20] each part has to be answered', async () => {
		await begin();
		await press('Volgende');
		expect(screen.getAllByText('Beantwoord elk onderdeel.')).toHaveLength(4);
	});

	test('[H-75] "Nee" at 3 asks for the form of service, and going on asks a line of reason', async () => {
		await walk([allSo]);
		await say({ option: 'Nee' });
		expect(screen.getByRole('alert').textContent).toContain('dienstverlening');
		await say({ goOn: true });
		expect(screen.getByRole('alert').textContent).toContain('in één regel');
		expect(screen.getByRole('heading', { name: 'Vraag 3 van 11' })).toBeTruthy();
	});

	test('[H-75] at 6 the form leaves no choice to go on', async () => {
		await walk([allSo, ...times(3, yes)]);
		await choose(test17.questions[5]?.text ?? '', 'Nee');
		expect(screen.queryByRole('group', { name: 'Hoe verder?' })).toBeNull();
	});
});

describe('an unfinished test', () => {
	test('is resumed where it stood, and earlier answers can be opened again', async () => {
		const dossier = await walk([allSo, yes]);
		await press('Stoppen en later verder');
		await press(/^Verder met invullen: /);
		expect(screen.getByRole('heading', { name: 'Vraag 4 van 11' })).toBeTruthy();
		await press('Terug naar vraag 3 Ja');
		expect(screen.getByRole('heading', { name: 'Vraag 3 van 11' })).toBeTruthy();
		expect(recorded(dossier, 'helmond', 'compliance-test-held')).toEqual([]);
	});

	test('is thrown away and can be taken back', async () => {
		await walk([allSo]);
		await press('Stoppen en later verder');
		await press(/^Weggooien: /);
		expect(screen.getByRole('button', { name: /^Invullen: / })).toBeTruthy();
	});
});

describe('the list of risk occupations', () => {
	test('[H-78] opens only at question 1, and that somebody opens it is recorded', async () => {
		const dossier = await begin();
		await press('Toon de lijst met risicoberoepen');
		expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(14);
		expect(recorded(dossier, 'helmond', 'risk-list-seen')).toHaveLength(1);
		await say(allSo);
		expect(screen.queryByText(/risicoberoepen/)).toBeNull();
	});
});

describe('repeated tests', () => {
	async function twice() {
		const dossier = await walk([allSo, no]);
		await choose('Welke conclusie past?', greenLess);
		await write('Toelichting (verplicht)', 'Eerste keer');
		await press('Tekenen en vastleggen');
		await press(/^Opnieuw invullen: /);
		for (const step of [allSo, ...times(9, yes)]) await say(step);
		await choose('Welke conclusie past?', green);
		await write('Toelichting (verplicht)', 'Tweede keer');
		await press('Tekenen en vastleggen');
		return dossier;
	}

	test('[H-71] the second one says that it is a repeat', async () => {
		const dossier = await twice();
		expect(
			recorded(dossier, 'helmond', 'compliance-test-held').map(({ data }) => data.repeated),
		).toEqual([false, true]);
	});

	test('[H-74] stand side by side, with what changed', async () => {
		await twice();
		await press(/^Vergelijk 2 keer: /);
		const row = screen.getByRole('row', { name: /^3\. / });
		expect(row.textContent).toMatch(/Nee[\s\S]*Ja[\s\S]*anders dan de vorige/);
		expect(screen.getByRole('row', { name: /^Conclusie/ }).textContent).toMatch(
			/Minder gemotiveerd[\s\S]*Groen & Gemotiveerd/,
		);
	});
});

describe('who may read', () => {
	test('[O-27] a matchmaker sees that a test was held, and neither colour nor answers', async () => {
		const dossier = recognising('matchmaker', 'helmond');
		dossier.process.record(test17Process, {
			kind: 'compliance-test-held',
			data: { conclusion: 1, colour: 'red', explanation: 'x' },
		});
		open(dossier);
		expect(screen.getByText(/De uitslag is te lezen door/)).toBeTruthy();
		expect(screen.queryByText('Rood')).toBeNull();
		expect(screen.queryByRole('button', { name: /^(Invullen|Bekijken|Opnieuw)/ })).toBeNull();
	});

	test('[O-27] the screen says who reads along and that this is no lock', () => {
		open(recognising('adviser', 'helmond'));
		expect(screen.getByText(/versleutelt hem niet apart/)).toBeTruthy();
	});

	test('[C-4] a case manager reads the test but cannot sign it', async () => {
		await begin(recognising('case-manager', 'helmond'));
		for (const step of [allSo, no]) await say(step);
		expect(screen.getByText('In uw rol kunt u dit formulier niet tekenen.')).toBeTruthy();
	});
});

test('[H-79] [O-6] [O-7] a form that the source leaves open is not invented', () => {
	open(recognising('adviser', 'helmond'));
	expect(screen.getByText('Risicoprofiel WWB/IOAW: nog niet beschikbaar')).toBeTruthy();
	expect(screen.getByText('De nalevingsbereidheidstoets WIZ: nog niet beschikbaar')).toBeTruthy();
});
