import type { ProcessNote } from '../../../src/document/process-facts.ts';
import type { Course } from '../../../src/domain/process/course.ts';
import type { WorkProcess } from '../../../src/domain/process/process.ts';
import { processById } from '../../../src/domain/processes/all.ts';
import { type PaperDossier, paperDossier } from './paper-dossier.svelte.ts';

export const processNamed = (id: string): WorkProcess => {
	const process = processById.get(id);
	if (!process) throw new Error(`no process ${id}`);
	return process;
};

/** A dossier in which a process runs, with what was recorded in it. Throws when a fact is refused. */
export function dossierIn(processId: string, notes: readonly ProcessNote[] = []): PaperDossier {
	const dossier = paperDossier();
	const process = processNamed(processId);
	dossier.process.start(process);
	for (const note of notes) {
		const outcome = dossier.process.record(process, note);
		if (outcome.kind === 'refused')
			throw new Error(`${note.kind}: ${JSON.stringify(outcome.problems)}`);
	}
	return dossier;
}

export function courseIn(dossier: PaperDossier, processId: string): Course {
	const course = dossier.process.course(processId);
	if (!course) throw new Error(`${processId} was not started`);
	return course;
}

/** Kinds and data of what was recorded, without the start. */
export const recordedIn = (dossier: PaperDossier, processId: string) =>
	courseIn(dossier, processId)
		.facts.filter(({ kind }) => kind !== 'process-started')
		.map(({ kind, data }) => ({ kind, data }));
