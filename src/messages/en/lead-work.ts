import type { leadWork as dutch } from '../nl/lead-work.ts';

export const leadWork = {
	calls: {
		heading: 'Employer called back',
		add: 'Note a call',
		on: 'Called on',
		outcome: 'What did the employer say?',
		note: 'Explanation',
		save: 'Note',
		cancel: 'Cancel',
		none: 'Not called back yet.',
		saved: (employer) => `Call noted: ${employer}`,
		line: (day, person) => `${day}, by ${person}`,
		outcomeName: {
			applied: 'The client has applied',
			'not-applied': 'The application is not known',
			'not-reached': 'Nobody was reached',
		},
	},
	bulk: {
		agency: 'bulk vacancy, temp or secondment agency',
		'work-project': 'bulk vacancy, work project',
		cwi: 'bulk vacancy, CWI',
		set: {
			agency: 'Mark: bulk vacancy of an agency',
			'work-project': 'Mark: bulk vacancy of a work project',
			cwi: 'Mark: bulk vacancy of the CWI',
			none: 'Remove the bulk mark',
		},
	},
	employer: {
		suggested: 'This looks like a temp agency. Will the client work there, or elsewhere?',
		legend: 'Who is this?',
		direct: 'The employer itself',
		bureau: 'An agency; the work is elsewhere',
		decided: { direct: 'employer itself', bureau: 'through an agency' },
	},
	changed: 'changed',
	difference: {
		caption: 'Difference with the time before',
		field: 'Item',
		before: 'Was',
		after: 'Is now',
		nothing: 'was not there',
	},
} satisfies typeof dutch;
