import type { Day } from '../../../domain/day.ts';
import { type FactsView, ofKind } from '../../../domain/process/facts-view.ts';

export interface CaseloadActivity {
	readonly id: string;
	/** As it was chosen or typed; '' when nobody wrote one. */
	readonly name: string;
	readonly from: Day;
	/** `null` while it lasts. */
	readonly to: Day | null;
}

/** Activities in order of beginning; one ends with the first end of its name on or after that day. */
export function activitiesIn(facts: FactsView): readonly CaseloadActivity[] {
	const ends = [...ofKind(facts, 'activity-ended')];
	return ofKind(facts, 'activity-started').map(({ id, on, data }) => {
		const name = String(data.activity ?? '');
		const place = ends.findIndex((end) => end.on >= on && String(end.data.activity ?? '') === name);
		const [end] = place < 0 ? [] : ends.splice(place, 1);
		return { id, name, from: on, to: end?.on ?? null };
	});
}
