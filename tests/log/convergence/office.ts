import { sealAdmission } from '../../../src/log/admit.ts';
import { createChannel } from '../../../src/log/create-channel.ts';
import type { Author } from '../../../src/log/seal-entry.ts';
import { type Bytes, hexOf } from '../../../src/protocol/bytes.ts';
import { rights } from '../../../src/protocol/member-record.ts';
import { readCertificate } from '../../../src/vault/certificates.ts';
import {
	type ChannelKeys,
	type EpochSecret,
	openChannelKeys,
} from '../../../src/vault/channel-keys.ts';
import { anotherDevice, createIdentity, openIdentity } from '../../../src/vault/identity.ts';
import { now, seeded } from '../team.ts';
import { type Disk, LaptopChannel } from './laptop.ts';

export const parts = ['shared', 'prof'] as const;
export type Part = (typeof parts)[number];

/** Five laptops of three people, and a sixth that comes in later. The client is not in `prof`. */
const laptops = [
	{ name: 'Adviser', device: 1, parts },
	{ name: 'Adviser', device: 2, parts },
	{ name: 'Case manager', device: 1, parts },
	{ name: 'Case manager', device: 2, parts },
	{ name: 'Client', device: 1, parts: ['shared'] },
	{ name: 'Coach', device: 1, parts: [] },
] as const;

interface Plan {
	readonly authors: readonly Author[];
	readonly keys: Readonly<Record<Part, ChannelKeys>>;
	readonly secrets: Readonly<Record<Part, EpochSecret>>;
	readonly logs: Readonly<Record<Part, readonly Bytes[]>>;
	readonly disks: readonly Readonly<Partial<Record<Part, Disk>>>[];
}

const everything = rights.read | rights.write | rights.manage;

/** Founds both channels and lets everybody in. Done once; each run starts from a copy. */
export async function planOffice(): Promise<Plan> {
	const authors = await hire();
	const [founder] = authors;
	if (!founder) throw new Error('nobody');
	const shared = await createChannel('shared', founder);
	const prof = await createChannel('prof', founder, shared.state.ch);
	const founded = { shared, prof };
	const logs: Record<Part, Bytes[]> = { shared: [], prof: [] };
	const disks: Partial<Record<Part, Disk>>[] = laptops.map(() => ({}));
	for (const part of parts) {
		const { keys, secret, sealed, state } = founded[part];
		const first = new LaptopChannel(founder, keys, 1);
		first.state = state;
		first.store(sealed.deviceId, sealed.seq, sealed.id, sealed.bytes);
		logs[part].push(sealed.bytes);
		for (const author of authors.slice(1).filter((_, at) => isIn(part, at + 1))) {
			logs[part].push(await admit(first, secret, author));
		}
		for (const [at, author] of authors.entries()) {
			if (!isIn(part, at)) continue;
			const place = new LaptopChannel(author, keys, at + 1);
			await place.take(logs[part]);
			disks[at] = { ...disks[at], [part]: { ...place.disk, cursor: logs[part].length } };
		}
	}
	const keys = { shared: shared.keys, prof: prof.keys };
	const secrets = { shared: shared.secret, prof: prof.secret };
	return { authors, keys, secrets, logs, disks };
}

const isIn = (part: Part, at: number) =>
	(laptops[at]?.parts as readonly Part[] | undefined)?.includes(part) ?? false;

async function hire(): Promise<Author[]> {
	const random = seeded(77);
	const stored = new Map<string, Bytes>();
	const authors: Author[] = [];
	for (const { name } of laptops) {
		const profile = { name, organisation: 'Werkplein', role: 'adviser' };
		const known = stored.get(name);
		const row = known ? await anotherDevice(known, random) : await createIdentity(profile, random);
		stored.set(name, row);
		authors.push({ identity: await openIdentity(row), random, at: now, build: 'test' });
	}
	return authors;
}

/** Seals an admission in `host`, which takes the new state at once: its relay said yes. */
async function admit(host: LaptopChannel, secret: EpochSecret, author: Author): Promise<Bytes> {
	const certificate = await readCertificate(author.identity.certificate);
	if (!certificate) throw new Error('no certificate');
	const wanted = { admission: { certificate }, rights: everything };
	const { state, sealed } = await sealAdmission(host.state, host.keys, secret, host.author, wanted);
	host.state = state;
	host.store(sealed.deviceId, sealed.seq, sealed.id, sealed.bytes);
	return sealed.bytes;
}

/** A relay that keeps entries in the order in which they came, and laptops that come and go. */
export class Office {
	readonly #plan: Plan;
	readonly logs: Record<Part, Bytes[]>;
	readonly laptops: Partial<Record<Part, LaptopChannel>>[];

	constructor(plan: Plan) {
		this.#plan = plan;
		this.logs = { shared: [...plan.logs.shared], prof: [...plan.logs.prof] };
		this.laptops = plan.authors.map((author, at) =>
			Object.fromEntries(
				Object.entries(plan.disks[at] ?? {}).map(([part, disk]) => [
					part,
					new LaptopChannel(author, plan.keys[part as Part], at + 1, disk),
				]),
			),
		);
	}

	at(laptop: number, part: Part): LaptopChannel | null {
		return this.laptops[laptop]?.[part] ?? null;
	}

	all(part: Part): readonly LaptopChannel[] {
		return this.laptops.flatMap((laptop) => laptop[part] ?? []);
	}

	/** Sends what is in the outbox, in order. A second sending of the same is harmless. */
	push(place: LaptopChannel, part: Part): void {
		this.logs[part].push(...place.outbox.splice(0));
	}

	/** The entries after the cursor, at most so many, in any order that the network likes. */
	async pull(
		place: LaptopChannel,
		part: Part,
		{ atMost, arrange }: { atMost: number; arrange: (entries: readonly Bytes[]) => Bytes[] },
	): Promise<void> {
		const next = this.logs[part].slice(place.cursor, place.cursor + atMost);
		place.cursor += next.length;
		await place.take(arrange(next));
	}

	/** A managing laptop that is up to date with the line lets the sixth laptop in. */
	async letLateIn(host: LaptopChannel, part: Part): Promise<void> {
		const at = this.laptops.length - 1;
		const author = this.#plan.authors[at];
		if (!author || this.at(at, part)) return;
		await host.flush();
		this.push(host, part);
		await host.take(this.logs[part]);
		const bytes = await admit(host, this.#plan.secrets[part], author);
		this.logs[part].push(bytes);
		const { ch } = this.#plan.keys[part];
		const keys = await openChannelKeys(ch, [this.#plan.secrets[part]]);
		const place = new LaptopChannel(author, keys, at + 1);
		await place.take(this.logs[part]);
		this.laptops[at] = { ...this.laptops[at], [part]: place };
	}

	/** Everybody goes online, and stays until nothing is left to send or read. */
	async settle(): Promise<void> {
		for (const part of parts) {
			for (const place of this.all(part)) {
				await place.flush();
				this.push(place, part);
			}
			for (const place of this.all(part)) await place.take(this.logs[part]);
		}
	}

	/** The bytes of every entry in the log of a part, once each. */
	sent(part: Part): ReadonlySet<string> {
		return new Set(this.logs[part].map(hexOf));
	}
}
