/**
 * Why a relay says no. App and relay share these two tables.
 *
 * A *closing* refusal ends the connection: its code stands in the close frame (RFC 6455, section
 * 7.4.2: 4000 to 4999 are free for applications) and its name in the close reason. A *request*
 * refusal answers one request or one entry, and the connection lives on.
 *
 * `retry` says what a client does by itself: `soon` with the usual backoff, `later` after a minute,
 * `never` until a person or another part of the app has changed something.
 */
export type Retry = 'soon' | 'later' | 'never';

export const closingRefusals = {
	malformed: { closeCode: 4400, retry: 'later' },
	'access-denied': { closeCode: 4401, retry: 'never' },
	'bad-signature': { closeCode: 4403, retry: 'later' },
	'wrong-origin': { closeCode: 4406, retry: 'never' },
	'too-slow': { closeCode: 4408, retry: 'soon' },
	'frame-too-big': { closeCode: 4413, retry: 'later' },
	'wrong-version': { closeCode: 4426, retry: 'never' },
	'too-many-sockets': { closeCode: 4428, retry: 'later' },
	'too-many-frames': { closeCode: 4429, retry: 'later' },
	stopping: { closeCode: 4503, retry: 'soon' },
} as const satisfies Record<string, { closeCode: number; retry: Retry }>;

export const requestRefusals = {
	/** The author is not in the channel's member record with the right that this entry needs. */
	'not-writer': { retry: 'never' },
	/** Encrypted under an epoch that has been rotated away: seal again under the new one. */
	'stale-epoch': { retry: 'never' },
	/** An earlier entry of this device is missing here: upload that first. */
	'seq-gap': { retry: 'soon' },
	/** Another entry is already stored under this (device, seq), or `prev` names another one. */
	fork: { retry: 'never' },
	/** More than `maxEntryBytes`, or a member record that is larger than a batch. */
	'too-big': { retry: 'never' },
	/** The channel is full. Reading and member records still work. */
	quota: { retry: 'later' },
	/** Too many entries a second from this device. */
	rate: { retry: 'soon' },
	/** Another member record came first: pull it and rebase. */
	stale: { retry: 'never' },
	/** A removal whose cut lies before entries that the relay already holds: pull and cut again. */
	'stale-cut': { retry: 'never' },
	/** Layout, genesis id, or a member record that does not continue its line. */
	'bad-entry': { retry: 'never' },
	/** The signature is not of the device that the header names. */
	'bad-entry-signature': { retry: 'never' },
	/** `mh` names a member record that this relay does not have: upload the line first. */
	'unknown-record': { retry: 'soon' },
	/** This relay has never seen the channel (or lost it): upload it. */
	'unknown-channel': { retry: 'soon' },
	/** The capability proof does not fit the channel's present epoch: read the line first. */
	'no-capability': { retry: 'never' },
	/** The authenticated device is not in the channel's member record. */
	'not-member': { retry: 'never' },
	/** No open invitation with this id: never made, used, withdrawn or expired. */
	'unknown-invitation': { retry: 'never' },
	/** This invitation's letter box has taken all the letters it takes. */
	'no-tries-left': { retry: 'never' },
	/** The relay's disk refuses to store. Nothing is lost: the outbox keeps it. */
	'relay-full': { retry: 'later' },
	/** The relay could not answer this time. */
	unavailable: { retry: 'soon' },
} as const satisfies Record<string, { retry: Retry }>;

export type ClosingRefusal = keyof typeof closingRefusals;
export type RequestRefusal = keyof typeof requestRefusals;
/** Everything for which the screen needs a text. */
export type RelayRefusal = ClosingRefusal | RequestRefusal;

const byCloseCode = new Map<number, ClosingRefusal>(
	Object.entries(closingRefusals).map(([name, { closeCode }]) => [
		closeCode,
		name as ClosingRefusal,
	]),
);

/** The refusal behind a close code, or `null` when the connection ended for another reason. */
export function refusalOfCloseCode(code: number): ClosingRefusal | null {
	return byCloseCode.get(code) ?? null;
}

/** What a client does by itself after this refusal. */
export function retryOf(refusal: RelayRefusal): Retry {
	return { ...closingRefusals, ...requestRefusals }[refusal].retry;
}
