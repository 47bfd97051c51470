import type { today as dutch } from '../nl/today.ts';

export const today = {
	title: 'Today',
	overdue: 'Overdue',
	today: 'Today',
	thisWeek: 'This week',
	outOfSight: 'Out of sight',
	outOfSightHint: (days) => `No contact for more than ${days} days`,
	lastContact: (when) => `Last contact ${when}`,
	noContact: 'No contact recorded yet',
	waiting: 'Waiting for you',
	captures: (count) =>
		count === 1 ? '1 capture without a client' : `${count} captures without a client`,
	capturesDo: 'Assign',
	requests: (count) =>
		count === 1 ? '1 request for access to a dossier' : `${count} requests for access to a dossier`,
	requestsDo: 'Look',
	newLeads: 'Not discussed yet',
	newLeadsOf: (count) => (count === 1 ? '1 vacancy or chance' : `${count} vacancies or chances`),
	changed: 'Changed recently',
	kinds: {
		appointment: 'Appointment',
		assignment: 'Assignment',
		action: 'Action',
		'lead-closing': 'Vacancy closes',
	},
	untitled: {
		appointment: 'Talk',
		assignment: 'Assignment without text',
		action: 'Action without text',
		'lead-closing': 'Vacancy without title',
		step: 'Step without a name',
	},
	daysLate: (days) => (days === 1 ? '1 day' : `${days} days`),
	startTalk: 'Start talk',
	allDone: 'Nothing more for today',
	allDoneText: 'No terms, appointments or assignments for today and this week.',
	empty: 'Your day will stand here',
	emptyText:
		'Appointments, assignments and closing vacancies of all your dossiers together. Begin with a client.',
	begin: 'Choose how to begin',
	newClient: 'New client',
	noneOverdue: 'Nothing overdue.',
	noneToday: 'Nothing for today.',
	noneThisWeek: 'Nothing more this week.',
	anyDay: 'Next steps without a day',
	everybody: 'Steps of others too',
	others: (count) =>
		count === 1 ? '1 step waits for somebody else.' : `${count} steps wait for somebody else.`,
	more: (count) => `Show ${count} more`,
} satisfies typeof dutch;
