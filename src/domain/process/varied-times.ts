/**
 * Appointments at varied and different times (H-33).
 *
 * The source gives no measure. Ours (O-14): the last three appointments, or as many as the office
 * sets, should not all be on the same day of the week and in the same half of the day.
 */
import { type Day, weekdayOf } from '../day.ts';

export type HalfOfDay = 'morning' | 'afternoon';

/** `HH:MM` of the clock; noon begins the afternoon. */
export const halfOfDay = (at: string): HalfOfDay => (at < '12:00' ? 'morning' : 'afternoon');

/** `appointments` in the order of the calendar; fewer than `over` say nothing yet. */
export function sameHalfDay(
	appointments: readonly { readonly on: Day; readonly half: string }[],
	over: number,
): boolean {
	const last = appointments.slice(-over).map(({ on, half }) => `${weekdayOf(on)} ${half}`);
	return last.length === over && new Set(last).size === 1;
}
