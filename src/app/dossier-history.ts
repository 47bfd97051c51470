/**
 * The log of a dossier for people: its signed entries, replayed one by one, with what each changed.
 *
 * Entries that only say "seen" are left out. Member records say who invited and who was let in.
 */
import * as Y from 'yjs';
import { describeUpdate } from '../document/describe-update.ts';
import { openStored } from '../log/open-stored.ts';
import { openText } from '../log/opened-entry.ts';
import { readEntry } from '../protocol/entry.ts';
import { type MemberBody, readMemberBody } from '../protocol/member-body.ts';
import { readMemberRecord } from '../protocol/member-record.ts';
import type { LogStore, StoredEntry } from '../storage/log-store.ts';
import type { Channel } from './channel.ts';
import type { DossierChannels } from './dossier-channels.ts';
import { changesSomething } from './filing.ts';
import type { LogChange, LogLine } from './log-line.ts';

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
	return [...lines, ...(profOnly ? [] : await membershipLines(channel, entries))];
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

/** What member records say: who invited, who let whom in. Their author is who pressed the button. */
async function membershipLines(
	channel: Channel,
	entries: readonly StoredEntry[],
): Promise<readonly LogLine[]> {
	const lines = await Promise.all(entries.map((entry) => membershipLine(channel, entry)));
	return lines.flatMap((line) => line ?? []);
}

async function membershipLine(channel: Channel, entry: StoredEntry): Promise<LogLine | null> {
	const read = readEntry(entry.bytes);
	if (read.kind === 'malformed' || read.entry.type !== 'member') return null;
	const text = await openText(channel.keys, read.entry);
	const body = text && readMemberBody(text);
	const record = readMemberRecord(read.entry.ext);
	if (!body || !record) return null;
	const what = membershipChanges(channel, record.idx, body.reason);
	if (what.length === 0) return null;
	return { ...authorOf(channel, entry), at: body.at, profOnly: false, what };
}

function membershipChanges(
	{ state }: Channel,
	idx: number,
	reason: MemberBody['reason'],
): readonly LogChange[] {
	if (reason === 'invitation') return [{ kind: 'invitation-made' }];
	if (reason === 'withdrawal') return [{ kind: 'invitation-withdrawn' }];
	if (reason === 'founding') return [];
	const admitted = [...state.members.values()].filter(({ rights }) => rights[0]?.fromIdx === idx);
	return admitted.map(({ name }) => ({ kind: 'member-admitted', name }));
}
