import { describe, expect, test } from 'vitest';
import { isFilled, type Paper } from '../../src/domain/papers/paper.ts';
import { dayInWords, euros, monthInWords } from '../../src/domain/papers/paper-words.ts';
import { processes } from '../../src/domain/processes/all.ts';
import { clients, contentOf, paperOf, papersFor } from './papers/practice-papers.ts';

const words = ({ head, sections, signatures }: Paper): string =>
	JSON.stringify([head, sections, signatures]);

const rowsUnder = (paper: Paper, heading: string) =>
	paper.sections
		.filter((section) => section.heading.startsWith(heading))
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'table' ? block.rows : []));

describe('documents made from a dossier', () => {
	const rows = processes.flatMap(({ id, documents }) =>
		documents.map(({ document, number, about }) => ({ id: `${id}.${document}`, number, about })),
	);
	const numbered = [...new Set(rows.flatMap(({ number }) => number ?? []))];

	test('the register is whole: 36 documents have a row', () => {
		expect(numbered.toSorted((a, b) => a - b)).toEqual(
			Array.from({ length: 36 }, (_, index) => index + 1),
		);
	});

	test('each document about a client is made for somebody of the practice caseload', () => {
		const made = new Set(clients.flatMap((content) => papersFor(content).map(({ id }) => id)));
		const missing = rows.filter(({ id, about }) => about === 'dossier' && !made.has(id));
		expect(missing.map(({ id }) => id)).toEqual([]);
	});

	test.each(clients.map((content) => ({ content, name: content.client.geslachtsnaam })))(
		'all of $name have headings, and nothing that is undefined',
		({ content }) => {
			const papers = papersFor(content);
			expect(papers.filter(({ sections }) => sections.length === 0)).toEqual([]);
			const headings = papers.flatMap(({ sections }) => sections.map(({ heading }) => heading));
			expect(headings).not.toContain('');
			expect(papers.filter((paper) => /undefined|NaN|\[object/.test(words(paper)))).toEqual([]);
		},
	);

	test('what is not known is not filled in, never invented', () => {
		const paper = paperOf('Tesfamariam', 'werktraject.hours-statement');
		expect(paper.state).toBe('empty');
		expect(paper.sections.flatMap(({ blocks }) => blocks).filter(isFilled)).toEqual([]);
	});

	test('the number of a citizen stands on the form that asks for it, and nowhere else', () => {
		const showing = clients.flatMap((content) => {
			const { bsn } = content.client;
			return papersFor(content).filter((paper) => bsn && words(paper).includes(bsn));
		});
		expect(new Set(showing.map(({ register }) => register))).toEqual(new Set([3]));
	});

	test('[H-71] [H-76] [H-77] the test prints its form: number, 11 statements, conclusion, explanation', () => {
		const paper = paperOf('Boomgaard', 'helmond.compliance-test');
		expect(paper.formNumber).toBe('17-28x-xx');
		expect(rowsUnder(paper, 'Vragen')).toHaveLength(11);
		expect(words(paper)).toContain('Groen & Gemotiveerd');
		expect(words(paper)).toContain('Toelichting (verplicht)');
	});

	test.each([
		['adviser', true],
		['reintegration-coach', true],
		['job-coach', false],
		['client', false],
	] as const)('[O-27] %s sees the test: %s', (reader, sees) => {
		const papers = papersFor(contentOf('Boomgaard'), { reader });
		expect(papers.some(({ register }) => register === 3)).toBe(sees);
	});

	test('[H-71] a test that was repeated stands beside the first', () => {
		const paper = paperOf('Haddou', 'helmond.compliance-test');
		const headings = paper.sections.map(({ heading }) => heading);
		expect(headings.filter((heading) => heading.startsWith('Vragen'))).toHaveLength(2);
		expect(headings.at(1)).toContain('(herhaald)');
	});

	test('[H-15] a plan that was signed on an older version says so at each place', () => {
		const { state, signatures } = paperOf('Yıldız', 'helmond.mediation-plan');
		expect(state).toBe('older');
		expect(signatures.map(({ name, older }) => [name, older])).toEqual([
			['Marga Oefenstad', true],
			['Anna', true],
			['Şükrü Yıldız', true],
		]);
	});

	test('[H-27] an amended plan is nothing before the evaluation', () => {
		expect(paperOf('Boomgaard', 'helmond.amended-plan').state).toBe('empty');
		expect(paperOf('Haddou', 'helmond.amended-plan').state).toBe('signed');
	});

	test.each([
		['[H-39] [H-43]', 'Tesfamariam', 'helmond.reason-b', 'niet binnen zes maanden'],
		['[H-40]', 'Tesfamariam', 'helmond.application-forms', 'oodschappenlijst'],
		['[D-46]', 'Oldenkamp', 'delft.rights-and-duties', 'Oldenkamp'],
		['[W-8] [W-10]', 'Ruijter', 'werkplein.plan-of-approach', 'Zelf zoeken'],
		['[M-10]', 'Haddou', 'werkmakelaar.intake-report', 'Snel en precies'],
		['[M-11]', 'Haddou', 'werkmakelaar.traject-protocol', '48 weken'],
		['[M-22] [M-23]', 'Haddou', 'werkmakelaar.placement-report', 'Geen.'],
		['[M-31]', 'Haddou', 'werkmakelaar.coaching-plan', 'Grenzen aangeven'],
		['[M-33]', 'Oldenkamp', 'werkmakelaar.exit-report', '2026'],
		['[P-13] [P-14]', 'Oldenkamp', 'werktraject.coaching-request', '10 %'],
	])('%s of %s, %s is made from the facts', (_, name, id, text) => {
		expect(words(paperOf(name, id))).toContain(text);
	});

	const under = (paper: Paper, heading: string) =>
		JSON.stringify(paper.sections.find((section) => section.heading === heading)?.blocks);

	test('[M-9] [M-10] the intake report answers each question under its own heading, once', () => {
		const paper = paperOf('Oldenkamp', 'werkmakelaar.intake-report');
		expect(under(paper, 'Zwakke en sterke kanten')).toContain('Groene vingers');
		expect(under(paper, 'Hoe presenteert hij zich')).toContain('Rustig, kijkt u aan');
		expect(under(paper, 'Diagnose')).toContain('Buiten werken geeft rust');
		expect(under(paper, 'Plan van aanpak')).toContain('Eerst een stage');
		expect(words(paper).split('Groene vingers')).toHaveLength(2);
	});

	test('[P-13] [P-14] the request for coaching has its goals and its share apart', () => {
		const paper = paperOf('Oldenkamp', 'werktraject.coaching-request');
		expect(under(paper, 'Doelen')).not.toContain('10 %');
		expect(words(paper).split('Zelf de dag indelen')).toHaveLength(2);
	});

	test('[M-25] the phase-down has a row for each month and a total', () => {
		const months = rowsUnder(
			paperOf('Haddou', 'werkmakelaar.subsidy-schedule'),
			'Afbouw per maand',
		);
		expect(months).toHaveLength(13);
		expect(months.at(0)?.slice(2)).toEqual(['50 %', '€ 1.100,00']);
		expect(months.at(-1)?.at(-1)).toBe('€ 8.800,00');
	});

	test('[P-6] [P-16] hours that nobody else approved are named and counted in no total', () => {
		const paper = paperOf('Oldenkamp', 'werktraject.hours-statement');
		const october = rowsUnder(paper, 'Uren in oktober 2026');
		expect(october.map((row) => row.at(-1))).toContain('Nog niet geaccordeerd');
		expect(october.at(-1)?.slice(0, 3)).toEqual(['Totaal geaccordeerd', '24', '2']);
	});

	test('[P-4] [P-8] the route of a candidate says where he is, in five steps', () => {
		const { sections, forClient } = paperOf('Oldenkamp', 'werktraject.route-map');
		expect(sections).toHaveLength(5);
		expect(JSON.stringify(sections[1])).toContain('Hier bent u nu.');
		expect(forClient).not.toBeNull();
	});
});

describe('words on paper', () => {
	test.each([
		[0, '€ 0,00'],
		[5, '€ 0,05'],
		[123450, '€ 1.234,50'],
		[100000000, '€ 1.000.000,00'],
		[-250, '€ -2,50'],
	])('%i cents are %s', (cents, text) => expect(euros(cents)).toBe(text));

	test('a day and a month are Dutch', () => {
		expect([dayInWords('2026-03-01'), monthInWords('2026-10')]).toEqual([
			'1 maart 2026',
			'oktober 2026',
		]);
	});
});
