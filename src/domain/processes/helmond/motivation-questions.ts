import type { QuestionnaireRow } from '../../process/questionnaire-row.ts';

type Questions = QuestionnaireRow['questions'];

/**
 * Questions 3 to 8 of the test. "Nee" at 3 to 5: probe, and go on with a reason or conclude. At 6 to
 * 8: conclude.
 */
export const motivationQuestions: Questions = [
	{
		id: '3',
		rules: ['H-75 Q3'],
		source: 'helmond l.271-291',
		text: 'De cliënt heeft een correcte houding en gedraagt zich zoals je van een cliënt mag verwachten.',
		parts: [],
		options: [
			{
				id: 'yes',
				label: 'Ja',
				instruction: 'Ga verder naar 4',
				next: '4',
				asksInvestigation: false,
			},
			{
				id: 'no',
				label: 'Nee',
				instruction:
					'Vraag door en bepaal of de cliënt alsnog verder kan naar vraag 4 of ga naar Conclusie en bepaal de meest geëigende dienstverleningsvorm.',
				next: 'conclusion',
				goOn: { next: '4', withReason: true },
				asksService: 'unless-going-on',
				asksInvestigation: false,
			},
		],
	},
	{
		id: '4',
		rules: ['H-75 Q4'],
		source: 'helmond l.271-291',
		text: 'De cliënt draagt kleding passend bij zijn situatie en zijn beroep.',
		parts: [],
		options: [
			{
				id: 'yes',
				label: 'Ja',
				instruction: 'Ga verder naar 5',
				next: '5',
				asksInvestigation: false,
			},
			{
				id: 'no',
				label: 'Nee',
				instruction:
					'Vraag door en bepaal of de cliënt alsnog verder kan naar vraag 5 of ga naar Conclusie en bepaal de meest geëigende dienstverleningsvorm.',
				next: 'conclusion',
				goOn: { next: '5', withReason: true },
				asksService: 'unless-going-on',
				asksInvestigation: false,
			},
		],
	},
	{
		id: '5',
		rules: ['H-75 Q5'],
		source: 'helmond l.271-291',
		text: 'Cliënt heeft een reëel beeld van zijn eigen situatie en zijn (on)mogelijkheden. De cliënt kiest voor de kortste weg naar werk. Zoekcriteria en zoekregio zijn op voldoende niveau.',
		parts: [],
		options: [
			{
				id: 'yes',
				label: 'Ja',
				instruction: 'Ga verder naar 6',
				next: '6',
				asksInvestigation: false,
			},
			{
				id: 'no',
				label: 'Nee',
				instruction:
					'Vraag door, activeer / motiveer de cliënt, en bepaal opnieuw of de cliënt alsnog verder kan naar vraag 6 of ga naar Conclusie en bepaal de meest geëigende dienstverleningsvorm.',
				next: 'conclusion',
				goOn: { next: '6', withReason: true },
				asksService: 'unless-going-on',
				asksInvestigation: false,
			},
		],
	},
	{
		id: '6',
		rules: ['H-75 Q6'],
		source: 'helmond l.271-291',
		text: 'Cliënt heeft concreet zicht op werk binnen een periode van 2 maanden (denk aan termijn sluitende aanpak).',
		parts: [],
		options: [
			{
				id: 'yes',
				label: 'Ja',
				instruction: 'Ga verder naar 7.',
				next: '7',
				asksInvestigation: false,
				alsoSays: { fact: 'prospect-of-work', data: { concrete: true } },
			},
			{
				id: 'no',
				label: 'Nee',
				instruction: 'Ga naar Conclusie en bepaal de meest geëigende dienstverleningsvorm.',
				next: 'conclusion',
				asksService: 'always',
				asksInvestigation: false,
			},
		],
	},
	{
		id: '7',
		rules: ['H-75 Q7'],
		source: 'helmond l.271-291',
		text: 'Achtergrond, competenties, ervaring en opleiding zijn op een niveau dat past bij het sollicitatiedoel.',
		parts: [],
		options: [
			{
				id: 'yes',
				label: 'Ja',
				instruction: 'Ga verder naar 8.',
				next: '8',
				asksInvestigation: false,
			},
			{
				id: 'no',
				label: 'Nee',
				instruction: 'Ga naar Conclusie en bepaal de meest geëigende dienstverleningsvorm.',
				next: 'conclusion',
				asksService: 'always',
				asksInvestigation: false,
			},
		],
	},
	{
		id: '8',
		rules: ['H-75 Q8'],
		source: 'helmond l.271-291',
		text: 'Presentatie van de cliënt is passend bij het sollicitatiedoel van de cliënt (kleding, gedrag, houding, sollicitatiebrief).',
		parts: [],
		options: [
			{
				id: 'yes',
				label: 'Ja',
				instruction: 'Ga verder naar 9.',
				next: '9',
				asksInvestigation: false,
			},
			{
				id: 'no',
				label: 'Nee',
				instruction: 'Ga naar Conclusie en bepaal de meest geëigende dienstverleningsvorm.',
				next: 'conclusion',
				asksService: 'always',
				asksInvestigation: false,
			},
		],
	},
];
