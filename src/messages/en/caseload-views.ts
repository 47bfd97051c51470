import type { caseloadViews as dutch } from '../nl/caseload-views.ts';

export const caseloadViews = {
	look: 'How the caseload is shown',
	list: 'List',
	board: 'Board',
	process: 'Work process',
	noPhase: 'Not begun yet',
	notHere: (count) =>
		count === 1
			? 'This work process does not run for 1 client.'
			: `This work process does not run for ${count} clients.`,
	noProcess: 'No work process runs for anybody',
	noProcessText:
		'Start a work process in a dossier, at Overview. The client then stands here in his phase.',
	nobody: 'Nobody',
	saved: 'Saved views',
	save: 'Save this view',
	name: 'Name of the view',
	keep: 'Save',
	remove: (name) => `Remove view ${name}`,
	agreed: (min, max) => `Agreed: ${min} to ${max}`,
} satisfies typeof dutch;
