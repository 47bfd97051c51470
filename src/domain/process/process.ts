/**
 * A work process: tables that an engine reads. See `docs/scenarios.md` for the words.
 *
 * Rows name each other by id. A kind of client may build on kinds above it, so that kinds cannot
 * ask for each other in a circle.
 */
import { z } from 'zod';
import { Condition } from './condition.ts';
import { ContradictionRow } from './contradiction-row.ts';
import { CriterionRow, ProposalRow } from './criterion-row.ts';
import { DocumentRow } from './document-row.ts';
import { FactKindRow } from './fact-kind.ts';
import { FigureRow } from './figure-row.ts';
import { LimitRow } from './limit-row.ts';
import { ListRow } from './list-row.ts';
import { PhaseRow } from './phase-row.ts';
import { QuestionnaireRow } from './questionnaire-row.ts';
import { RetentionRow } from './retention-row.ts';
import { RoleRow } from './role-row.ts';
import { rowShape, text } from './row.ts';
import { StepRow } from './step-row.ts';
import { TermRow } from './term-row.ts';

export const ClientKindRow = z.strictObject({ ...rowShape, title: text, when: Condition });

const rows = <Row extends z.ZodType>(row: Row) => z.array(row).readonly().default([]);

export const WorkProcess = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9-]*$/),
	/** Kept with every decision, so that one can see which rules it was taken under. */
	version: z.string().min(1),
	name: text,
	source: text,
	/** Months within which a client is expected to work in route A. */
	horizonMonths: z.int().positive().default(6),
	factKinds: rows(FactKindRow),
	clientKinds: rows(ClientKindRow),
	terms: rows(TermRow),
	contradictions: rows(ContradictionRow),
	questionnaires: rows(QuestionnaireRow),
	criteria: rows(CriterionRow),
	proposals: rows(ProposalRow),
	documents: rows(DocumentRow),
	limits: rows(LimitRow),
	steps: rows(StepRow),
	/** Where somebody can be, in the order of the process. */
	phases: rows(PhaseRow),
	lists: rows(ListRow),
	figures: rows(FigureRow),
	roles: rows(RoleRow),
	retention: rows(RetentionRow),
});
export type WorkProcess = Readonly<z.infer<typeof WorkProcess>>;
/** A process as written in a table: what has a default may be left out. */
export type ProcessTables = Readonly<z.input<typeof WorkProcess>>;
/** One table of rows, as written. */
export type Table<Name extends keyof ProcessTables> = NonNullable<ProcessTables[Name]>;
