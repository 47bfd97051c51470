/**
 * What happens around a plan, in the order in which it comes: submitting (H-13), discussing (H-16,
 * H-24), carrying out, evaluating (H-27), commitment and the sounding board (H-20, H-30), who sat in
 * (H-21, H-31), calling employers back (H-34) and asking enforcement (H-32, H-44).
 *
 * A process has those of which it knows the kind of fact.
 */
import { holds } from '../../../domain/process/condition-holds.ts';
import { type Course, factKindOf } from '../../../domain/process/course.ts';
import type { ProcessFact } from '../../../domain/process/process-fact.ts';

const kinds = [
	'plan-submitted',
	'plan-discussed',
	'plan-started',
	'plan-evaluated',
	'commitment',
	'sounding-board-held',
	'partner-attended',
	'employer-called-back',
	'enforcement-consulted',
	'plan-kept',
] as const;

export interface PlanEvent {
	readonly kind: string;
	readonly title: string;
	/** Not asked: the version that it is about. */
	readonly given: ProcessFact['data'];
	/** Stands in the form when it opens. */
	readonly initial: ProcessFact['data'];
}

/** `version`: that of the plan which is on record, `null` while there is none. */
export const planEvents = (course: Course, version: string | null): readonly PlanEvent[] =>
	kinds.flatMap((kind): PlanEvent[] => {
		const row = factKindOf(course.process, kind);
		if (!row) return [];
		const aboutVersion = row.fields.version !== undefined;
		// There is nothing yet to submit or to discuss.
		if (aboutVersion && version === null) return [];
		return [
			{
				kind,
				title: row.title,
				given: aboutVersion && version !== null ? { version } : {},
				initial: { ...partnerOf(course, row.fields.to) },
			},
		];
	});

/** The plan of a client of one partner goes to that partner. */
function partnerOf({ process, situation }: Course, options: unknown): ProcessFact['data'] {
	const partners = Array.isArray(options) ? options.map(String) : [];
	const own = partners.filter((kind) => holds({ kind }, process, situation));
	return own.length === 1 && own[0] !== undefined ? { to: own[0] } : {};
}
