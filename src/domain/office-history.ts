/** Who changed what in an office, and what counted before: the changes stay, so this is only read. */
import type { Person } from './author.ts';
import type { Day } from './day.ts';
import type { OfficeChange } from './office-change.ts';
import type { OwnProcess } from './office-process.ts';

interface Event {
	readonly id: string;
	readonly on: Day;
	readonly by: Person;
}

/** A setting, or a part of one. `before` is absent when the value of the source counted. */
export interface SettingEvent extends Event {
	readonly kind: 'setting';
	readonly change: OfficeChange;
	readonly before?: unknown;
}

/** A process of the office's own was taken in. */
export interface ProcessEvent extends Event {
	readonly kind: 'process';
	readonly own: OwnProcess;
}

export type OfficeEvent = SettingEvent | ProcessEvent;

/** Newest day first; within a day the latest first. Both lists in document order. */
export function officeHistory(
	changes: readonly OfficeChange[],
	own: readonly OwnProcess[],
): readonly OfficeEvent[] {
	const latest = new Map<string, unknown>();
	const settings = changes.map((change): OfficeEvent => {
		const { id, on, by, setting, part, value } = change;
		const key = `${setting}/${part ?? ''}`;
		const before = latest.get(key);
		latest.set(key, value);
		return { kind: 'setting', id, on, by, change, before };
	});
	const processes = own.map(
		(one): OfficeEvent => ({ kind: 'process', id: one.id, on: one.on, by: one.by, own: one }),
	);
	return [...processes, ...settings].toReversed().toSorted((a, b) => b.on.localeCompare(a.on));
}
