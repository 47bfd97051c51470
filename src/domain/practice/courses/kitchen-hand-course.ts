import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { arrived, fact, recognised } from '../practice-facts.ts';
import { adviser, caseManager, jobCoach } from '../practice-people.ts';

/** Began in route A, was transferred to B in a talk of three, and is in social activation now. */
export const kitchenHandCourse = ({ ago, after }: PracticeDays): readonly ProcessContent[] => [
	{
		id: 'helmond',
		startedOn: ago(90),
		facts: [
			...arrived({ reportedOn: ago(90), identity: 'residence-permit', asked: 'wwb' }),
			...recognised({
				informedOn: ago(85),
				on: ago(84),
				findings: {
					a: ['Ja, maar de taal staat in de weg.', 'talk'],
					b: ['Matig zonder Nederlands; in keukens beter.', 'kansverkenner'],
					c: ['Drie jaar ervaring in een restaurant.', 'talk'],
					d: ['Ja, onder A2.', 'competence-centre'],
					f: ['Recht op bijstand.', 'document'],
					g: ['Nee.', 'document'],
				},
			}),
			fact('newcomer', ago(84), { is: true }, adviser),
			fact('dutch', ago(84), { mastered: false, sectorWithout: true }, adviser),
			fact(
				'route-decided',
				ago(84),
				{ route: 'A', proposed: 'B', horizonMonths: 6 },
				{ ...adviser, reason: 'In de keuken is weinig Nederlands nodig; zij heeft ervaring.' },
			),
			fact('integrated-decided', ago(84), { needed: true }, adviser),
			fact('means-chosen', ago(84), { means: 'direct-werk' }, adviser),
			fact(
				'risk-profile-held',
				ago(80),
				{ form: 'Eigen risicoprofiel van de gemeente', outcome: 'Geen bijzonderheden.' },
				adviser,
			),
			fact(
				'route-decided',
				ago(62),
				{ route: 'B', proposed: 'B', horizonMonths: 6 },
				{ ...adviser, reason: 'Twee keukens zeiden nee om de taal. Eerst taal en werkervaring.' },
			),
			fact('transferred-in-talk', ago(62), {}, adviser),
			fact('entitlement-checked', ago(62), { outcome: 'yes' }, adviser),
			fact('reason-b-reported', ago(61), {
				to: 'wiz',
				reason: 'Door de taal niet binnen zes maanden plaatsbaar.',
			}),
			fact('application-forms-given', ago(61), { shoppingList: true }, adviser),
			fact('case-manager-talk-held', ago(58), {}, caseManager),
			fact('consulted', ago(20), { kind: 'consultation' }, caseManager),
		],
	},
	{
		id: 'werkplein',
		startedOn: ago(84),
		facts: [
			fact('client-situation', ago(84), {
				selfReliance: 'middle',
				motivation: 'high',
				marketPosition: 'weak',
				regime: 'Participatiewet',
			}),
			fact('unemployment-period', ago(84), { band: '6-12' }, adviser),
			fact('received', ago(84), { how: 'spontaneous', by: 'Loes Oefenbalie' }, adviser),
			fact('diagnosis-held', ago(84), { picture: 'broad', how: 'in-person' }, adviser),
			fact('reasoning-recorded', ago(84), {
				decision: 'Eerst een plaats in een keuken, taal ernaast',
				images: 'Leert door te doen, komt altijd op tijd.',
				reasoning: 'Werk helpt de taal sneller vooruit dan les alleen.',
				arguments: 'Ervaring, motivatie, een chef die Engels spreekt.',
				activities: 'Werkervaringsplaats en taalles.',
			}),
			fact(
				'deviated',
				ago(84),
				{ from: 'Dienstverlening bij 6 tot 12 maanden werkloos' },
				{ ...adviser, reason: 'Zij is gemotiveerd en heeft ervaring.' },
			),
		],
	},
	{
		id: 'werktraject',
		startedOn: ago(40),
		facts: [
			fact(
				'trajectory-opened',
				ago(40),
				{ financier: 'municipality', recognition: 'social-activation' },
				jobCoach,
			),
			fact('activation-started', ago(35), { programme: 'Ik wil aan het werk' }, jobCoach),
			fact(
				'activation-end-expected',
				ago(4),
				{ expectedOn: after(20) },
				{ ...jobCoach, reason: 'De training is bijna klaar, en er is een plek in de keuken.' },
			),
		],
	},
];
