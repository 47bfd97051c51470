/**
 * Everything behind an open vault, wired together: rows, log, channels, rooms and the relay client.
 *
 * `Session` is what the screen sees of it. Nothing starts here by itself, and nothing here decides:
 * what can be decided is a function in a file of its own.
 */
import { documentSchema } from '../document/schema-version.ts';
import type { Author } from '../domain/author.ts';
import { dayOf } from '../domain/day.ts';
import type { Author as LogAuthor } from '../log/seal-entry.ts';
import type { DriespanDatabase } from '../storage/database.ts';
import { LogStore } from '../storage/log-store.ts';
import { SealedStore } from '../storage/sealed-store.ts';
import type { RelayClient } from '../sync/relay-client.ts';
import type { ChannelStatus } from '../sync/sync-status.ts';
import type { Identity } from '../vault/identity.ts';
import type { Vault } from '../vault/vault.ts';
import { Caseload } from './caseload.svelte.ts';
import { ChannelBook } from './channel-book.ts';
import { type DossierChannels, type PreparedParts, parts } from './dossier-channels.ts';
import { DossierRooms } from './dossier-rooms.ts';
import { identityIn } from './keyring.ts';
import type { DocumentParts } from './load-document.ts';
import { Outgoing } from './outgoing.ts';
import type { Ports } from './ports.ts';
import { sendPresence } from './presence-post.ts';
import { roleOf } from './profile.ts';
import type { ReadAhead } from './read-ahead.ts';
import { type RelayNews, relayClient } from './relay-link.ts';
import { SealedRows } from './sealed-rows.ts';
import { Sealer } from './sealer.ts';
import { Settings } from './settings.svelte.ts';
import { connectionOf } from './sync-status.ts';
import { uuid7 } from './uuid.ts';
import { WorkBook } from './work-book.svelte.ts';

export interface SessionCore {
	readonly ports: Ports;
	readonly identity: Identity;
	readonly sealer: Sealer;
	readonly store: SealedStore;
	readonly rows: SealedRows;
	readonly log: LogStore;
	readonly settings: Settings;
	readonly caseload: Caseload;
	readonly work: WorkBook;
	readonly book: ChannelBook;
	readonly rooms: DossierRooms;
	readonly relay: RelayClient;
	readonly outgoing: Outgoing;
	readonly documents: DocumentParts;
	readonly author: () => Author;
	readonly logAuthor: () => LogAuthor;
	/** Own entries are on the disk: counts them and wakes the relay client. */
	readonly stored: (channels: DossierChannels, prepared: PreparedParts) => void;
	/** The read path, for entries that did not come by themselves. */
	readonly receive: (channelId: string, entries: readonly Uint8Array[]) => Promise<void>;
}

interface CoreParts {
	readonly news: RelayNews;
	readonly copied: boolean;
	readonly ahead: ReadAhead | undefined;
}

/** `copied`: nothing is sealed as this device. `ahead`: rows that are being read already. Throws `IdentityMissing` or `StorageFailed`. */
export async function openCore(
	ports: Ports,
	database: DriespanDatabase,
	vault: Vault,
	{ news, copied, ahead }: CoreParts,
): Promise<SessionCore> {
	const store = new SealedStore(database);
	const log = new LogStore(database);
	const sealer = new Sealer(vault, store, ports.random);
	const rows = new SealedRows(sealer, store);
	const settings = new Settings(rows);
	const caseload = new Caseload(sealer);
	const work = new WorkBook(sealer);
	const outgoing = new Outgoing(log);
	const [identity] = await Promise.all([
		identityIn(sealer),
		settings.load(),
		caseload.load(ahead),
		work.load(ahead),
		outgoing.load(),
	]);
	const { author, logAuthor } = authorsOf(ports, identity);
	const book = new ChannelBook({
		caseload,
		sealer,
		log,
		schema: documentSchema,
		parks: copied,
	});
	const documents: DocumentParts = {
		log,
		sealer,
		shelf: ports.shelf,
		sha256: ports.sha256,
		// A copy must not write under the Yjs client id of the original either.
		ownDevice: copied ? ports.random(16) : identity.dev,
		schema: documentSchema,
	};
	const rooms: DossierRooms = new DossierRooms({
		book,
		caseload,
		work,
		joinedOffice: (id) => news.joinedOffice(id),
		documents,
		rows,
		clock: ports.clock,
		me: identity,
		author,
		logAuthor,
		delivery: (channels) => deliveryOf(channels, relay, outgoing),
		sendPresence: (channels, part, content) => {
			const send = relay.sendPresence.bind(relay);
			const post = { dev: identity.dev, random: ports.random, send };
			sendPresence(channels, part, content, post).catch(() => {});
		},
		stored: (channels, prepared) => stored(channels, prepared),
	});
	const link = { ports, identity, settings, book, rooms, caseload, log, outgoing, news };
	const { relay, desk } = relayClient(link);
	const stored = (channels: DossierChannels, prepared: PreparedParts) => {
		for (const part of parts) {
			const sent = prepared[part]?.write.append?.filter((entry) => entry.relay === 'send') ?? [];
			if (sent.length === 0) continue;
			outgoing.added(channels[part].id, sent.length);
			relay.flush(channels[part].id);
		}
		news.status();
	};
	return {
		ports,
		identity,
		sealer,
		store,
		rows,
		log,
		settings,
		caseload,
		work,
		book,
		rooms,
		relay,
		outgoing,
		documents,
		author,
		logAuthor,
		stored,
		receive: async (channelId, entries) => {
			await desk.receive(channelId, entries, null);
		},
	};
}

function authorsOf({ clock, random, timeZone, build }: Ports, identity: Identity) {
	const role = roleOf(identity);
	const author = (): Author => {
		const now = clock.now();
		const { personId, name } = identity;
		const newId = () => uuid7(clock.now(), random);
		return { personId, name, role, now, today: dayOf(now, timeZone), newId };
	};
	return { author, logAuthor: (): LogAuthor => ({ identity, random, at: clock.now(), build }) };
}

function deliveryOf(channels: DossierChannels, relay: RelayClient, outgoing: Outgoing) {
	const ids = parts.map((part) => channels[part].id);
	const delivered = parts.flatMap((part) => channels[part].record.deliveredAt ?? []);
	const refused = ids.some((id) => isRefused(relay.status.channels[id]));
	return {
		waiting: outgoing.of(ids) + parked(channels),
		deliveredAt: delivered.length > 0 ? Math.max(...delivered) : null,
		connection: connectionOf(relay.status),
		problem: refused ? ('relay-refused' as const) : null,
	};
}

/** The channel, or only the entry that is next: both keep the rest of the outbox here. */
const isRefused = (channel: ChannelStatus | undefined): boolean =>
	channel !== undefined && channel.state !== 'waiting' && channel.refusal !== null;

const parked = (channels: DossierChannels): number =>
	parts.reduce((sum, part) => sum + channels[part].record.parked.length, 0);
