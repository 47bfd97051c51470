import type { DossierContent } from '../dossier-content.ts';
import { officeClerkCourse } from './courses/office-clerk-course.ts';
import { werkmakelaarLine } from './courses/werkmakelaar-line.ts';
import { werkpleinLine } from './courses/werkplein-line.ts';
import type { PracticeDays } from './practice-days.ts';
import { inPlace, practiceVacancy } from './practice-records.ts';

/** A mother of two who wants office work within school hours; childcare has to be arranged. */
export const officeClerk = (days: PracticeDays): DossierContent => {
	const { after, ago } = days;
	return {
		client: {
			voornamen: 'Samira',
			voorvoegsel: 'el',
			geslachtsnaam: 'Amrani',
			birthDate: '1997-08-02',
			address: 'Oefenlaan 45',
			postcode: '5701 AA',
			place: 'Helmond',
			phone: '06 00 00 00 12',
			email: 's.elamrani@oefening.example',
			bsn: '999990020',
			benefits: ['participatiewet'],
			language: 'nl',
		},
		note: 'Kinderen van 4 en 6 jaar. Kan niet vóór 09.00 uur komen.',
		reportedOn: ago(33),
		goals: ['Een baan van 20 tot 24 uur als administratief medewerker of receptionist.'],
		actions: [
			{
				what: 'Aanvraag kinderopvang voor twee middagen bespreken met de gemeente.',
				who: 'Casemanager',
				due: after(1),
			},
			{
				what: 'Plaats regelen in de cursus Excel basis.',
				who: 'Adviseur',
				due: ago(9),
				ending: { status: 'done', on: ago(10) },
			},
		],
		leads: [
			{
				record: practiceVacancy({
					naamVacature: 'Administratief medewerker',
					werkgever: 'Huisartsenpraktijk De Linde',
					plaats: inPlace('Helmond'),
					uren: { min: 20, max: 24 },
					werktijden: 'Kantoortijden',
					opleiding: 'MBO',
					salarisIndicatie: { minCent: 245000, maxCent: 290000, valuta: 'EUR', per: 'maand' },
					sluitingsdatumVacature: ago(3),
				}),
				addedOn: ago(16),
				note: 'Past goed bij de schooltijden.',
				moves: [
					{ to: 'discussed', on: ago(16) },
					{ to: 'applied', on: ago(13) },
					{ to: 'response', on: ago(6) },
					{ to: 'talk', on: ago(2) },
				],
			},
			{
				record: practiceVacancy({
					naamVacature: 'Receptionist',
					werkgever: 'Zorgcentrum Avondrust',
					plaats: inPlace('Deurne'),
					uren: { min: 16, max: 24 },
					werktijden: 'Wisselende diensten',
				}),
				addedOn: ago(16),
				note: '',
				moves: [
					{ to: 'discussed', on: ago(16) },
					{
						to: 'not-hired',
						on: ago(16),
						reason: 'Avonddiensten gaan niet samen met de kinderen.',
					},
				],
			},
		],
		assignments: [
			{
				what: 'Gesprek bij Huisartsenpraktijk De Linde voorbereiden: drie vragen opschrijven.',
				proof: 'De vragen meenemen naar het volgende gesprek.',
				due: after(1),
				fromLead: 0,
			},
			{
				what: 'Elke week twee vacatures zoeken en insturen.',
				proof: 'Overzicht in de werkmap.',
				due: ago(4),
			},
		],
		appointments: [
			{
				on: after(2),
				at: '11:00',
				minutes: 60,
				kind: 'three-party',
				how: 'office',
				place: 'Werkplein, vergaderkamer',
				withWhom: ['Casemanager gemeente'],
				about: 'Driegesprek: kinderopvang en uren',
			},
		],
		contacts: [
			{
				on: ago(2),
				how: 'message',
				about: 'Bericht: het gesprek ging goed, hoort binnen een week.',
			},
		],
		talks: [
			{
				on: ago(16),
				minutes: 40,
				note: 'Is gemotiveerd en werkt netjes. Zorg om de opvang; die eerst regelen. Werkte vier jaar aan een balie.',
			},
		],
		processes: [
			...officeClerkCourse(days),
			werkpleinLine(days, {
				daysAgo: 0,
				regime: 'Participatiewet',
				last: 'plan-of-approach-agreed',
			}),
			werkmakelaarLine(days, {
				name: 'Samira el Amrani',
				employer: 'Administratiekantoor De Oefenmap',
				startedDaysAgo: 2,
				last: 'warm-handover-held',
			}),
		],
	};
};
