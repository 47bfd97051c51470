import type { extensionOptions as dutch } from '../nl/extension-options.ts';

export const extensionOptions = {
	consent: {
		heading: 'Before you begin',
		reads: 'What does it read? The vacancy or chance on the page in front of you. No other pages.',
		when: 'When? Only when you click, or use the shortcut.',
		where: 'Where does it go? Only to your own Driespan on this laptop, sealed.',
		never:
			'What does it never do? It fetches nothing from the internet, fills in nothing, sends nothing to others, and leaves out contact persons, phone numbers and citizen service numbers.',
		outside:
			'What can it not do? Protect you from other extensions, or from whoever uses your account on this laptop.',
		agree: 'Agree, switch it on',
		agreed: 'You have agreed.',
		needed: 'Give your consent in the settings first. Until then the extension does nothing.',
		open: 'Open the settings',
	},
	pairing: {
		heading: 'Couple with Driespan',
		intro:
			'Open Driespan and unlock it. Choose Werkplein, Extension there. Then click Couple here.',
		start: 'Couple',
		again: 'Couple again',
		waiting: 'Waiting for Driespan. Click Couple there too.',
		compare: 'Does Driespan show the same code?',
		codeLabel: 'Check code',
		equal: 'Yes, the codes are equal',
		different: 'No, stop',
		agreed: 'Now press Yes in Driespan too. Then they are coupled.',
		paired: (label: string) => `Coupled with ${label}`,
		since: (when: string) => `Coupled on ${when}`,
		unpair: 'Uncouple',
		unpairHint: 'What waits in the queue stays sealed for this Driespan.',
		needed: 'Couple with Driespan first. Until then nothing is kept.',
		failed: {
			'refused-there': 'Coupling was stopped in Driespan.',
			'broken-exchange':
				'The coupling was disturbed. Try again; if it happens again, tell your administrator.',
			'too-old-browser': 'This browser is too old to capture safely.',
			'storage-failed': 'The coupling could not be kept.',
		},
	},
	sites: {
		heading: 'Sites that may have the button',
		intro:
			'The button may be on werk.nl. You allow another job site yourself, one by one; the browser then asks you once more.',
		always: 'www.werk.nl',
		address: 'Address of a job site',
		addressHint: 'For example www.vacaturebord.example. You may paste the whole address.',
		allow: 'Allow this site',
		remove: (host: string) => `Remove ${host}`,
		wrong: 'This is not the address of a site.',
		refused: 'The browser did not allow the site.',
	},
	adapters: {
		heading: 'What the extension can read',
		intro:
			'For each kind of page there is a description of labels. If one reads wrongly, switch it off: selecting and typing always work.',
		names: {
			'werk.nl/vacature': 'Vacancies of werk.nl',
			'werk.nl/vacature-klassiek': 'Vacancies of werk.nl, old form',
			'werk.nl/vacatures': 'Search results of werk.nl',
			'werk.nl/kansverkenner-resultaat': 'Result of the Kansverkenner',
			'werk.nl/kansverkenner-invoer': 'Questions of the Kansverkenner',
			'techniekwerkt.nl/vacature': 'Vacancies of techniekwerkt.nl',
			'schema.org/jobposting': 'Vacancies with a block of data, on sites that you allowed',
		},
		version: (version: number, day: string) => `Version ${version}, checked on ${day}.`,
		never: 'Not used yet.',
		captures: (count: number) => (count === 1 ? 'Used once.' : `Used ${count} times.`),
		fields: (found: number, expected: number) =>
			`${found} of ${expected} expected fields found every time`,
		tableOf: (id: string) => `Fields found by ${id}`,
		field: 'Field',
		found: 'Found',
		foundOf: (found: number, captures: number) => `${found} of ${captures}`,
		report: 'Save a report without content',
		reportHint:
			'Which elements and labels open job pages have, and these counts. No values, no addresses. You can send it to your administrator.',
		reported: (pages: number) =>
			pages === 1 ? 'Report made of 1 page.' : `Report made of ${pages} pages.`,
	},
	packs: {
		heading: 'Repairs between two releases',
		intro:
			'When a site changes, your administrator can give you a signed file with new labels. Labels only, never code, and never for more sites.',
		none: 'This release does not take such files.',
		allow: 'Use a signed file',
		file: 'File from your administrator',
		inUse: (version: number, day: string) => `In use: file ${version} of ${day}.`,
		remove: 'Remove this file',
		refused: {
			'too-large': 'The file is too large.',
			'not-json': 'This is not a file with labels.',
			'wrong-shape': 'This file belongs to another release.',
			'bad-signature': 'The signature is not right.',
			'not-newer': 'You already use a file that is as new or newer.',
			'unknown-adapter': 'The file names a kind of page that this release does not know.',
			'wider-hosts': 'The file wants to read more sites than this release. That is not allowed.',
			lint: 'The labels in the file are not sound.',
		},
	},
	options: {
		heading: 'Driespan capture',
		language: 'Language',
		languages: { nl: 'Nederlands', en: 'English' },
		shortcut: 'Shortcut',
		shortcutIs: (keys: string) => `Capture with ${keys}`,
		noShortcut: 'No shortcut is set.',
		changeShortcut: 'You change the shortcut on chrome://extensions/shortcuts.',
		hidden: 'Sites without the button',
		hiddenNone: 'The button is on all sites that you allowed.',
		showAgain: (host: string) => `Show again on ${host}`,
		health: 'Condition',
		version: (version: string) => `Version ${version}`,
		waiting: (count: number) =>
			count === 1 ? '1 capture is waiting' : `${count} captures are waiting`,
		wipe: 'Remove everything',
		wipeHint: 'Coupling, queue and settings of this extension. The plan in Driespan stays.',
		wipeWarning: (count: number) =>
			count === 1
				? '1 capture is still waiting. It will be lost.'
				: `${count} captures are still waiting. They will be lost.`,
		wipeSure: 'Yes, remove everything',
		keep: 'No, keep it',
		wiped: 'Everything has been removed.',
		origin: 'Another address of Driespan',
		originHint:
			'Needed only when your organisation offers Driespan at an address of its own, for example https://driespan.gemeente.example.',
		originAdd: 'Allow this address',
		originWrong: 'This is not an https address.',
		originRefused: 'The browser did not allow the address.',
		originIs: (origin: string) => `Also allowed: ${origin}`,
		originRemove: 'Remove',
	},
} satisfies typeof dutch;
