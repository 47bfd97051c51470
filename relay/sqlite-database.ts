/**
 * The file of one relay: `relay.sqlite` in its data folder, held by one process at a time.
 *
 * WAL with full synchronisation: a commit is on the disk when it returns. The lock is exclusive, so
 * that a second relay on the same folder is told so at its start.
 *
 *   setting     name, value          relay id, version of this layout
 *   channel     ch, n, bytes         last number, bytes of all entries
 *   entry       ch, n, dev, seq, id, member, raw
 *   invitation  invitation, ch, expires, open, taken
 *   letter      letter, invitation, answer, at, content
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Bytes } from '../src/protocol/bytes.ts';
import { StoreFailed, type StoreFault } from './log-store.ts';

const layoutVersion = 1;

const layout = `
	CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
	CREATE TABLE channel (
		ch BLOB PRIMARY KEY, n INTEGER NOT NULL, bytes INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE entry (
		ch BLOB NOT NULL, n INTEGER NOT NULL, dev BLOB NOT NULL, seq INTEGER NOT NULL,
		id BLOB NOT NULL, member INTEGER NOT NULL, raw BLOB NOT NULL
	) STRICT;
	CREATE UNIQUE INDEX entry_order ON entry (ch, n);
	CREATE UNIQUE INDEX entry_chain ON entry (ch, dev, seq);
	CREATE INDEX entry_line ON entry (ch, n) WHERE member = 1;
	CREATE TABLE invitation (
		invitation BLOB PRIMARY KEY, ch BLOB NOT NULL, expires INTEGER NOT NULL,
		open INTEGER NOT NULL, taken INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE INDEX invitation_channel ON invitation (ch);
	CREATE TABLE letter (
		letter INTEGER PRIMARY KEY AUTOINCREMENT, invitation BLOB NOT NULL, answer INTEGER NOT NULL,
		at INTEGER NOT NULL, content BLOB NOT NULL
	) STRICT;
	CREATE INDEX letter_invitation ON letter (invitation);
`;

/** Throws `StoreFailed` with the reason why this folder cannot be used. */
export function openDatabase(folder: string): { database: DatabaseSync; relayId: Bytes } {
	return withFaults(() => {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const database = new DatabaseSync(join(folder, 'relay.sqlite'), { timeout: 500 });
		database.exec(`
			PRAGMA locking_mode = EXCLUSIVE;
			PRAGMA journal_mode = WAL;
			PRAGMA synchronous = FULL;
			PRAGMA wal_autocheckpoint = 4000;
			PRAGMA cache_size = -65536;
		`);
		const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
		if (version > layoutVersion) throw new StoreFailed('newer');
		if (version === 0) create(database);
		return { database, relayId: relayIdOf(database) };
	});
}

function create(database: DatabaseSync): void {
	database.exec(`BEGIN EXCLUSIVE; ${layout}`);
	database.prepare('INSERT INTO setting VALUES (?, ?)').run('relay', randomBytes(16));
	database.exec(`PRAGMA user_version = ${layoutVersion}; COMMIT`);
}

function relayIdOf(database: DatabaseSync): Bytes {
	const row = database.prepare('SELECT value FROM setting WHERE name = ?').get('relay');
	if (!(row?.value instanceof Uint8Array)) throw new StoreFailed('damaged');
	return new Uint8Array(row.value);
}

/** SQLite's primary result codes, sqlite.org/rescode.html. */
const faultByCode: Readonly<Record<number, StoreFault>> = {
	5: 'in-use',
	6: 'in-use',
	8: 'unwritable',
	10: 'failed',
	11: 'damaged',
	13: 'full',
	14: 'unwritable',
	26: 'damaged',
};

const faultBySystemCode: Readonly<Record<string, StoreFault>> = {
	EACCES: 'unwritable',
	EPERM: 'unwritable',
	EROFS: 'unwritable',
	ENOTDIR: 'unwritable',
	EEXIST: 'unwritable',
	ENOSPC: 'full',
};

/** Runs `task`; whatever it throws comes out as `StoreFailed`. */
export function withFaults<Result>(task: () => Result): Result {
	try {
		return task();
	} catch (cause) {
		throw cause instanceof StoreFailed ? cause : new StoreFailed(faultOf(cause), { cause });
	}
}

function faultOf(cause: unknown): StoreFault {
	if (!(cause instanceof Error)) return 'failed';
	if ('errcode' in cause && typeof cause.errcode === 'number') {
		return faultByCode[cause.errcode & 0xff] ?? 'failed';
	}
	const code = 'code' in cause ? String(cause.code) : '';
	return faultBySystemCode[code] ?? 'failed';
}
