/**
 * What one relay takes, from sync.md section 8. `openRelay` takes other rows, so that a load test on
 * loopback can raise them; a running relay never changes them.
 */
export const defaultLimits = {
	/** Before a device is authenticated. */
	greetingBytes: 8 * 1024,
	greetingMs: 5000,
	/** New sockets a minute from one address; people in one office may share one. */
	socketsPerMinute: 20,
	/** The same for this machine itself, where an attacker has nothing to gain. */
	socketsPerMinuteLoopback: 600,
	sockets: 10_000,
	/** After it. A frame holds at most one push of 256 KiB and its envelope. */
	frameBytes: 320 * 1024,
	framesPerSecond: 100,
	frameBurst: 2000,
	/** Entries of one device. */
	entriesPerSecond: 20,
	entryBurst: 200,
	/** Sealed presence of one socket; more is dropped. */
	ephPerSecond: 20,
	ephBurst: 60,
	/** Channels that one socket is subscribed to. */
	subscriptions: 20_000,
	/** Bytes of entries in one channel. Member records are taken beyond it. */
	channelBytes: 50 * 1000 * 1000,
	/** Waiting to be sent to one socket: above the first, live entries become a tickle. */
	backlogTickleBytes: 1024 * 1024,
	/** Above this the socket is closed as too slow. */
	backlogBytes: 8 * 1024 * 1024,
	/** A socket that does not answer a ping within this time is gone. */
	pingMs: 30_000,
	/** Answers to an invitation stay readable for so long after it was used or withdrawn. */
	answerDays: 30,
} as const satisfies Record<string, number>;

export type RelayLimits = { readonly [Name in keyof typeof defaultLimits]: number };
