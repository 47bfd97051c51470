import type { DossierContent } from '../dossier-content.ts';
import { shopAssistantCourse } from './courses/shop-assistant-course.ts';
import { shopAssistantHelmond } from './courses/shop-assistant-helmond.ts';
import type { PracticeDays } from './practice-days.ts';

/** A young woman on an internship in a shop; being on time goes better every week. */
export const shopAssistant = (days: PracticeDays): DossierContent => ({
	client: {
		voornamen: 'Aylin',
		geslachtsnaam: 'Kaplan',
		birthDate: '2004-10-03',
		place: 'Delft',
		postcode: '2611 ZX',
		phone: '06 00 00 00 20',
		email: 'aylin@oefening.example',
		benefits: ['participatiewet'],
		language: 'nl',
	},
	note: 'Bellen na 15.00 uur.',
	reportedOn: days.ago(110),
	goals: ['Een baan in een kledingwinkel, minstens 24 uur.'],
	actions: [
		{
			what: 'Met de winkel de arbeidsovereenkomst voorbereiden.',
			who: 'Jobcoach',
			due: days.after(8),
		},
	],
	leads: [],
	assignments: [
		{ what: 'Elke dag opschrijven hoe laat u begon.', proof: 'Het lijstje.', due: days.after(3) },
	],
	appointments: [
		{
			on: days.after(3),
			at: '16:00',
			minutes: 45,
			kind: 'employer',
			how: 'visit',
			place: 'Warenhuis De Oefenhoek, Delft',
			withWhom: ['Jobcoach'],
			about: 'Leerdoelen bespreken op de stage',
		},
	],
	contacts: [{ on: days.ago(1), how: 'phone', about: 'Was een dag ziek; is weer begonnen.' }],
	talks: [
		{
			on: days.ago(13),
			minutes: 40,
			note: 'Trots op de kassa. Reistijd is lang: bus van 7.40 uur.',
		},
	],
	processes: [...shopAssistantCourse(days), shopAssistantHelmond(days)],
});
