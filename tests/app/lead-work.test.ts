import { describe, expect, test } from 'vitest';
import { LeadsState } from '../../src/app/state/leads-state.svelte.ts';
import { ProcessState } from '../../src/app/state/process-state.svelte.ts';
import { WorkOffice } from '../../src/app/work-office.svelte.ts';
import { callKind, callsFor } from '../../src/domain/employer-call.ts';
import { practiceVacancy } from '../../src/domain/practice/practice-records.ts';
import { processById } from '../../src/domain/processes/all.ts';
import { newDocs, person } from '../support/dossier.ts';

function theHelmondProcess() {
	const found = processById.get('helmond');
	if (!found) throw new Error('helmond');
	return found;
}
const helmond = theHelmondProcess();

function desk() {
	const docs = newDocs();
	const me = person('Anna');
	const leads = new LeadsState(docs, () => me);
	const process = new ProcessState(docs, () => me, new WorkOffice());
	const id = leads.add(practiceVacancy({ naamVacature: 'Metselaar', werkgever: 'De Voeg B.V.' }));
	const lead = () => {
		const found = leads.byId(id);
		if (!found) throw new Error(id);
		return found;
	};
	return { leads, process, id, lead };
}

describe('calling employers back', () => {
	const data = { employer: 'de voeg bv', outcome: 'not-applied' };

	test('[H-34] a call is logged with employer, day and outcome, and is found at the vacancy', () => {
		const { leads, process, lead } = desk();
		const recorded = process.record(helmond, { kind: callKind, on: '2026-11-20', data });
		expect(recorded.kind).toBe('recorded');
		expect(callsFor(leads.calls, lead())).toMatchObject([
			{ employer: 'de voeg bv', outcome: 'not-applied', on: '2026-11-20', by: { name: 'Anna' } },
		]);
	});

	test('[H-34] a call that was taken back is not in the log, one to another employer not here', () => {
		const { leads, process, lead } = desk();
		const recorded = process.record(helmond, { kind: callKind, data });
		process.record(helmond, { kind: callKind, data: { employer: 'Troffel' } });
		if (recorded.kind === 'recorded') process.withdraw(helmond, recorded.id, 'Vergissing');
		expect(leads.calls).toHaveLength(1);
		expect(callsFor(leads.calls, lead())).toEqual([]);
	});
});

describe('marks of a vacancy', () => {
	test('[H-67] [H-68] mediated or only referred, and neither', () => {
		const { leads, id, lead } = desk();
		leads.refer(id, 'mediated');
		expect(lead().referral).toBe('mediated');
		leads.refer(id, 'referred');
		expect(lead().referral).toBe('referred');
		leads.refer(id, null);
		expect(lead().referral).toBeNull();
	});

	test('[M-17] [C-26] the source of a bulk vacancy is a tag and blocks nothing', () => {
		const { leads, id, lead } = desk();
		leads.tagBulk(id, 'work-project');
		expect(lead().bulk).toBe('work-project');
		expect(leads.move(id, 'discussed')).toBe('moved');
	});

	test('who the employer is stays undecided until a person decides', () => {
		const { leads, id, lead } = desk();
		expect(lead().employerKind).toBeNull();
		leads.decideEmployer(id, 'direct');
		expect(lead().employerKind).toBe('direct');
	});

	test('a vacancy remembers the chance that it was searched with', () => {
		const { leads, id, lead } = desk();
		leads.linkChance(id, 'kans-1');
		expect(lead().chanceId).toBe('kans-1');
	});
});
