import type { start as dutch } from '../nl/start.ts';

export const start = {
	steps: { label: 'Steps', me: 'Who you are', secret: 'Passphrase', recovery: 'Recovery code' },
	welcome: {
		title: 'Welcome to Driespan',
		lead: 'One work dossier for the client and everyone who helps with the way to work. Encrypted on this laptop, shared with whom you choose.',
		points: [
			'Works without a connection too',
			'Only those you invite can read along',
			'The sharing server can read nothing',
		],
		restore: 'I have a backup',
		back: 'Back',
		next: 'Next',
	},
	me: {
		title: 'Who are you?',
		lead: 'Your colleagues and partners see this with everything that you record.',
		name: 'First and last name',
		organisation: 'Organisation',
		organisationHint: 'For example: UWV Werkplein Helmond',
		role: 'Role',
		required: 'Fill this in.',
	},
	secret: {
		title: 'Choose a passphrase',
		lead: 'It opens Driespan on this laptop. Four or more unrelated words are strong and easy to remember. A password manager is welcome.',
		passphrase: 'Passphrase',
		repeat: 'Repeat the passphrase',
		show: 'Show passphrase',
		strength: 'Strength',
		levels: {
			'too-short': 'Too short: use at least 12 characters',
			weak: 'Weak: easy to guess. Take more and different words',
			fair: 'Fair: one more word makes it strong',
			strong: 'Strong',
		},
		tooShort: 'Use at least 12 characters.',
		tooWeak: 'This passphrase is too easy to guess. Take more and different words.',
		different: 'The two are not the same.',
		create: 'Make my vault',
		creating: 'The vault is being made. This takes a few seconds.',
		failed: 'The vault could not be made. Reload the page and try again.',
	},
	recovery: {
		title: 'Keep your recovery code',
		lead: 'If you lose the passphrase, only this code opens your work. We cannot give it again. Print it or copy it by hand, and keep it in a safe place.',
		code: 'Recovery code',
		print: 'Print',
		saved: 'I have kept the code',
		checkTitle: 'Check',
		checkLead: (positions) =>
			`Type characters ${positions} of your recovery code. The hyphens do not count.`,
		position: (number) => `Character ${number}`,
		wrong: 'This is not right. Look at your paper again and do not count the hyphens.',
		confirm: 'Open Driespan',
		again: 'Show the code again',
		printHeading: 'Recovery code of Driespan',
		printText:
			'Whoever has this code can open your dossiers on your laptop. Do not keep it with the laptop.',
		printOf: (name, organisation) => `Of: ${name}, ${organisation}`,
	},
	begin: {
		title: 'How would you like to begin?',
		lead: 'You can always choose something else later.',
		practice: 'Practice caseload',
		practiceText: 'Try everything with invented clients. One click removes them.',
		practiceDo: 'Practise',
		client: 'New client',
		clientText: 'Make a dossier for your first client.',
		clientDo: 'Add a client',
		invitation: 'Invitation',
		invitationText: 'A colleague or partner gave you a link or a code of 26 characters.',
		invitationDo: 'Accept an invitation',
		later: 'Look around first',
	},
	lock: {
		title: 'Locked',
		lead: 'Enter your passphrase. You come back to the same place.',
		leadCode: 'Enter your recovery code, from the paper that you kept.',
		unlock: 'Open',
		unlocking: 'Opening',
		forgot: 'Forgot the passphrase? Use the recovery code',
		backToPassphrase: 'Use the passphrase after all',
		code: 'Recovery code',
		codeHint: '27 characters; hyphens, spaces and small letters do not matter.',
		'wrong-secret': 'This does not open the vault. Check Caps Lock and try again.',
		damaged: 'The vault on this laptop is damaged. Put back a backup.',
		'weak-parameters':
			'The protection of this vault has been lowered. Somebody may have touched it. We do not open it; tell your administrator.',
		wait: (seconds) =>
			`Tried too often. Wait another ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
		empty: 'Enter your passphrase.',
		emptyCode: 'Enter your recovery code.',
	},
	restore: {
		title: 'Put back a backup',
		lead: 'Choose the file that you saved at Office. You then open it with the passphrase of that time, or with the recovery code.',
		file: 'Backup file',
		busy: 'Putting back',
		outcomes: {
			damaged: 'This file is not a whole backup of Driespan. Choose another file.',
			newer: 'This backup is of a newer version. Update Driespan first.',
			'not-empty':
				'There is a vault on this laptop already. Putting back works on an empty laptop only.',
		},
	},
	otherTab: {
		title: 'Driespan is open in another tab',
		text: 'Only one can work at a time, so that nothing is lost. Go to the other tab, or continue here.',
		take: 'Continue here',
		hint: 'The other tab first saves everything and then closes.',
	},
	starting: 'Driespan is starting',
	failure: {
		title: 'Driespan cannot start',
		reasons: {
			'storage-refused':
				'The browser may keep nothing on this laptop. Do not use a private window, and allow storage for this address.',
			'storage-full':
				'The disk of this laptop is full. Make room and reload the page. Nothing is lost.',
			'storage-newer':
				'Your work was kept by a newer version of Driespan. Reload the page to get it.',
			'too-old-browser':
				'This browser is too old for the encryption. Use a recent Chrome, Edge or Firefox.',
			'vault-damaged':
				'The vault on this laptop is damaged. Put back a backup in a new browser profile, or ask a colleague to invite you again.',
			unexpected: 'Something went wrong that we do not know. Your work is still on this laptop.',
		},
		reload: 'Reload',
	},
} satisfies typeof dutch;
