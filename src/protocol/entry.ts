/**
 * One entry of the sealed log, as it rests on a laptop, travels and lies at a relay.
 *
 *   off len field                                    off len field
 *   0   4   magic "SLE1"                             84  32  mh    member record acted under
 *   4   1   suite 1                                  116 12  iv
 *   5   1   type 1 update | 3 member | 4 grant | 5   128 2   xlen  length of ext
 *   6   2   flags, all zero                          130 4   clen  length of ct
 *   8   16  ch    channel                            134 x   ext   public part, CBOR; empty for type 1
 *   24  16  dev   first 16 of SHA-256(signing key)   ..  c   ct    AES-256-GCM, AAD = [0 .. 134+x)
 *   40  4   epoch                                    ..  64  sig   Ed25519("SL1/entry\0" | [0 .. 134+x+c))
 *   44  8   seq   from 1, without gaps
 *   52  32  prev  id of this device's entry seq-1    id = SHA-256("SL1/id\0" | [0 .. 134+x+c))
 *
 * All numbers are big-endian. The id leaves the signature out: Ed25519 signatures can be re-made by
 * their owner, and one entry must have one id. Type 2 is reserved.
 */
import { type Bytes, bigEndian, concat, utf8, zeros } from './bytes.ts';

export const entryTypes = { update: 1, member: 3, grant: 4, 're-adopt': 5 } as const;
export type EntryType = keyof typeof entryTypes;

export interface EntryHead {
	readonly type: EntryType;
	readonly ch: Bytes;
	readonly dev: Bytes;
	readonly epoch: number;
	readonly seq: number;
	readonly prev: Bytes;
	readonly mh: Bytes;
	readonly iv: Bytes;
}

export interface Entry extends EntryHead {
	readonly ext: Bytes;
	readonly ct: Bytes;
	readonly sig: Bytes;
	/** The whole entry as it was read. */
	readonly bytes: Bytes;
}

export type EntryFault =
	| 'too-short'
	| 'too-long'
	| 'bad-magic'
	| 'unknown-suite'
	| 'unknown-type'
	| 'unknown-flags'
	| 'bad-seq'
	| 'bad-prev'
	| 'bad-ext'
	| 'bad-length';

export const headLength = 134;
export const signatureLength = 64;
/** The largest entry that a relay takes in one push, with room for the frame (256 KiB). */
export const maxEntryBytes = 240 * 1024;
/** `xlen` has two bytes. */
export const maxExtBytes = 0xffff;

const magic = utf8('SLE1');
const suite = 1;
const tagLength = 16;
const typeByNumber = new Map<number, EntryType>(
	Object.entries(entryTypes).map(([name, number]) => [number, name as EntryType]),
);

/** The bytes before `ct`: header and public part. They are the AAD of the encryption. */
export function writeHead(head: EntryHead, ext: Bytes, ctLength: number): Bytes {
	return concat(
		magic,
		bigEndian(suite, 1),
		bigEndian(entryTypes[head.type], 1),
		zeros(2),
		head.ch,
		head.dev,
		bigEndian(head.epoch, 4),
		bigEndian(head.seq, 8),
		head.prev,
		head.mh,
		head.iv,
		bigEndian(ext.length, 2),
		bigEndian(ctLength, 4),
		ext,
	);
}

/** Checks lengths and fixed fields only. Nothing here is proved until the signature is. */
export function readEntry(
	bytes: Bytes,
): { kind: 'entry'; entry: Entry } | { kind: 'malformed'; reason: EntryFault } {
	const reason = faultOf(bytes);
	if (reason) return { kind: 'malformed', reason };
	const view = viewOf(bytes);
	const ctAt = headLength + view.getUint16(128);
	const sigAt = bytes.length - signatureLength;
	const entry: Entry = {
		type: typeByNumber.get(view.getUint8(5)) ?? 'update',
		ch: bytes.slice(8, 24),
		dev: bytes.slice(24, 40),
		epoch: view.getUint32(40),
		seq: Number(view.getBigUint64(44)),
		prev: bytes.slice(52, 84),
		mh: bytes.slice(84, 116),
		iv: bytes.slice(116, 128),
		ext: bytes.slice(headLength, ctAt),
		ct: bytes.slice(ctAt, sigAt),
		sig: bytes.slice(sigAt),
		bytes,
	};
	return { kind: 'entry', entry };
}

/** Everything but the signature: what is hashed to the id and what is signed. */
export const coreOf = (entry: Entry): Bytes => entry.bytes.slice(0, -signatureLength);

/** The bytes before `ct` of an entry that was read. */
export const headOf = (entry: Entry): Bytes => entry.bytes.slice(0, headLength + entry.ext.length);

/** The id of the entry is the SHA-256 of these bytes. */
export const idPreimage = (core: Bytes): Bytes => concat(idLabel, core);

/** `sig` is the Ed25519 signature of these bytes under the device's signing key. */
export const signedBytes = (core: Bytes): Bytes => concat(signatureLabel, core);

const idLabel = utf8('SL1/id\0');
const signatureLabel = utf8('SL1/entry\0');

const viewOf = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function faultOf(bytes: Bytes): EntryFault | null {
	if (bytes.length < headLength + tagLength + signatureLength) return 'too-short';
	if (bytes.length > maxEntryBytes) return 'too-long';
	const view = viewOf(bytes);
	if (magic.some((byte, at) => bytes[at] !== byte)) return 'bad-magic';
	if (view.getUint8(4) !== suite) return 'unknown-suite';
	const type = typeByNumber.get(view.getUint8(5));
	if (type === undefined) return 'unknown-type';
	if (view.getUint16(6) !== 0) return 'unknown-flags';
	const seq = view.getBigUint64(44);
	if (seq < 1n || seq > BigInt(Number.MAX_SAFE_INTEGER)) return 'bad-seq';
	if (seq === 1n && bytes.subarray(52, 84).some((byte) => byte !== 0)) return 'bad-prev';
	const [extLength, ctLength] = [view.getUint16(128), view.getUint32(130)];
	if (headLength + extLength + ctLength + signatureLength !== bytes.length) return 'bad-length';
	if (ctLength < tagLength) return 'bad-length';
	if (type === 'update' && extLength !== 0) return 'bad-ext';
	return null;
}
