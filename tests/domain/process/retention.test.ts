import { describe, expect, test } from 'vitest';
import { mayRead } from '../../../src/domain/process/may-read.ts';
import { retentionOf } from '../../../src/domain/process/retention-of.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { type Case, fact, process, situation } from './office.ts';

const medical = fact('medical', '2026-02-02', { complaints: true });
const outflow = fact('outflow', '2026-03-31', { to: 'work' });
const kept = (one: Case) => retentionOf(process('helmond'), situation(one));

describe('[O-27] how long things are kept', () => {
	test('[O-27] sensitive facts a year after the help, the dossier five', () => {
		const facts = [medical, outflow];
		expect(kept({ facts })).toMatchObject([
			{ id: 'sensitive', until: '2027-03-31', isDue: false, factIds: [medical.id] },
			{ id: 'dossier', until: '2031-03-31', isDue: false, factIds: null },
		]);
	});

	test.each([
		{ today: '2027-03-30', due: false },
		{ today: '2027-03-31', due: false },
		{ today: '2027-04-01', due: true },
	])('[O-27] the last day is part of it: on $today due $due', ({ today, due }) => {
		expect(kept({ facts: [medical, outflow], today })[0]?.isDue).toBe(due);
	});

	test('[O-27] nothing is counted while the help goes on', () => {
		expect(kept({ facts: [medical] })).toEqual([]);
		expect(kept({})).toEqual([]);
	});

	test('[O-27] a process that somebody ended is over, whatever else was recorded', () => {
		const started = fact('process-started', '2026-02-01');
		const ended = fact('process-ended', '2026-03-15');
		expect(kept({ facts: [started, ended] })).toMatchObject([
			{ id: 'dossier', until: '2031-03-15' },
		]);
		expect(kept({ facts: [started, ended, fact('process-started', '2026-03-16')] })).toEqual([]);
	});

	test('[O-27] a dossier that starts again is kept on from the last thing that happened', () => {
		const again = fact('reported', '2026-06-01');
		const until = kept({ facts: [medical, again, outflow] }).map((one) => one.until);
		expect(until).toEqual(['2027-06-01', '2031-06-01']);
	});

	test('[O-27] the last end counts', () => {
		const left = fact('benefit-ended', '2026-04-30');
		expect(kept({ facts: [outflow, left] })).toMatchObject([
			{ id: 'dossier', until: '2031-04-30' },
		]);
	});

	test('[O-27] an office sets its own lengths', () => {
		const settings = { dossierYears: 2, sensitiveMonths: 3 };
		expect(kept({ facts: [medical, outflow], settings }).map(({ until }) => until)).toEqual([
			'2026-06-30',
			'2028-03-31',
		]);
	});

	test.each(processes)('[O-27] $id says how long a dossier is kept', ({ retention, factKinds }) => {
		expect(retention.at(-1)?.id).toBe('dossier');
		const known = factKinds.map(({ id }) => id);
		expect(
			retention.flatMap(({ kinds = [] }) => kinds.filter((kind) => !known.includes(kind))),
		).toEqual([]);
	});
});

describe('[O-27] who may read', () => {
	test.each([
		{ kind: 'plan-written', role: 'client', may: true },
		{ kind: 'route-decided', role: 'client', may: false },
		{ kind: 'route-decided', role: 'adviser', may: true },
		{ kind: 'plan-written', role: 'employer', may: false },
		{ kind: 'investigation-wish', role: 'adviser', may: true },
		{ kind: 'investigation-wish', role: 'case-manager', may: true },
		{ kind: 'investigation-wish', role: 'job-coach', may: false },
		{ kind: 'compliance-test-held', role: 'account-manager', may: false },
		{ kind: 'compliance-test-held', role: 'client', may: false },
		{ kind: 'term-extended', role: 'adviser', may: true },
		{ kind: 'unheard-of', role: 'adviser', may: false },
	] as const)('[O-27] [O-22] $kind by $role: $may', ({ kind, role, may }) => {
		expect(mayRead(process('helmond'), kind, role)).toBe(may);
	});

	test.each(['account-manager', 'matchmaker', 'adviser', 'case-manager'] as const)(
		'[D-35] what is known about employers is read by the %s of any partner',
		(role) => {
			for (const kind of ['employer-approached', 'agreement-made', 'place-offered']) {
				expect(mayRead(process('delft'), kind, role)).toBe(true);
			}
		},
	);
});
