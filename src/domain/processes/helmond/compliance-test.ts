import type { Table } from '../../process/process.ts';
import { motivationQuestions } from './motivation-questions.ts';
import { riskOccupations } from './risk-occupations.ts';
import { selfRelianceQuestions } from './self-reliance-questions.ts';

/**
 * The (repeated) compliance and motivation test of UWV, form 17-28x-xx (H-71 to H-77).
 *
 * The test of WIZ and the risk profile WWB/IOAW are not in the source (H-79, O-6, O-7): an office
 * adds its own. No risk group counts as green (C-6). Orange skips the questions on motivation, which
 * the conclusion needs, so one may go on with them or judge at the conclusion (C-5).
 */
export const questionnaires: Table<'questionnaires'> = [
	{
		id: 'compliance-test',
		rules: ['H-71', 'H-72', 'H-74', 'H-75', 'H-76', 'H-77', 'C-4', 'C-5'],
		source: 'helmond l.241-307',
		title: 'De nalevingsbereidheidstoets UWV – (HERHAALDE) Nalevingsbereidheids-/motivatietoets',
		number: '17-28x-xx',
		header: [
			'Cliënt',
			'Sofi-nummer',
			'Voor gehuwde vrouwen ook de meisjesnaam vermelden.',
			'Voorletters en achternaam',
			'Man / Vrouw',
		],
		headerAsks: ['maidenName', 'sex'],
		introduction:
			'Indien een cliënt niet nalevingbereid is, is hij per definitie ook niet (optimaal) gemotiveerd. Daarom is een herhaling van de toets NB (vragen 1 en 2) onderdeel van de Motivatietoets.',
		questions: [
			{
				id: '1',
				rules: ['H-75 Q1', 'O-20', 'C-6'],
				source: 'helmond l.263-265',
				text: 'De cliënt behoort niet tot een risicogroep want hij/zij',
				parts: [
					'Is niet verwijtbaar ontslagen uit een vast dienstverband',
					'heeft geen nevenwerkzaamheden als zelfstandige',
					'heeft geen risicoberoep (zie bijlage)',
					'de zorg voor eventuele kinderen ligt bij een niet of slechts beperkt werkende partner of bij KDV/NSO (lopend contract)',
				],
				options: [
					{
						id: 'no-risk-group',
						label: 'Geen risicogroep',
						instruction: 'Ga verder naar 3',
						next: '3',
						colour: 'green',
					},
					{
						id: 'risk-group',
						label: 'Wel risicogroep',
						instruction: 'Ga verder naar 2',
						next: '2',
					},
				],
				note: 'Hoe de eerste voorwaarde is gelezen, bijvoorbeeld bij een tijdelijk contract of ontslag met wederzijds goedvinden',
				list: riskOccupations,
			},
			{
				id: '2',
				rules: ['H-75 Q2', 'O-22', 'C-5'],
				source: 'helmond l.266-270',
				text: 'De cliënt valt potentieel in de risicogroepen onvoldoende beschikbaar zijn, onvoldoende solliciteren, spooksolliciteren en/of zwart werken. Ga na of ook ten aanzien van deze cliënt dit risico bestaat/deze risico’s bestaan door door te vragen op het van toepassing zijnde risico. Het professionele oordeel van de reïntegratiecoach leidt tot de volgende indeling:',
				options: [
					{
						id: 'red',
						label: 'ROOD',
						instruction:
							'Er is mogelijk op dit moment al sprake van regelovertreding. Ga verder naar conclusie. Het juiste advies lijkt intensieve controle van de cliënt te zijn. Bepaal tevens of je een (fraude-) onderzoek wenselijk vindt of niet.',
						next: 'conclusion',
						colour: 'red',
						asksInvestigation: true,
					},
					{
						id: 'orange',
						label: 'ORANJE',
						instruction:
							'Noch rood, noch groen. Ga verder naar conclusie. Het juiste advies lijkt intensieve controle van de cliënt te zijn.',
						next: 'conclusion',
						goOn: { next: '3', withReason: false },
						colour: 'orange',
					},
					{
						id: 'green',
						label: 'GROEN',
						instruction:
							'De cliënt is naar mijn mening nalevingbereid. Ga verder met deze vragenlijst.',
						next: '3',
						colour: 'green',
					},
				],
			},
			...motivationQuestions,
			...selfRelianceQuestions,
		],
		conclusion:
			'Kies één van de hiernaast beschreven mogelijkheden en bepaal de benodigde dienstverleningsvorm aan de hand van het aangeboden advies',
		conclusions: [
			{
				id: '1',
				rules: ['H-76', 'O-9'],
				source: 'helmond l.297',
				text: 'Rood: waarschijnlijk Niet Nalevingbereid, minder tot slecht gemotiveerd',
				colour: 'red',
				motivated: false,
				advice: 'intensieve controle',
			},
			{
				id: '2',
				rules: ['H-76', 'O-9'],
				source: 'helmond l.298',
				text: 'Oranje & Minder Gemotiveerd',
				colour: 'orange',
				motivated: false,
				unless: { '11': 'yes' },
				advice: 'intensieve controle',
			},
			{
				id: '3',
				rules: ['H-76', 'O-9'],
				source: 'helmond l.299',
				text: 'Oranje & Gemotiveerd',
				colour: 'orange',
				motivated: true,
				unless: { '11': 'no' },
				advice: 'intensieve controle',
			},
			{
				id: '4',
				rules: ['H-76', 'O-9'],
				source: 'helmond l.300',
				text: 'Groen & Minder gemotiveerd',
				colour: 'green',
				motivated: false,
				unless: { '11': 'yes' },
			},
			{
				id: '5',
				rules: ['H-76', 'O-9'],
				source: 'helmond l.301',
				text: 'Groen & Gemotiveerd',
				colour: 'green',
				motivated: true,
				unless: { '11': 'no' },
			},
		],
		explanation: 'mandatory',
		signedBy: ['adviser', 'reintegration-coach'],
		recordedAs: 'compliance-test-held',
	},
];
