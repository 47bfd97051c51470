/** The stores without a disk, for tests: the same contract, gone with the process. */
import { type Bytes, equal, hexOf } from '../src/protocol/bytes.ts';
import type { LetterStore, NewLetter, StoredInvitation, StoredLetter } from './letter-store.ts';
import {
	type LogStore,
	type NewEntry,
	type RelayStores,
	type StoredHead,
	withinLimit,
} from './log-store.ts';

interface Box {
	invitation: StoredInvitation;
	letters: StoredLetter[];
	answer: StoredLetter | null;
}

export function openMemoryStores(relayId: Bytes): RelayStores {
	const logs = new Map<string, NewEntry[]>();
	const boxes = new Map<string, Box>();
	return {
		log: memoryLog(relayId, logs, boxes),
		letters: memoryLetters(boxes),
		close: () => undefined,
	};
}

function memoryLog(
	relayId: Bytes,
	logs: Map<string, NewEntry[]>,
	boxes: Map<string, Box>,
): LogStore {
	const logOf = (ch: Bytes): readonly NewEntry[] => logs.get(hexOf(ch)) ?? [];
	return {
		relayId,
		channel: async (ch) => {
			const log = logOf(ch);
			if (log.length === 0) return null;
			const heads = new Map<string, StoredHead>(log.map((entry) => [hexOf(entry.dev), entry]));
			return {
				n: log.length,
				bytes: log.reduce((sum, { raw }) => sum + raw.length, 0),
				heads: [...heads.values()].map(({ dev, seq, id }) => ({ dev, seq, id })),
				line: log.filter(({ invites }) => invites).map(({ id, raw }) => ({ id, raw })),
			};
		},
		append: async (ch, base, entries) => {
			const log = logOf(ch);
			if (log.length !== base) return 'moved';
			logs.set(hexOf(ch), [...log, ...entries]);
			for (const { invites } of entries) if (invites) openBoxes(boxes, ch, invites);
			return 'appended';
		},
		read: async (ch, after, limit) =>
			withinLimit(
				logOf(ch)
					.slice(after)
					.map(({ raw }) => raw),
				limit,
			),
		span: async (ch, { dev, from, to }, limit) =>
			withinLimit(
				logOf(ch)
					.filter((entry) => equal(entry.dev, dev) && entry.seq >= from && entry.seq <= to)
					.map(({ raw }) => raw),
				limit,
			),
		find: async (ch, dev, seq) => {
			const at = logOf(ch).findIndex((entry) => entry.seq === seq && equal(entry.dev, dev));
			const id = logOf(ch)[at]?.id;
			return id ? { id, n: at + 1 } : null;
		},
	};
}

function openBoxes(
	boxes: Map<string, Box>,
	ch: Bytes,
	invites: NonNullable<NewEntry['invites']>,
): void {
	const open = new Set(invites.map(({ invitation }) => hexOf(invitation)));
	for (const [key, box] of boxes) {
		if (!equal(box.invitation.ch, ch) || open.has(key)) continue;
		boxes.set(key, { ...box, invitation: { ...box.invitation, open: false }, letters: [] });
	}
	for (const invite of invites) {
		const key = hexOf(invite.invitation);
		const fresh = { ...invite, ch, open: true, lettersTaken: 0 };
		if (!boxes.has(key)) boxes.set(key, { invitation: fresh, letters: [], answer: null });
	}
}

function memoryLetters(boxes: Map<string, Box>): LetterStore {
	let last = 0;
	const numbered = (letter: NewLetter): StoredLetter => {
		last += 1;
		return { ...letter, letter: last };
	};
	const change = (invitation: Bytes, next: (box: Box) => Box) => {
		const box = boxes.get(hexOf(invitation));
		if (box) boxes.set(hexOf(invitation), next(box));
	};
	return {
		invitation: async (invitation) => boxes.get(hexOf(invitation))?.invitation ?? null,
		putLetter: async (letter) =>
			change(letter.invitation, (box) => ({
				...box,
				invitation: { ...box.invitation, lettersTaken: box.invitation.lettersTaken + 1 },
				letters: [...box.letters, numbered(letter)],
			})),
		letters: async (ch) =>
			[...boxes.values()]
				.filter(({ invitation }) => equal(invitation.ch, ch))
				.flatMap(({ letters }) => letters)
				.toSorted((a, b) => a.letter - b.letter),
		removeLetter: async (invitation, letter) =>
			change(invitation, (box) => ({
				...box,
				letters: box.letters.filter((one) => one.letter !== letter),
			})),
		putAnswer: async (answer) =>
			change(answer.invitation, (box) => ({ ...box, answer: numbered(answer) })),
		answer: async (invitation) => boxes.get(hexOf(invitation))?.answer ?? null,
		forget: async (before) => {
			for (const [key, { invitation }] of boxes) {
				if (invitation.expires < before) boxes.delete(key);
			}
		},
	};
}
