/** The relay client of this session: keys and storage that it may use, and where its news goes. */
import { documentSchema } from '../document/schema-version.ts';
import type { LogStore } from '../storage/log-store.ts';
import { RelayClient } from '../sync/relay-client.ts';
import { signCapability } from '../vault/channel-keys.ts';
import type { Identity } from '../vault/identity.ts';
import { sign } from '../vault/signing.ts';
import type { Caseload } from './caseload.svelte.ts';
import type { ChannelBook } from './channel-book.ts';
import type { DossierRooms } from './dossier-rooms.ts';
import type { Outgoing } from './outgoing.ts';
import type { Ports } from './ports.ts';
import { receivePresence } from './presence-post.ts';
import type { Settings } from './settings.svelte.ts';
import { SyncDesk } from './sync-desk.ts';

/** What the relay tells that concerns more than the log. */
export interface RelayNews {
	mailWaiting(ch: string): void;
	admitted(ch: string): void;
	/** The relay has later entries of this very device: the profile was copied. */
	ownDeviceAhead(): void;
	/** What came in by an invitation is an office. */
	joinedOffice(id: string): void;
	/** A word of the header or of a dossier may be different. */
	status(): void;
}

export interface LinkParts {
	readonly ports: Ports;
	readonly identity: Identity;
	readonly settings: Settings;
	readonly book: ChannelBook;
	readonly rooms: DossierRooms;
	readonly caseload: Caseload;
	readonly log: LogStore;
	readonly outgoing: Outgoing;
	readonly news: RelayNews;
}

/** Not started. */
export function relayClient(link: LinkParts): { relay: RelayClient; desk: SyncDesk } {
	const { ports, identity, settings, book, rooms, caseload, log, outgoing, news } = link;
	const desk = new SyncDesk({
		log,
		book,
		caseload,
		ownDevice: identity.deviceId,
		waiting: () => outgoing.all,
		isOpen: (id) => rooms.isOpen(id),
		deliver: (id, part, filed) => rooms.deliver(id, part, filed),
		stale: (id) => rooms.stale(id),
		delivered: async (ch) => {
			await outgoing.recount(ch);
			news.status();
		},
		copied: () => news.ownDeviceAhead(),
		reread: (ch) => {
			// Not from within an answer to the relay client itself.
			ports.clock.after(0, () => {
				relay.unwatch(ch);
				relay.watch(ch);
			});
		},
		schema: documentSchema,
		refused: () => news.status(),
	});
	const relay = new RelayClient({
		url: ports.relayUrl,
		openSocket: ports.openSocket,
		clock: { now: ports.clock.now, after: ports.clock.after },
		random: () => (ports.random(1)[0] ?? 0) / 256,
		sha256: (bytes) => ports.sha256(new Uint8Array(bytes)),
		storage: desk,
		device: {
			id: identity.deviceId,
			key: identity.device.pub,
			sign: (bytes) => sign(identity.device.sign, new Uint8Array(bytes)),
		},
		signCap: (ch, bytes) => capability(book, ch, bytes),
		accessCode: () => settings.accessCode || null,
		events: {
			presence: (ch, box) => {
				receivePresence(ch, box, { book, rooms, dev: identity.dev }).catch(() => {});
			},
			mailWaiting: (ch) => news.mailWaiting(ch),
			mailAnswered: () => {},
			storeFailed: () => news.status(),
			admitted: (ch) => news.admitted(ch),
			ownDeviceAhead: (ch, head) => {
				isOwnProposal(book, ch, head.id)
					.then((own) => own || news.ownDeviceAhead())
					.catch(() => {});
			},
			removed: () => news.status(),
		},
	});
	return { relay, desk };
}

/** The relay took a member record of ours and we never heard: no copy of this profile wrote it. */
async function isOwnProposal(book: ChannelBook, ch: string, id: string): Promise<boolean> {
	const found = await book.find(ch);
	return found?.channels[found.part].record.proposal?.id === id;
}

async function capability(book: ChannelBook, ch: string, bytes: Uint8Array) {
	const found = await book.find(ch);
	if (!found) return null;
	const { state, keys } = found.channels[found.part];
	// Just admitted: the line is not here yet, the newest secret we were given is the present one.
	const epoch = state.membership?.epoch ?? Math.max(...keys.epochs.keys());
	const sig = await signCapability(keys, epoch, new Uint8Array(bytes));
	return sig && { epoch, sig };
}
