import type { leadTyped as dutch } from '../nl/lead-typed.ts';

export const leadTyped = {
	heading: { vacature: 'Type a vacancy', kans: 'Type a chance' },
	onlyNeeded: {
		vacature: 'Only the job title is needed. The rest may follow later.',
		kans: 'Only the occupation is needed. The rest may follow later.',
	},
	field: {
		title: 'Job title',
		employer: 'Employer',
		place: 'Place',
		hoursFrom: 'Hours per week, from',
		hoursTo: 'Hours per week, to',
		closing: 'Closing date',
		address: 'Address of the page',
		occupation: 'Occupation',
		region: 'Region',
		vacancies: 'Number of vacancies',
		competition: 'Number of job-seekers',
		asOf: 'As of',
	},
	problem: {
		needed: 'Fill in this field.',
		'not-a-number': 'Write a number.',
		'not-a-day': 'This is not a date.',
		'not-an-address': 'This is not a web address. It begins with https://.',
	},
	save: 'Put into the plan',
	cancel: 'Cancel',
} satisfies typeof dutch;
