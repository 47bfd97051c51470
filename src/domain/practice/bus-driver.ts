import type { DossierContent } from '../dossier-content.ts';
import { busDriverCourse } from './courses/bus-driver-course.ts';
import type { PracticeDays } from './practice-days.ts';
import { inPlace, practiceVacancy } from './practice-records.ts';

/** A driver of 58 with a bad back: another seat, fewer hours, and a talk with three parties. */
export const busDriver = (days: PracticeDays): DossierContent => {
	const { today, after, ago } = days;
	return {
		client: {
			voornamen: 'Şükrü',
			geslachtsnaam: 'Yıldız',
			birthDate: '1968-05-09',
			address: 'Testhof 3',
			postcode: '5721 EF',
			place: 'Asten',
			phone: '06 00 00 00 14',
			bsn: '799890029',
			benefits: ['ioaw'],
			language: 'nl',
		},
		note: '',
		reportedOn: ago(61),
		goals: ['Rijdend werk met niet meer dan drie uur achter elkaar in de stoel.'],
		actions: [
			{
				what: 'Medisch advies aanvragen over zitten en tillen.',
				who: 'Casemanager',
				due: ago(7),
			},
			{
				what: 'Werkgevers in het leerlingenvervoer opbellen.',
				who: 'Accountmanager',
				due: after(4),
			},
		],
		leads: [
			{
				record: practiceVacancy({
					naamVacature: 'Chauffeur leerlingenvervoer',
					werkgever: 'Peelrijders Personenvervoer',
					plaats: inPlace('Asten'),
					uren: { min: 15, max: 20 },
					werktijden: 'Ochtend en middag, schooldagen',
					rijbewijs: ['D'],
					sluitingsdatumVacature: after(7),
				}),
				addedOn: ago(9),
				note: 'Werkgever wil graag kennismaken. Rustpauze tussen de ritten.',
				moves: [
					{ to: 'discussed', on: ago(9) },
					{ to: 'applied', on: ago(7) },
					{ to: 'response', on: ago(3) },
				],
			},
		],
		assignments: [
			{
				what: 'Formulier voor het medisch advies invullen en opsturen.',
				proof: 'Bevestiging van ontvangst.',
				due: ago(14),
				ending: {
					status: 'not-done',
					on: ago(9),
					reason: 'Het formulier was niet aangekomen; er is een nieuw gestuurd.',
				},
			},
			{
				what: 'Nieuw formulier voor het medisch advies opsturen.',
				proof: 'Bevestiging van ontvangst.',
				due: ago(1),
			},
		],
		appointments: [
			{
				on: ago(3),
				at: '13:30',
				minutes: 30,
				kind: 'talk',
				how: 'phone',
				about: 'Voorbereiden op de kennismaking',
			},
			{
				on: today,
				at: '15:00',
				minutes: 60,
				kind: 'employer',
				how: 'visit',
				place: 'Peelrijders, Asten',
				withWhom: ['Accountmanager'],
				about: 'Kennismaking bij Peelrijders',
			},
		],
		contacts: [{ on: ago(9), how: 'office', about: 'Vacature leerlingenvervoer besproken.' }],
		talks: [
			{
				on: ago(9),
				minutes: 45,
				note: 'Ziet op tegen weer een afwijzing. Leerlingenvervoer sprak hem meteen aan. Meer uren kan later.',
			},
		],
		processes: busDriverCourse(days),
	};
};
