import type { log as dutch } from '../nl/log.ts';

export const log = {
	title: 'Log',
	intro: 'Who changed what, and when. Each line is signed by that person’s laptop.',
	loading: 'Reading the log…',
	empty: 'There is nothing in the log yet.',
	nothingFound: 'No lines for this choice.',
	unreadable: (count) =>
		count === 1
			? '1 line comes from a newer version of Driespan. It is kept. Update Driespan to read it.'
			: `${count} lines come from a newer version of Driespan. They are kept. Update Driespan to read them.`,
	filter: {
		person: 'Person',
		everyone: 'Everyone',
		kind: 'Kind',
		everything: 'Everything',
		shown: (count) => (count === 1 ? '1 line' : `${count} lines`),
	},
	more: 'Show more',
	today: 'Today',
	yesterday: 'Yesterday',
	columns: { time: 'Time', who: 'Who', what: 'What' },
} satisfies typeof dutch;
