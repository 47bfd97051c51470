import { expect, test } from 'vitest';
import { CaseState } from '../../../src/app/state/case-state.svelte.ts';
import { ProcessState } from '../../../src/app/state/process-state.svelte.ts';
import { WorkOffice } from '../../../src/app/work-office.svelte.ts';
import { createClient } from '../../../src/document/client.ts';
import type { Meeting } from '../../../src/domain/office-consultation.ts';
import { processById } from '../../../src/domain/processes/all.ts';
import { meet, newDocs, person, saturday } from '../../support/dossier.ts';

const meeting: Meeting = {
	id: 'm1',
	kind: 'sounding-board',
	on: saturday,
	closedOn: null,
	addedBy: { personId: 'femke', name: 'femke' },
	addedAt: 0,
	cases: [],
	attendees: [],
};

function laptop(name: string) {
	const docs = newDocs();
	const author = person(name);
	const process = new ProcessState(docs, () => author, new WorkOffice());
	return {
		docs,
		author,
		process,
		said: new CaseState(meeting, { docs, author: () => author, process }),
	};
}

function together() {
	const [femke, ruben] = [laptop('femke'), laptop('ruben')];
	createClient(femke.docs, { geslachtsnaam: 'Visser', benefits: ['ww'] }, femke.author);
	femke.process.start(processById.get('helmond') ?? never());
	femke.said.write('decision', 'Nog een maand samen zoeken');
	const met = () => {
		meet(femke.docs.shared, ruben.docs.shared);
		meet(femke.docs.prof, ruben.docs.prof);
	};
	met();
	return { femke, ruben, met };
}
const results = ({ process }: ReturnType<typeof laptop>) =>
	process.course('helmond')?.situation.facts.get('sounding-board-held') ?? [];

test('[H-20] [H-56] a decision that two laptops keep without a network is on record once', () => {
	const { femke, ruben, met } = together();
	for (const { said } of [femke, ruben]) expect(said.settle(['femke', 'ruben'])).toBe(1);
	met();
	expect(results(femke)).toHaveLength(1);
	expect(results(ruben)).toEqual(results(femke));
});

test('[H-20] [H-56] a result that is kept again takes the place of the first', () => {
	const { femke } = together();
	femke.said.settle(['femke']);
	femke.said.write('decision', 'Toch een opleiding');
	femke.said.settle(['femke']);
	expect(results(femke).map(({ data }) => data.decision)).toEqual(['Toch een opleiding']);
});

function never(): never {
	throw new Error('there must be one');
}
