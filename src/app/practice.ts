/** The practice caseload: invented clients in dossiers like any other, and their removal. */
import { practiceCaseload } from '../domain/practice-caseload.ts';
import { createDossier } from './create-dossier.ts';
import { practiceDossier } from './practice-versions.ts';
import { removeDossiers } from './remove-dossier.ts';
import type { SessionCore } from './session-core.ts';

export async function addPractice(core: SessionCore): Promise<void> {
	const { today } = core.author();
	for (const content of practiceCaseload(today)) {
		await createDossier(core, await practiceDossier(content, core.author()));
	}
}

/** Takes all practice dossiers from this laptop. The relay keeps bytes that nobody can read. */
export async function removePractice(core: SessionCore): Promise<void> {
	const practice = core.caseload.dossiers.filter((summary) => summary.practice);
	await removeDossiers(
		core,
		practice.map(({ id }) => id),
	);
}
