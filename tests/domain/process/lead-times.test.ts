import { describe, expect, test } from 'vitest';
import { leadTimesOf } from '../../../src/domain/process/lead-times.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { officeOf, situationOf } from '../../../src/domain/process/situation.ts';
import { termsOf } from '../../../src/domain/process/terms-of.ts';
import { processById } from '../../../src/domain/processes/all.ts';

const fact = (kind: string, on: string, more: Partial<ProcessFact> = {}): ProcessFact => ({
	id: `${kind} ${on}`,
	kind,
	on,
	by: { personId: 'joris', name: 'Joris' },
	data: {},
	...more,
});
const signed = (on: string) =>
	fact('signed', on, { role: 'client', data: { document: 'traject-protocol' } });

describe('[M-11] planned and actual lead times', () => {
	const times = (facts: readonly ProcessFact[], start: string | null) => {
		const process = processById.get('werkmakelaar');
		if (!process) throw new Error('no process');
		const client = { birthDate: null, benefits: [] };
		const situation = situationOf(facts, client, officeOf(), '2026-10-05');
		return leadTimesOf(
			['intake-report-delivered', 'placed', 'exit-report-delivered'],
			start,
			situation.facts,
			termsOf(process, situation),
		);
	};

	test('stand beside each other, with the days from the start', () => {
		const facts = [
			fact('intake-held', '2026-09-07'),
			signed('2026-09-07'),
			fact('intake-report-delivered', '2026-09-11'),
		];
		expect(times(facts, '2026-09-07')).toEqual([
			{
				kind: 'intake-report-delivered',
				planned: '2026-09-10',
				actual: '2026-09-11',
				afterDays: 4,
			},
			{ kind: 'placed', planned: '2026-10-05', actual: null, afterDays: null },
			{ kind: 'exit-report-delivered', planned: null, actual: null, afterDays: null },
		]);
	});

	test('have no days as long as the client has not signed', () => {
		expect(times([fact('placed', '2026-09-30')], null)[1]).toEqual({
			kind: 'placed',
			planned: null,
			actual: '2026-09-30',
			afterDays: null,
		});
	});
});
