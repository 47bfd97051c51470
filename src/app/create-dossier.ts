/**
 * A new dossier: two channels with this person as the only member, and the first content, all in one
 * transaction. It works without any network; the relay hears of it from the outbox.
 */
import * as Y from 'yjs';
import type { DossierDocs } from '../document/dossier-docs.ts';
import { isOffice } from '../document/office-meta.ts';
import { summaryOf } from '../document/summary.ts';
import { createChannel, type NewChannel } from '../log/create-channel.ts';
import { saveState } from '../log/saved-state.ts';
import type { Author as LogAuthor } from '../log/seal-entry.ts';
import { Channel, newEntry, type Prepared } from './channel.ts';
import { newRecord } from './channel-record.ts';
import { DossierChannels, parts } from './dossier-channels.ts';
import { changesSomething } from './filing.ts';
import { secretsChange } from './keyring.ts';
import { clientIdOf, type DocumentParts } from './load-document.ts';
import type { SessionCore } from './session-core.ts';

/** `fill` writes the first content. Answers the id of the dossier. Throws `StorageFailed`. */
export async function createDossier(
	core: SessionCore,
	fill: (docs: DossierDocs) => void,
): Promise<string> {
	const { documents, caseload, book } = core;
	const author = core.logAuthor();
	const shared = await createChannel('shared', author);
	const prof = await createChannel('prof', author, shared.state.ch);
	const [id, profId] = [shared.state.channelId, prof.state.channelId];
	const docs = {
		shared: await emptyDocument(id, documents),
		prof: await emptyDocument(profId, documents),
	};
	fill(docs);
	const channels = new DossierChannels(
		channelOf(shared, profId, documents),
		channelOf(prof, id, documents),
		documents.log,
	);
	const prepared = {
		shared: await firstEntries(channels.shared, shared, docs.shared, author),
		prof: await firstEntries(channels.prof, prof, docs.prof, author),
	};
	const { sealer } = documents;
	const secrets = await Promise.all([
		secretsChange(id, [shared.secret], sealer),
		secretsChange(profId, [prof.secret], sealer),
	]);
	const summary = summaryOf(docs, { id, changedAt: core.ports.clock.now() });
	const office = isOffice(docs.shared);
	const entry = { id, prof: profId, summary, stale: false, gone: false, office };
	const noted = await core.work.note(id, docs);
	await caseload.change([entry], (rows) =>
		channels.write(prepared, [...secrets, ...noted.rows, ...rows]),
	);
	noted.adopt();
	book.add(channels);
	for (const part of parts) core.relay.watch(channels[part].id);
	core.stored(channels, prepared);
	docs.shared.destroy();
	docs.prof.destroy();
	return id;
}

async function emptyDocument(channelId: string, documents: DocumentParts): Promise<Y.Doc> {
	const doc = new Y.Doc();
	doc.clientID = await clientIdOf(channelId, documents);
	return doc;
}

function channelOf({ state, keys }: NewChannel, pair: string, documents: DocumentParts): Channel {
	const { log, sealer, schema } = documents;
	const record = newRecord(saveState(state), pair);
	return new Channel({
		id: state.channelId,
		keys,
		record,
		waiting: [],
		parks: false,
		log,
		sealer,
		schema,
	});
}

async function firstEntries(
	channel: Channel,
	{ sealed }: NewChannel,
	doc: Y.Doc,
	author: LogAuthor,
): Promise<Prepared> {
	const update = new Uint8Array(Y.encodeStateAsUpdate(doc));
	const batches = changesSomething(update) ? [{ update, touched: [] }] : [];
	const first = await channel.prepareUpdates(batches, author);
	const genesis = newEntry(channel.id, sealed, 'send');
	return { ...first, write: { append: [genesis, ...(first.write.append ?? [])] } };
}
