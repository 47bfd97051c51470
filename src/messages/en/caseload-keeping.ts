import type { caseloadKeeping as dutch } from '../nl/caseload-keeping.ts';

export const caseloadKeeping = {
	title: 'Keeping times',
	lead: 'Until when dossiers and sensitive facts may be kept. Driespan erases nothing by itself: you decide.',
	times: (years, months) =>
		`A dossier is kept ${years === 1 ? '1 year' : `${years} years`}, sensitive facts ${months === 1 ? '1 month' : `${months} months`}, counted from the last thing that happened in the dossier. If somebody gets help again, the time begins anew.`,
	rules: 'Change the times at Rules',
	back: 'To the caseload',
	link: 'Keeping times',
	over: (count) =>
		count === 1
			? 'A keeping time of 1 dossier is over.'
			: `A keeping time of ${count} dossiers is over.`,
	look: 'See what you can do',
	due: 'Time is over',
	running: 'Time runs',
	columns: { client: 'Client', what: 'What', until: 'Keep until', act: 'What you can do' },
	whole: 'Whole dossier',
	sensitive: (count) => (count === 1 ? '1 sensitive fact' : `${count} sensitive facts`),
	open: 'Withdraw them at Overview or Trajectory',
	openOf: (client) => `Withdraw them at Overview or Trajectory: dossier of ${client}`,
	empty: 'No keeping times yet',
	emptyText:
		'A time begins when the help ends: with outflow, or when you end the work process. Of a dossier without a work process Driespan does not know that.',
	remove: {
		open: 'Remove from this laptop',
		openOf: (client) => `Remove from this laptop: the dossier of ${client}`,
		heading: (client) => `Remove the dossier of ${client}?`,
		text: 'The dossier disappears from this laptop. You cannot undo that.',
		papers: 'Does something have to be kept? Print the papers first.',
		toPapers: 'To the papers',
		others: 'Whoever shares the dossier with you keeps it. Ask them to remove it too.',
		backups: 'It still stands in backups that you made before. Remove those too.',
		sure: 'I have kept what has to be kept',
		notSure: 'Tick the box first.',
		yes: 'Remove this dossier',
		cancel: 'Cancel',
		failed: 'The dossier could not be removed. Try again.',
		done: (client) => `The dossier of ${client} was removed from this laptop.`,
	},
} satisfies typeof dutch;
