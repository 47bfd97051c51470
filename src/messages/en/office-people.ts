import type { officePeople as dutch } from '../nl/office-people.ts';

export const officePeople = {
	heading: 'Who works here?',
	lead: 'Everybody in this office sees the same rules, employers, vacancies and agendas. Clients are not in it.',
	alone: 'You work here alone so far. Invite a colleague and you work by the same rules.',
	noLeaving:
		'Somebody cannot be taken out of the office yet. So let in only colleagues who will go on working here.',
	none: 'Your office comes into being when you change something, add an employer or invite a colleague. Until then the values of the source count.',
	damaged:
		'The office on this laptop cannot be read. The values of the source count. Restore a backup or have yourself invited again.',
	fresh: (people: string) => `New in this office: ${people}.`,
	freshSeen: 'Seen',
	columns: { name: 'Name', organisation: 'Organisation', role: 'Role', online: 'At work now' },
	me: 'you',
	online: 'Yes',
	name: 'Name of the office',
	nameHint: 'For example Werkplein Helmond. Stands above lists and papers.',
	saveName: 'Save name',
	saved: 'Saved',
	invite: {
		heading: 'Invite a colleague',
		lead: 'The invitation is for one person. Whoever comes in works with this office from then on. Access to dossiers is given separately.',
		make: 'Invite a colleague',
		again: 'Invite somebody else',
		making: 'Being made',
		offline: 'There is no connection with the relay now. Try again when there is.',
		failed: 'The invitation could not be made. Try again.',
		used: 'This invitation is not open any more: it was used or withdrawn.',
	},
	choices: {
		heading: 'You belong to more than one office',
		lead: 'This laptop works with one at a time. What is in the other is kept.',
		of: (people: string) => `Office of ${people}`,
		current: 'In use',
		use: 'Use this office',
	},
	roles: {
		heading: 'Roles in the work processes',
		lead: 'What each role does according to the source. Who decides what follows from it.',
		process: 'Work process',
		columns: {
			role: 'Role',
			organisation: 'Organisation',
			level: 'Level',
			tasks: 'Does',
			rules: 'Rule',
		},
	},
} satisfies typeof dutch;
