import type { PlanState } from '../../../app/state/plan-state.svelte.ts';
import type { Action, Assignment } from '../../../domain/plan.ts';
import type { ThreePartyTalk } from '../../../domain/three-party.ts';

/** What was agreed in a talk: assignments of the client, then actions of the professionals. */
export const agreedIn = (
	{ id }: Pick<ThreePartyTalk, 'id'>,
	{ assignments, actions }: Pick<PlanState, 'assignments' | 'actions'>,
): readonly (Assignment | Action)[] =>
	[...assignments, ...actions].filter(({ talkId }) => talkId === id);
