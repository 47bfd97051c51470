import { parts } from './dossier-channels.ts';
import type { SessionCore } from './session-core.ts';

/**
 * Takes dossiers from this laptop, with the keys to them: what the relay keeps cannot be read here any
 * more. Who shares one keeps theirs. Of one that is not here nothing happens.
 */
export async function removeDossiers(core: SessionCore, ids: readonly string[]): Promise<void> {
	for (const id of ids) await removeDossier(core, id);
	await core.outgoing.load();
}

async function removeDossier(core: SessionCore, id: string): Promise<void> {
	const entry = core.caseload.entries.get(id);
	if (!entry) return;
	await core.rooms.leave(id);
	const channels = await core.book.dossier(id);
	for (const part of parts) core.relay.unwatch(channels[part].id);
	const forgotten = await core.work.forget(id);
	await channels.turns.take(() =>
		core.caseload.change([{ ...entry, gone: true }], async (rows) => {
			const secrets = parts.flatMap((part) => {
				const channelId = channels[part].id;
				return [
					core.sealer.change('channel', channelId, null),
					core.sealer.change('keyring', `channel/${channelId}`, null),
				];
			});
			const forget = parts.map((part) => channels[part].id);
			const gone = [...rows, ...forgotten.rows, ...(await Promise.all(secrets))];
			await core.log.write({ forget, rows: gone });
		}),
	);
	forgotten.adopt();
	core.book.remove(id);
	for (const part of parts) {
		await core.ports.shelf.remove(await core.sealer.shelfName(channels[part].id));
	}
}
