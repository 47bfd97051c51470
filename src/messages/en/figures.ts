import type { figures as dutch } from '../nl/figures.ts';

export const figures = {
	title: 'Figures',
	lead: 'Counted on this laptop, from what stands in the dossiers. Each figure opens the dossiers behind it.',
	empty: 'No figures yet',
	emptyText:
		'Figures come by themselves once a work process runs in a dossier. Start it in the dossier, at Overview.',
	print: 'Print or PDF',
	process: 'Work process',
	period: 'Period',
	periods: {
		quarter: 'This quarter',
		'last-quarter': 'Last quarter',
		year: 'This year',
		'twelve-months': 'Last twelve months',
		own: 'Own period',
	},
	from: 'From',
	to: 'Up to and including',
	over: (from, to, dossiers) =>
		`${from} up to and including ${to}, over ${dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`} with this work process. `,
	practiceOnly: 'These are invented clients of the practice caseload.',
	leftOut: (count) =>
		count === 1
			? 'The invented client of the practice caseload does not count.'
			: `The ${count} invented clients of the practice caseload do not count.`,
	table: 'The figures',
	columns: {
		figure: 'Figure',
		value: 'Now',
		before: 'Period before',
		dossiers: 'Dossiers',
	},
	nothing: '–',
	empties: (count) =>
		count === 1
			? 'Show the one figure without an outcome too'
			: `Show the ${count} figures without an outcome too`,
	units: {
		dossiers: (value) => value,
		times: (value) => `${value} times`,
		score: (value) => value,
		days: (value) => `${value} days`,
		people: (value) => value,
	},
	countOf: (count, of) => `${count} of ${of}`,
	target: {
		aim: (value) => `Aim: ${value}`,
		between: (min, max) => `Between ${min} and ${max}`,
		atLeast: (value) => `At least ${value}`,
		atMost: (value) => `At most ${value}`,
	},
	reached: 'Reached',
	notReached: 'Not reached',
	show: (count) => (count === 1 ? '1 dossier' : `${count} dossiers`),
	showOf: (count, figure) =>
		count === 1 ? `1 dossier behind: ${figure}` : `${count} dossiers behind: ${figure}`,
	chart: 'As a picture',
	noChart: 'There are no percentages in this period yet.',
	behind: (figure) => `Dossiers behind: ${figure}`,
	counted: 'Counts',
	others: 'Does not count',
	pending: 'Still running',
	unknown: 'Unknown dossier',
	exchange: {
		heading: 'Exchange without names',
		text: 'The file holds numbers only: no names, no identifiers, no dossiers. Counts of 1 to 4 are left out, for somebody could be recognised in them.',
		which: {
			legend: 'Which dossiers count in the file?',
			hint: 'A dossier that you share is with a colleague too. If each counts only the dossiers in which they started the work process, nobody is counted twice.',
			started: (count) =>
				count === 1
					? 'Only the dossier in which I started the work process'
					: `Only the ${count} dossiers in which I started the work process`,
			all: (count) => `All ${count} dossiers on this laptop`,
		},
		twice:
			'One of the files counts all dossiers of a laptop. Clients whom you share may be counted twice in this sum.',
		equal:
			'Two files are exactly the same. Is it the same file twice? Then begin again with “Count this laptop only”.',
		save: 'Save the figures as a file',
		add: 'Add the file of a colleague',
		addHint: 'Only files of the same work process and the same period.',
		added: (count) =>
			count === 1
				? 'Together with 1 file of a colleague'
				: `Together with ${count} files of colleagues`,
		clear: 'Count this laptop only',
		range: (least, most) => `${least} to ${most}`,
		column: 'Together',
		problem: {
			unreadable: 'This is not a file with figures of Driespan.',
			'different-periods': 'This file is about another period.',
			'different-processes': 'This file is about another work process.',
		},
	},
} satisfies typeof dutch;
