/** Finished forms of a course, and who may read them (O-22, O-27). */
import { type Course, factKindOf } from '../../../../domain/process/course.ts';
import { ofKind } from '../../../../domain/process/facts-view.ts';
import type { WorkProcess } from '../../../../domain/process/process.ts';
import type { Actor, ProcessFact } from '../../../../domain/process/process-fact.ts';
import type { QuestionnaireRow } from '../../../../domain/process/questionnaire-row.ts';

/** Those that still count, in the order of the calendar. */
export const heldForms = ({ situation }: Course, form: QuestionnaireRow): readonly ProcessFact[] =>
	ofKind(situation.facts, form.recordedAs).filter(
		({ data }) => data.form === undefined || data.form === form.id,
	);

/** Who reads the outcome: as the kind of fact says, else whoever may sign the form. */
export const readersOf = (process: WorkProcess, form: QuestionnaireRow): readonly Actor[] =>
	factKindOf(process, form.recordedAs)?.readers ?? form.signedBy;
