import { describe, expect, test } from 'vitest';
import { practiceDossier } from '../../src/app/practice-versions.ts';
import { AgendaState } from '../../src/app/state/agenda-state.svelte.ts';
import { ClientState } from '../../src/app/state/client-state.svelte.ts';
import { PlanPapersState } from '../../src/app/state/plan-papers-state.svelte.ts';
import { PlanState } from '../../src/app/state/plan-state.svelte.ts';
import { ProcessState } from '../../src/app/state/process-state.svelte.ts';
import { WorkOffice } from '../../src/app/work-office.svelte.ts';
import { practiceCaseload } from '../../src/domain/practice-caseload.ts';
import { newDocs, person } from '../support/dossier.ts';

const today = '2026-11-18';

async function papersOf(name: string) {
	const content = practiceCaseload(today).find(({ client }) => client.geslachtsnaam === name);
	if (!content) throw new Error(`nobody is called ${name}`);
	const me = person('Anna', { today });
	const author = () => me;
	const docs = newDocs();
	(await practiceDossier(content, me))(docs);
	return new PlanPapersState({
		docs,
		author,
		client: new ClientState(docs),
		plan: new PlanState(docs, author),
		agenda: new AgendaState(docs, author),
		process: new ProcessState(docs, author, new WorkOffice()),
	});
}

describe('a plan of the practice caseload', () => {
	test.each(['Boomgaard', 'Amrani', 'Yıldız', 'Oldenkamp', 'Haddou'])(
		'of %s has versions with the content that their hash says',
		async (name) => {
			const state = await papersOf(name);
			const versions = state.papers.flatMap((paper) => paper.versions);
			expect(versions.length).toBeGreaterThan(0);
			expect(versions.filter(({ content }) => content === null)).toEqual([]);
			const intact = await Promise.all(versions.map(({ version }) => state.isIntact(version)));
			expect(intact).not.toContain(false);
		},
	);

	test('stands as its last version says; an earlier one says something else', async () => {
		const { papers } = await papersOf('Yıldız');
		const plan = papers.find(({ row }) => row.document === 'mediation-plan');
		expect(plan?.changes).toEqual([]);
		expect(plan?.versions).toHaveLength(2);
		expect(plan?.versions[0]?.content).not.toEqual(plan?.versions[1]?.content);
	});
});
