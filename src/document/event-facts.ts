/**
 * Facts that come of an event which several laptops may put on record by themselves, such as the end
 * of a talk without a network. Their ids are worked out instead of drawn: what they say alike is one
 * fact when they meet, and where they differ both stand.
 *
 * `<time>+<event>+<process>+<kind>+<turn>+<said>`: twelve hexadecimal digits of the last second of
 * the day, so that the fact sorts after what was noted earlier that day, as a UUIDv7 would; how often
 * the event was put on record before; and a digest of the data. `+` sorts before `-`, which puts the
 * second talk of a day after the first.
 */
import { digest } from 'lib0/hash/sha256';
import { type Day, daysBetween } from '../domain/day.ts';
import { correctedIn } from '../domain/process/facts-view.ts';
import type { KeptFact } from '../domain/process/kept-fact.ts';
import type { ProcessFact } from '../domain/process/process-fact.ts';

interface EventFact {
	/** Names the event on every laptop alike. */
	readonly event: string;
	readonly process: string;
	readonly kind: string;
	readonly on: Day;
	readonly data: ProcessFact['data'];
}

/**
 * `known`: it stands there already. `new`: its id, and the fact of an earlier turn whose place it
 * takes, if there is one.
 */
export function turnOf(
	fact: EventFact,
	facts: readonly KeptFact[],
):
	| { readonly kind: 'known'; readonly id: string }
	| { readonly kind: 'new'; readonly id: string; readonly corrects: string | undefined } {
	const stem = [timeOf(fact.on), fact.event, fact.process, fact.kind, ''].join('+');
	const corrected = correctedIn(facts);
	const before = facts.filter(({ id }) => id.startsWith(stem));
	const standing = before.filter(({ id }) => !corrected.has(id));
	const same = standing.find(({ data }) => textOf(data) === textOf(fact.data));
	if (same) return { kind: 'known', id: same.id };
	const id = `${stem}${before.length}+${digestOf(textOf(fact.data))}`;
	return { kind: 'new', id, corrects: standing.at(-1)?.id };
}

/** Each fact once, in the same order. Two under one id that say something else both stay. */
export function withoutRepeats(facts: readonly KeptFact[]): readonly KeptFact[] {
	const seen = new Set<string>();
	return facts.filter((fact) => {
		if (!fact.id.includes('+')) return true;
		const { id, process, kind, on, data, corrects } = fact;
		const said = JSON.stringify([id, process, kind, on, textOf(data), corrects]);
		if (seen.has(said)) return false;
		seen.add(said);
		return true;
	});
}

const textOf = (data: ProcessFact['data']): string =>
	JSON.stringify(Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const msOfDay = 86_400_000;

/** As a UUIDv7 writes it. */
function timeOf(day: Day): string {
	const ms = (daysBetween('1970-01-01', day) + 1) * msOfDay - 1000;
	const hex = ms.toString(16).padStart(12, '0');
	return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

const digestOf = (text: string): string =>
	Array.from(digest(new TextEncoder().encode(text)).subarray(0, 8), (byte) =>
		byte.toString(16).padStart(2, '0'),
	).join('');
