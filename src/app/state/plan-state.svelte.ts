import { actionText, addAction, type NewAction, readActions } from '../../document/actions.ts';
import {
	addAssignment,
	assignmentText,
	type NewAssignment,
	proofText,
	readAssignments,
} from '../../document/assignments.ts';
import type { DossierDocs } from '../../document/dossier-docs.ts';
import { factsRoot, readFacts } from '../../document/facts.ts';
import { addGoal, goalText, readGoals } from '../../document/goals.ts';
import { itemKinds } from '../../document/item-kinds.ts';
import { binnedLines } from '../../document/item-titles.ts';
import { binItem, changeItem, restoreItem } from '../../document/items.ts';
import { settleAction, settleAssignment } from '../../document/settling.ts';
import { writeText } from '../../document/texts.ts';
import type { Author } from '../../domain/author.ts';
import type { Day } from '../../domain/day.ts';
import type { BinnedLine } from '../../domain/item-kind.ts';
import { type Action, type Assignment, byDue, type Goal } from '../../domain/plan.ts';
import { settlementsOf } from '../../domain/settled-items.ts';
import type { Settlement } from '../../domain/settlement.ts';
import { followRoots } from './follow-roots.ts';

export type PlanItem = 'goal' | 'action' | 'assignment';

/** Goals, actions and assignments of one dossier. Items stand in order of adding. */
export class PlanState {
	readonly #docs: DossierDocs;
	readonly #author: () => Author;
	readonly #follow: Readonly<Record<PlanItem | 'facts', () => void>>;
	readonly #settled = $derived.by(() => {
		this.#follow.facts();
		return settlementsOf(readFacts(this.#docs.shared).facts);
	});
	readonly #goals = $derived.by(() => {
		this.#follow.goal();
		return readGoals(this.#docs.shared);
	});
	readonly #actions = $derived.by(() => {
		this.#follow.action();
		return readActions(this.#docs.shared, this.#settled);
	});
	readonly #assignments = $derived.by(() => {
		this.#follow.assignment();
		return readAssignments(this.#docs.shared, this.#settled);
	});

	readonly goals: readonly Goal[] = $derived(this.#goals.goals);
	readonly actions: readonly Action[] = $derived(this.#actions.actions);
	readonly assignments: readonly Assignment[] = $derived(this.#assignments.assignments);
	/** The first to be done comes first. */
	readonly openAssignments: readonly Assignment[] = $derived(
		this.assignments.filter(({ status }) => status === 'open').toSorted(byDue),
	);
	readonly unreadable = $derived(
		this.#goals.unreadable + this.#actions.unreadable + this.#assignments.unreadable,
	);
	readonly binned: readonly BinnedLine[] = $derived.by(() => [
		...binnedLines(this.#docs.shared, 'goal', this.#goals.binned),
		...binnedLines(this.#docs.shared, 'action', this.#actions.binned),
		...binnedLines(this.#docs.shared, 'assignment', this.#assignments.binned),
	]);

	constructor(docs: DossierDocs, author: () => Author) {
		this.#docs = docs;
		this.#author = author;
		this.#follow = {
			goal: followRoots(docs.shared, itemKinds.goal.root),
			action: followRoots(docs.shared, itemKinds.action.root),
			assignment: followRoots(docs.shared, itemKinds.assignment.root),
			facts: followRoots(docs.shared, factsRoot),
		};
	}

	addGoal(text = ''): string {
		return addGoal(this.#docs.shared, text, this.#author());
	}

	writeGoal(id: string, text: string): void {
		writeText(this.#docs.shared, goalText(id), text);
	}

	addAction(action: NewAction = {}): string {
		return addAction(this.#docs.shared, action, this.#author());
	}

	writeAction(id: string, text: string): void {
		writeText(this.#docs.shared, actionText(id), text);
	}

	changeAction(id: string, patch: { who?: string | null; due?: Day | null }): void {
		changeItem(this.#docs.shared, itemKinds.action, id, patch);
	}

	settleAction(id: string, status: Settlement, reason?: string) {
		return settleAction(this.#docs.shared, id, { status, reason }, this.#author());
	}

	addAssignment(assignment: NewAssignment = {}): string {
		return addAssignment(this.#docs.shared, assignment, this.#author());
	}

	writeAssignment(id: string, text: string): void {
		writeText(this.#docs.shared, assignmentText(id), text);
	}

	writeProof(id: string, text: string): void {
		writeText(this.#docs.shared, proofText(id), text);
	}

	changeAssignment(id: string, patch: { due?: Day | null }): void {
		changeItem(this.#docs.shared, itemKinds.assignment, id, patch);
	}

	settleAssignment(id: string, status: Settlement, reason?: string) {
		return settleAssignment(this.#docs.shared, id, { status, reason }, this.#author());
	}

	bin(item: PlanItem, id: string): void {
		binItem(this.#docs.shared, itemKinds[item], id, this.#author());
	}

	restore(item: PlanItem, id: string): void {
		restoreItem(this.#docs.shared, itemKinds[item], id);
	}
}
