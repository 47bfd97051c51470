import type { processTerms as dutch } from '../nl/process-terms.ts';

export const processTerms = {
	why: 'Why this date?',
	whyAbout: (title) => `Why this date? ${title}`,
	length: {
		'working-days': (count) => (count === 1 ? '1 working day' : `${count} working days`),
		days: (count) => (count === 1 ? '1 day' : `${count} days`),
		weeks: (count) => (count === 1 ? '1 week' : `${count} weeks`),
		months: (count) => (count === 1 ? '1 month' : `${count} months`),
	},
	after: (length, fact, day) => `${length} after “${fact}” on ${day}`,
	atOnce: (fact, day) => `At once on “${fact}”, ${day}`,
	suspended: (from, to, back, reason) =>
		`suspended from ${from} until ${to} (${reason}) and so ${back} longer`,
	suspendedStill: (from, back, reason) =>
		`suspended since ${from} (${reason}) and so ${back} longer up to now`,
	extended: (length, reason) => `extended by ${length} (${reason})`,
	endsOn: (head, day) => `${head}: ${day}`,
	skipped: (days) => `skipped: ${days}`,
	skippedDay: (name, day) => `${name} (${day})`,
	rolled: (day) => `it would be ${day}, but the office is closed then`,
	alsoFrom: (fact, day, due) => `counted from “${fact}” on ${day} it would be ${due}`,
	startByOffice: 'your office chose this start',
	lengthByOffice: 'your office chose this length',
	withoutReason: (count) =>
		count === 1
			? '1 change without a reason does not count'
			: `${count} changes without a reason do not count`,
	outsideCalendar: (from, to) =>
		`Driespan knows the holidays from ${from} to ${to}; reckon this date yourself`,
	lengthUnknown: 'The source gives no number of days here',
	suggestion: (length) => `suggestion: ${length}`,
	askOffice: 'your office fills it in under Werkplein',
	rule: (rules) => `Rule ${rules}`,
	source: (source) => `Source: ${source}`,
	state: {
		running: (days) => (days === 1 ? '1 day left' : `${days} days left`),
		dueToday: 'today',
		overdue: (days) => (days === 1 ? '1 day late' : `${days} days late`),
		suspended: (day) => `on hold since ${day}`,
		met: (day) => `met on ${day}`,
		metLate: (day, days) =>
			days === 1 ? `done on ${day}, 1 day late` : `done on ${day}, ${days} days late`,
		ended: (day) => `lapsed on ${day}`,
		lengthUnknown: 'number of days not filled in',
		outsideCalendar: 'outside the calendar',
	},
	change: {
		suspend: 'Put on hold',
		resume: 'Let it run again',
		extend: 'Extend',
		suspendReason: 'Why is the term on hold?',
		extendReason: 'Why is more time needed?',
	},
	until: (day) => `by ${day}`,
	noDay: 'no day yet',
	open: (count) => (count === 1 ? '1 term is running' : `${count} terms are running`),
	closed: (count) => (count === 1 ? '1 finished term' : `${count} finished terms`),
	none: 'No terms are running.',
} satisfies typeof dutch;
