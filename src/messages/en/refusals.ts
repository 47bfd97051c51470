import type { refusals as dutch } from '../nl/refusals.ts';

export const refusals = {
	'access-denied':
		'The access code of the sharing server is wrong. Fill it in at Office, Settings.',
	'wrong-origin': 'The sharing server does not allow this address. Tell your administrator.',
	'wrong-version':
		'The sharing server speaks another version. Reload the app or tell your administrator.',
	'bad-signature': 'The sharing server does not recognise this laptop. Reload the app.',
	'too-slow': 'The connection is too slow. We try again by ourselves.',
	'frame-too-big': 'A message was too big for the sharing server. We try again by ourselves.',
	'too-many-sockets': 'The sharing server is busy. We try again in a minute.',
	'too-many-frames': 'The sharing server is busy. We try again in a minute.',
	malformed: 'The sharing server did not understand a message. We try again in a minute.',
	stopping: 'The sharing server restarts. We try again by ourselves.',
	'not-writer': 'You may no longer write in this dossier.',
	'stale-epoch': 'The key of this dossier has been replaced. Your change is sealed again.',
	'seq-gap': 'The sharing server misses an earlier change. That one goes first.',
	fork: 'This profile is on two laptops at once. Use one of them and tell your administrator.',
	'too-big': 'A change is too big to share. Make the text shorter.',
	quota:
		'This dossier is full on the sharing server. Reading still works. Tell your administrator.',
	rate: 'Many changes go at once. The rest follows by itself.',
	stale: 'Somebody else changed the access at the same time. We fetch that first.',
	'stale-cut': 'Somebody else changed the access at the same time. We fetch that first.',
	'bad-entry':
		'The sharing server refuses a change. Your work stays on this laptop. Tell your administrator.',
	'bad-entry-signature':
		'The sharing server refuses a change. Your work stays on this laptop. Tell your administrator.',
	'unknown-record': 'The sharing server misses facts about the access. Those go first.',
	'unknown-channel': 'The sharing server no longer knows this dossier. We put it there again.',
	'no-capability': 'The access to this dossier has changed. We fetch that first.',
	'not-member': 'You no longer have access to this dossier.',
	'unknown-invitation': 'This invitation no longer exists. Ask for a new one.',
	'no-tries-left': 'This invitation was tried too often. Ask for a new one.',
	'relay-full':
		'The disk of the sharing server is full. Your work is kept here. Tell your administrator.',
	unavailable: 'The sharing server could not answer just now. We try again by ourselves.',
} satisfies typeof dutch;
