import type { Person } from './author.ts';
import type { Day } from './day.ts';

/** The kinds of things that a dossier lists. */
export type ItemKind =
	| 'goal'
	| 'action'
	| 'assignment'
	| 'appointment'
	| 'lead'
	| 'talk'
	| 'talk-point'
	| 'recognition'
	| 'form'
	| 'form-answer'
	| 'plan-part'
	| 'plan-version'
	| 'signature'
	| 'three-party'
	| 'attendee'
	| 'three-party-point'
	| 'case-note';

/** Something that was thrown away and can be taken back. */
export interface BinnedLine {
	readonly item: ItemKind;
	readonly id: string;
	/** The text or name of the item; may be empty. */
	readonly title: string;
	readonly on: Day;
	readonly by: Person;
}
