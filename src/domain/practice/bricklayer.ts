import type { DossierContent } from '../dossier-content.ts';
import { bricklayerCourse } from './courses/bricklayer-course.ts';
import type { PracticeDays } from './practice-days.ts';
import { inPlace, practiceChance, practiceVacancy } from './practice-records.ts';

/** A bricklayer of 47 whose employer stopped: good chances, little practice in applying. */
export const bricklayer = (days: PracticeDays): DossierContent => {
	const { today, after, ago } = days;
	return {
		client: {
			voornamen: 'Henk',
			voorvoegsel: 'van den',
			geslachtsnaam: 'Boomgaard',
			birthDate: '1979-03-14',
			address: 'Voorbeeldstraat 12',
			postcode: '5611 AB',
			place: 'Eindhoven',
			phone: '06 00 00 00 11',
			email: 'h.vandenboomgaard@oefening.example',
			bsn: '999990019',
			benefits: ['ww'],
			language: 'nl',
		},
		note: 'Is ’s ochtends het best bereikbaar. Heeft een auto.',
		reportedOn: ago(19),
		goals: [
			'Binnen zes maanden weer aan het werk als metselaar of voorman, in vaste dienst.',
			'Leren hoe je nu solliciteert: cv op Werk.nl, bellen met een werkgever.',
		],
		actions: [
			{
				what: 'Contact leggen met de accountmanager bouw over vacatures die nog niet openstaan.',
				who: 'Adviseur',
				due: after(3),
			},
			{
				what: 'Uitzoeken of het VCA-certificaat verlengd kan worden via het opleidingsfonds.',
				who: 'Adviseur',
				due: ago(2),
			},
		],
		leads: [
			{
				record: practiceChance({
					beroep: 'Metselaar',
					postcode4: '5611',
					straalKm: 25,
					vacatures: { n: 14, kwalificatie: 'exact' },
					concurrentie: { n: 52, kwalificatie: 'exact' },
					peildatum: ago(12),
				}),
				addedOn: ago(12),
				note: 'Samen bekeken. Veel werk gaat via uitzendbureaus in de bouw; daar twee opgebeld.',
				moves: [{ to: 'discussed', on: ago(12) }],
			},
			{
				record: practiceVacancy({
					naamVacature: 'Voorman metselaar',
					werkgever: 'Bouwgroep Het Steense B.V.',
					plaats: inPlace('Helmond'),
					uren: { min: 38, max: 40 },
					contractvorm: 'Tijdelijk, uitzicht op vast',
					opleiding: 'MBO',
					sluitingsdatumVacature: after(4),
				}),
				addedOn: ago(5),
				note: '',
				moves: [{ to: 'discussed', on: ago(5) }],
			},
		],
		assignments: [
			{
				what: 'Cv met uw laatste drie werkgevers op Werk.nl zetten.',
				proof: 'Het cv staat op Werk.nl en is samen bekeken.',
				due: ago(5),
				ending: { status: 'done', on: ago(5) },
			},
			{
				what: 'Solliciteren bij Bouwgroep Het Steense als voorman metselaar.',
				proof: 'Kopie van de brief of e-mail.',
				due: after(2),
				fromLead: 1,
			},
		],
		appointments: [
			{
				on: ago(12),
				at: '09:30',
				minutes: 60,
				kind: 'talk',
				how: 'office',
				place: 'Werkplein, spreekkamer 3',
				about: 'Klantherkenning',
				ending: { status: 'held', on: ago(12) },
			},
			{
				on: today,
				at: '10:30',
				minutes: 45,
				kind: 'talk',
				how: 'office',
				place: 'Werkplein, spreekkamer 3',
				about: 'Vacatures zoeken en het plan bespreken',
			},
		],
		contacts: [{ on: ago(5), how: 'phone', about: 'Gebeld over de vacature voorman metselaar.' }],
		talks: [
			{
				on: ago(12),
				minutes: 55,
				note: 'Vakman met 24 jaar ervaring. Baalt van het ontslag, wil snel door. Schrijven vindt hij lastig, bellen gaat goed. Wil niet verder dan een half uur rijden.',
			},
		],
		processes: bricklayerCourse(days),
	};
};
