import type { DossierContent } from '../dossier-content.ts';
import { eIntakeDocument } from '../e-intake.ts';
import { delftLine } from './courses/delft-line.ts';
import { homeCarerCourse } from './courses/home-carer-course.ts';
import { werkpleinLine } from './courses/werkplein-line.ts';
import type { PracticeDays } from './practice-days.ts';
import { practiceChance } from './practice-records.ts';

/** Somebody of 60 who has just reported: an almost empty dossier to begin with. */
export const homeCarer = (days: PracticeDays): DossierContent => {
	const { after, ago } = days;
	return {
		client: {
			voornamen: 'Ineke',
			geslachtsnaam: 'Verhoeven-Claassen',
			birthDate: '1966-12-11',
			place: 'Deurne',
			postcode: '5751 NP',
			phone: '06 00 00 00 18',
			benefits: ['ww', 'participatiewet'],
			language: 'nl',
		},
		note: '',
		reportedOn: ago(2),
		goals: [],
		actions: [{ what: 'Klantherkenning voorbereiden.', who: 'Adviseur', due: after(1) }],
		leads: [
			{
				record: practiceChance({
					beroep: 'Thuishulp',
					postcode4: '5751',
					straalKm: 10,
					vacatures: { n: 100, kwalificatie: 'meer dan' },
					concurrentie: { n: 19, kwalificatie: 'exact' },
					peildatum: ago(1),
				}),
				addedOn: ago(1),
				note: '',
				moves: [],
			},
		],
		assignments: [],
		appointments: [
			{
				on: after(1),
				at: '09:00',
				minutes: 60,
				kind: 'talk',
				how: 'office',
				place: 'Werkplein, spreekkamer 2',
				about: 'Eerste gesprek: klantherkenning',
			},
		],
		contacts: [{ on: ago(2), how: 'phone', about: 'Heeft zich gemeld en een afspraak gemaakt.' }],
		talks: [],
		written: (
			[
				['work-last', 'Thuishulp, elf jaar bij dezelfde organisatie.'],
				['work-wish', 'Weer in de thuiszorg, het liefst in Deurne.'],
				['work-learned', 'Huishoudschool, en cursussen van het werk.'],
				['work-hours', '24 uur.'],
				['ww-last-day', 'De laatste dag van vorige maand.'],
				['ww-why', 'De organisatie is gestopt.'],
				['ww-beside', 'Nee.'],
			] as const
		).map(([part, text]) => ({ document: eIntakeDocument, part, text })),
		processes: [
			...homeCarerCourse(days),
			werkpleinLine(days, { daysAgo: 2, regime: 'WW', last: 'client-situation' }),
			delftLine(days, {
				name: 'Ineke Verhoeven-Claassen',
				route: 'A',
				startedDaysAgo: 2,
				last: 'contact-person-named',
			}),
		],
	};
};
