import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, utf8, zeros } from '../../src/protocol/bytes.ts';
import {
	type EntryHead,
	headLength,
	maxEntryBytes,
	readEntry,
	signatureLength,
	writeHead,
} from '../../src/protocol/entry.ts';

const head: EntryHead = {
	type: 'update',
	ch: zeros(16).fill(1),
	dev: zeros(16).fill(2),
	epoch: 3,
	seq: 4,
	prev: zeros(32).fill(5),
	mh: zeros(32).fill(6),
	iv: zeros(12).fill(7),
};

function entryOf(changes: Partial<EntryHead> = {}, ext = zeros(0), ct = zeros(16)) {
	return concat(writeHead({ ...head, ...changes }, ext, ct.length), ct, zeros(64));
}

const faultOf = (bytes: Uint8Array<ArrayBuffer>) => {
	const read = readEntry(bytes);
	return read.kind === 'malformed' ? read.reason : null;
};

describe('an entry', () => {
	test('comes back as it was written', () => {
		const ext = utf8('public');
		const ct = utf8('at least sixteen bytes');
		const read = readEntry(entryOf({ type: 'member' }, ext, ct));
		expect(read).toMatchObject({ kind: 'entry', entry: { ...head, type: 'member', ext, ct } });
	});

	test('has a header of 134 bytes and a signature of 64', () => {
		expect(writeHead(head, zeros(0), 16)).toHaveLength(headLength);
		expect([headLength, signatureLength]).toEqual([134, 64]);
	});

	test('keeps a number as large as JavaScript can count', () => {
		const read = readEntry(entryOf({ seq: Number.MAX_SAFE_INTEGER, epoch: 0xffff_ffff }));
		expect(read).toMatchObject({ entry: { seq: Number.MAX_SAFE_INTEGER, epoch: 0xffff_ffff } });
	});

	test.each([
		['nothing', zeros(0), 'too-short'],
		['too little for header, tag and signature', entryOf().slice(1), 'too-short'],
		['more than a relay takes', zeros(maxEntryBytes + 1), 'too-long'],
		['another magic', entryOf().with(3, 0x32), 'bad-magic'],
		['another suite', entryOf().with(4, 2), 'unknown-suite'],
		['type 0', entryOf().with(5, 0), 'unknown-type'],
		['the reserved type 2', entryOf().with(5, 2), 'unknown-type'],
		['a flag', entryOf().with(7, 1), 'unknown-flags'],
		['seq 0', entryOf({ seq: 0 }), 'bad-seq'],
		['a seq beyond counting', entryOf().with(45, 0x20), 'bad-seq'],
		['a first entry that follows another', entryOf({ seq: 1 }), 'bad-prev'],
		['a byte more than its lengths say', concat(entryOf(), zeros(1)), 'bad-length'],
		['a longer text announced', entryOf().with(133, 17), 'bad-length'],
		['an update with a public part', entryOf({}, utf8('public'), zeros(16)), 'bad-ext'],
	])('%s is malformed', (_, bytes, reason) => {
		expect(faultOf(bytes)).toBe(reason);
	});

	test('a text shorter than its tag is malformed', () => {
		const bytes = concat(
			writeHead({ ...head, type: 'member' }, zeros(16), 15),
			zeros(15),
			zeros(64),
		);
		expect(faultOf(bytes)).toBe('bad-length');
	});

	test('no bytes whatever make the reader throw', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 600 }), fc.boolean(), (noise, likely) => {
				const bytes = new Uint8Array(noise);
				const whole = likely ? concat(entryOf().slice(0, 8), bytes) : bytes;
				expect(['entry', 'malformed']).toContain(readEntry(whole).kind);
			}),
			{ numRuns: 2000 },
		);
	});
});
