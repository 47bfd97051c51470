import { describe, expect, test } from 'vitest';
import type { DossierSummary } from '../../src/domain/dossier-summary.ts';
import type { DossierWork } from '../../src/domain/process/dossier-work.ts';
import type { KeptFact } from '../../src/domain/process/kept-fact.ts';
import { officeOf } from '../../src/domain/process/situation.ts';
import { coursesByDossier } from '../../src/domain/process/step-lines.ts';
import { processById, processes } from '../../src/domain/processes/all.ts';
import { boardOf } from '../../src/ui/caseload/caseload-board.ts';

const helmond = processById.get('helmond') ?? processes[0];
if (!helmond) throw new Error('no process helmond');

const fact = (kind: string, data: KeptFact['data'] = {}, on = '2026-11-02'): KeptFact => ({
	id: `${kind}-${on}`,
	kind,
	on,
	by: { personId: 'anna', name: 'Anna' },
	role: 'adviser',
	data,
	process: 'helmond',
	recordedAt: 0,
});

const work = (...kept: readonly KeptFact[]): DossierWork => ({
	birthDate: null,
	benefits: ['ww'],
	kept,
	reported: [],
	held: [],
});

const client = (id: string) => ({ id, name: id }) as DossierSummary;

describe('the board of the caseload', () => {
	const courses = coursesByDossier(
		new Map([
			['started', work(fact('process-started'))],
			['reported', work(fact('process-started'), fact('reported'))],
			['ended', work(fact('process-started'), fact('process-ended', {}, '2026-11-03'))],
			['none', work()],
		]),
		{ ...officeOf(), processes },
		'2026-11-21',
	);
	const board = boardOf(helmond, ['started', 'reported', 'ended', 'none'].map(client), courses);
	const titleOf = (id: string) =>
		board.columns.find(({ clients }) => clients.some((one) => one.id === id))?.title;

	test('puts each client in the phase that the facts say', () => {
		expect(titleOf('started')).toBeNull();
		expect(titleOf('reported')).toBe(helmond.phases[0]?.title);
	});

	test('counts for whom the process does not run, or no longer', () => {
		expect(board.elsewhere).toBe(2);
		expect(titleOf('ended')).toBeUndefined();
	});

	test('has a column for every phase of the process, also where nobody is', () => {
		expect(board.columns.slice(1).map(({ title }) => title)).toEqual(
			helmond.phases.map(({ title }) => title),
		);
	});
});
