import type { papers as dutch } from '../nl/papers.ts';

export const papers = {
	title: 'Documents',
	lead: 'Each document is made from what the dossier says. You do not have to type it again.',
	columns: { paper: 'Document', number: 'No.', state: 'State', signed: 'Signed by' },
	states: {
		empty: 'Nothing known yet',
		unfinished: 'Not finished yet',
		ready: 'Ready',
		signed: 'Signed',
		older: 'Older version signed',
	},
	withEmpty: 'Also show documents for which nothing has been filled in',
	forClient: 'For the client',
	none: 'There are no documents yet',
	noneText: 'Documents belong to a work process. Start one under Trajectory.',
	nothingBegun: 'Nothing has been filled in for these documents yet.',
	back: 'Back to documents',
	print: 'Print or PDF',
	language: 'The document itself is in Dutch.',
	gone: 'This document is not here',
	goneText: 'It belongs to a work process that this client does not have, or to another route.',
} satisfies typeof dutch;
