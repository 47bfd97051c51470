import { describe, expect, test } from 'vitest';
import type { RunningTerm } from '../../../src/domain/process/terms-of.ts';
import { processById, processes } from '../../../src/domain/processes/all.ts';
import { actionsOf } from '../../../src/ui/dossier/process/step-actions.ts';

const actions = (processId: string, step: string, term: RunningTerm | null = null) => {
	const process = processById.get(processId);
	if (!process) throw new Error(`no process ${processId}`);
	return actionsOf(process, { id: step, term });
};
const form = (fact: string, initial = {}) => ({ kind: 'form', fact, initial, given: {} });

describe('what completes a step', () => {
	test('[M-6] [M-7] any of the facts that it waits for', () => {
		expect(actions('werkmakelaar', 'handover')).toEqual([
			form('warm-handover-held'),
			form('invited'),
		]);
	});

	test('[H-1] one form for a fact that is asked twice, with what the first one says', () => {
		expect(actions('helmond', 'triage')).toEqual([
			form('reported', { intakeNeeded: true }),
			form('passed-to-adviser'),
		]);
	});

	test('[H-17] [M-11] a signature is not typed: people sign the paper that the step waits for', () => {
		expect(actions('helmond', 'client-signs-basic')).toEqual([
			{ kind: 'signing', document: 'mediation-plan' },
		]);
		expect(actions('helmond', 'partner-signs')).toEqual([
			{ kind: 'signing', document: 'mediation-plan' },
		]);
		expect(actions('werkmakelaar', 'sign-protocol')).toEqual([
			{ kind: 'signing', document: 'traject-protocol' },
		]);
	});

	test('[M-34] a term of one disturbance is ended by telling of that one', () => {
		const process = processById.get('werkmakelaar');
		const row = process?.terms.find(({ id }) => id === 'DL-17');
		if (!row) throw new Error('no term');
		const term: RunningTerm = {
			id: row.id,
			factId: 'f1',
			row,
			due: null,
			state: { kind: 'due-today' },
			explanation: null,
			withoutReason: [],
		};
		expect(actions('werkmakelaar', 'DL-17', term)).toEqual([
			{ kind: 'form', fact: 'case-manager-told', initial: {}, given: { startedBy: 'f1' } },
		]);
	});

	test('every step of the five processes that ends has something that completes it', () => {
		const without = processes.flatMap((process) =>
			process.steps
				.filter(({ until }) => until !== undefined)
				.filter(({ id }) => actionsOf(process, { id, term: null }).length === 0)
				.map(({ id }) => `${process.id} ${id}`),
		);
		expect(without).toEqual([]);
	});
});
