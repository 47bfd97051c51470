import { describe, expect, test } from 'vitest';
import { excludedConclusions } from '../../../src/domain/process/excluded-conclusions.ts';
import { commonFactKinds } from '../../../src/domain/process/fact-kind.ts';
import { answersOf, type DraftAnswer, partsSaid } from '../../../src/domain/process/form-draft.ts';
import { alsoSaid, formFactData, givenIn } from '../../../src/domain/process/form-fact.ts';
import type { Answers } from '../../../src/domain/process/questionnaire.ts';
import { QuestionnaireRow } from '../../../src/domain/process/questionnaire-row.ts';
import { fact, process } from './office.ts';

const [form] = process('helmond').questionnaires;
const kind = process('helmond').factKinds.find(({ id }) => id === form?.recordedAs);
const common = commonFactKinds.find(({ id }) => id === 'form-held');
if (!form || !kind || !common) throw new Error('the test of Helmond is gone');

const parts = [true, true, false, true];
const yes = { option: 'yes' };
const red: Answers = { '1': { option: 'risk-group', parts }, '2': { option: 'red' } };
const said = { conclusion: '1', explanation: ' Komt niet ' };

const given = (question: string, option: string | null, more: Partial<DraftAnswer> = {}) => ({
	question,
	option,
	part: null,
	goOn: false,
	reason: '',
	service: '',
	...more,
});

describe('a finished form as a fact', () => {
	test('[H-77] says conclusion, colour and motivation in the words of its kind', () => {
		expect(formFactData(form, kind, red, said, true)).toMatchObject({
			form: 'compliance-test',
			conclusion: 1,
			colour: 'red',
			motivated: false,
			explanation: 'Komt niet',
			repeated: true,
		});
		expect(formFactData(form, common, red, said, false)).toMatchObject({ conclusion: '1' });
	});

	test.each([
		{ id: '1', motivated: false },
		{ id: '2', motivated: false },
		{ id: '3', motivated: true },
		{ id: '4', motivated: false },
		{ id: '5', motivated: true },
	])('[H-76] conclusion $id says motivated: $motivated', ({ id, motivated }) => {
		expect(form.conclusions.find((row) => row.id === id)?.motivated).toBe(motivated);
	});

	test('[H-75] holds the answers on the path in their order, and no others', () => {
		const answers = { ...red, '3': yes };
		const data = formFactData(form, kind, answers, said, false);
		expect(givenIn({ data })).toEqual([
			{ question: '1', option: 'risk-group', parts },
			{ question: '2', option: 'red' },
		]);
	});

	test('keeps the last form of service that was chosen', () => {
		const no = { option: 'no', goOn: true, reason: 'r', service: 'Workshop' };
		const answers: Answers = {
			'1': { option: 'no-risk-group', parts: [true, true, true, true] },
			'3': no,
			'4': { option: 'no', service: 'Direct Werk' },
		};
		expect(formFactData(form, kind, answers, said, false).service).toBe('Direct Werk');
	});

	test('leaves out what its kind does not declare', () => {
		expect(formFactData(form, { fields: { form: 'text' } }, red, said, false)).toEqual({
			form: 'compliance-test',
		});
	});

	test('without answers, or with what is no list of answers, has none', () => {
		const held = (data: Record<string, string>) => givenIn(fact('x', '2026-04-01', data));
		expect(held({})).toEqual([]);
		expect(held({ answers: '{' })).toEqual([]);
		expect(held({ answers: '[{"question":1}]' })).toEqual([]);
	});

	test('[DL-19] "Ja" at question 6 also says that there is prospect of work', () => {
		const to5: Answers = {
			'1': { option: 'no-risk-group', parts: [true, true, true, true] },
			'3': yes,
			'4': yes,
			'5': yes,
		};
		expect(alsoSaid(form, to5)).toEqual([]);
		expect(alsoSaid(form, { ...to5, '6': yes })).toEqual([
			{ fact: 'prospect-of-work', data: { concrete: true } },
		]);
	});
});

describe('conclusions that the answers exclude', () => {
	const reasons = (answers: Answers) =>
		excludedConclusions(form, answers).map(({ row, because }) => [row.id, because.kind]);

	test('[H-76] another colour', () => {
		expect(reasons(red)).toEqual([
			['2', 'colour'],
			['3', 'colour'],
			['4', 'colour'],
			['5', 'colour'],
		]);
	});

	test('[H-76] an answer, where the colour would fit', () => {
		const orange: Answers = { ...red, '2': { option: 'orange', goOn: true } };
		const all = Object.fromEntries(
			['3', '4', '5', '6', '7', '8', '9', '10', '11'].map((id) => [id, yes]),
		);
		expect(reasons({ ...orange, ...all }).find(([id]) => id === '2')).toEqual(['2', 'answer']);
	});

	describe('of an own form', () => {
		const conclusion = (id: string, more: object = {}) => ({
			id,
			source: 'p. 1',
			text: id,
			...more,
		});
		const question = (id: string) => ({
			id,
			source: 'p. 1',
			text: id,
			options: ['yes', 'no'].map((option) => ({
				id: option,
				label: option,
				instruction: option,
				next: 'conclusion',
				...(option === 'yes' ? { colour: 'green' } : {}),
			})),
		});
		const own = QuestionnaireRow.parse({
			id: 'own',
			source: 'p. 1',
			title: 'Eigen toets',
			questions: [question('1'), question('2')],
			conclusion: 'Kies',
			conclusions: [
				conclusion('colourless', { unless: { '1': 'yes' } }),
				conclusion('green', { colour: 'green', unless: { '1': 'yes' } }),
				conclusion('red', { colour: 'red', unless: { '1': 'yes' } }),
				conclusion('unasked', { unless: { '2': 'yes' } }),
			],
			explanation: 'optional',
			signedBy: ['adviser'],
		});

		test('each has its reason: the answer where the colour would fit, else the colour', () => {
			const answers: Answers = { '1': { option: 'yes' }, '2': { option: 'yes' } };
			const found = excludedConclusions(own, answers);
			const answer = { kind: 'answer', question: '1', option: 'yes' };
			expect(found.map(({ row, because }) => [row.id, because])).toEqual([
				['colourless', answer],
				['green', answer],
				['red', { kind: 'colour', colour: 'green' }],
			]);
		});
	});
});

describe('a draft as answers', () => {
	const [first] = form.questions;
	const part = (place: number, option: string | null) => given('1', option, { part: place });

	test('[O-20] a question in parts has its option once each part was said', () => {
		const three = [part(0, 'yes'), part(1, 'yes'), part(2, 'no')];
		expect(answersOf(form, three)).toEqual({});
		expect(answersOf(form, [...three, part(3, 'yes')])['1']).toEqual({
			option: 'risk-group',
			parts,
		});
		expect(first && partsSaid(first, three)).toEqual([true, true, false, null]);
	});

	test('[O-20] the reading of the first part is kept with it', () => {
		const all = [0, 1, 2, 3].map((place) => part(place, 'yes'));
		const read = given('1', null, { reason: 'Tijdelijk contract' });
		expect(answersOf(form, [...all, read])['1']).toMatchObject({
			option: 'no-risk-group',
			reason: 'Tijdelijk contract',
		});
	});

	test('only written lines count', () => {
		const draft = [given('3', 'no', { reason: ' ', service: ' Workshop ', goOn: true })];
		expect(answersOf(form, draft)).toEqual({
			'3': { option: 'no', goOn: true, service: 'Workshop' },
		});
		expect(answersOf(form, [given('3', null)])).toEqual({});
	});
});
