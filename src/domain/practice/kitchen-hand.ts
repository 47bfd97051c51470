import type { DossierContent } from '../dossier-content.ts';
import { delftLine } from './courses/delft-line.ts';
import { kitchenHandCourse } from './courses/kitchen-hand-course.ts';
import { werkmakelaarLine } from './courses/werkmakelaar-line.ts';
import type { PracticeDays } from './practice-days.ts';
import { inPlace, practiceVacancy } from './practice-records.ts';

/** A newcomer who learns Dutch and starts with a work placement in a kitchen. */
export const kitchenHand = (days: PracticeDays): DossierContent => {
	const { after, ago } = days;
	return {
		client: {
			voornamen: 'Mehret',
			geslachtsnaam: 'Tesfamariam',
			birthDate: '2000-06-17',
			address: 'Modelplein 88',
			postcode: '5703 JK',
			place: 'Helmond',
			phone: '06 00 00 00 16',
			benefits: ['participatiewet'],
			language: 'ti',
		},
		note: 'Taalles op maandag en donderdag in de ochtend.',
		reportedOn: ago(90),
		goals: [
			'Nederlands op niveau A2 halen vóór de zomer.',
			'Een betaalde baan in een keuken, te beginnen met een werkervaringsplaats.',
		],
		actions: [
			{
				what: 'Werkervaringsplaats regelen bij een bedrijfsrestaurant.',
				who: 'Jobcoach',
				due: after(5),
			},
		],
		leads: [
			{
				record: practiceVacancy({
					naamVacature: 'Keukenhulp',
					werkgever: 'Bedrijfsrestaurant De Brug',
					plaats: inPlace('Eindhoven'),
					uren: { min: 16, max: 20 },
					taalbeheersing: ['Nederlands, eenvoudig'],
				}),
				addedOn: ago(4),
				note: 'Chef spreekt Engels en wil het proberen.',
				moves: [],
			},
		],
		assignments: [
			{
				what: 'Tien woorden uit de keuken leren.',
				proof: 'Samen oefenen in het gesprek.',
				due: after(2),
			},
		],
		appointments: [
			{
				on: after(2),
				at: '13:00',
				minutes: 45,
				kind: 'talk',
				how: 'office',
				place: 'Werkplein, spreekkamer 2',
				withWhom: ['Jobcoach'],
				about: 'Werkervaringsplaats in de keuken',
			},
			{
				on: ago(4),
				at: '13:00',
				minutes: 45,
				kind: 'talk',
				how: 'office',
				about: 'Voortgang taalles',
				ending: { status: 'held', on: ago(4) },
			},
		],
		contacts: [],
		talks: [
			{
				on: ago(4),
				minutes: 40,
				note: 'Taal gaat vooruit. Werkte drie jaar in een restaurant. Heeft nog geen fiets: vervoer bespreken.',
			},
		],
		processes: [
			...kitchenHandCourse(days),
			delftLine(days, {
				name: 'Mehret Tesfamariam',
				route: 'B',
				startedDaysAgo: 65,
				last: 'diagnosis-made',
			}),
			werkmakelaarLine(days, {
				name: 'Mehret Tesfamariam',
				employer: 'Eetcafé De Oefenpan',
				startedDaysAgo: 2,
				last: 'intake-held',
			}),
		],
	};
};
