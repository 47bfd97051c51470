import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { arrived, fact, greenAnswers, recognised } from '../practice-facts.ts';
import { adviser } from '../practice-people.ts';

/** Route A without integrated service: the plan is ready to be discussed, the WW application is due. */
export const bricklayerCourse = ({ ago, back }: PracticeDays): readonly ProcessContent[] => [
	{
		id: 'helmond',
		startedOn: ago(19),
		facts: [
			...arrived({ reportedOn: ago(19), identity: 'identity-card', asked: 'ww' }),
			...recognised({
				informedOn: ago(14),
				on: ago(12),
				findings: {
					a: ['Ja, meteen. Ziet werk binnen zes maanden als haalbaar.', 'talk'],
					b: [
						'14 passende vacatures, 52 anderen zoeken. Veel loopt via uitzendbureaus.',
						'kansverkenner',
					],
					c: ['Metselen, tekening lezen, een kleine ploeg aansturen.', 'werkmap'],
					d: ['Nee.', 'talk'],
					e: ['Groen en gemotiveerd.', 'other'],
					f: ['WW, vanaf de dag na het ontslag.', 'document'],
					g: ['Nee, 47 jaar.', 'document'],
				},
			}),
			fact('chance-looked-up', ago(12), {
				occupation: 'Metselaar',
				vacancies: 14,
				competition: '52 anderen zoeken dit werk',
				foundHow: 'Vooral via uitzendbureaus in de bouw',
			}),
			fact('placeable', ago(12), { withinMonths: 4 }, adviser),
			fact('schooling', ago(12), { lacking: false }, adviser),
			fact('route-decided', ago(12), { route: 'A', proposed: 'A', horizonMonths: 6 }, adviser),
			fact('integrated-decided', ago(12), { needed: false }, adviser),
			fact(
				'compliance-test-held',
				ago(12),
				{
					colour: 'green',
					motivated: true,
					conclusion: 5,
					explanation: 'Geen risicogroep. Wil snel weer aan het werk en belt zelf werkgevers.',
					repeated: false,
					form: 'compliance-test',
					answers: greenAnswers,
				},
				adviser,
			),
			fact('ww-started', back(8), {}, adviser),
			fact('plan-written', ago(1), {
				version: 'oefening-1',
				assignments: 2,
				writtenBy: 'both',
			}),
		],
	},
];
