import { beforeAll, describe, expect, test } from 'vitest';
import { groupCode } from '../../src/protocol/base32.ts';
import { type Bytes, concat, utf8 } from '../../src/protocol/bytes.ts';
import { readCbor, writeCbor } from '../../src/protocol/cbor.ts';
import { argon2idDirect } from '../../src/vault/argon-direct.ts';
import { type Argon2id, calibrate } from '../../src/vault/argon2id.ts';
import { sha256 } from '../../src/vault/primitives.ts';
import { openRow, rowKey, sealRow } from '../../src/vault/rows.ts';
import {
	changePassphrase,
	createVault,
	openVault,
	type Vault,
	type VaultOpening,
	vaultIdOf,
} from '../../src/vault/vault.ts';
import { seeded } from '../log/team.ts';

const cost = { memoryKib: 19 * 1024, passes: 2, lanes: 1 };
const passphrase = 'drie paarden voor één wagen';
const random = seeded(42);

/** The same answer for the same question, without the second that it takes. */
function remembering(argon2id: Argon2id): Argon2id {
	const known = new Map<string, Promise<Bytes>>();
	return (secret, salt, wanted) => {
		const question = JSON.stringify([[...secret], [...salt], wanted]);
		const answer = known.get(question) ?? argon2id(secret, salt, wanted);
		known.set(question, answer);
		return answer;
	};
}

const argon2id = remembering(argon2idDirect);

let made: { header: Bytes; vault: Vault; recoveryCode: string };
beforeAll(async () => {
	made = await createVault({ passphrase, cost, argon2id, random });
});

const open = (header: Bytes, secret: Parameters<typeof openVault>[1] = { passphrase }) =>
	openVault(header, secret, argon2id);

/** Two openings are of one vault when a row sealed in one opens in the other. */
async function isSame(opening: VaultOpening): Promise<boolean> {
	if (opening.kind !== 'open') return false;
	const row = await sealRow(made.vault, 'db', 'x', utf8('same'), random);
	return (await openRow(opening.vault, 'db', 'x', row)) !== null;
}

/** A header after somebody who can write to the disk changed its slots and the sum with them. */
async function rewritten(header: Bytes, change: (slots: string) => string): Promise<Bytes> {
	const slots = readCbor(header.slice(4, -40));
	const plain = JSON.stringify(slots, (_, value) =>
		value instanceof Uint8Array ? { hex: Buffer.from(value).toString('hex') } : value,
	);
	const changed: unknown = JSON.parse(change(plain), (_, value) =>
		typeof value?.hex === 'string' ? new Uint8Array(Buffer.from(value.hex, 'hex')) : value,
	);
	return summed(concat(header.slice(0, 4), writeCbor(changed), header.slice(-40, -8)));
}

const summed = async (bytes: Bytes) => concat(bytes, (await sha256(bytes)).slice(0, 8));

describe('opening a vault', () => {
	test('with the passphrase, and with the recovery code as written on paper', async () => {
		expect(await isSame(await open(made.header))).toBe(true);
		const recoveryCode = groupCode(made.recoveryCode).toLowerCase();
		expect(await isSame(await open(made.header, { recoveryCode }))).toBe(true);
	});

	test('with the passphrase typed in another Unicode form', async () => {
		expect(await isSame(await open(made.header, { passphrase: passphrase.normalize('NFD') }))).toBe(
			true,
		);
	});

	test('a wrong passphrase, a wrong and a mistyped recovery code: wrong secret, no hint', async () => {
		const wrong = { kind: 'wrong-secret' };
		expect(await open(made.header, { passphrase: `${passphrase}.` })).toEqual(wrong);
		const other = await createVault({ passphrase, cost, argon2id, random });
		expect(await open(made.header, { recoveryCode: other.recoveryCode })).toEqual(wrong);
		expect(await open(made.header, { recoveryCode: 'ABCD' })).toEqual(wrong);
	});

	test('any byte flipped by accident: damaged, before a slow derivation is tried', async () => {
		const never: Argon2id = () => Promise.reject(new Error('derived'));
		const openings = await Promise.all(
			Array.from(made.header, (byte, at) =>
				openVault(made.header.with(at, byte ^ 0x01), { passphrase }, never),
			),
		);
		expect(openings.filter(({ kind }) => kind !== 'damaged')).toEqual([]);
	});

	test('any byte flipped on purpose, the sum made good: refused by passphrase and code', async () => {
		const { header, recoveryCode } = made;
		const inner = header.slice(0, -8);
		const cheap: Argon2id = async (secret, salt, wanted) =>
			wanted.memoryKib === cost.memoryKib ? argon2id(secret, salt, wanted) : sha256(secret);
		const openings = await Promise.all(
			Array.from(inner, async (byte, at) => {
				const forged = await summed(inner.with(at, byte ^ 0x01));
				return [
					await openVault(forged, { passphrase }, cheap),
					await openVault(forged, { recoveryCode }, cheap),
				];
			}),
		);
		expect(openings.flat().filter(({ kind }) => kind === 'open')).toEqual([]);
	});

	test('cut, lengthened or empty: damaged', async () => {
		const { header } = made;
		const broken = [header.slice(1), header.slice(0, -1), concat(header, utf8('x')), utf8('')];
		const openings = await Promise.all(broken.map((bytes) => open(bytes)));
		expect(new Set(openings.map(({ kind }) => kind))).toEqual(new Set(['damaged']));
	});

	test.each([
		['memory', '"memoryKib":19456', '"memoryKib":19455'],
		['passes', '"passes":2', '"passes":1'],
	])('lowered %s: weak parameters, not tried with any secret', async (_, from, to) => {
		const never: Argon2id = () => Promise.reject(new Error('derived'));
		const weak = await rewritten(made.header, (slots) => slots.replace(from, to));
		const { recoveryCode } = made;
		expect(await openVault(weak, { passphrase }, never)).toEqual({ kind: 'weak-parameters' });
		expect(await openVault(weak, { recoveryCode }, never)).toEqual({ kind: 'weak-parameters' });
	});

	test('other parameters above the floor do not open with the right passphrase', async () => {
		const changed = await rewritten(made.header, (slots) =>
			slots.replace('"memoryKib":19456', '"memoryKib":20480'),
		);
		expect(await open(changed)).toEqual({ kind: 'wrong-secret' });
	});

	test('parameters that no machine should try are damage', async () => {
		const absurd = await rewritten(made.header, (slots) =>
			slots.replace('"memoryKib":19456', '"memoryKib":99999999'),
		);
		expect(await open(absurd)).toEqual({ kind: 'damaged' });
	});

	test('a passphrase slot of another vault under our recovery slot shows after opening', async () => {
		const other = await createVault({ passphrase, cost, argon2id, random });
		const slotOf = (slots: string) => /\{"kind":"rec".*?\}\}?(?=\])/.exec(slots)?.[0] ?? '';
		let theirs = '';
		await rewritten(other.header, (slots) => {
			theirs = slotOf(slots);
			return slots;
		});
		const mixed = await rewritten(made.header, (slots) => slots.replace(slotOf(slots), theirs));
		expect(mixed).not.toEqual(made.header);
		expect(await open(mixed)).toEqual({ kind: 'damaged' });
	});

	test('the header tells which vault it is, and a damaged one nothing', async () => {
		expect(await vaultIdOf(made.header)).toBe(made.vault.id);
		expect(await vaultIdOf(made.header.slice(1))).toBeNull();
	});
});

describe('a new passphrase', () => {
	const wanted = { passphrase: 'een heel andere zin', cost, argon2id, random };

	test('opens, the old one does not, the recovery code still does', async () => {
		const changed = await changePassphrase(made.header, { passphrase }, wanted);
		if (changed.kind !== 'changed') throw new Error(changed.kind);
		expect(await isSame(await open(changed.header, wanted))).toBe(true);
		expect(await open(changed.header)).toEqual({ kind: 'wrong-secret' });
		const { recoveryCode } = made;
		expect(await isSame(await open(changed.header, { recoveryCode }))).toBe(true);
	});

	test('is set with the recovery code too, and with no wrong secret', async () => {
		const { header, recoveryCode } = made;
		expect(await changePassphrase(header, { recoveryCode }, wanted)).toMatchObject({
			kind: 'changed',
		});
		expect(await changePassphrase(header, { passphrase: 'no' }, wanted)).toEqual({
			kind: 'wrong-secret',
		});
	});
});

describe('rows at rest', () => {
	test('a row opens in its place under its name, and nowhere else', async () => {
		const row = await sealRow(made.vault, 'db', 'setting/theme', utf8('dark'), random);
		expect(await openRow(made.vault, 'db', 'setting/theme', row)).toEqual(utf8('dark'));
		expect(await openRow(made.vault, 'db', 'setting/other', row)).toBeNull();
		expect(await openRow(made.vault, 'shelf', 'setting/theme', row)).toBeNull();
		const other = await createVault({ passphrase, cost, argon2id, random });
		expect(await openRow(other.vault, 'db', 'setting/theme', row)).toBeNull();
	});

	test('a row with any byte flipped, or cut anywhere, does not open', async () => {
		const row = await sealRow(made.vault, 'db', 'x', utf8('content'), random);
		const flips = Array.from(row, (byte, at) => row.with(at, byte ^ 0x80));
		const cuts = Array.from(row, (_, at) => row.slice(0, at));
		const opened = await Promise.all(
			[...flips, ...cuts].map((bytes) => openRow(made.vault, 'db', 'x', bytes)),
		);
		expect(opened.filter((content) => content !== null)).toEqual([]);
	});

	test('row keys are the same for the same row, and tell nothing of it', async () => {
		const key = await rowKey(made.vault, 'receipt', 'page-41203377');
		expect(key).toMatch(/^[0-9a-f]{32}$/);
		expect(await rowKey(made.vault, 'receipt', 'page-41203377')).toBe(key);
		expect(await rowKey(made.vault, 'inbox', 'page-41203377')).not.toBe(key);
	});

	test('no key of an open vault can be exported', async () => {
		const { db, shelf, idx } = made.vault;
		expect([db, shelf, idx].map(({ extractable }) => extractable)).toEqual([false, false, false]);
	});
});

describe('the cost of a passphrase', () => {
	/** A machine that needs so many ms for 64 MiB. */
	const machine = (msFor64: number) => {
		let now = 1000;
		const run: Argon2id = async (_, salt, { memoryKib }) => {
			now += (msFor64 * memoryKib) / 65_536;
			return salt;
		};
		return calibrate(run, () => now);
	};

	test.each([
		[100, 256],
		[375, 256],
		[376, 128],
		[750, 128],
		[751, 64],
		[5000, 64],
	])('a machine that does 64 MiB in %i ms takes %i MiB', async (ms, mebi) => {
		expect(await machine(ms)).toEqual({ memoryKib: mebi * 1024, passes: 3, lanes: 1 });
	});
});
