/**
 * The stores of one relay on `node:sqlite`.
 *
 * [Note: group commit] `DatabaseSync` blocks, and a commit waits for the disk. Appends of one turn of
 * the event loop are therefore gathered and committed together, and acknowledged after that commit:
 * a thousand sockets share a few synchronisations instead of making one each.
 */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Bytes } from '../src/protocol/bytes.ts';
import { type LogStore, type NewEntry, type RelayStores, withinLimit } from './log-store.ts';
import { openDatabase, withFaults } from './sqlite-database.ts';
import { sqliteLetters } from './sqlite-letters.ts';
import { blob, inTransaction, integer } from './sqlite-values.ts';

type Row = Record<string, SQLOutputValue>;

/** Throws `StoreFailed`. */
export function openSqliteStores(folder: string): RelayStores {
	return storesOn(openDatabase(folder));
}

export function storesOn({ database, relayId }: ReturnType<typeof openDatabase>): RelayStores {
	return {
		log: sqliteLog(database, relayId),
		letters: sqliteLetters(database),
		close: () => withFaults(() => database.close()),
	};
}

function sqliteLog(database: DatabaseSync, relayId: Bytes): LogStore {
	const channel = database.prepare('SELECT n, bytes FROM channel WHERE ch = ?');
	const heads = database.prepare(
		'SELECT dev, MAX(seq) AS seq, id FROM entry WHERE ch = ? GROUP BY dev',
	);
	const line = database.prepare('SELECT id, raw FROM entry WHERE ch = ? AND member = 1 ORDER BY n');
	const after = database.prepare('SELECT raw FROM entry WHERE ch = ? AND n > ? ORDER BY n LIMIT ?');
	const between = database.prepare(
		'SELECT raw FROM entry WHERE ch = ? AND dev = ? AND seq BETWEEN ? AND ? ORDER BY seq LIMIT ?',
	);
	const one = database.prepare('SELECT n, id FROM entry WHERE ch = ? AND dev = ? AND seq = ?');
	const append = groupCommit(database);
	return {
		relayId,
		append,
		channel: async (ch) =>
			withFaults(() => {
				const row = channel.get(ch);
				if (!row) return null;
				return {
					n: integer(row.n),
					bytes: integer(row.bytes),
					heads: heads
						.all(ch)
						.map(({ dev, seq, id }) => ({ dev: blob(dev), seq: integer(seq), id: blob(id) })),
					line: line.all(ch).map(({ id, raw }) => ({ id: blob(id), raw: blob(raw) })),
				};
			}),
		read: async (ch, n, limit) =>
			withFaults(() => withinLimit(raws(after.iterate(ch, n, limit.entries)), limit)),
		span: async (ch, { dev, from, to }, limit) =>
			withFaults(() => withinLimit(raws(between.iterate(ch, dev, from, to, limit.entries)), limit)),
		find: async (ch, dev, seq) =>
			withFaults(() => {
				const row = one.get(ch, dev, seq);
				return row ? { id: blob(row.id), n: integer(row.n) } : null;
			}),
	};
}

function* raws(rows: Iterable<Row>): Iterable<Bytes> {
	for (const row of rows) yield blob(row.raw);
}

interface Append {
	readonly ch: Bytes;
	readonly base: number;
	readonly entries: readonly NewEntry[];
	readonly done: PromiseWithResolvers<'appended' | 'moved'>;
}

function groupCommit(database: DatabaseSync): LogStore['append'] {
	const write = appendOne(database);
	let waiting: Append[] = [];
	const commit = () => {
		const appends = waiting;
		waiting = [];
		try {
			const outcomes = withFaults(() => inTransaction(database, () => appends.map(write)));
			appends.forEach(({ done }, at) => {
				done.resolve(outcomes[at] ?? 'moved');
			});
		} catch (failure) {
			for (const { done } of appends) done.reject(failure);
		}
	};
	return (ch, base, entries) => {
		if (waiting.length === 0) setImmediate(commit);
		const done = Promise.withResolvers<'appended' | 'moved'>();
		waiting.push({ ch, base, entries, done });
		return done.promise;
	};
}

function appendOne(database: DatabaseSync): (append: Append) => 'appended' | 'moved' {
	const last = database.prepare('SELECT n FROM channel WHERE ch = ?');
	const insert = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)');
	const count = database.prepare(`
		INSERT INTO channel VALUES (?, ?, ?)
		ON CONFLICT (ch) DO UPDATE SET n = excluded.n, bytes = bytes + excluded.bytes
	`);
	const dropLetters = database.prepare(`
		DELETE FROM letter WHERE answer = 0
		AND invitation IN (SELECT invitation FROM invitation WHERE ch = ? AND open = 0)
	`);
	const closeAll = database.prepare('UPDATE invitation SET open = 0 WHERE ch = ?');
	const open = database.prepare(`
		INSERT INTO invitation VALUES (?, ?, ?, 1, 0)
		ON CONFLICT (invitation) DO UPDATE SET open = 1 WHERE ch = excluded.ch
	`);
	return ({ ch, base, entries }) => {
		if (Number(last.get(ch)?.n ?? 0) !== base) return 'moved';
		let n = base;
		for (const { dev, seq, id, raw, invites } of entries) {
			n += 1;
			insert.run(ch, n, dev, seq, id, invites ? 1 : 0, raw);
			if (!invites) continue;
			closeAll.run(ch);
			for (const { invitation, expires } of invites) open.run(invitation, ch, expires);
			dropLetters.run(ch);
		}
		count.run(
			ch,
			n,
			entries.reduce((sum, { raw }) => sum + raw.length, 0),
		);
		return 'appended';
	};
}
