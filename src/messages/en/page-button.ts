import type { pageButton as dutch } from '../nl/page-button.ts';

export const pageButton = {
	language: 'en',
	region: 'Driespan: capture vacancy',
	capture: 'Capture',
	again: 'Capture again',
	pairFirst: 'Couple with Driespan first',
	busy: 'Working…',
	known: { no: '', yes: 'Already in the plan', changed: 'In the plan, has changed' },
	health: 'Page recognised, but {found} of {expected} fields found',
	stored: 'Captured. Check it in the side panel.',
	pageChanged: 'The page changed while it was read. Click once more.',
	notStored: {
		unpaired: 'Not captured. Couple with Driespan first.',
		'no-consent': 'Not captured. Give your consent in the settings first.',
		invalid: 'Not captured. This page gives something that is not right.',
		'wrong-host': 'Not captured. The address of the page is not right.',
		'too-large': 'Not captured. The text is too large.',
		'storage-full': 'Not captured. The disk is full.',
		'storage-failed': 'Not captured. It could not be stored. Try once more.',
		'no-answer': 'Not captured. The extension does not answer.',
	},
	reload: 'The extension was updated. Reload the page.',
	usePanel: 'Use the side panel: this page hides the button.',
	more: 'More',
	move: 'Move the button',
	hide: 'Do not show on this site',
} satisfies typeof dutch;
