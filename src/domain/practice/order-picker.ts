import type { DossierContent } from '../dossier-content.ts';
import { delftLine } from './courses/delft-line.ts';
import { orderPickerCourse } from './courses/order-picker-course.ts';
import { werktrajectLine } from './courses/werktraject-line.ts';
import type { PracticeDays } from './practice-days.ts';

/** Found work with subsidy and coaching; her first contract has ended and a new one is on its way. */
export const orderPicker = (days: PracticeDays): DossierContent => ({
	client: {
		voornamen: 'Nadia',
		geslachtsnaam: 'Haddou',
		birthDate: '1985-07-08',
		place: 'Helmond',
		postcode: '5707 TB',
		phone: '06 00 00 00 22',
		email: 'nadia@oefening.example',
		benefits: ['participatiewet'],
		language: 'nl',
	},
	note: '',
	reportedOn: days.ago(430),
	goals: ['Vast in dienst als orderpicker in de dagdienst.'],
	actions: [
		{
			what: 'Met de werkgever de verlenging van de overeenkomst regelen.',
			who: 'Jobcoach',
			due: days.ago(3),
		},
	],
	leads: [],
	assignments: [{ what: 'Uw loonstrook meenemen.', proof: 'De loonstrook.', due: days.after(2) }],
	appointments: [
		{
			on: days.after(2),
			at: '15:30',
			minutes: 30,
			kind: 'talk',
			how: 'phone',
			about: 'Verlenging en afbouw van de subsidie',
		},
	],
	contacts: [
		{ on: days.ago(9), how: 'phone', about: 'Werkt door; de nieuwe overeenkomst komt nog.' },
	],
	talks: [{ on: days.ago(70), minutes: 30, note: 'Gaat goed. Vraagt zich af of ze mag blijven.' }],
	processes: [
		...orderPickerCourse(days),
		werktrajectLine(days, {
			name: 'Nadia Haddou',
			employer: 'Distributiehuis Oefenstroom',
			branch: 'Logistiek',
			startedDaysAgo: 252,
			last: 'coaching-period-started',
		}),
		delftLine(days, {
			name: 'Nadia Haddou',
			route: 'A',
			startedDaysAgo: 235,
			last: 'aftercare-given',
		}),
	],
});
