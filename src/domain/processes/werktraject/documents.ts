/** Documents of Werktraject (register 6.5, 19 and 24 to 27, and the account to UWV or municipality). */
import type { Table } from '../../process/process.ts';
import { partsFrom, withFields } from '../document-parts.ts';

const trial = partsFrom('werktraject l.37', 'P-10', 'P-11');
const coaching = partsFrom('werktraject l.40', 'P-13', 'P-14');
const hours = partsFrom('werktraject l.40', 'P-16');
const wageValue = partsFrom('werktraject l.43', 'P-18');
const contract = partsFrom('werktraject l.43', 'P-19');
const account = partsFrom('werktraject l.19', 'P-6');

export const documents: Table<'documents'> = [
	{
		id: 'employment-contract',
		document: 'employment-contract',
		number: 19,
		channel: 'shared',
		signedBy: 'Werkgever en kandidaat',
		rules: ['P-19'],
		source: 'werktraject l.43',
		title: 'Arbeidsovereenkomst (registratie)',
		contents: [contract('contract', 'Werkgever en duur', 'contract-started')],
	},
	{
		id: 'trial-request',
		document: 'trial-request',
		number: 24,
		rules: ['P-10', 'P-11', 'O-29'],
		source: 'werktraject l.37',
		title: 'Aanvraag proefplaatsing',
		contents: [
			trial(
				'activation',
				'Sociale activering is of wordt met succes afgesloten',
				'activation-ended',
				'activation-end-expected',
				'activation-not-needed',
			),
			trial('choice', 'Toegerust, en duidelijk gekozen voor de branche', 'equipped'),
			trial('request', 'Aanvraag en toekenning', 'trial-requested', 'trial-granted'),
		],
	},
	{
		id: 'coaching-request',
		document: 'coaching-request',
		number: 25,
		rules: ['P-13', 'P-14'],
		source: 'werktraject l.40',
		title: 'Aanvraag jobcoaching',
		contents: [
			withFields(coaching('goals', 'Doelen', 'coaching-requested'), 'goals'),
			withFields(
				coaching('share', 'Jobcoaching: 5, 10 of 15 % van de gewerkte uren', 'coaching-requested'),
				'share',
			),
			coaching('granted', 'Toekenning', 'coaching-granted', 'coaching-period-granted'),
		],
	},
	{
		id: 'hours-statement',
		document: 'hours-statement',
		number: 26,
		signedBy: 'Bevoegde collega die accordeert',
		rules: ['P-16', 'O-24'],
		source: 'werktraject l.40',
		title: 'Opgave van gewerkte uren',
		contents: [
			hours('hours', 'Gewerkte uren', 'hours-entered'),
			hours('approval', 'Accordering door een bevoegde collega', 'hours-approved'),
			hours('sent', 'Verstuurd aan UWV of gemeente', 'hours-sent'),
		],
	},
	{
		id: 'wage-value',
		document: 'wage-value',
		number: 27,
		signedBy: 'Arbeidsdeskundige of klantmanager',
		rules: ['P-18'],
		source: 'werktraject l.43',
		title: 'Loonwaarde',
		contents: [
			wageValue('value', 'Loonwaarde, in overleg met werkgever en jobcoach', 'wage-value-set'),
		],
	},
	{
		id: 'accountability-report',
		document: 'accountability-report',
		rules: ['P-6'],
		source: 'werktraject l.19',
		title: 'Verantwoording aan UWV of gemeente',
		contents: [
			account('assignment', 'Opdrachtgever en erkenning', 'trajectory-opened'),
			account(
				'results',
				'Behaalde en niet behaalde resultaten',
				'activation-ended',
				'satisfied',
				'contract-started',
				'works-with-colleagues',
				'trajectory-closed',
			),
			account('hours', 'Geregistreerde uren', 'hours-entered', 'hours-approved', 'hours-sent'),
		],
	},
];
