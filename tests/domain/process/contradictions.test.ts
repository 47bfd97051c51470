import { describe, expect, test } from 'vitest';
import { processes } from '../../../src/domain/processes/all.ts';
import { type Case, fact, warnings } from './office.ts';

const a = (needed: boolean) => [
	fact('route-decided', '2026-04-01', { route: 'A' }),
	fact('integrated-decided', '2026-04-01', { needed }),
];
const signed = fact('signed', '2026-04-02', { document: 'mediation-plan' }, { role: 'client' });

interface Row extends Case {
	readonly id: string;
	readonly process?: string;
	readonly what: string;
}

const shown: readonly Row[] = [
	{
		id: 'C-30',
		process: 'werkplein',
		what: 'an employer was spoken to outside the account manager',
		facts: [
			fact('employer-contacted', '2026-04-01', {
				employer: 'Kwekerij Zon',
				viaAccountManager: false,
			}),
		],
	},
	{ id: 'C-2', what: 'debts are known', facts: [fact('debts', '2026-04-01')] },
	{ id: 'C-3', what: 'an A client signs before the test', facts: [...a(false), signed] },
	{
		id: 'C-3',
		what: 'a UWV client signs with a risk profile, which is for WIZ',
		facts: [...a(false), signed, fact('risk-profile-held', '2026-04-01', { form: 'own' })],
		benefits: ['ww'],
	},
	{
		id: 'C-7',
		what: 'the talk of three is due before the plan',
		facts: a(true),
		benefits: ['participatiewet'],
	},
	{
		id: 'C-10',
		what: 'the evaluation comes when activities end',
		facts: a(false),
		benefits: ['ww'],
	},
	{
		id: 'C-11',
		what: 'Direct Werk meets "not needed"',
		facts: [...a(false), fact('means-chosen', '2026-04-01', { means: 'direct-werk' })],
	},
	{
		id: 'C-12',
		what: 'detention lasted more than a year',
		facts: [fact('detention', '2026-04-01', { longerThanYear: true })],
	},
	{
		id: 'C-13',
		what: 'complaints lack proof',
		facts: [fact('medical', '2026-04-01', { complaints: true, proof: false })],
	},
	{
		id: 'C-13',
		what: 'nobody said whether complaints have proof',
		facts: [fact('medical', '2026-04-01', { complaints: true })],
	},
	{
		id: 'C-14',
		what: 'Dutch is not mastered',
		facts: [fact('dutch', '2026-04-01', { mastered: false })],
	},
	{
		id: 'C-14',
		what: 'somebody is new here',
		facts: [fact('newcomer', '2026-04-01', { is: true })],
	},
	{
		id: 'C-23',
		process: 'werkmakelaar',
		what: 'variant 3 has two readings',
		facts: [fact('variant-chosen', '2026-04-01', { variant: 3 })],
	},
	{
		id: 'C-21',
		process: 'werkmakelaar',
		what: 'the subsidy outlasts the contract',
		facts: [fact('subsidy-started', '2026-01-05'), fact('contract-ended', '2026-04-01')],
	},
	{
		id: 'C-32',
		process: 'werkmakelaar',
		what: 'variant 1 goes without subsidy',
		facts: [fact('variant-chosen', '2026-04-01', { variant: 1 }), fact('placed', '2026-04-02')],
	},
	{
		id: 'C-25',
		process: 'werktraject',
		what: 'a half-year of coaching is granted',
		facts: [fact('coaching-period-granted', '2026-04-01')],
	},
	{
		id: 'C-36',
		process: 'werktraject',
		what: 'a trial is requested without activation',
		facts: [fact('trial-requested', '2026-04-01')],
	},
];

const silent: readonly Row[] = [
	{
		id: 'C-3',
		what: 'the test came first',
		facts: [...a(false), signed, fact('compliance-test-held', '2026-04-01')],
	},
	{
		id: 'C-3',
		what: 'a WIZ client was held against the risk profile of the office',
		facts: [...a(false), signed, fact('risk-profile-held', '2026-04-01', { form: 'own' })],
		benefits: ['ioaw'],
	},
	{
		id: 'C-3',
		what: 'something else than the plan was signed',
		facts: [...a(false), fact('signed', '2026-04-02', { document: 'e-intake' })],
	},
	{
		id: 'C-7',
		what: 'the plan has been submitted',
		facts: [...a(true), fact('plan-submitted', '2026-04-09')],
		benefits: ['participatiewet'],
	},
	{ id: 'C-7', what: 'there is no talk of three to prepare', facts: a(true), benefits: ['ww'] },
	{
		id: 'C-10',
		what: 'the evaluation is after three months',
		facts: [...a(false), fact('target-group', '2026-04-01', { group: 'changed-situation' })],
		benefits: ['ww'],
	},
	{
		id: 'C-12',
		what: 'detention lasted a year or less',
		facts: [fact('detention', '2026-04-01', { longerThanYear: false })],
	},
	{
		id: 'C-13',
		what: 'the proof has come',
		facts: [fact('medical', '2026-04-01', { complaints: true, proof: true })],
	},
	{
		id: 'C-14',
		what: 'Dutch is mastered',
		facts: [fact('dutch', '2026-04-01', { mastered: true })],
	},
	{
		id: 'C-36',
		process: 'werktraject',
		what: 'the end of activation is expected',
		facts: [
			fact('trial-requested', '2026-04-01'),
			fact('activation-end-expected', '2026-03-30', { expectedOn: '2026-04-20' }),
		],
	},
	{
		id: 'C-36',
		process: 'werktraject',
		what: 'somebody wrote why it was not needed',
		facts: [fact('trial-requested', '2026-04-01'), fact('activation-not-needed', '2026-03-30')],
	},
];

describe('contradictions of the sources', () => {
	test.each(shown)('[$id] is shown when $what', ({ id, process = 'helmond', ...one }) => {
		expect(warnings(process, one)).toContain(id);
	});

	test.each(silent)('[$id] is silent when $what', ({ id, process = 'helmond', ...one }) => {
		expect(warnings(process, one)).not.toContain(id);
	});

	test.each(processes)('$id warns of nothing while nothing is known', ({ id }) => {
		expect(warnings(id, {})).toEqual([]);
	});

	test('each has a row here', () => {
		const all = processes.flatMap(({ contradictions }) => contradictions.map(({ id }) => id));
		expect(all.filter((id) => !shown.some((row) => row.id === id))).toEqual([]);
	});
});
