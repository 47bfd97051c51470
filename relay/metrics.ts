/** What a relay counts, and its page in the Prometheus text format 0.0.4. No names, no channel ids. */
import type { RelayRefusal } from '../src/protocol/refusals.ts';

/** Upper ends of the classes of `commitMs`. */
const classesMs = [1, 2, 5, 10, 25, 50, 100, 250, 1000];

export class Metrics {
	frames = 0;
	entries = 0;
	duplicates = 0;
	sockets = 0;
	storeFailures = 0;
	readonly #refusals = new Map<RelayRefusal, number>();
	readonly #pushes = classesMs.map(() => 0);
	#pushMs = 0;
	#pushCount = 0;

	refuse(refusal: RelayRefusal): void {
		this.#refusals.set(refusal, (this.#refusals.get(refusal) ?? 0) + 1);
	}

	/** From a push's arrival to its acknowledgement. */
	pushed(ms: number): void {
		this.#pushCount += 1;
		this.#pushMs += ms;
		classesMs.forEach((end, at) => {
			if (ms <= end) this.#pushes[at] = (this.#pushes[at] ?? 0) + 1;
		});
	}

	page(openRooms: number, startedAt: number): string {
		return [
			...figure('sockets', 'gauge', 'Open sockets', this.sockets),
			...figure('rooms', 'gauge', 'Channels in memory', openRooms),
			...figure('frames_total', 'counter', 'Frames read', this.frames),
			...figure('entries_total', 'counter', 'Entries stored', this.entries),
			...figure('duplicates_total', 'counter', 'Entries that were known', this.duplicates),
			...figure('store_failures_total', 'counter', 'Failed store calls', this.storeFailures),
			...figure('start_time_seconds', 'gauge', 'Start, Unix time', startedAt / 1000),
			...head('refusals_total', 'counter', 'Refusals by reason'),
			...[...this.#refusals].map(
				([reason, times]) => `driespan_relay_refusals_total{reason="${reason}"} ${times}`,
			),
			...head('push_seconds', 'histogram', 'From push to acknowledgement'),
			...classesMs.map(
				(end, at) => `driespan_relay_push_seconds_bucket{le="${end / 1000}"} ${this.#pushes[at]}`,
			),
			`driespan_relay_push_seconds_bucket{le="+Inf"} ${this.#pushCount}`,
			`driespan_relay_push_seconds_sum ${this.#pushMs / 1000}`,
			`driespan_relay_push_seconds_count ${this.#pushCount}`,
			'',
		].join('\n');
	}
}

const head = (name: string, type: string, text: string) => [
	`# HELP driespan_relay_${name} ${text}.`,
	`# TYPE driespan_relay_${name} ${type}`,
];

const figure = (name: string, type: string, text: string, value: number) => [
	...head(name, type, text),
	`driespan_relay_${name} ${value}`,
];
