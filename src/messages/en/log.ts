import type { log as dutch } from '../nl/log.ts';

export const log = {
	intro: 'Who changed what, and when. Each line is signed by that person’s laptop.',
	loading: 'Reading the log…',
	failed: 'The log cannot be read now.',
	empty: 'There is nothing in the log yet.',
	nothingFound: 'No lines for this choice.',
	unreadable: (count) =>
		count === 1
			? '1 line comes from a newer version of Driespan. It is kept. Update Driespan to read it.'
			: `${count} lines come from a newer version of Driespan. They are kept. Update Driespan to read them.`,
	filter: {
		person: 'Person',
		everyone: 'Everyone',
		part: 'Part',
		everything: 'Everything',
		shown: (count) => (count === 1 ? '1 change' : `${count} changes`),
	},
	part: {
		client: 'Client’s data',
		plan: 'Plan',
		leads: 'Vacancies and chances',
		talks: 'Conversations and appointments',
		members: 'People involved',
		other: 'Other',
	},
	more: 'Show more',
	fromTo: (from, to) => `${from}–${to}`,
	moreChanges: (count) => (count === 1 ? '1 more change' : `${count} more changes`),
	profOnly: 'professionals only',
	change: {
		started: 'Dossier begun',
		clientField: (field, value) => `${field}: ${value}`,
		clientFieldEmptied: (field) => `${field} emptied`,
		clientNote: 'Particulars updated',
		added: (item) => `${item} added`,
		gone: (item) => `${item}: adding undone`,
		binned: (item) => `${item} thrown away`,
		restored: (item) => `${item} put back`,
		fieldChanged: (item) => `${item} changed`,
		textChanged: (item) => `${item}: text updated`,
		undone: (what) => `Undone: ${what}`,
		invited: 'Invitation made',
		uninvited: 'Invitation withdrawn',
		admitted: (name) => `${name} admitted to this dossier`,
		unreadable: 'Change from a newer version',
	},
	item: {
		goal: 'Goal',
		action: 'Action',
		assignment: 'Assignment',
		appointment: 'Appointment',
		lead: 'Vacancy or chance',
		talk: 'Conversation',
		'talk-point': 'Point of a conversation',
	},
	named: (item, title) => `${item} “${title}”`,
} satisfies typeof dutch;
