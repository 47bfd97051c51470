/**
 * The log of a dossier for people: its signed entries, replayed one by one, with what each changed.
 *
 * Entries that only say "seen" are left out. Member records say who came in.
 */
import * as Y from 'yjs';
import { describeUpdate } from '../document/describe-update.ts';
import { openStored } from '../log/open-stored.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { readEntry } from '../protocol/entry.ts';
import { readMemberRecord } from '../protocol/member-record.ts';
import type { LogStore, StoredEntry } from '../storage/log-store.ts';
import type { Channel } from './channel.ts';
import type { DossierChannels } from './dossier-channels.ts';
import { changesSomething } from './filing.ts';
import type { LogLine } from './log-line.ts';

/** The screen stays alive: after so many entries the replay lets others go first. */
const stretch = 100;

/** Newest first. Lines of both channels are put together by their wall clocks. */
export async function historyOf(
	channels: DossierChannels,
	log: LogStore,
	schema: number,
): Promise<readonly LogLine[]> {
	const lines = [
		...(await linesOf(channels.shared, log, schema, false)),
		...(await linesOf(channels.prof, log, schema, true)),
	];
	return lines.toSorted((a, b) => b.at - a.at);
}

async function linesOf(channel: Channel, log: LogStore, schema: number, profOnly: boolean) {
	const entries = await log.entries(channel.id);
	const raw = entries.map(({ bytes }) => bytes);
	const bodies = await openStored(raw, { keys: channel.keys, schema });
	const replay = new Y.Doc();
	const lines: LogLine[] = [];
	for (const [at, entry] of entries.entries()) {
		const body = bodies[at];
		if (!body || !changesSomething(body.update)) continue;
		const what = describeUpdate(replay, body.update);
		if (what.length > 0) lines.push({ ...authorOf(channel, entry), at: body.at, profOnly, what });
		if (at % stretch === stretch - 1) await new Promise((resolve) => setTimeout(resolve));
	}
	replay.destroy();
	return [...lines, ...(profOnly ? [] : admissions(channel, entries))];
}

function authorOf(channel: Channel, { id, dev }: Pick<StoredEntry, 'id' | 'dev'>) {
	const author = channel.state.members.get(dev);
	return {
		id,
		personId: author?.personId ?? '',
		name: author?.name ?? '',
		organisation: author?.organisation ?? '',
	};
}

/** Who let whom in: the signed record names the devices, its author is who pressed the button. */
function admissions(channel: Channel, entries: readonly StoredEntry[]): readonly LogLine[] {
	const members = [...channel.state.members.values()];
	return entries.flatMap((entry) => {
		const idx = recordPlaceOf(entry.bytes);
		if (idx === null || idx === 0) return [];
		const admitted = members.filter(({ rights }) => rights[0]?.fromIdx === idx);
		return admitted.map(({ deviceId, name, at }) => ({
			...authorOf(channel, entry),
			id: `admitted-${deviceId}`,
			at,
			profOnly: false,
			what: [{ kind: 'member-admitted' as const, name }],
		}));
	});
}

/** The place of a member record in its line; `null` for any other entry. */
function recordPlaceOf(bytes: Bytes): number | null {
	const read = readEntry(bytes);
	if (read.kind !== 'entry' || read.entry.type !== 'member') return null;
	return readMemberRecord(read.entry.ext)?.idx ?? null;
}
