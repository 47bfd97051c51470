import { describe, expect, test } from 'vitest';
import { ProcessState } from '../../../src/app/state/process-state.svelte.ts';
import { ThreePartyState } from '../../../src/app/state/three-party-state.svelte.ts';
import { WorkOffice } from '../../../src/app/work-office.svelte.ts';
import { createClient } from '../../../src/document/client.ts';
import { processById } from '../../../src/domain/processes/all.ts';
import { parties } from '../../../src/domain/three-party.ts';
import { meet, newDocs, person } from '../../support/dossier.ts';

const helmond = processById.get('helmond') ?? never();
const invited = {
	income: { name: 'Ruben', organisation: 'Gemeente Helmond' },
	work: { name: 'Femke', organisation: 'UWV' },
	client: { name: 'Henk', organisation: '' },
};

/** Ids as in life: each laptop has its own, and they tell the time. */
function laptop(name: string, hour: number) {
	const docs = newDocs();
	const author = person(name, { now: Date.UTC(2026, 10, 21, hour) });
	const process = new ProcessState(docs, () => author, new WorkOffice());
	const talks = new ThreePartyState({ docs, author: () => author, process });
	return { docs, author, process, talks };
}
type Laptop = ReturnType<typeof laptop>;

/** Two laptops that know the same dossier and the same running talk. */
function twoAtTheTable() {
	const [femke, ruben] = [laptop('femke', 9), laptop('ruben', 10)];
	createClient(femke.docs, { geslachtsnaam: 'Visser', benefits: ['ww'] }, femke.author);
	femke.process.start(helmond);
	femke.talks.start('benefit-intake', invited);
	met(femke, ruben);
	return { femke, ruben };
}

function met(one: Laptop, other: Laptop): void {
	meet(one.docs.shared, other.docs.shared);
	meet(one.docs.prof, other.docs.prof);
}

const agree = ({ talks }: Laptop, says: boolean) => {
	for (const party of parties) talks.agree(party, says);
};

/** What the talk put on record, without who wrote it. */
const recorded = ({ process }: Laptop) =>
	(process.course('helmond')?.facts ?? [])
		.filter(({ kind }) => kind !== 'process-started')
		.map(({ kind, data }) => [kind, data])
		.toSorted();

describe('a three-party talk that two laptops close without a network', () => {
	test.each([
		['one first', 0],
		['the other first', 1],
	])('[H-36] [H-50] stands on record once, %s', (_order, first) => {
		const { femke, ruben } = twoAtTheTable();
		for (const one of [femke, ruben]) {
			agree(one, true);
			one.talks.end();
		}
		const alone = recorded(femke);
		met(...(first === 0 ? ([femke, ruben] as const) : ([ruben, femke] as const)));
		expect(alone.map(([kind]) => kind)).toEqual([
			'application-talk-held',
			'commitment',
			'partner-attended',
		]);
		expect(recorded(femke)).toEqual(alone);
		expect(recorded(ruben)).toEqual(alone);
		expect(ruben.process.course('helmond')?.facts).toEqual(femke.process.course('helmond')?.facts);
	});

	test('[H-20] shows both when they heard something else', () => {
		const { femke, ruben } = twoAtTheTable();
		agree(femke, true);
		agree(ruben, false);
		femke.talks.end();
		ruben.talks.end();
		met(femke, ruben);
		const said = ({ process }: Laptop) =>
			process
				.course('helmond')
				?.situation.facts.get('commitment')
				?.map(({ data }) => data.reached);
		expect(said(femke)?.toSorted()).toEqual([false, true]);
		expect(said(ruben)).toEqual(said(femke));
	});

	test('a fact that one took back is gone on both, also for whoever recorded it too', () => {
		const { femke, ruben } = twoAtTheTable();
		femke.talks.end();
		ruben.talks.end();
		const held = ruben.process.course('helmond')?.situation.facts.get('application-talk-held')?.[0];
		ruben.process.withdraw(helmond, held?.id ?? never(), 'Het gesprek ging niet door.');
		met(femke, ruben);
		for (const { process } of [femke, ruben]) {
			expect(process.course('helmond')?.situation.facts.has('application-talk-held')).toBe(false);
		}
	});
});

describe('a three-party talk that goes on after it was closed', () => {
	test('records nothing twice, and corrects what turned out otherwise', () => {
		const { femke } = twoAtTheTable();
		agree(femke, true);
		femke.talks.end();
		const first = recorded(femke);
		const again = (says: boolean) => {
			femke.talks.resume(femke.talks.held[0]?.id ?? never());
			agree(femke, says);
			femke.talks.end();
		};
		again(true);
		expect(recorded(femke)).toEqual(first);

		again(false);
		again(true);
		expect(recorded(femke).filter(([kind]) => kind === 'commitment')).toHaveLength(3);
		expect(
			femke.process
				.course('helmond')
				?.situation.facts.get('commitment')
				?.map(({ data }) => data),
		).toEqual([{ reached: true }]);
	});
});

function never(): never {
	throw new Error('there must be one');
}
