/**
 * Entries of the sealed log made with node:crypto: valid for a relay, which never looks into `ct`,
 * and bendable in every field. What members think of entries is tested with the real sealing.
 */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { type Bytes, concat, hexOf, zeros } from '../../src/protocol/bytes.ts';
import { type EntryHead, idPreimage, signedBytes, writeHead } from '../../src/protocol/entry.ts';
import {
	foundingPreimage,
	type InviteRow,
	type MemberRecord,
	rights,
	writeMemberRecord,
} from '../../src/protocol/member-record.ts';

export const sha256 = (bytes: Uint8Array): Bytes =>
	new Uint8Array(createHash('sha256').update(bytes).digest());

export const bytes = (length: number): Bytes => new Uint8Array(randomBytes(length));

export interface QuickEntry {
	readonly raw: Bytes;
	readonly id: Bytes;
	readonly seq: number;
}

/** An Ed25519 key pair: of a device, or of a capability. */
export class QuickKey {
	readonly pub: Bytes;
	readonly #pair = generateKeyPairSync('ed25519');

	constructor() {
		const { x } = this.#pair.publicKey.export({ format: 'jwk' });
		this.pub = new Uint8Array(Buffer.from(x ?? '', 'base64url'));
	}

	sign(message: Uint8Array): Bytes {
		return new Uint8Array(sign(null, message, this.#pair.privateKey));
	}
}

export class QuickDevice extends QuickKey {
	readonly dev: Bytes = sha256(this.pub).slice(0, 16);
	readonly hex: string = hexOf(this.dev);
	readonly kemPub: Bytes = bytes(32);
}

const everything = rights.read | rights.write | rights.manage;

/** A channel as its founder knows it: the line of member records and each device's last entry. */
export class QuickChannel {
	readonly founder: QuickDevice;
	readonly capability = new QuickKey();
	readonly genesis: QuickEntry;
	readonly ch: Bytes;
	record: MemberRecord;
	head: Bytes;
	readonly entries: QuickEntry[] = [];
	readonly #last = new Map<string, QuickEntry>();

	constructor(founder = new QuickDevice()) {
		this.founder = founder;
		const { dev, pub: sigPub, kemPub } = founder;
		this.record = {
			idx: 0,
			prevHead: zeros(32),
			epoch: 1,
			nonce: bytes(16),
			capPub: this.capability.pub,
			kc: bytes(32),
			devs: [{ dev, sigPub, kemPub, rights: everything }],
			wraps: [wrapFor(dev)],
			oldKey: zeros(0),
			cuts: [],
			invites: [],
		};
		this.ch = sha256(foundingPreimage(this.record)).slice(0, 16);
		this.head = zeros(32);
		this.genesis = this.make(founder, { type: 'member' }, writeMemberRecord(this.record));
		this.keep(founder, this.genesis);
		this.head = this.genesis.id;
	}

	get hex(): string {
		return hexOf(this.ch);
	}

	/** The author's next entry; `bend` changes fields of its header, before it is signed. */
	make(
		author: QuickDevice,
		bend: Partial<EntryHead> = {},
		ext: Bytes = zeros(0),
		ct: Bytes = bytes(272),
	): QuickEntry {
		const last = this.#last.get(author.hex);
		const header: EntryHead = {
			type: 'update',
			ch: this.ch,
			dev: author.dev,
			epoch: 1,
			seq: (last?.seq ?? 0) + 1,
			prev: last?.id ?? zeros(32),
			mh: this.head,
			iv: bytes(12),
			...bend,
		};
		const core = concat(writeHead(header, ext, ct.length), ct);
		const sig = author.sign(signedBytes(core));
		return { raw: concat(core, sig), id: sha256(idPreimage(core)), seq: header.seq };
	}

	/** Makes the author's next entry and goes on from it. */
	write(author: QuickDevice, ct?: Bytes): QuickEntry {
		return this.keep(author, this.make(author, {}, zeros(0), ct));
	}

	keep(author: QuickDevice, entry: QuickEntry): QuickEntry {
		this.#last.set(author.hex, entry);
		this.entries.push(entry);
		return entry;
	}

	/** The next member record, not yet gone on from. */
	propose(
		change: Partial<MemberRecord>,
		author = this.founder,
	): { readonly entry: QuickEntry; readonly record: MemberRecord } {
		const { record: now, head: prevHead } = this;
		const record = { ...now, nonce: zeros(0), wraps: [], idx: now.idx + 1, prevHead, ...change };
		return { entry: this.make(author, { type: 'member' }, writeMemberRecord(record)), record };
	}

	/** Makes the next member record and goes on from it. */
	change(change: Partial<MemberRecord>): QuickEntry {
		const { entry, record } = this.propose(change);
		this.adopt(entry, record);
		return entry;
	}

	adopt(entry: QuickEntry, record: MemberRecord, author = this.founder): void {
		this.keep(author, entry);
		this.record = record;
		this.head = entry.id;
	}

	/** The change that lets a device in. */
	withDevice(
		device: QuickDevice,
		held: number = rights.read | rights.write,
	): Partial<MemberRecord> {
		const { dev, pub: sigPub, kemPub } = device;
		return {
			devs: [...this.record.devs, { dev, sigPub, kemPub, rights: held }],
			wraps: [wrapFor(dev)],
		};
	}

	admit(device: QuickDevice, held?: number): QuickEntry {
		return this.change(this.withDevice(device, held));
	}

	invite(expires: number): { readonly invitation: InviteRow; readonly entry: QuickEntry } {
		const invitation = { invId: bytes(16), invPub: new QuickKey().pub, expires };
		return {
			invitation,
			entry: this.change({ invites: [...this.record.invites, invitation] }),
		};
	}
}

const wrapFor = (dev: Bytes) => ({ dev, enc: bytes(32), ct: bytes(48) });
