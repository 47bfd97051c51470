/** What every store of a relay promises, on the memory fake and on the real one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewEntry, RelayStores } from '../../relay/log-store.ts';
import { openMemoryStores } from '../../relay/memory-store.ts';
import { openDatabase } from '../../relay/sqlite-database.ts';
import { openSqliteStores, storesOn } from '../../relay/sqlite-store.ts';
import { hexOf } from '../../src/protocol/bytes.ts';
import { bytes } from '../support/quick-log.ts';

const everything = { entries: 1000, bytes: 10_000_000 };

const entry = (change: Partial<NewEntry> = {}): NewEntry => ({
	dev: bytes(16),
	seq: 1,
	id: bytes(32),
	raw: bytes(300),
	invites: null,
	...change,
});

/** A device's entries from `first` on. */
const chain = (count: number, first = 1, dev = bytes(16)): NewEntry[] =>
	Array.from({ length: count }, (_, at) => entry({ dev, seq: first + at }));

const raws = (entries: readonly { readonly raw: Uint8Array }[]) =>
	entries.map(({ raw }) => hexOf(raw));

describe.each([
	['memory', () => openMemoryStores(bytes(16))],
	['node:sqlite', (folder: string) => openSqliteStores(folder)],
] as const)('%s', (_, open) => {
	let folder: string;
	let stores: RelayStores;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'driespan-store-'));
		stores = open(folder);
	});
	afterEach(() => {
		stores.close();
		rmSync(folder, { recursive: true });
	});

	test('knows nothing of a channel before its first entry', async () => {
		expect(await stores.log.channel(bytes(16))).toBeNull();
		expect(await stores.log.read(bytes(16), 0, everything)).toEqual([]);
		expect(await stores.log.find(bytes(16), bytes(16), 1)).toBeNull();
	});

	test('numbers entries from 1 and reads them back in that order', async () => {
		const ch = bytes(16);
		const entries = chain(5);
		expect(await stores.log.append(ch, 0, entries.slice(0, 3))).toBe('appended');
		expect(await stores.log.append(ch, 3, entries.slice(3))).toBe('appended');
		expect((await stores.log.read(ch, 0, everything)).map(hexOf)).toEqual(raws(entries));
		expect((await stores.log.read(ch, 2, everything)).map(hexOf)).toEqual(raws(entries.slice(2)));
		const [, , third] = entries;
		expect(await stores.log.find(ch, third?.dev ?? ch, 3)).toEqual({ id: third?.id, n: 3 });
	});

	test('writes nothing when the channel has moved on', async () => {
		const ch = bytes(16);
		await stores.log.append(ch, 0, chain(2));
		expect(await stores.log.append(ch, 1, chain(1))).toBe('moved');
		expect(await stores.log.append(ch, 3, chain(1))).toBe('moved');
		expect(await stores.log.read(ch, 0, everything)).toHaveLength(2);
	});

	test('keeps appends of one turn apart by channel and in order within one', async () => {
		const [one, other] = [bytes(16), bytes(16)];
		const outcomes = await Promise.all([
			stores.log.append(one, 0, chain(2)),
			stores.log.append(other, 0, chain(1)),
			stores.log.append(one, 2, chain(1)),
			stores.log.append(one, 2, chain(1)),
		]);
		expect(outcomes).toEqual(['appended', 'appended', 'appended', 'moved']);
		expect(await stores.log.channel(one)).toMatchObject({ n: 3 });
		expect(await stores.log.channel(other)).toMatchObject({ n: 1 });
	});

	test('tells number, bytes, heads and the line of member records', async () => {
		const ch = bytes(16);
		const [alice, bob] = [bytes(16), bytes(16)];
		const genesis = entry({ dev: alice, invites: [] });
		const admit = entry({ dev: alice, seq: 2, invites: [] });
		const written = [genesis, admit, ...chain(2, 1, bob), ...chain(1, 3, alice)];
		await stores.log.append(ch, 0, written);
		const stored = await stores.log.channel(ch);
		expect(stored).toMatchObject({ n: 5, bytes: 1500 });
		expect(stored?.line.map(({ id }) => id)).toEqual([genesis.id, admit.id]);
		const heads = stored?.heads.map(({ dev, seq, id }) => [hexOf(dev), seq, hexOf(id)]);
		expect(heads?.toSorted()).toEqual(
			[
				[hexOf(bob), 2, hexOf(written[3]?.id ?? ch)],
				[hexOf(alice), 3, hexOf(written[4]?.id ?? ch)],
			].toSorted(),
		);
	});

	test('reads no more than asked for, and at least one entry', async () => {
		const ch = bytes(16);
		await stores.log.append(ch, 0, chain(5));
		const few = { entries: 3, bytes: 10_000 };
		expect(await stores.log.read(ch, 0, few)).toHaveLength(3);
		expect(await stores.log.read(ch, 0, { entries: 9, bytes: 700 })).toHaveLength(2);
		expect(await stores.log.read(ch, 4, { entries: 9, bytes: 1 })).toHaveLength(1);
		expect(await stores.log.append(ch, 5, chain(1))).toBe('appended');
	});

	test('gives a span of one device', async () => {
		const ch = bytes(16);
		const alice = bytes(16);
		const [mine, yours] = [chain(5, 1, alice), chain(5)];
		await stores.log.append(ch, 0, [...mine, ...yours]);
		const span = { dev: alice, from: 2, to: 4 };
		expect((await stores.log.span(ch, span, everything)).map(hexOf)).toEqual(
			raws(mine.slice(1, 4)),
		);
		expect(await stores.log.span(ch, { ...span, to: 999 }, everything)).toHaveLength(4);
		expect(await stores.log.span(ch, { ...span, from: 6 }, everything)).toEqual([]);
	});

	describe('invitations', () => {
		const invited = (expires = 1000) => ({ invitation: bytes(16), expires });

		test('open and close with the member records', async () => {
			const ch = bytes(16);
			const [first, second] = [invited(), invited(2000)];
			const [one, two] = chain(2);
			await stores.log.append(ch, 0, [{ ...entry(one), invites: [first, second] }]);
			expect(await stores.letters.invitation(first.invitation)).toEqual({
				...first,
				ch,
				open: true,
				lettersTaken: 0,
			});
			await stores.log.append(ch, 1, [{ ...entry(two), invites: [second] }]);
			expect(await stores.letters.invitation(first.invitation)).toMatchObject({ open: false });
			expect(await stores.letters.invitation(second.invitation)).toMatchObject({ open: true });
			expect(await stores.letters.invitation(bytes(16))).toBeNull();
		});

		test('of one channel cannot be taken over by another', async () => {
			const [ch, thief] = [bytes(16), bytes(16)];
			const invitation = invited();
			await stores.log.append(ch, 0, [entry({ invites: [invitation] })]);
			await stores.log.append(thief, 0, [entry({ invites: [invitation] })]);
			await stores.log.append(thief, 1, [entry({ invites: [] })]);
			expect(await stores.letters.invitation(invitation.invitation)).toMatchObject({
				ch,
				open: true,
			});
		});

		test('keep their letters in order until removed or closed; taken letters stay counted', async () => {
			const ch = bytes(16);
			const { invitation, expires } = invited();
			const [one, two] = chain(2);
			await stores.log.append(ch, 0, [{ ...entry(one), invites: [{ invitation, expires }] }]);
			for (const at of [1, 2, 3]) {
				await stores.letters.putLetter({ invitation, at, content: bytes(10) });
			}
			const [first, ...rest] = await stores.letters.letters(ch);
			await stores.letters.removeLetter(invitation, first?.letter ?? 0);
			expect(await stores.letters.letters(ch)).toEqual(rest);
			expect(rest.map(({ at }) => at)).toEqual([2, 3]);
			expect(await stores.letters.invitation(invitation)).toMatchObject({ lettersTaken: 3 });
			await stores.log.append(ch, 1, [{ ...entry(two), invites: [] }]);
			expect(await stores.letters.letters(ch)).toEqual([]);
		});

		test('keep one answer, also after they are closed, until they are forgotten', async () => {
			const ch = bytes(16);
			const { invitation, expires } = invited(1000);
			const [one, two] = chain(2);
			await stores.log.append(ch, 0, [{ ...entry(one), invites: [{ invitation, expires }] }]);
			await stores.letters.putAnswer({ invitation, at: 1, content: bytes(10) });
			const content = bytes(12);
			await stores.letters.putAnswer({ invitation, at: 2, content });
			await stores.log.append(ch, 1, [{ ...entry(two), invites: [] }]);
			expect(await stores.letters.answer(invitation)).toMatchObject({ at: 2, content });
			expect(await stores.letters.letters(ch)).toEqual([]);
			await stores.letters.forget(1000);
			expect(await stores.letters.answer(invitation)).not.toBeNull();
			await stores.letters.forget(1001);
			expect(await stores.letters.answer(invitation)).toBeNull();
			expect(await stores.letters.invitation(invitation)).toBeNull();
		});
	});
});

describe('the file of a relay', () => {
	const folders: string[] = [];
	const newFolder = () => {
		const folder = mkdtempSync(join(tmpdir(), 'driespan-store-'));
		folders.push(folder);
		return folder;
	};
	afterEach(() => {
		for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
	});

	test('keeps its id and its entries', async () => {
		const folder = newFolder();
		const ch = bytes(16);
		const before = openSqliteStores(folder);
		await before.log.append(ch, 0, chain(3));
		before.close();
		const after = openSqliteStores(folder);
		expect(hexOf(after.log.relayId)).toBe(hexOf(before.log.relayId));
		expect(await after.log.channel(ch)).toMatchObject({ n: 3, bytes: 900 });
		after.close();
	});

	test('has another id in every folder', () => {
		const [one, other] = [openSqliteStores(newFolder()), openSqliteStores(newFolder())];
		expect(hexOf(one.log.relayId)).not.toBe(hexOf(other.log.relayId));
		one.close();
		other.close();
	});

	test('that cannot grow says so, keeps what it has, and goes on when there is room', async () => {
		const opened = openDatabase(newFolder());
		const stores = storesOn(opened);
		const ch = bytes(16);
		await stores.log.append(ch, 0, chain(3));
		opened.database.exec('PRAGMA max_page_count = 30');
		const large = () => chain(1).map((one) => ({ ...one, raw: bytes(200_000) }));
		await expect(stores.log.append(ch, 3, large())).rejects.toMatchObject({ fault: 'full' });
		expect(await stores.log.channel(ch)).toMatchObject({ n: 3, bytes: 900 });
		opened.database.exec('PRAGMA max_page_count = 1000000');
		expect(await stores.log.append(ch, 3, large())).toBe('appended');
		stores.close();
	});

	test('is held by one relay at a time', () => {
		const folder = newFolder();
		const first = openSqliteStores(folder);
		expect(() => openSqliteStores(folder)).toThrow('in-use');
		first.close();
	});
});
