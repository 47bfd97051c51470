/**
 * A document that people sign: what it says now, its versions, what changed since the last one, and
 * whose turn it is (H-15, H-17, H-25, H-27; both orders, C-8, and the co-signature of the partner,
 * C-16).
 */
import { type PlanContent, type PlanSources, planContent } from './plan-content.ts';
import { changesToSign, type PlanChange } from './plan-difference.ts';
import { changedSince, type PlanVersion, versionsOf } from './plan-version.ts';
import { matchingFacts } from './process/condition-holds.ts';
import type { Course } from './process/course.ts';
import type { DocumentRow } from './process/document-row.ts';
import { ofKind } from './process/facts-view.ts';
import { contentsFor, type Signing, signingOf } from './process/signing-of.ts';

export interface SignablePaper {
	readonly course: Course;
	readonly row: DocumentRow;
	/** What it would say if it were put on record now. */
	readonly draft: PlanContent;
	readonly versions: readonly PlanVersion[];
	/** `null` while nothing has been put on record. */
	readonly latest: PlanVersion | null;
	/** Since the latest version: what has to be signed again. */
	readonly changes: readonly PlanChange[];
	readonly signing: Signing;
	readonly state: PaperState;
}

/** `changed`: others signed or will sign something else than stands there now. */
export type PaperState = 'unwritten' | 'changed' | 'signing' | 'signed';

interface PaperSurroundings {
	readonly contentOf: (version: string) => PlanContent | null;
	/** Whether an appointment lies behind us; `false` when it was thrown away. */
	readonly isPast: (appointmentId: string) => boolean;
	readonly sources: (document: string) => PlanSources;
}

/** The papers of one process that this client has, in the order of the process. */
export function signablePapers(
	course: Course,
	around: PaperSurroundings,
): readonly SignablePaper[] {
	const names = new Set(course.process.documents.map(({ document }) => document));
	return [...names].flatMap((document) => paperOf(course, document, around) ?? []);
}

function paperOf(
	course: Course,
	document: string,
	{ contentOf, isPast, sources }: PaperSurroundings,
): SignablePaper | null {
	const { process, situation } = course;
	const signing = signingOf(process, situation, document);
	const written = signing?.row.versions;
	if (!signing || written === undefined) return null;
	const { row } = signing;
	const rows = contentsFor(process, situation, row);
	const versions = versionsOf(matchingFacts(written, process, situation), contentOf);
	// An amended plan begins with the evaluation.
	const evaluated = ofKind(situation.facts, 'plan-evaluated').length > 0;
	if (versions.length === 0 && !evaluated && rows.some(({ id }) => id === 'evaluation'))
		return null;
	const draft = planContent(
		{ process: process.id, document, title: row.title },
		rows,
		sources(document),
	);
	const latest = versions.find(({ version }) => version === signing.version) ?? null;
	const all = changedSince(latest, draft) ?? [];
	const changes = latest?.content ? changesToSign(all, isPast, latest.content) : all;
	return {
		course,
		row,
		draft,
		versions,
		latest,
		changes,
		signing,
		state: stateOf(latest, changes, signing),
	};
}

function stateOf(
	latest: PlanVersion | null,
	changes: readonly PlanChange[],
	{ complete }: Signing,
): PaperState {
	if (latest === null) return 'unwritten';
	if (changes.length > 0) return 'changed';
	return complete ? 'signed' : 'signing';
}
