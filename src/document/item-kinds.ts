/**
 * The kinds of items, as a table: where each stands, which single-valued fields may be changed after
 * adding, and which texts belong to it. Fields that are not listed are written once, at adding.
 */
import type { z } from 'zod';
import { AppointmentFields } from '../domain/appointment.ts';
import type { ItemKind } from '../domain/item-kind.ts';
import { LeadFields } from '../domain/lead.ts';
import { ActionFields, AssignmentFields, GoalFields } from '../domain/plan.ts';
import { TalkFields, TalkPointFields } from '../domain/talk.ts';
import { Bin } from './items.ts';
import { StoredLead } from './stored-lead.ts';

interface ItemRow {
	readonly root: string;
	/** Schema of each field that may change; `bin` may always. */
	readonly changing: Readonly<Record<string, z.ZodType>>;
	readonly texts: readonly string[];
	/** The text that names an item in a list of changes. */
	readonly titleText: string | null;
}

const bin = Bin.nullable();
const { addedBy: _by, addedAt: _at, ...appointmentDetails } = AppointmentFields.shape;

export const itemKinds: Readonly<Record<ItemKind, ItemRow>> = {
	goal: { root: 'goals', changing: { bin }, texts: ['text'], titleText: 'text' },
	action: {
		root: 'actions',
		changing: { bin, who: ActionFields.shape.who, due: ActionFields.shape.due },
		texts: ['what'],
		titleText: 'what',
	},
	assignment: {
		root: 'assignments',
		changing: { bin, due: AssignmentFields.shape.due },
		texts: ['what', 'proof'],
		titleText: 'what',
	},
	appointment: {
		root: 'appointments',
		changing: { bin, ...appointmentDetails },
		texts: ['about'],
		titleText: 'about',
	},
	lead: {
		root: 'leads',
		changing: { bin, referral: LeadFields.shape.referral },
		texts: ['note'],
		titleText: null,
	},
	talk: {
		root: 'talks',
		changing: { bin, endedAt: TalkFields.shape.endedAt },
		texts: ['note'],
		titleText: null,
	},
	'talk-point': {
		root: 'points',
		changing: { bin, done: TalkPointFields.shape.done },
		texts: ['text'],
		titleText: 'text',
	},
};

export const itemKindNames = Object.keys(itemKinds) as readonly ItemKind[];

export const goalItems = { root: itemKinds.goal.root, schema: GoalFields };
export const actionItems = { root: itemKinds.action.root, schema: ActionFields };
export const assignmentItems = { root: itemKinds.assignment.root, schema: AssignmentFields };
export const appointmentItems = { root: itemKinds.appointment.root, schema: AppointmentFields };
export const leadItems = { root: itemKinds.lead.root, schema: StoredLead };
export const talkItems = { root: itemKinds.talk.root, schema: TalkFields };
export const pointItems = { root: itemKinds['talk-point'].root, schema: TalkPointFields };
