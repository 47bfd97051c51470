/** The practice caseload: invented clients in dossiers like any other, and their removal. */
import { practiceCaseload } from '../domain/practice-caseload.ts';
import { createDossier } from './create-dossier.ts';
import { parts } from './dossier-channels.ts';
import { practiceDossier } from './practice-versions.ts';
import type { SessionCore } from './session-core.ts';

export async function addPractice(core: SessionCore): Promise<void> {
	const { today } = core.author();
	for (const content of practiceCaseload(today)) {
		await createDossier(core, await practiceDossier(content, core.author()));
	}
}

/** Takes all practice dossiers from this laptop. The relay keeps bytes that nobody can read. */
export async function removePractice(core: SessionCore): Promise<void> {
	const practice = core.caseload.dossiers.filter((summary) => summary.practice);
	for (const { id } of practice) {
		const entry = core.caseload.entries.get(id);
		if (!entry) continue;
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
	await core.outgoing.load();
}
