import type { Appointment } from '../appointment.ts';
import type { Client } from '../client.ts';
import type { Day } from '../day.ts';
import type { Lead } from '../lead.ts';
import type { Action, Assignment, Goal } from '../plan.ts';
import type { PlanPart } from '../plan-content.ts';
import type { Course } from '../process/course.ts';
import type { DocumentRow } from '../process/document-row.ts';
import type { Actor } from '../process/process-fact.ts';

/** A document that people sign, as the dossier keeps it: the version on record, else how it stands now. */
export interface KeptPaper {
	readonly process: string;
	readonly document: string;
	readonly parts: readonly PlanPart[];
	/** Counted from 1; `null` while nothing was put on record. */
	readonly number: number | null;
	readonly version: string | null;
	/** The dossier says something else by now. */
	readonly changed: boolean;
}

/** What a dossier has to make documents from. */
export interface PaperSources {
	readonly client: Client | null;
	readonly goals: readonly Goal[];
	readonly actions: readonly Action[];
	readonly assignments: readonly Assignment[];
	readonly appointments: readonly Appointment[];
	readonly leads: readonly Lead[];
	readonly kept: readonly KeptPaper[];
	/** Path of a drawn signature, by the id of the fact `signed`. */
	readonly drawingOf: (factId: string) => string | null;
	/** What somebody wrote for a part of a document; empty when nobody did. */
	readonly written: (document: string, part: string) => string;
	/** In which capacity somebody looks. */
	readonly reader: Actor;
	readonly today: Day;
}

export type ContentRow = DocumentRow['contents'][number];

/** Where one part of a document is made. */
export interface PartPlace {
	readonly course: Course;
	readonly row: DocumentRow;
	readonly part: ContentRow;
	readonly sources: PaperSources;
}

/** Where a document is made that has sections of its own. */
export type OwnPlace = Pick<PartPlace, 'course' | 'sources'>;
