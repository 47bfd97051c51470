import type { DossierContent } from '../dossier-content.ts';
import { delftLine } from './courses/delft-line.ts';
import { schoolLeaverCourse } from './courses/school-leaver-course.ts';
import { werkmakelaarLine } from './courses/werkmakelaar-line.ts';
import { werktrajectLine } from './courses/werktraject-line.ts';
import type { PracticeDays } from './practice-days.ts';
import { inPlace, practiceVacancy } from './practice-records.ts';

/** A school-leaver without benefit who found work: the dossier that may almost be closed. */
export const schoolLeaver = (days: PracticeDays): DossierContent => {
	const { after, ago } = days;
	return {
		client: {
			voornamen: 'Femke',
			voorvoegsel: 'de',
			geslachtsnaam: 'Ruijter',
			birthDate: '2005-01-30',
			place: 'Gemert',
			postcode: '5421 GH',
			phone: '06 00 00 00 15',
			email: 'femke@oefening.example',
			benefits: ['none'],
			language: 'nl',
		},
		note: 'Appen werkt beter dan bellen.',
		reportedOn: ago(47),
		goals: ['Aan het werk als verzorgende, met een opleiding naast het werk.'],
		actions: [
			{
				what: 'Met het roc bespreken of de opleiding in februari kan beginnen.',
				who: 'Adviseur',
				due: ago(12),
				ending: { status: 'done', on: ago(12) },
			},
		],
		leads: [
			{
				record: practiceVacancy({
					naamVacature: 'Verzorgende in opleiding',
					werkgever: 'Thuiszorg Op Maat',
					plaats: inPlace('Gemert'),
					uren: { min: 24, max: 28 },
					leerbaan: true,
					contractvorm: 'Leerarbeidsovereenkomst',
				}),
				addedOn: ago(40),
				note: 'Begint op de eerste van de volgende maand.',
				moves: [
					{ to: 'discussed', on: ago(40) },
					{ to: 'applied', on: ago(37) },
					{ to: 'talk', on: ago(26) },
					{ to: 'hired', on: ago(10) },
				],
			},
			{
				record: practiceVacancy({
					naamVacature: 'Helpende',
					werkgever: 'Zorgcentrum Avondrust',
					plaats: inPlace('Deurne'),
					uren: { min: 16, max: 32 },
				}),
				addedOn: ago(40),
				note: '',
				moves: [
					{ to: 'applied', on: ago(36) },
					{ to: 'not-hired', on: ago(25), reason: 'Werkgever zocht iemand met ervaring.' },
				],
			},
		],
		assignments: [
			{
				what: 'Sollicitatiebrief schrijven aan Thuiszorg Op Maat.',
				proof: 'De brief.',
				due: ago(37),
				fromLead: 0,
				ending: { status: 'done', on: ago(37) },
			},
			{
				what: 'Aanmelden bij het roc.',
				proof: 'Bevestiging van de inschrijving.',
				due: after(6),
			},
		],
		appointments: [
			{
				on: after(9),
				at: '16:00',
				minutes: 20,
				kind: 'talk',
				how: 'video',
				about: 'Hoe gaat de eerste week?',
			},
		],
		contacts: [{ on: ago(10), how: 'message', about: 'Ze is aangenomen!' }],
		talks: [{ on: ago(40), minutes: 35, note: 'Weet wat ze wil, heeft weinig hulp nodig.' }],
		processes: [
			...schoolLeaverCourse(days),
			werktrajectLine(days, {
				name: 'Femke de Ruijter',
				employer: 'Thuiszorg Op Maat',
				branch: 'Zorg',
				startedDaysAgo: 47,
				last: 'contract-started',
			}),
			delftLine(days, {
				name: 'Femke de Ruijter',
				route: 'A',
				startedDaysAgo: 30,
				last: 'outflow',
			}),
			werkmakelaarLine(days, {
				name: 'Femke de Ruijter',
				employer: 'Thuiszorg Op Maat',
				startedDaysAgo: 30,
				last: 'contract-started',
			}),
		],
	};
};
