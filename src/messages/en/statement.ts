import type { statement as dutch } from '../nl/statement.ts';

export const statement = {
	about: {
		promiseHeading: 'What Driespan promises',
		promises: [
			'All that you write is first on this laptop. Only then does it go to others.',
			'It is encrypted there. Whoever steals the laptop reads nothing without your passphrase.',
			'The sharing server passes on what it cannot read. Nor can its administrator.',
			'The word at the top is never nicer than the facts.',
			'Nothing leaves your laptop but encrypted changes. No measuring, no advertising.',
		],
		notHeading: 'What Driespan does not promise',
		nots: [
			'Protection if somebody looks on at an unlocked laptop or it carries spying software.',
			'Taking back something from the mind or the printer of a person who has read it.',
			'Hiding that and when you work: the sharing server sees times and counts, no content.',
			'Saving your work when laptop, passphrase, recovery code and backup are all gone.',
		],
		licence: 'Driespan is open software under the EUPL-1.2.',
	},
	access: {
		intro:
			'Driespan wants everyone to be able to work with it: by keyboard, screen reader, voice, magnification or high contrast.',
		status:
			'We build to WCAG 2.2, levels A and AA, and check every screen automatically and by keyboard. An independent audit has not been done: your organisation should have one done before it publishes an accessibility statement.',
		knownHeading: 'What is not right yet',
		known: [
			'There has been no round with real users of a screen reader yet.',
			'Scanning a QR code does not work inside the app; therefore the code and the link always stand beside it.',
		],
		helpHeading: 'Help',
		help: 'Are you stuck? Tell the administrator of your organisation. The button Copy diagnosis gives facts without names.',
		helpKeys: 'Press ? for the keys.',
	},
} satisfies typeof dutch;
