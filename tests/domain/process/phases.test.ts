import { describe, expect, test } from 'vitest';
import { entryOf, phaseOf } from '../../../src/domain/process/phase-of.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { readProcess } from '../../../src/domain/process/read-process.ts';
import { officeOf, situationOf } from '../../../src/domain/process/situation.ts';
import { processById, processes } from '../../../src/domain/processes/all.ts';

type Told = readonly [kind: string, data?: ProcessFact['data'], role?: ProcessFact['role']];

const situation = (told: readonly Told[]) =>
	situationOf(
		told.map(([kind, data = {}, role], index) => ({
			id: `f${index}`,
			kind,
			on: '2026-11-21',
			by: { personId: 'anna', name: 'Anna' },
			data,
			...(role ? { role } : {}),
		})),
		{ birthDate: null, benefits: ['participatiewet'] },
		officeOf(),
		'2026-11-21',
	);
const processNamed = (id: string) => {
	const process = processById.get(id);
	if (!process) throw new Error(`no process ${id}`);
	return process;
};
const phaseIn = (id: string, told: readonly Told[]) =>
	phaseOf(processNamed(id), situation(told))?.id ?? null;

const protocol = { document: 'traject-protocol' } as const;

describe('where somebody is in a process', () => {
	test.each<readonly [string, string, readonly Told[], string | null]>([
		['[M-6] nowhere before registration', 'werkmakelaar', [], null],
		['[M-6] registered', 'werkmakelaar', [['registered']], 'registered'],
		['[M-7] handed over by reporting back', 'werkmakelaar', [['feedback-given']], 'handed-over'],
		[
			'[M-13] searching once the client has signed',
			'werkmakelaar',
			[['intake-held'], ['signed', protocol, 'client']],
			'mediation',
		],
		[
			'[M-13] not yet when only the coach has',
			'werkmakelaar',
			[['intake-held'], ['signed', protocol, 'job-coach']],
			'intake',
		],
		[
			'[M-19] on an internship',
			'werkmakelaar',
			[['internship-started'], ['placed', { on: 'internship' }]],
			'internship',
		],
		[
			'[M-28] coached on the job',
			'werkmakelaar',
			[['contract-started'], ['coaching-started']],
			'coaching',
		],
		['[M-33] ended', 'werkmakelaar', [['aftercare-started'], ['exit-report-delivered']], 'closed'],
		[
			'[P-8] in a trial placement',
			'werktraject',
			[['trajectory-opened', { financier: 'uwv' }], ['trial-requested']],
			'trial',
		],
		[
			'[P-8] guided after placement',
			'werktraject',
			[['contract-started'], ['coaching-period-started', { number: 1 }]],
			'follow-up',
		],
		[
			'[H-62] in route B after route A',
			'helmond',
			[['route-decided', { route: 'A' }], ['plan-started'], ['route-decided', { route: 'B' }]],
			'b',
		],
		[
			'[H-20] with the sounding board while there is no commitment',
			'helmond',
			[['route-decided', { route: 'A' }], ['plan-started'], ['commitment', { reached: false }]],
			'no-commitment',
		],
		[
			'[H-18] back to the plan once there is',
			'helmond',
			[
				['route-decided', { route: 'A' }],
				['plan-started'],
				['commitment', { reached: false }],
				['commitment', { reached: true }],
			],
			'in-execution',
		],
		[
			'[H-28] [C-9] not with an amended plan that only the adviser has signed',
			'helmond',
			[
				['route-decided', { route: 'A' }],
				['plan-evaluated'],
				['signed', { document: 'amended-plan' }, 'adviser'],
			],
			'evaluated',
		],
		[
			'[H-28] [C-9] with an amended plan that all have signed',
			'helmond',
			[
				['route-decided', { route: 'A' }],
				['plan-evaluated'],
				['signed', { document: 'amended-plan' }, 'adviser'],
				['signed', { document: 'amended-plan' }, 'case-manager'],
				['signed', { document: 'amended-plan' }, 'client'],
			],
			'amended',
		],
	])('%s', (_name, process, told, phase) => expect(phaseIn(process, told)).toBe(phase));

	test('every process names its phases, and each entry is a limit that it has', () => {
		expect(processes.filter(({ phases }) => phases.length === 0)).toEqual([]);
		const stray = processes.flatMap(({ phases, limits }) =>
			phases.flatMap(({ entry }) =>
				entry.filter((id) => !limits.some((row) => row.id === id && row.limit === 'requires')),
			),
		);
		expect(stray).toEqual([]);
	});
});

describe('phases of an office’s own process', () => {
	test('are refused when they name a limit that is not there', () => {
		const phase = { id: 'one', title: 'Eén', source: 'p. 1', when: { age: { min: 18 } } };
		const own = { id: 'eigen', version: '1', name: 'Eigen', source: 'p. 1' };
		expect(
			readProcess({ ...own, phases: [phase, { ...phase, id: 'two', entry: ['DU-99'] }] }),
		).toEqual({
			kind: 'refused',
			problems: [{ path: 'phases[1].entry[0]', problem: 'refers-to-nothing', name: 'DU-99' }],
		});
		expect(readProcess({ ...own, phases: [phase] }).kind).toBe('process');
	});
});

describe('[P-10] [P-11] [P-15] what has to be so before a trial placement', () => {
	const entry = (told: readonly Told[]) => {
		const process = processNamed('werktraject');
		const trial = process.phases.find(({ id }) => id === 'trial');
		return trial ? entryOf(trial, process, situation(told)).map(({ met }) => met) : [];
	};

	test('is shown as not met, one by one as met', () => {
		expect(entry([])).toEqual([false, false, false]);
		expect(entry([['activation-ended', { successful: true }]])).toEqual([true, false, false]);
		expect(
			entry([
				['activation-not-needed'],
				['equipped', { branch: 'Groen', equipped: true }],
				['trial-granted'],
				['coaching-granted'],
			]),
		).toEqual([true, true, true]);
	});
});
