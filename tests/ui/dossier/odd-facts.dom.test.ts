/** What another version, a changed process or somebody who means harm wrote takes down no screen. */
import { cleanup } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import { recordProcessFact } from '../../../src/document/process-facts.ts';
import { commonFactKinds } from '../../../src/domain/process/fact-kind.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import AgendaTab from '../../../src/ui/dossier/agenda/AgendaTab.svelte';
import OverviewTab from '../../../src/ui/dossier/overview/OverviewTab.svelte';
import PapersTab from '../../../src/ui/dossier/papers/PapersTab.svelte';
import PlanTab from '../../../src/ui/dossier/plan/PlanTab.svelte';
import RecognitionTab from '../../../src/ui/dossier/recognition/RecognitionTab.svelte';
import TrajectoryTab from '../../../src/ui/dossier/trajectory/TrajectoryTab.svelte';
import { type PaperDossier, paperDossier } from './paper-dossier.svelte.ts';
import { show, textOf } from './show.ts';

type Tab = Component<{ dossier: PaperDossier; focus: null }>;
const tabs: Readonly<Record<string, Tab>> = {
	AgendaTab,
	OverviewTab,
	PapersTab,
	PlanTab,
	RecognitionTab,
	TrajectoryTab,
};

/** Every kind of fact of a process once, with `value` in each of its fields. */
function dossierWith(processId: string, value: string | number | boolean): PaperDossier {
	const dossier = paperDossier();
	const process = processes.find(({ id }) => id === processId);
	if (!process) throw new Error(processId);
	dossier.process.start(process);
	for (const { id, fields, channel } of [...process.factKinds, ...commonFactKinds]) {
		if (id === 'withdrawn') continue;
		const data = Object.fromEntries(Object.keys(fields).map((field) => [field, value]));
		const doc = channel === 'shared' ? dossier.shared : dossier.prof;
		recordProcessFact(doc, process, { kind: id, on: '2199-12-31', data }, dossier.author());
	}
	return dossier;
}

const cases = processes.flatMap(({ id }) => ['x', -1].map((value) => ({ id, value })));

describe('facts with values that no form lets through', () => {
	test.each(cases)('leave every tab standing: $id, all fields $value', ({ id, value }) => {
		const dossier = dossierWith(id, value);
		for (const tab of Object.values(tabs)) {
			const { container } = show(tab, dossier, { dossier, focus: null });
			expect(textOf(container)).not.toBe('');
			cleanup();
		}
	});
});
