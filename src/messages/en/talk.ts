import type { talk as dutch } from '../nl/talk.ts';

export const talk = {
	heading: (client) => `Conversation with ${client}`,
	tabTitle: 'Talk',
	leave: 'To the dossier',
	close: 'Close conversation',
	notStarted: 'No conversation is running now',
	elapsed: (minutes) => `${minutes} min`,
	capture: {
		pointed: (label) =>
			`What you capture on werk.nl comes into this dossier. The browser button calls this conversation “${label}”.`,
		expired: 'The browser button no longer points at this conversation.',
		again: 'Switch it on again',
		pair: 'Couple it',
		away: {
			absent: 'The browser button was not found.',
			unpaired: 'The browser button is not coupled yet.',
			'paired-away': 'The browser button does not answer now. What you capture comes in later.',
			connected: '',
			'reload-page': 'The browser button was renewed. Reload this page.',
		},
	},
	agenda: {
		heading: 'What is this conversation about?',
		add: 'Add a point',
		item: (number) => `Point ${number}`,
		discussed: (what) => `Discussed: ${what}`,
		remove: (what) => `Throw away point: ${what}`,
		empty: 'No points yet.',
	},
	note: {
		heading: 'Note',
		hint: 'Saves itself. For the professionals only.',
	},
	previous: {
		heading: (day, person) => `Previous conversation: ${day}, ${person}`,
		noNote: 'Nothing was written down then.',
	},
	arrivals: {
		heading: 'Vacancies and chances',
		waiting: 'What you capture on werk.nl now appears here.',
		arrived: (title) => `Arrived: ${title}`,
		earlier: (count) => `Found earlier, still to discuss (${count})`,
	},
	agreed: {
		inThisTalk: 'Assignments from this conversation',
		fromEarlier: (count) => `From earlier (${count})`,
		none: 'Nothing agreed yet.',
	},
	closing: {
		heading: 'Close conversation',
		intro: 'Go through this together.',
		agreed: (count) =>
			count === 0
				? 'No assignments have been agreed.'
				: count === 1
					? '1 assignment agreed:'
					: `${count} assignments agreed:`,
		noNote: 'There is no note yet.',
		appointment: 'Next appointment',
		withoutAppointment: 'Close without a new appointment',
		finish: 'Record and close',
		back: 'Back to the conversation',
		done: 'The conversation has been recorded.',
	},
} satisfies typeof dutch;
