import type { DossierContent } from '../dossier-content.ts';
import { delftLine } from './courses/delft-line.ts';
import { forkliftDriverCourse } from './courses/forklift-driver-course.ts';
import { werkpleinLine } from './courses/werkplein-line.ts';
import type { PracticeDays } from './practice-days.ts';
import { inPlace, practiceChance, practiceVacancy } from './practice-records.ts';

/** A warehouse worker who speaks Polish and simple Dutch; certificate about to expire. */
export const forkliftDriver = (days: PracticeDays): DossierContent => {
	const { after, ago } = days;
	return {
		client: {
			voornamen: 'Łukasz',
			geslachtsnaam: 'Żółkiewski',
			birthDate: '1988-11-23',
			address: 'Proefweg 7',
			postcode: '5705 CD',
			place: 'Helmond',
			phone: '06 00 00 00 13',
			email: 'l.zolkiewski@oefening.example',
			bsn: '799890005',
			benefits: ['ww'],
			language: 'pl',
		},
		note: 'Spreekt Pools en eenvoudig Nederlands. Graag korte zinnen.',
		reportedOn: ago(8),
		goals: ['Werk als heftruckchauffeur of reachtruckchauffeur, liefst zonder nachtdienst.'],
		actions: [
			{
				what: 'Nagaan of de werkgever of het sectorfonds het nieuwe heftruckcertificaat betaalt.',
				who: 'Adviseur',
				due: after(1),
			},
		],
		leads: [
			{
				record: practiceChance({
					beroep: 'Heftruckchauffeur',
					postcode4: '5705',
					straalKm: 25,
					vacatures: { n: 61, kwalificatie: 'exact' },
					concurrentie: { n: 38, kwalificatie: 'ongeveer' },
					peildatum: ago(6),
				}),
				addedOn: ago(6),
				note: '',
				moves: [],
			},
			{
				record: practiceVacancy({
					naamVacature: 'Heftruckchauffeur dagdienst',
					werkgever: 'Kempisch Distributiehuis',
					werkgeverSoort: 'direct',
					plaats: inPlace('Asten'),
					uren: { min: 40, max: 40 },
					rijbewijs: ['B'],
					contractvorm: 'Tijdelijk, mogelijk vast',
					sluitingsdatumVacature: after(1),
				}),
				addedOn: ago(6),
				note: 'Certificaat moet nog een half jaar geldig zijn.',
				moves: [{ to: 'discussed', on: ago(6) }],
			},
			{
				record: practiceVacancy({
					naamVacature: 'Magazijnmedewerker',
					werkgever: 'Uitzendbureau Vlot Werk',
					werkgeverSoort: 'bureau',
					plaats: inPlace('Helmond'),
					uren: { min: 32, max: 40 },
				}),
				addedOn: ago(1),
				note: '',
				moves: [],
			},
		],
		assignments: [
			{
				what: 'Bellen met Kempisch Distributiehuis: mag u langskomen?',
				proof: 'Naam van wie u sprak en wat is afgesproken.',
				due: after(0),
				fromLead: 1,
			},
			{
				what: 'Heftruckcertificaat meenemen.',
				proof: 'Het certificaat zelf, of een foto.',
				due: after(3),
			},
		],
		appointments: [
			{
				on: after(3),
				at: '14:00',
				minutes: 30,
				kind: 'talk',
				how: 'office',
				place: 'Werkplein, spreekkamer 1',
				withWhom: ['Tolk Pools, telefonisch'],
				about: 'Hoe ging het bellen?',
			},
		],
		contacts: [{ on: ago(6), how: 'office', about: 'Klantherkenning met tolk.' }],
		talks: [
			{
				on: ago(6),
				minutes: 50,
				note: 'Verstaat meer dan hij spreekt. Elf jaar ervaring in het magazijn. Certificaat loopt over vier maanden af.',
			},
		],
		processes: [
			...forkliftDriverCourse(days),
			werkpleinLine(days, { daysAgo: 8, regime: 'WW', last: 'received' }),
			delftLine(days, {
				name: 'Łukasz Żółkiewski',
				route: 'A',
				startedDaysAgo: 8,
				last: 'route-decided',
			}),
		],
	};
};
