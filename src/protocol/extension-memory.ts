/**
 * What the parts of the extension share in `storage.session`: memory only, trusted contexts only,
 * gone with the browser. And in `storage.local`: settings without any client data.
 *
 *   draft:<captureId>   Draft: the capture that is being checked
 *   active              captureId of the draft that the panel shows
 *   notice              why the last attempt gave no draft
 *   talk                the conversation of this moment, from the app
 *   known               what the plan of that conversation holds, hashed and sealed
 *   cards               CardList: a result list that waits to be ticked
 *   queue               QueueLine[]: what waits, for the list; without any content
 *   titles              {captureId: title} of this browser session
 *   pairing             PairingView for the options page
 *   app                 whether the app answers, and under which name
 *
 *   settings (local)    Settings
 *   pack (local)        the imported data pack, with its signature
 *   health (local)      HealthBook: counts per adapter
 */
import * as z from 'zod/mini';
import { Handle } from './bridge-messages.ts';
import { CaptureId, PageCapture } from './capture-envelope.ts';
import { mostCards } from './extension-messages.ts';

const text = (max: number) => z.string().check(z.maxLength(max));

export const Draft = z.strictObject({
	capture: PageCapture,
	/** The handle at the click: it decides where the capture goes, whatever happens after. */
	handle: z.nullable(Handle),
	known: z.enum(['no', 'yes', 'changed']),
	recaptureOf: z.nullable(CaptureId),
	note: text(2000),
	tags: z.array(text(60)).check(z.maxLength(12)),
	samenBekeken: z.boolean(),
	/** `typing`: nothing is sealed yet. `checking`: sealed as concept. `sent`: in the queue as final. */
	step: z.enum(['typing', 'checking', 'sent']),
});
export type Draft = z.infer<typeof Draft>;
export const draftKey = (captureId: string): string => `draft:${captureId}`;

export const CardList = z.strictObject({
	/** The click that read the list. */
	takingId: CaptureId,
	host: text(255),
	cards: z
		.array(z.strictObject({ capture: PageCapture, known: z.enum(['no', 'yes', 'changed']) }))
		.check(z.maxLength(mostCards)),
});
export type CardList = z.infer<typeof CardList>;

export const queueStates = [
	'concept',
	'ready',
	'offered',
	'confirmed',
	'refused',
	'withdrawn',
] as const;
/**
 * concept = concept, ready = klaar, offered = aangeboden, confirmed = bevestigd, refused =
 * geweigerd, withdrawn = ingetrokken; opgeruimd is the row that is no longer there.
 */
export type QueueState = (typeof queueStates)[number];

export const QueueLine = z.strictObject({
	captureId: CaptureId,
	seq: z.int(),
	state: z.enum(queueStates),
	stage: z.enum(['concept', 'final']),
	queuedAt: z.number(),
	/** For which store it was sealed: `false` when that store is not the one of the pairing. */
	readable: z.boolean(),
	place: z.nullable(z.enum(['plan', 'inbox', 'binned'])),
	reason: z.nullable(text(40)),
	/** The acknowledgement came after it was withdrawn. */
	late: z.boolean(),
});
export type QueueLine = z.infer<typeof QueueLine>;

export const Notice = z.strictObject({
	reason: text(40),
	host: z.nullable(text(255)),
	at: z.number(),
});
export type Notice = z.infer<typeof Notice>;

export const PairingView = z.discriminatedUnion('step', [
	z.strictObject({ step: z.literal('none') }),
	z.strictObject({ step: z.literal('waiting') }),
	z.strictObject({ step: z.literal('compare'), checkCode: text(9), label: text(120) }),
	/** Agreed here; the app has not said so yet. */
	z.strictObject({ step: z.literal('agreed') }),
	z.strictObject({
		step: z.literal('paired'),
		label: text(120),
		origin: text(255),
		at: z.number(),
	}),
	z.strictObject({
		step: z.literal('failed'),
		reason: z.enum(['refused-there', 'broken-exchange', 'too-old-browser', 'storage-failed']),
	}),
]);
export type PairingView = z.infer<typeof PairingView>;

export const AppView = z.strictObject({ answering: z.boolean() });
export type AppView = z.infer<typeof AppView>;

/** Raised when what we promise on the first page changes: then we ask again. */
export const consentVersion = 1;

export const Settings = z.strictObject({
	/** The version that was agreed to; 0 for none. */
	consent: z._default(z.int(), 0),
	language: z._default(z.enum(['nl', 'en']), 'nl'),
	/** Hosts on which the button stays away. */
	hiddenHosts: z._default(z.array(text(255)).check(z.maxLength(200)), []),
	/** Hosts that the user gave, one by one: there the button may be too. */
	sites: z._default(z.array(text(255)).check(z.maxLength(50)), []),
	/** Adapters that are switched off. */
	adaptersOff: z._default(z.array(text(100)).check(z.maxLength(100)), []),
	/** Whether adapters of an imported data pack are used. */
	packs: z._default(z.boolean(), false),
	/** Extra origin of the app, beside the one of the build. */
	appOrigin: z._default(z.nullable(text(255)), null),
});
export type Settings = z.infer<typeof Settings>;

/** Everything that is not what we once wrote counts as not set. */
export const readSettings = (stored: unknown): Settings =>
	Settings.safeParse(stored ?? {}).data ?? Settings.parse({});

/** `id@version` of an adapter to what was counted with it. */
export const AdapterHealth = z.strictObject({
	captures: z.int().check(z.positive()),
	/** How often a field that was expected was not there. */
	missing: z.record(text(40), z.int().check(z.nonnegative())),
	/** Of the last capture. */
	at: z.number(),
});
export type AdapterHealth = z.infer<typeof AdapterHealth>;
export const HealthBook = z.record(text(120), AdapterHealth);
export type HealthBook = z.infer<typeof HealthBook>;

export const readHealthBook = (stored: unknown): HealthBook =>
	HealthBook.safeParse(stored).data ?? {};

/** What the options page says of the pack in use. */
export const PackView = z.looseObject({ version: z.int(), made: text(10) });
export type PackView = z.infer<typeof PackView>;
