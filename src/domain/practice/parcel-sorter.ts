import type { DossierContent } from '../dossier-content.ts';
import { parcelSorterCourse } from './courses/parcel-sorter-course.ts';
import { werkmakelaarLine } from './courses/werkmakelaar-line.ts';
import type { PracticeDays } from './practice-days.ts';

/** Works with the guidance of colleagues: a trajectory that was closed, and may be archived. */
export const parcelSorter = (days: PracticeDays): DossierContent => ({
	client: {
		voornamen: 'Wessel',
		geslachtsnaam: 'Nijboer',
		birthDate: '1990-04-19',
		place: 'Helmond',
		postcode: '5706 KR',
		phone: '06 00 00 00 19',
		benefits: ['ww'],
		language: 'nl',
	},
	note: 'Graag schriftelijk bevestigen wat is afgesproken.',
	reportedOn: days.ago(690),
	goals: ['Vast werk in een rustige ploeg.'],
	actions: [],
	leads: [],
	assignments: [],
	appointments: [],
	contacts: [{ on: days.ago(12), how: 'phone', about: 'Gaat goed op het werk.' }],
	talks: [
		{
			on: days.ago(120),
			minutes: 30,
			note: 'Redt zich. Collega helpt bij drukte. Traject afgesloten.',
		},
	],
	processes: [
		...parcelSorterCourse(days),
		werkmakelaarLine(days, {
			name: 'Wessel Nijboer',
			employer: 'Pakkettenhuis De Peel',
			startedDaysAgo: 260,
			last: 'aftercare-started',
		}),
	],
});
