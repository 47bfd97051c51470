/**
 * The log as people remember it: what somebody did in one sitting stands together.
 *
 * Typing makes an entry every few hundred milliseconds. Entries of one person in one channel that
 * follow within ten minutes on the same day become one sitting. In it, what was changed several
 * times is said once, with its latest name, and texts and fields of an item that was added in the
 * same sitting belong to its adding. Facts and everything else stand one by one.
 */
import type { LogChange, LogLine } from '../../../app/log-line.ts';
import { type Day, dayOf } from '../../../domain/day.ts';

export interface Sitting extends Omit<LogLine, 'at'> {
	/** Wall clock of the first and the last entry, epoch ms. */
	readonly from: number;
	readonly to: number;
}

export interface LogDay {
	readonly day: Day;
	/** Newest first. */
	readonly sittings: readonly Sitting[];
}

const togetherWithinMs = 10 * 60_000;

/** What a change is about, when a later one of the same kind takes its place. */
function keyOf(change: LogChange): string | null {
	switch (change.kind) {
		case 'client-field':
			return `client/${change.field}`;
		case 'client-note':
			return 'client/note';
		case 'item-added':
			return `added/${change.id}`;
		case 'item-text':
		case 'item-field':
			return `${change.id}/${change.field}`;
		default:
			return null;
	}
}

/** Each change once, in the order in which they first occurred. */
function saidOnce(changes: readonly LogChange[]): LogChange[] {
	const said = new Map<string, LogChange>();
	for (const [order, change] of changes.entries()) {
		const isEdit = change.kind === 'item-text' || change.kind === 'item-field';
		const added = isEdit ? said.get(`added/${change.id}`) : undefined;
		if (isEdit && added?.kind === 'item-added') {
			said.set(`added/${change.id}`, { ...added, title: change.title });
		} else said.set(keyOf(change) ?? `${order}`, change);
	}
	return [...said.values()];
}

/** Groups lines into sittings and days, both newest first. Days are those of the screen's time zone. */
export function sittingsOf(lines: readonly LogLine[], timeZone: string): LogDay[] {
	const sittings: Sitting[] = [];
	const open = new Map<string, number>();
	for (const { at, ...line } of lines.toSorted((a, b) => a.at - b.at)) {
		const key = `${line.personId}/${line.profOnly}/${dayOf(at, timeZone)}`;
		const place = open.get(key);
		const sitting = place === undefined ? undefined : sittings[place];
		if (place !== undefined && sitting && at - sitting.to <= togetherWithinMs)
			sittings[place] = { ...sitting, to: at, what: [...sitting.what, ...line.what] };
		else open.set(key, sittings.push({ ...line, from: at, to: at }) - 1);
	}
	const newestFirst = sittings
		.map((sitting) => ({ ...sitting, what: saidOnce(sitting.what) }))
		.toSorted((a, b) => b.to - a.to);
	return [...Map.groupBy(newestFirst, ({ to }) => dayOf(to, timeZone))].map(([day, sittings]) => ({
		day,
		sittings,
	}));
}
