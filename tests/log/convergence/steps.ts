import fc from 'fast-check';
import type * as Y from 'yjs';
import type { Bytes } from '../../../src/protocol/bytes.ts';
import type { LaptopChannel } from './laptop.ts';
import { type Office, type Part, parts } from './office.ts';

/** What happens next. The first kind does nothing: failing runs shrink towards it. */
export interface Step {
	readonly kind: keyof typeof kinds;
	readonly laptop: number;
	readonly part: Part;
	readonly pick: number;
}

type Deed = (office: Office, place: LaptopChannel, step: Step) => Promise<void> | void;

const edits: readonly ((doc: Y.Doc, pick: number) => void)[] = [
	(doc, pick) => {
		const text = doc.getText('text');
		text.insert(pick % (text.length + 1), `w${pick} `);
	},
	(doc, pick) => {
		const text = doc.getText('text');
		if (text.length > 0) text.delete(pick % text.length, 1 + (pick % 3 && text.length > 3 ? 1 : 0));
	},
	(doc, pick) => void doc.getMap('fields').set(`field${pick % 4}`, pick),
	(doc, pick) => doc.getArray('list').push([pick]),
	(doc, pick) => {
		const list = doc.getArray('list');
		if (list.length > 0) list.delete(pick % list.length);
	},
];

/** In the order of a byte of their signatures: as good as any. */
const shuffled = (pick: number) => (entries: readonly Bytes[]) =>
	entries.toSorted((a, b) => (a.at(-1 - (pick % 60)) ?? 0) - (b.at(-1 - (pick % 60)) ?? 0));

const inOrder = (entries: readonly Bytes[]) => [...entries];

const everything = Number.POSITIVE_INFINITY;

const kinds = {
	nothing: () => {},
	/** Types, and stays offline: nothing is sealed yet. */
	type: (_, place, { pick }) => place.edit((doc) => edits[pick % edits.length]?.(doc, pick)),
	/** Types and saves: sealed on this laptop, not sent. */
	save: async (_, place, { pick }) => {
		place.edit((doc) => edits[pick % edits.length]?.(doc, pick));
		await place.flush();
	},
	undo: async (_, place) => {
		place.undo();
		await place.flush();
	},
	push: (office, place, { part }) => office.push(place, part),
	pull: (office, place, { part }) =>
		office.pull(place, part, { atMost: everything, arrange: inOrder }),
	pullAFew: (office, place, { part, pick }) =>
		office.pull(place, part, { atMost: 1 + (pick % 3), arrange: inOrder }),
	pullReordered: (office, place, { part, pick }) =>
		office.pull(place, part, { atMost: everything, arrange: shuffled(pick) }),
	/** The network loses an entry; those after it come. */
	pullLosing: (office, place, { part, pick }) =>
		office.pull(place, part, {
			atMost: everything,
			arrange: (entries) => entries.toSpliced(pick % (entries.length + 1), 1),
		}),
	/** Entries that came before come once more, each twice. */
	duplicate: (office, place, { part, pick }) => {
		const again = office.logs[part].slice(-1 - (pick % 8)).slice(0, 4);
		return place.take([...again, ...again]);
	},
	/** The acknowledgement was lost: everything of the outbox is sent, and sent again. */
	pushTwice: (office, place, { part }) => {
		const outbox = [...place.outbox];
		office.push(place, part);
		office.logs[part].push(...outbox);
	},
	restart: (_, place) => place.restart(),
	letLateIn: (office, place, { part }) => office.letLateIn(place, part),
} satisfies Record<string, Deed>;

export async function takeStep(office: Office, step: Step): Promise<void> {
	const place = office.at(step.laptop, step.part);
	if (place) await kinds[step.kind](office, place, step);
}

export const anyStep: fc.Arbitrary<Step> = fc.record({
	kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
	laptop: fc.nat({ max: 5 }),
	part: fc.constantFrom(...parts),
	pick: fc.nat({ max: 10_000 }),
});
