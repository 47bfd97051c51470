/**
 * The kinds of items, as a table: where each stands, the schema of its single-valued fields, which
 * of them may be changed after adding (its bin may always), and which texts belong to it.
 */
import { AppointmentFields } from '../domain/appointment.ts';
import type { ItemKind } from '../domain/item-kind.ts';
import { CaseNoteFields, caseTexts } from '../domain/office-consultation.ts';
import { ActionFields, AssignmentFields, GoalFields } from '../domain/plan.ts';
import { PlanPartFields, PlanVersionFields } from '../domain/plan-version.ts';
import { FormAnswerFields, FormFields } from '../domain/process/form-draft.ts';
import { RecognitionFields, recognitionTexts } from '../domain/process/recognition-draft.ts';
import { SignatureFields } from '../domain/signature.ts';
import { TalkFields, TalkPointFields } from '../domain/talk.ts';
import { AttendeeFields, ThreePartyFields, ThreePartyPointFields } from '../domain/three-party.ts';
import type { ItemRow } from './items.ts';
import { StoredLead } from './stored-lead.ts';

interface NamedRow extends ItemRow {
	readonly texts: readonly string[];
	/** The text that names an item in a list of changes. */
	readonly titleText: string | null;
}

export const itemKinds = {
	goal: {
		root: 'goals',
		schema: GoalFields,
		changing: [],
		texts: ['text'],
		titleText: 'text',
	},
	action: {
		root: 'actions',
		schema: ActionFields,
		changing: ['who', 'due'],
		texts: ['what'],
		titleText: 'what',
	},
	assignment: {
		root: 'assignments',
		schema: AssignmentFields,
		changing: ['due'],
		texts: ['what', 'proof', 'own'],
		titleText: 'what',
	},
	appointment: {
		root: 'appointments',
		schema: AppointmentFields,
		changing: ['on', 'at', 'minutes', 'kind', 'how', 'place', 'withWhom'],
		texts: ['about'],
		titleText: 'about',
	},
	lead: {
		root: 'leads',
		schema: StoredLead,
		changing: ['referral', 'employerKind', 'bulk', 'chanceId'],
		texts: ['note'],
		titleText: null,
	},
	talk: {
		root: 'talks',
		schema: TalkFields,
		changing: ['endedAt'],
		texts: ['note'],
		titleText: null,
	},
	'talk-point': {
		root: 'points',
		schema: TalkPointFields,
		changing: ['done'],
		texts: ['text'],
		titleText: 'text',
	},
	'plan-part': {
		root: 'plan-parts',
		schema: PlanPartFields,
		changing: [],
		texts: ['text'],
		titleText: null,
	},
	'plan-version': {
		root: 'plan-versions',
		schema: PlanVersionFields,
		changing: [],
		texts: [],
		titleText: null,
	},
	signature: {
		root: 'signatures',
		schema: SignatureFields,
		changing: [],
		texts: [],
		titleText: null,
	},
	'three-party': {
		root: 'three-party-talks',
		schema: ThreePartyFields,
		changing: ['kind', 'endedAt', 'incomeAgrees', 'workAgrees', 'clientAgrees'],
		texts: ['income', 'work', 'client'],
		titleText: null,
	},
	attendee: {
		root: 'attendees',
		schema: AttendeeFields,
		changing: ['name', 'organisation', 'how', 'absent'],
		texts: [],
		titleText: null,
	},
	'three-party-point': {
		root: 'three-party-points',
		schema: ThreePartyPointFields,
		changing: ['done'],
		texts: [],
		titleText: null,
	},
	recognition: {
		root: 'recognition',
		schema: RecognitionFields,
		changing: ['sources'],
		texts: recognitionTexts,
		titleText: null,
	},
	form: {
		root: 'forms',
		schema: FormFields,
		changing: ['conclusion', 'investigation', 'factId'],
		texts: ['explanation', 'why'],
		titleText: null,
	},
	'form-answer': {
		root: 'form-answers',
		schema: FormAnswerFields,
		changing: ['option', 'goOn'],
		texts: ['reason', 'service'],
		titleText: null,
	},
	'case-note': {
		root: 'case-notes',
		schema: CaseNoteFields,
		changing: [],
		texts: caseTexts,
		titleText: 'question',
	},
} as const satisfies Readonly<Record<ItemKind, NamedRow>>;

export const itemKindNames = Object.keys(itemKinds) as readonly ItemKind[];

/** The row of a kind that is known only while running. */
export const itemRow = (kind: ItemKind): NamedRow => itemKinds[kind];
