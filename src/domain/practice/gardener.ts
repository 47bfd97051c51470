import type { DossierContent } from '../dossier-content.ts';
import { gardenerCourse } from './courses/gardener-course.ts';
import { gardenerHelmond } from './courses/gardener-helmond.ts';
import type { PracticeDays } from './practice-days.ts';

/** A man of 52 on a trial placement in the public gardens, with a job coach beside him. */
export const gardener = (days: PracticeDays): DossierContent => ({
	client: {
		voornamen: 'Gerrit-Jan',
		geslachtsnaam: 'Oldenkamp',
		birthDate: '1974-02-27',
		place: 'Delft',
		postcode: '2613 AB',
		phone: '06 00 00 00 21',
		benefits: ['participatiewet'],
		language: 'nl',
	},
	note: 'Komt liever niet op drukke uren.',
	reportedOn: days.ago(700),
	goals: ['Vast werk in het groen, vier dagen per week.'],
	actions: [
		{ what: 'Met de voorman bespreken of vier dagen kan.', who: 'Jobcoach', due: days.after(6) },
	],
	leads: [],
	assignments: [
		{
			what: 'Aan het eind van de dag aankruisen hoe het ging.',
			proof: 'De weekkaart.',
			due: days.after(5),
		},
	],
	appointments: [
		{
			on: days.after(6),
			at: '09:30',
			minutes: 60,
			kind: 'three-party',
			how: 'visit',
			place: 'Groenbedrijf De Oefentuin',
			withWhom: ['Jobcoach', 'Voorman'],
			about: 'Hoe gaat de proefplaatsing?',
		},
	],
	contacts: [{ on: days.ago(8), how: 'office', about: 'Werkbezoek van de jobcoach.' }],
	talks: [
		{
			on: days.ago(29),
			minutes: 30,
			note: 'Buiten werken doet hem goed. Pauzes nemen is nog leren.',
		},
	],
	processes: [...gardenerCourse(days), gardenerHelmond(days)],
});
