import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conclusion, conclusionRefusals } from '../../../src/domain/process/conclude.ts';
import {
	type Answer,
	type Answers,
	answer,
	progressOf,
} from '../../../src/domain/process/questionnaire.ts';
import { QuestionnaireRow } from '../../../src/domain/process/questionnaire-row.ts';
import { process } from './office.ts';

const [form] = process('helmond').questionnaires;
if (!form) throw new Error('the test of Helmond is gone');

const allSo = [true, true, true, true];
const noRisk: Answer = { option: 'no-risk-group', parts: allSo };
const risk: Answer = { option: 'risk-group', parts: [true, true, false, true] };
const yes: Answer = { option: 'yes' };
const reason = 'Doorgevraagd: er is uitzicht op werk bij een kennis';
const service = 'Motivatietraject';
const concluded: Answer = { option: 'no', service };

/** Answers 1 and 2 as given, and yes from 3 up to and including `to`. */
const yesTo = (to: number, first: Answers = { '1': noRisk }): Answers => ({
	...first,
	...Object.fromEntries(
		Array.from({ length: Math.max(0, to - 2) }, (_, place) => [String(place + 3), yes]),
	),
});
const at = (answers: Answers) => progressOf(form, answers).at;
const refusalOf = (answers: Answers, id: string, given: Answer) =>
	answer(form, answers, id, given).kind;

describe('the compliance and motivation test, its branches', () => {
	test('[H-75] begins with question 1', () => {
		expect(progressOf(form, {})).toEqual({
			path: [],
			at: '1',
			colour: null,
			allowed: [],
			asksInvestigation: false,
		});
	});

	test.each([
		{ rule: 'Q1 no risk group', before: {}, id: '1', given: noRisk, next: '3' },
		{ rule: 'Q1 risk group', before: {}, id: '1', given: risk, next: '2' },
		{
			rule: 'Q2 red',
			before: { '1': risk },
			id: '2',
			given: { option: 'red' },
			next: 'conclusion',
		},
		{
			rule: 'Q2 orange',
			before: { '1': risk },
			id: '2',
			given: { option: 'orange' },
			next: 'conclusion',
		},
		{ rule: 'Q2 green', before: { '1': risk }, id: '2', given: { option: 'green' }, next: '3' },
		{ rule: 'Q3 yes', before: yesTo(2), id: '3', given: yes, next: '4' },
		{
			rule: 'Q3 no, gone on',
			before: yesTo(2),
			id: '3',
			given: { option: 'no', goOn: true, reason },
			next: '4',
		},
		{ rule: 'Q3 no, concluded', before: yesTo(2), id: '3', given: concluded, next: 'conclusion' },
		{ rule: 'Q4 yes', before: yesTo(3), id: '4', given: yes, next: '5' },
		{
			rule: 'Q4 no, gone on',
			before: yesTo(3),
			id: '4',
			given: { option: 'no', goOn: true, reason },
			next: '5',
		},
		{ rule: 'Q4 no, concluded', before: yesTo(3), id: '4', given: concluded, next: 'conclusion' },
		{ rule: 'Q5 yes', before: yesTo(4), id: '5', given: yes, next: '6' },
		{
			rule: 'Q5 no, gone on',
			before: yesTo(4),
			id: '5',
			given: { option: 'no', goOn: true, reason },
			next: '6',
		},
		{ rule: 'Q5 no, concluded', before: yesTo(4), id: '5', given: concluded, next: 'conclusion' },
		{ rule: 'Q6 yes', before: yesTo(5), id: '6', given: yes, next: '7' },
		{ rule: 'Q6 no', before: yesTo(5), id: '6', given: concluded, next: 'conclusion' },
		{ rule: 'Q7 yes', before: yesTo(6), id: '7', given: yes, next: '8' },
		{ rule: 'Q7 no', before: yesTo(6), id: '7', given: concluded, next: 'conclusion' },
		{ rule: 'Q8 yes', before: yesTo(7), id: '8', given: yes, next: '9' },
		{ rule: 'Q8 no', before: yesTo(7), id: '8', given: concluded, next: 'conclusion' },
		{ rule: 'Q9 yes', before: yesTo(8), id: '9', given: yes, next: '10' },
		{ rule: 'Q9 no, concluded', before: yesTo(8), id: '9', given: concluded, next: 'conclusion' },
		{
			rule: 'Q9 no, gone on',
			before: yesTo(8),
			id: '9',
			given: { ...concluded, goOn: true },
			next: '10',
		},
		{ rule: 'Q10 yes', before: yesTo(9), id: '10', given: yes, next: '11' },
		{ rule: 'Q10 no, concluded', before: yesTo(9), id: '10', given: concluded, next: 'conclusion' },
		{
			rule: 'Q10 no, gone on',
			before: yesTo(9),
			id: '10',
			given: { ...concluded, goOn: true },
			next: '11',
		},
		{ rule: 'Q11 yes', before: yesTo(10), id: '11', given: yes, next: 'conclusion' },
		{ rule: 'Q11 no', before: yesTo(10), id: '11', given: concluded, next: 'conclusion' },
	] as readonly { rule: string; before: Answers; id: string; given: Answer; next: string }[])(
		'[H-75] $rule leads to $next',
		({ before, id, given, next }) => {
			const result = answer(form, before, id, given);
			expect(result.kind === 'answered' && at(result.answers)).toBe(next);
		},
	);

	test('[C-5] after orange one may go on with question 3 of one’s own accord', () => {
		expect(at({ '1': risk, '2': { option: 'orange', goOn: true } })).toBe('3');
	});

	test.each(['3', '4', '5'])('[H-75] going on after "Nee" at %s needs a line of reason', (id) => {
		expect(refusalOf(yesTo(Number(id) - 1), id, { option: 'no', goOn: true })).toBe(
			'reason-missing',
		);
	});

	test.each(['3', '4', '5', '6', '7', '8', '9', '10', '11'])(
		'[H-75] [O-21] "Nee" at %s asks the most suitable form of service',
		(id) => {
			expect(refusalOf(yesTo(Number(id) - 1), id, { option: 'no', service: ' ' })).toBe(
				'service-missing',
			);
		},
	);

	test.each(['6', '7', '8', '11'])('[H-75] after "Nee" at %s nobody goes on', (id) => {
		const given = { ...concluded, goOn: true, reason };
		expect(refusalOf(yesTo(Number(id) - 1), id, given)).toBe('no-choice-to-go-on');
	});

	test('a question that is not reached is not asked', () => {
		expect(refusalOf({}, '3', yes)).toBe('not-asked');
		expect(refusalOf({ '1': risk }, '3', yes)).toBe('not-asked');
		expect(refusalOf({}, '12', yes)).toBe('not-asked');
	});

	test('an option that the form does not have is refused', () => {
		expect(refusalOf(yesTo(2), '3', { option: 'misschien' })).toBe('unknown-option');
	});

	test('changing an early answer makes later ones silent, and back again', () => {
		const answers = yesTo(11);
		expect(at(answers)).toBe('conclusion');
		const changed = answer(form, answers, '1', risk);
		const other = changed.kind === 'answered' ? changed.answers : {};
		expect(at(other)).toBe('2');
		expect(at({ ...other, '1': noRisk })).toBe('conclusion');
	});
});

describe('question 1, its four parts', () => {
	test.each([0, 1, 2, 3])('[O-20] a "no" at part %i is a risk group', (place) => {
		const parts = allSo.with(place, false);
		expect(refusalOf({}, '1', { option: 'no-risk-group', parts })).toBe('parts-say-otherwise');
		expect(refusalOf({}, '1', { option: 'risk-group', parts })).toBe('answered');
	});

	test('[O-20] four times "yes" is no risk group', () => {
		expect(refusalOf({}, '1', { option: 'risk-group', parts: allSo })).toBe('parts-say-otherwise');
	});

	test('[O-20] each part has to be answered', () => {
		expect(refusalOf({}, '1', { option: 'no-risk-group' })).toBe('parts-missing');
		expect(refusalOf({}, '1', { option: 'no-risk-group', parts: [true, true, true] })).toBe(
			'parts-missing',
		);
	});

	test('[H-78] the list of thirteen risk occupations belongs to question 1 and to no other', () => {
		const lists = form.questions.map(({ id, list }) => [id, list?.rows.length ?? 0]);
		expect(lists.filter(([, length]) => length !== 0)).toEqual([['1', 13]]);
	});
});

describe('the conclusion', () => {
	const allowed = (answers: Answers) => progressOf(form, answers).allowed;
	const orangeOn: Answers = { '1': risk, '2': { option: 'orange', goOn: true } };
	const greenOn: Answers = { '1': risk, '2': { option: 'green' } };

	test.each([
		{ rule: 'H-76', what: 'red', answers: { '1': risk, '2': { option: 'red' } }, left: ['1'] },
		{
			rule: 'C-5',
			what: 'orange at once',
			answers: { '1': risk, '2': { option: 'orange' } },
			left: ['2', '3'],
		},
		{ rule: 'C-5', what: 'orange, motivated', answers: yesTo(11, orangeOn), left: ['3'] },
		{
			rule: 'C-5',
			what: 'orange, not motivated',
			answers: { ...yesTo(10, orangeOn), '11': concluded },
			left: ['2'],
		},
		{ rule: 'C-6', what: 'no risk group, all yes', answers: yesTo(11), left: ['5'] },
		{
			rule: 'C-6',
			what: 'no risk group, stopped at 3',
			answers: { '1': noRisk, '3': concluded },
			left: ['4', '5'],
		},
		{
			rule: 'C-6',
			what: 'no risk group, not motivated',
			answers: { ...yesTo(10), '11': concluded },
			left: ['4'],
		},
		{ rule: 'H-76', what: 'green after probing', answers: yesTo(11, greenOn), left: ['5'] },
		{ rule: 'H-76', what: 'nothing yet', answers: yesTo(5), left: [] },
	] as readonly { rule: string; what: string; answers: Answers; left: string[] }[])(
		'[$rule] $what leaves $left',
		({ answers, left }) => expect(allowed(answers)).toEqual(left),
	);

	test('[O-9] advice is printed for red and orange only', () => {
		const advised = form.conclusions.filter(({ advice }) => advice).map(({ id }) => id);
		expect(advised).toEqual(['1', '2', '3']);
	});

	const signed: Conclusion = {
		conclusion: '5',
		explanation: 'Zoekt breed en reist graag',
		signedAs: 'adviser',
	};
	const red: Answers = { '1': risk, '2': { option: 'red' } };

	test('[H-77] with an explanation and a signer the form can be signed', () => {
		expect(conclusionRefusals(form, yesTo(11), signed)).toEqual([]);
	});

	test.each([
		{ rule: 'H-77', why: 'explanation-missing', change: { explanation: '  ' } },
		{ rule: 'H-76', why: 'excluded-by-answers', change: { conclusion: '4' } },
		{ rule: 'C-4', why: 'signer-not-allowed', change: { signedAs: 'job-coach' } },
	] as const)('[$rule] $why stands in the way', ({ why, change }) => {
		expect(conclusionRefusals(form, yesTo(11), { ...signed, ...change })).toEqual([why]);
	});

	test('[C-4] a reintegration coach may sign as well', () => {
		const coach = { ...signed, signedAs: 'reintegration-coach' } as const;
		expect(conclusionRefusals(form, yesTo(11), coach)).toEqual([]);
	});

	test('[H-77] a form that is not finished cannot be signed', () => {
		expect(conclusionRefusals(form, yesTo(5), signed)).toEqual(['not-finished']);
	});

	test('[O-22] after red one decides whether an investigation is wanted, and why', () => {
		const one = { ...signed, conclusion: '1' };
		expect(conclusionRefusals(form, red, one)).toEqual(['investigation-undecided']);
		const decided = { ...one, investigation: { wanted: false, reason: 'Eerst controle' } };
		expect(conclusionRefusals(form, red, decided)).toEqual([]);
	});
});

describe('the form as printed', () => {
	test('[H-71] [H-72] [H-74] has its number, its fields and its introduction', () => {
		expect(form).toMatchObject({ number: '17-28x-xx', header: { length: 5 } });
		expect(form.title).toContain('(HERHAALDE)');
		expect(form.introduction).toContain('herhaling van de toets NB (vragen 1 en 2)');
	});

	test('[H-75] [H-76] has eleven statements and five conclusions', () => {
		expect(form.questions.map(({ id }) => Number(id))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
		expect(form.conclusions.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
	});
});

const anyAnswer = fc.record({
	option: fc.constantFrom('yes', 'no', 'red', 'orange', 'green', 'no-risk-group', 'risk-group'),
	parts: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
	goOn: fc.boolean(),
	reason: fc.constantFrom('', reason),
	service: fc.constantFrom('', service),
});
const someAnswers = fc.dictionary(fc.integer({ min: 1, max: 11 }).map(String), anyAnswer, {
	maxKeys: 11,
});

describe('whatever is answered', () => {
	test('[H-75] the conclusion can be reached from there', () => {
		fc.assert(
			fc.property(someAnswers, (given) => {
				const steps = Array.from({ length: 11 });
				const done = steps.reduce<Answers>((answers) => {
					const here = at(answers);
					const question = form.questions.find(({ id }) => id === here);
					const [first] = question?.options ?? [];
					if (!first) return answers;
					const next = answer(form, answers, here, { option: first.id, parts: allSo });
					return next.kind === 'answered' ? next.answers : answers;
				}, given);
				const { at: end, allowed } = progressOf(form, done);
				expect(end).toBe('conclusion');
				expect(allowed.length).toBeGreaterThan(0);
			}),
		);
	});

	test('[H-76] no conclusion is left that the answers exclude', () => {
		fc.assert(
			fc.property(someAnswers, (given) => {
				const { allowed, colour, path } = progressOf(form, given);
				const motivated = path.includes('11') ? given['11']?.option === 'yes' : null;
				const left = form.conclusions.filter(({ id }) => allowed.includes(id));
				expect(left.every((row) => row.colour === colour)).toBe(true);
				expect(motivated === true && allowed.some((id) => id === '2' || id === '4')).toBe(false);
				expect(motivated === false && allowed.some((id) => id === '3' || id === '5')).toBe(false);
			}),
		);
	});
});

describe('a test written by an office', () => {
	const own = QuestionnaireRow.parse({
		id: 'eigen-toets',
		title: 'Risicoprofiel WWB/IOAW',
		source: 'Werkinstructie',
		questions: [
			{
				id: 'a',
				source: 'p. 1',
				text: 'Heeft de klant een cv?',
				options: [
					{ id: 'ja', label: 'Ja', instruction: 'Verder', next: 'conclusion' },
					{ id: 'nee', label: 'Nee', instruction: 'Verder', next: 'conclusion' },
				],
			},
		],
		conclusion: 'Kies',
		conclusions: [{ id: 'goed', source: 'p. 1', text: 'Goed' }],
		explanation: 'optional',
		signedBy: ['case-manager'],
	});

	test('[O-6] [O-7] [H-79] runs like the printed one, without colours and without a duty to explain', () => {
		const given = answer(own, {}, 'a', { option: 'ja' });
		const answers = given.kind === 'answered' ? given.answers : {};
		expect(progressOf(own, answers)).toMatchObject({ at: 'conclusion', allowed: ['goed'] });
		const end = { conclusion: 'goed', explanation: '', signedAs: 'case-manager' } as const;
		expect(conclusionRefusals(own, answers, end)).toEqual([]);
	});
});
