import type { officeCalendar as dutch } from '../nl/office-calendar.ts';

export const officeCalendar = {
	heading: 'Working days',
	lead: 'A term in working days counts Monday to Friday without these days. Every date in a dossier names the days that were passed over.',
	upcoming: 'The next twelve months',
	columns: { day: 'Day', why: 'Why', remove: 'Take away' },
	none: 'In the next twelve months the office is open on every working day.',
	kinds: { holiday: 'Holiday', decree: 'Equated by decree', closed: 'Office closed' },
	remove: 'Take away',
	removeOf: (day: string) => `Take ${day} away`,
	removed: 'The day was taken away.',
	add: {
		heading: 'Add a day',
		on: 'Day',
		kind: 'Kind',
		note: 'Reason',
		closing: 'Closing day of the office',
		decree: 'Day equated with a holiday by decree',
		submit: 'Add',
		noDay: 'Choose a day.',
		weekend: 'This is a Saturday or Sunday. It does not count already.',
		known: 'This day does not count already.',
		noNote: 'Write briefly why.',
		added: (day: string) => `${day} does not count any more.`,
	},
	open: {
		heading: 'Open on a holiday',
		lead: 'Terms in the work processes are agreements. If your office works on such a day, switch it on: it counts then.',
	},
} satisfies typeof dutch;
