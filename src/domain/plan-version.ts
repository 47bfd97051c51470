import { z } from 'zod';
import { added } from './added.ts';
import type { Person } from './author.ts';
import type { Day } from './day.ts';
import type { PlanContent } from './plan-content.ts';
import { type PlanChange, planDifference } from './plan-difference.ts';
import type { ProcessFact } from './process/process-fact.ts';

/** A part of a document that somebody writes; its text stands apart and merges. */
export const PlanPartFields = z.object(added);

/** The content of a version, kept under its hash. */
export const PlanVersionFields = z.object({
	...added,
	/** Canonical JSON of a `PlanContent`. */
	content: z.string(),
});

/** A version that was put on record. */
export interface PlanVersion {
	/** SHA-256 of the content, in lower-case hexadecimal. */
	readonly version: string;
	/** Counted from 1, in the order of first writing. */
	readonly number: number;
	readonly on: Day;
	readonly by: Person;
	/** `null`: the content has not arrived on this laptop, or cannot be read. */
	readonly content: PlanContent | null;
}

/** The versions that `facts` put on record, oldest first. Writing the same content again makes none. */
export function versionsOf(
	facts: readonly ProcessFact[],
	contentOf: (version: string) => PlanContent | null,
): readonly PlanVersion[] {
	const first = new Map<string, ProcessFact>();
	for (const fact of facts) {
		const { version } = fact.data;
		if (typeof version === 'string' && !first.has(version)) first.set(version, fact);
	}
	return [...first].map(([version, { on, by }], index) => ({
		version,
		number: index + 1,
		on,
		by,
		content: contentOf(version),
	}));
}

/** What changed since a version; `null` when its content is not known here. */
export const changedSince = (
	version: PlanVersion | null,
	now: PlanContent,
): readonly PlanChange[] | null => (version?.content ? planDifference(version.content, now) : null);
