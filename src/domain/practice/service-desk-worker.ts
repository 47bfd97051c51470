import type { DossierContent } from '../dossier-content.ts';
import { serviceDeskWorkerCourse } from './courses/service-desk-worker-course.ts';
import type { PracticeDays } from './practice-days.ts';
import { inPlace, practiceVacancy } from './practice-records.ts';

/** Somebody who is out of sight: a missed appointment and three weeks of silence. */
export const serviceDeskWorker = (days: PracticeDays): DossierContent => {
	const { after, ago } = days;
	return {
		client: {
			voornamen: 'Joris',
			voorvoegsel: 'van ’t',
			geslachtsnaam: 'Hof',
			birthDate: '1993-09-05',
			address: 'Oefenpad 21',
			postcode: '5712 LM',
			place: 'Someren',
			phone: '06 00 00 00 17',
			email: 'joris@oefening.example',
			benefits: ['participatiewet'],
			language: 'nl',
		},
		note: '',
		reportedOn: ago(135),
		goals: ['Werk op een ICT-servicedesk, 32 uur, op fietsafstand of gedeeltelijk thuis.'],
		actions: [
			{
				what: 'Opbellen: hoe gaat het, en lukt komen?',
				who: 'Adviseur',
				due: ago(1),
			},
		],
		leads: [
			{
				record: practiceVacancy({
					naamVacature: 'Medewerker servicedesk',
					werkgever: 'Netwerkhuis Zuidoost',
					plaats: inPlace('Someren'),
					uren: { min: 32, max: 36 },
					salarisIndicatie: { minCent: 270000, maxCent: 330000, valuta: 'EUR', per: 'maand' },
					sluitingsdatumVacature: ago(8),
				}),
				addedOn: ago(29),
				note: '',
				moves: [
					{ to: 'discussed', on: ago(29) },
					{ to: 'applied', on: ago(26) },
				],
			},
		],
		assignments: [
			{
				what: 'Netwerkhuis Zuidoost nabellen over de sollicitatie.',
				proof: 'Wie u sprak en wat het antwoord was.',
				due: ago(15),
				fromLead: 0,
			},
		],
		appointments: [
			{
				on: ago(8),
				at: '10:00',
				minutes: 45,
				kind: 'talk',
				how: 'office',
				place: 'Werkplein, spreekkamer 3',
				about: 'Voortgang',
				ending: { status: 'missed', on: ago(8), reason: 'Niet verschenen, geen bericht.' },
			},
			{
				on: after(4),
				at: '10:00',
				minutes: 45,
				kind: 'talk',
				how: 'phone',
				about: 'Telefonisch contact zoeken',
			},
		],
		contacts: [{ on: ago(26), how: 'message', about: 'Stuurde zijn sollicitatie ter inzage.' }],
		talks: [
			{
				on: ago(29),
				minutes: 50,
				note: 'Trekt zich terug na drie afwijzingen. Afgesproken vaker kort te bellen.',
			},
		],
		processes: serviceDeskWorkerCourse(days),
	};
};
