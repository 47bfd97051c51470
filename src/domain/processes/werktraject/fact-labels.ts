import { type FactLabels, signedLabels } from '../labelled.ts';

const periodNumber = { number: 'Hoeveelste half jaar' };

/** What a form shows for the facts of Werktraject. */
export const factLabels: FactLabels = {
	'trajectory-opened': {
		financier: ['Opdrachtgever', { uwv: 'UWV', municipality: 'Gemeente' }],
		recognition: [
			'Erkenning',
			{
				'social-activation': 'Sociale activering',
				'job-coaching': 'Jobcoaching',
				iro: 'Individuele re-integratieovereenkomst (IRO)',
			},
		],
	},
	'activation-started': { programme: 'Programma' },
	'activation-ended': { successful: 'Met succes afgesloten' },
	'activation-end-expected': { expectedOn: 'Verwachte einddatum' },
	equipped: { branch: 'Branche', equipped: 'Goed toegerust' },
	'trial-requested': { by: 'Aangevraagd door' },
	'coaching-requested': {
		goals: 'Doelen',
		share: ['Deel van de gewerkte uren', { 5: '5 %', 10: '10 %', 15: '15 %' }],
	},
	'trial-started': { employer: 'Werkgever' },
	'hours-entered': {
		worked: 'Gewerkte uren van de kandidaat',
		coached: 'Uren jobcoaching',
		activity: 'Activiteit',
	},
	'hours-approved': { entry: 'Welke invoer' },
	'hours-sent': { period: 'Periode' },
	satisfied: {
		who: [
			'Wie',
			{
				candidate: 'Kandidaat',
				employer: 'Werkgever',
				financier: 'UWV of gemeente',
				coach: 'Jobcoach',
			},
		],
		satisfied: 'Tevreden',
	},
	'wage-value-set': {
		percentage: 'Loonwaarde in procenten',
		withEmployer: 'In overleg met de werkgever',
		withCoach: 'In overleg met de jobcoach',
	},
	'contract-started': { months: 'Duur in maanden', employer: 'Werkgever' },
	'coaching-period-granted': periodNumber,
	'coaching-period-started': periodNumber,
	signed: signedLabels,
	'trajectory-closed': { result: 'Resultaat' },
};
