import { describe, expect, test } from 'vitest';
import { keepingLines } from '../../../src/domain/process/keeping.ts';
import { officeOf } from '../../../src/domain/process/situation.ts';
import { coursesByDossier } from '../../../src/domain/process/step-lines.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { caseloadOf, client, type Known, kept } from '../../support/caseload.ts';

const linesOn = (today: string, ...clients: readonly Known[]) =>
	keepingLines(coursesByDossier(caseloadOf(...clients).work, { ...officeOf(), processes }, today));

const helmond = (ended: string) => [
	kept('helmond', 'process-started', '2026-01-05'),
	kept('helmond', 'medical', '2026-02-02', { data: { complaints: true } }),
	kept('helmond', 'outflow', ended, { data: { to: 'work' } }),
];
const werkmakelaar = kept('werkmakelaar', 'process-started', '2026-03-02');

describe('[O-27] what has to go, over all clients', () => {
	test('[O-27] stands with the earliest day first, and is due on the day after', () => {
		const clients = [
			client('Henk', ...helmond('2026-04-30')),
			client('Noor', ...helmond('2026-03-31')),
		];
		expect(linesOn('2027-03-31', ...clients)).toEqual([
			{ dossierId: 'Noor', until: '2027-03-31', isDue: false, facts: 1 },
			{ dossierId: 'Henk', until: '2027-04-30', isDue: false, facts: 1 },
			{ dossierId: 'Noor', until: '2031-03-31', isDue: false, facts: null },
			{ dossierId: 'Henk', until: '2031-04-30', isDue: false, facts: null },
		]);
		expect(linesOn('2027-04-01', ...clients).map(({ isDue }) => isDue)).toEqual([
			true,
			false,
			false,
			false,
		]);
	});

	test('[O-27] nothing goes while the help goes on in another process', () => {
		expect(linesOn('2040-01-01', client('Henk', ...helmond('2026-03-31'), werkmakelaar))).toEqual(
			[],
		);
	});

	test('[O-27] the whole goes when the last process says so', () => {
		const stopped = kept('werkmakelaar', 'trajectory-stopped', '2026-06-30');
		expect(
			linesOn('2027-01-01', client('Henk', ...helmond('2026-03-31'), werkmakelaar, stopped)),
		).toMatchObject([
			{ until: '2027-03-31', facts: 1 },
			{ until: '2031-06-30', facts: null },
		]);
	});

	test('[O-27] a dossier without a process has no day', () => {
		expect(linesOn('2040-01-01', client('Henk'))).toEqual([]);
	});
});
