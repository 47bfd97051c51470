import { type Appointment, byMoment } from '../../../domain/appointment.ts';
import { holds } from '../../../domain/process/condition-holds.ts';
import type { Course } from '../../../domain/process/course.ts';
import { type HalfOfDay, halfOfDay, sameHalfDay } from '../../../domain/process/varied-times.ts';

/** A process asks for varied times of this client (H-33: clients of the municipality). */
const asksVaried = ({ process, situation }: Course): boolean =>
	process.limits.some(
		({ limit, when }) =>
			limit === 'varied' && (when === undefined || holds(when, process, situation)),
	);

export interface SameMoment {
	readonly count: number;
	readonly on: string;
	readonly half: HalfOfDay;
}

/**
 * The last appointments, planned ones included, that all fall on one weekday and half-day (O-14);
 * `null` when they vary, or when no process asks that they do.
 */
export function sameMoment(
	appointments: readonly Appointment[],
	courses: readonly Course[],
	over: number,
): SameMoment | null {
	if (!courses.some(asksVaried)) return null;
	const timed = appointments
		.filter(({ outcome }) => outcome === 'held' || outcome === 'planned')
		.toSorted(byMoment)
		.flatMap(({ on, at }) => (at === null ? [] : [{ on, half: halfOfDay(at) }]));
	const last = timed.at(-1);
	return last && sameHalfDay(timed, over) ? { count: over, ...last } : null;
}
