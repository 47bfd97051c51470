/**
 * A whole dossier as plain data, to be written into new documents at once: the practice caseload
 * today, an import later. Facts hang on the item they are about.
 */
import type { NewAppointment } from './appointment.ts';
import type { Person } from './author.ts';
import type { CaptureRecord } from './capture-record.ts';
import type { NewClient } from './client.ts';
import type { Day } from './day.ts';
import type { LeadStatus } from './lead-status.ts';
import type { AppointmentOutcome, ContactWay } from './meeting.ts';
import type { Actor, ProcessFact } from './process/process-fact.ts';
import type { Settlement } from './settlement.ts';

/** What became of an item, and on which day. */
interface Ending<Outcome extends string> {
	readonly status: Outcome;
	readonly on: Day;
	readonly reason?: string;
}

interface ActionContent {
	readonly what: string;
	readonly who: string;
	readonly due: Day;
	readonly ending?: Ending<Settlement>;
}

interface AssignmentContent {
	readonly what: string;
	readonly proof: string;
	readonly due: Day;
	/** Place in `leads` of the lead that it was made from. */
	readonly fromLead?: number;
	readonly ending?: Ending<Settlement>;
}

interface LeadContent {
	readonly record: CaptureRecord;
	readonly addedOn: Day;
	readonly note: string;
	/** In order; each starts where the one before ended. */
	readonly moves: readonly {
		readonly to: LeadStatus;
		readonly on: Day;
		readonly reason?: string;
	}[];
}

/** A fact of a work process. Who is not named is the person who asked for the dossier. */
export interface ProcessFactContent {
	readonly kind: string;
	readonly on: Day;
	readonly data: ProcessFact['data'];
	readonly by?: Person;
	readonly role?: Actor;
	readonly reason?: string;
	/** A name within this process, so that a later fact can be about this one. */
	readonly name?: string;
	/** Fields that take the id of an earlier fact, by its name. */
	readonly about?: Readonly<Record<string, string>>;
}

/** A work process as it went so far, in the order of the days. */
export interface ProcessContent {
	/** Id of the work process. */
	readonly id: string;
	readonly startedOn: Day;
	readonly facts: readonly ProcessFactContent[];
	readonly ended?: { readonly on: Day; readonly reason: string };
}

export interface DossierContent {
	readonly client: NewClient;
	readonly note: string;
	readonly reportedOn: Day;
	readonly goals: readonly string[];
	readonly actions: readonly ActionContent[];
	readonly assignments: readonly AssignmentContent[];
	readonly leads: readonly LeadContent[];
	readonly appointments: readonly (NewAppointment & {
		readonly ending?: Ending<Exclude<AppointmentOutcome, 'planned'>>;
	})[];
	readonly contacts: readonly {
		readonly how: ContactWay;
		readonly on: Day;
		readonly about: string;
	}[];
	/** The professional's own notes of earlier talks. */
	readonly talks: readonly { readonly on: Day; readonly minutes: number; readonly note: string }[];
	/** What was written for a part of a document, such as the e-intake. */
	readonly written?: readonly {
		readonly document: string;
		readonly part: string;
		readonly text: string;
	}[];
	/** In the order of starting. */
	readonly processes: readonly ProcessContent[];
}
