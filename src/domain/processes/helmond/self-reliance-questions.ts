import type { QuestionnaireRow } from '../../process/questionnaire-row.ts';

type Questions = QuestionnaireRow['questions'];

/**
 * Questions 9 to 11 of the test. For "Nee" the form prints no jump: choose the form of service, then
 * go on or conclude (O-21).
 */
export const selfRelianceQuestions: Questions = [
	{
		id: '9',
		rules: ['H-75 Q9', 'O-21'],
		source: 'helmond l.271-291',
		text: 'Cliënt is voldoende zelfstandig om werk te vinden zonder hulp.',
		parts: [],
		options: [
			{
				id: 'yes',
				label: 'Ja',
				instruction: 'Ga verder naar 10.',
				next: '10',
				asksInvestigation: false,
			},
			{
				id: 'no',
				label: 'Nee',
				instruction: 'Bepaal de meest geëigende dienstverleningsvorm.',
				next: 'conclusion',
				goOn: { next: '10', withReason: false },
				asksService: 'always',
				asksInvestigation: false,
			},
		],
	},
	{
		id: '10',
		rules: ['H-75 Q10', 'O-21'],
		source: 'helmond l.271-291',
		text: 'Cliënt heeft voldoende zelfvertrouwen om het doel te bereiken',
		parts: [],
		options: [
			{
				id: 'yes',
				label: 'Ja',
				instruction: 'Ga verder naar 11.',
				next: '11',
				asksInvestigation: false,
			},
			{
				id: 'no',
				label: 'Nee',
				instruction: 'Bepaal de meest geëigende dienstverleningsvorm.',
				next: 'conclusion',
				goOn: { next: '11', withReason: false },
				asksService: 'always',
				asksInvestigation: false,
			},
		],
	},
	{
		id: '11',
		rules: ['H-75 Q11', 'O-21'],
		source: 'helmond l.271-291',
		text: 'Cliënt is gemotiveerd en werkt mee',
		parts: [],
		options: [
			{
				id: 'yes',
				label: 'Ja',
				instruction: 'Ga door naar Conclusie',
				next: 'conclusion',
				asksInvestigation: false,
			},
			{
				id: 'no',
				label: 'Nee',
				instruction: 'Bepaal de meest geëigende dienstverleningsvorm.',
				next: 'conclusion',
				asksService: 'always',
				asksInvestigation: false,
			},
		],
	},
];
