import { describe, expect, test } from 'vitest';
import type { BenefitKind } from '../../../src/domain/client.ts';
import { nextSteps } from '../../../src/domain/process/next-steps.ts';
import type { Actor, ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { termsOf } from '../../../src/domain/process/terms-of.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { type Case, fact, process, situation } from './office.ts';

const on = '2026-04-01';
const known = (kind: string, data: ProcessFact['data'] = {}, more: Partial<ProcessFact> = {}) =>
	fact(kind, on, data, more);

const stepsOf = (id: string, one: Case) => {
	const here = situation(one);
	return nextSteps(process(id), termsOf(process(id), here), here);
};
const step = (id: string, name: string, one: Case) =>
	stepsOf(id, one).find((found) => found.id === name);

const satisfied = ['candidate', 'employer', 'financier', 'coach'].map((who) =>
	known('satisfied', { who, satisfied: true }, { id: `satisfied ${who}` }),
);

const amendedBy = (...roles: readonly Actor[]) =>
	roles.map((role) =>
		known('signed', { document: 'amended-plan', version: 'w1' }, { role, id: `by ${role}` }),
	);

interface Row {
	readonly process: string;
	readonly rule: string;
	readonly id: string;
	readonly opens: readonly ProcessFact[];
	readonly closes: ProcessFact;
	readonly benefits?: readonly BenefitKind[];
}

const rows: readonly Row[] = [
	{
		process: 'helmond',
		rule: 'H-1',
		id: 'triage',
		opens: [known('reported')],
		closes: known('passed-to-adviser'),
	},
	{
		process: 'helmond',
		rule: 'H-2',
		id: 'check-identity',
		opens: [known('reported', { intakeNeeded: true })],
		closes: known('identity-checked'),
	},
	{
		process: 'helmond',
		rule: 'H-5',
		id: 'pass-to-adviser',
		opens: [known('identity-checked')],
		closes: known('passed-to-adviser'),
	},
	{
		process: 'helmond',
		rule: 'H-8',
		id: 'first-talk-by-phone',
		opens: [known('e-intake-completed')],
		closes: known('office-phoned'),
	},
	{
		process: 'helmond',
		rule: 'H-9',
		id: 'recognition',
		opens: [known('passed-to-adviser')],
		closes: known('recognition-held'),
	},
	{
		process: 'helmond',
		rule: 'H-11',
		id: 'tell-rights',
		opens: [known('recognition-held')],
		closes: known('rights-and-duties-told', { how: 'collective' }),
	},
	{
		process: 'helmond',
		rule: 'H-74] [C-3',
		id: 'compliance-test',
		opens: [known('route-decided', { route: 'A' })],
		closes: known('compliance-test-held'),
		benefits: ['ww'],
	},
	{
		process: 'helmond',
		rule: 'O-6] [O-7',
		id: 'compliance-test',
		opens: [known('route-decided', { route: 'A' })],
		closes: known('risk-profile-held'),
		benefits: ['participatiewet'],
	},
	{
		process: 'helmond',
		rule: 'H-12',
		id: 'integrated-decision',
		opens: [known('route-decided', { route: 'A' })],
		closes: known('integrated-decided', { needed: true }),
	},
	{
		process: 'helmond',
		rule: 'H-37',
		id: 'short-recognition-b',
		opens: [known('route-decided', { route: 'B' })],
		closes: known('recognition-held'),
	},
	{
		process: 'helmond',
		rule: 'H-38',
		id: 'check-entitlement',
		opens: [known('route-decided', { route: 'B' })],
		closes: known('entitlement-checked'),
		benefits: ['participatiewet'],
	},
	{
		process: 'helmond',
		rule: 'H-39] [H-43',
		id: 'report-b',
		opens: [known('route-decided', { route: 'B' })],
		closes: known('reason-b-reported'),
	},
	{
		process: 'helmond',
		rule: 'H-40',
		id: 'give-forms',
		opens: [known('route-decided', { route: 'B' })],
		closes: known('application-forms-given'),
		benefits: ['participatiewet'],
	},
	{
		process: 'helmond',
		rule: 'H-36',
		id: 'transfer-in-talk',
		opens: [
			fact('route-decided', '2026-03-02', { route: 'A' }),
			known('route-decided', { route: 'B' }),
		],
		closes: known('transferred-in-talk'),
	},
	{
		process: 'helmond',
		rule: 'H-32] [H-44',
		id: 'consult-enforcement',
		opens: [known('motivation-doubt', { is: true })],
		closes: known('enforcement-consulted'),
		benefits: ['participatiewet'],
	},
	{
		process: 'helmond',
		rule: 'H-34] [O-13',
		id: 'call-employers',
		opens: [known('motivation-doubt', { is: true })],
		closes: known('employer-called-back'),
		benefits: ['ioaw'],
	},
	{
		process: 'helmond',
		rule: 'H-48] [H-50] [O-8',
		id: 'benefit-intake',
		opens: [known('route-decided', { route: 'A' }), known('recognition-held')],
		closes: known('application-talk-held'),
		benefits: ['participatiewet'],
	},
	{
		process: 'helmond',
		rule: 'H-15',
		id: 'partner-signs',
		opens: [
			known('route-decided', { route: 'A' }),
			known('integrated-decided', { needed: true }),
			known('plan-written'),
		],
		closes: known(
			'signed',
			{ document: 'mediation-plan' },
			{ role: 'case-manager', id: 'case-manager' },
		),
	},
	{
		process: 'helmond',
		rule: 'H-15',
		id: 'adviser-signs',
		opens: [
			known('route-decided', { route: 'A' }),
			known('integrated-decided', { needed: true }),
			known('plan-written'),
		],
		closes: known('signed', { document: 'mediation-plan' }, { role: 'adviser', id: 'adviser' }),
	},
	{
		process: 'helmond',
		rule: 'H-16',
		id: 'discuss-integrated',
		opens: [
			known('route-decided', { route: 'A' }),
			known('integrated-decided', { needed: true }),
			known(
				'signed',
				{ document: 'mediation-plan' },
				{ role: 'reintegration-coach', id: 'reintegration-coach' },
			),
			known('signed', { document: 'mediation-plan' }, { role: 'adviser', id: 'adviser' }),
		],
		closes: known('plan-discussed'),
	},
	{
		process: 'helmond',
		rule: 'H-17',
		id: 'client-signs-integrated',
		opens: [
			known('route-decided', { route: 'A' }),
			known('integrated-decided', { needed: true }),
			known('plan-discussed'),
		],
		closes: known('signed', { document: 'mediation-plan' }, { role: 'client', id: 'client' }),
	},
	{
		process: 'helmond',
		rule: 'H-24',
		id: 'discuss-basic',
		opens: [
			known('route-decided', { route: 'A' }),
			known('integrated-decided', { needed: false }),
			known('plan-written'),
		],
		closes: known('plan-discussed'),
	},
	{
		process: 'helmond',
		rule: 'H-25',
		id: 'client-signs-basic',
		opens: [
			known('route-decided', { route: 'A' }),
			known('integrated-decided', { needed: false }),
			known('plan-discussed'),
		],
		closes: known('signed', { document: 'mediation-plan' }, { role: 'client', id: 'client' }),
	},
	{
		process: 'helmond',
		rule: 'H-18] [H-26',
		id: 'carry-out',
		opens: [
			known('route-decided', { route: 'A' }),
			known('integrated-decided', { needed: false }),
			known('signed', { document: 'mediation-plan' }, { role: 'client', id: 'client' }),
		],
		closes: known('plan-started'),
	},
	{
		process: 'helmond',
		rule: 'H-28',
		id: 'carry-out-amended',
		opens: [
			known('route-decided', { route: 'A' }),
			known('integrated-decided', { needed: false }),
			...amendedBy('adviser', 'reintegration-coach', 'client'),
		],
		closes: known('outflow', { to: 'work' }),
	},
	{
		process: 'helmond',
		rule: 'H-27',
		id: 'submit-evaluated',
		opens: [
			known('route-decided', { route: 'A' }),
			known('integrated-decided', { needed: false }),
			known('plan-evaluated'),
		],
		closes: known('plan-submitted', { to: 'wiz' }),
	},
	{
		process: 'helmond',
		rule: 'H-27',
		id: 'sign-amended',
		opens: [
			known('route-decided', { route: 'A' }),
			known('amended-plan-written', { version: 'w1' }),
			...amendedBy('case-manager', 'client'),
		],
		closes: known(
			'signed',
			{ document: 'amended-plan', version: 'w1' },
			{ role: 'adviser', id: 'adviser' },
		),
	},
	{
		process: 'helmond',
		rule: 'H-19] [H-29] [H-56',
		id: 'consultation',
		opens: [known('route-decided', { route: 'A' })],
		closes: known('outflow', { to: 'education' }),
	},
	{
		process: 'helmond',
		rule: 'H-20] [H-30] [O-15',
		id: 'sounding-board',
		opens: [known('commitment', { reached: false })],
		closes: known('sounding-board-held'),
	},
	{
		process: 'delft',
		rule: 'D-9',
		id: 'follow-up-risk',
		opens: [known('risk-signalled', { signal: 'Inkomsten naast de uitkering' })],
		closes: known('risk-followed-up', { how: 'talk' }),
	},
	{
		process: 'delft',
		rule: 'D-12',
		id: 'use-work-options',
		opens: [known('route-decided', { route: 'A' })],
		closes: known('work-options-used'),
	},
	{
		process: 'delft',
		rule: 'D-51',
		id: 'propose-to-employer',
		opens: [known('match-found', { employer: 'Kwekerij Zon' })],
		closes: known('proposal-made', { employer: 'Kwekerij Zon' }),
	},
	{
		process: 'delft',
		rule: 'D-53',
		id: 'pass-on-signal',
		opens: [known('business-desk-signalled', { signal: 'x', from: 'employer' })],
		closes: known('signal-passed-on', { to: 'municipality' }),
	},
	{
		process: 'delft',
		rule: 'D-3',
		id: 'name-contact',
		opens: [known('route-decided', { route: 'A' })],
		closes: known('contact-person-named'),
	},
	{
		process: 'delft',
		rule: 'C-34',
		id: 'move-contact',
		opens: [
			known('contact-person-named', { name: 'Bram', clientTold: true }),
			known('transferred'),
		],
		closes: fact('contact-person-named', '2026-04-02', {
			name: 'Noor',
			afterTransfer: true,
			clientTold: true,
		}),
	},
	{
		process: 'delft',
		rule: 'D-41',
		id: 'dual-consultation',
		opens: [known('route-decided', { route: 'A' })],
		closes: known('dual-consultation-held'),
	},
	{
		process: 'delft',
		rule: 'D-42] [C-18',
		id: 'write-plan',
		opens: [known('route-decided', { route: 'A' })],
		closes: known('plan-written'),
	},
	{
		process: 'delft',
		rule: 'D-43',
		id: 'ask-instrument',
		opens: [known('route-decided', { route: 'A' }), known('plan-written')],
		closes: known('instrument-asked'),
	},
	{
		process: 'delft',
		rule: 'D-44',
		id: 'aftercare',
		opens: [known('placed')],
		closes: known('aftercare-given'),
	},
	{
		process: 'delft',
		rule: 'D-45',
		id: 'diagnosis',
		opens: [known('transferred')],
		closes: known('diagnosis-made'),
	},
	{
		process: 'delft',
		rule: 'D-45',
		id: 'b-plan',
		opens: [known('diagnosis-made')],
		closes: known('b-plan-made', { kind: 'care' }),
	},
	{
		process: 'delft',
		rule: 'D-47',
		id: 'income-intake',
		opens: [known('route-decided', { route: 'B' })],
		closes: known('income-intake-held'),
	},
	{
		process: 'delft',
		rule: 'D-6',
		id: 'tell-no-answer',
		opens: [known('no-answer-possible')],
		closes: known('no-answer-told'),
	},
	{
		process: 'werkplein',
		rule: 'W-5',
		id: 'receive',
		opens: [known('client-situation')],
		closes: known('received', { how: 'spontaneous' }),
	},
	{
		process: 'werkplein',
		rule: 'W-6] [W-9',
		id: 'diagnosis',
		opens: [known('received')],
		closes: known('diagnosis-held', { how: 'in-person', picture: 'narrow' }),
	},
	{
		process: 'werkplein',
		rule: 'W-12',
		id: 'plan',
		opens: [known('diagnosis-held')],
		closes: known('plan-of-approach-agreed'),
	},
	{
		process: 'werkplein',
		rule: 'W-11',
		id: 'place-cv',
		opens: [known('plan-of-approach-agreed')],
		closes: known('cv-placed'),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-7',
		id: 'handover',
		opens: [known('registered')],
		closes: known('invited'),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-7] [O-26',
		id: 'feedback',
		opens: [known('invited')],
		closes: known('feedback-given'),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-8',
		id: 'intake',
		opens: [known('warm-handover-held')],
		closes: known('intake-held'),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-8] [M-12',
		id: 'sign-protocol',
		opens: [known('intake-held')],
		closes: known('signed', { document: 'traject-protocol' }, { role: 'client', id: 'client' }),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-9',
		id: 'intake-report',
		opens: [known('intake-held')],
		closes: known('intake-report-delivered'),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-18',
		id: 'choose-variant',
		opens: [known('intake-held')],
		closes: known('variant-chosen', { variant: 1 }),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-21',
		id: 'home-visit',
		opens: [known('signed', { document: 'traject-protocol' }, { role: 'client', id: 'client' })],
		closes: known('home-visit'),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-23] [C-33',
		id: 'placement-report',
		opens: [known('placed')],
		closes: known('placement-report-delivered'),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-31',
		id: 'coaching-plan',
		opens: [known('coaching-started')],
		closes: known('coaching-plan-written'),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-33',
		id: 'exit-talk',
		opens: [known('aftercare-ended')],
		closes: known('exit-talk-held'),
	},
	{
		process: 'werkmakelaar',
		rule: 'M-33] [C-33',
		id: 'exit-report',
		opens: [known('exit-talk-held')],
		closes: known('exit-report-delivered'),
	},
	{
		process: 'werktraject',
		rule: 'P-8',
		id: 'activation',
		opens: [known('trajectory-opened')],
		closes: known('activation-ended', { successful: true }),
	},
	{
		process: 'werktraject',
		rule: 'P-8',
		id: 'request-trial',
		opens: [known('activation-ended', { successful: true })],
		closes: known('trial-requested'),
	},
	{
		process: 'werktraject',
		rule: 'P-13',
		id: 'request-coaching',
		opens: [known('trial-requested')],
		closes: known('coaching-requested'),
	},
	{
		process: 'werktraject',
		rule: 'P-15',
		id: 'grant-trial',
		opens: [known('trial-requested')],
		closes: known('trial-granted'),
	},
	{
		process: 'werktraject',
		rule: 'P-15',
		id: 'grant-coaching',
		opens: [known('coaching-requested')],
		closes: known('coaching-granted'),
	},
	{
		process: 'werktraject',
		rule: 'P-18',
		id: 'wage-value',
		opens: [known('trial-ended'), ...satisfied],
		closes: known('wage-value-set'),
	},
	{
		process: 'werktraject',
		rule: 'P-8',
		id: 'place',
		opens: [known('trial-ended'), ...satisfied],
		closes: known('contract-started'),
	},
	{
		process: 'werktraject',
		rule: 'P-8] [P-20',
		id: 'follow-up',
		opens: [known('contract-started')],
		closes: known('coaching-period-granted'),
	},
	{
		process: 'werktraject',
		rule: 'P-8',
		id: 'close',
		opens: [known('works-with-colleagues')],
		closes: known('trajectory-closed'),
	},
];

describe('what has to be done next', () => {
	test.each(rows)('[$rule] $process: $id opens when it should', (row) => {
		const { process: id, opens: facts, benefits = [] } = row;
		expect(step(id, row.id, { facts, benefits })).toBeDefined();
	});

	test.each(rows)('[$rule] $process: $id closes when it is done', (row) => {
		const { process: id, opens, closes, benefits = [] } = row;
		expect(step(id, row.id, { facts: [...opens, closes], benefits })).toBeUndefined();
	});

	test.each(processes)('$id asks nothing while nothing is known', ({ id }) => {
		expect(stepsOf(id, { benefits: ['ww', 'participatiewet'] })).toEqual([]);
	});

	test('[H-11] [C-3] the risk profile is for WIZ: a client with WW still takes the test', () => {
		const facts = [known('route-decided', { route: 'A' }), known('risk-profile-held')];
		const asked = (benefits: readonly BenefitKind[]) =>
			step('helmond', 'compliance-test', { facts, benefits }) !== undefined;
		expect(asked(['ww'])).toBe(true);
		expect(asked(['participatiewet', 'ww'])).toBe(true);
		expect(asked(['participatiewet'])).toBe(false);
	});

	test('[M-23] [C-33] an internship is no placement to report on, the contract after it is', () => {
		const placed = fact('placed', '2026-03-02', { on: 'internship' });
		const asked = (facts: readonly ProcessFact[]) =>
			step('werkmakelaar', 'placement-report', { facts }) !== undefined;
		expect(asked([placed])).toBe(false);
		expect(asked([placed, known('contract-started', { months: 6 })])).toBe(true);
		expect(asked([placed, known('placed', { on: 'contract' })])).toBe(true);
	});

	test('[P-17] [P-18] one who is not satisfied keeps the placement and the wage value waiting', () => {
		const say = (who: string, satisfied: boolean) =>
			known('satisfied', { who, satisfied }, { id: who });
		const all = ['candidate', 'employer', 'financier'].map((who) => say(who, true));
		const asked = (coach: boolean) =>
			['place', 'wage-value'].filter((id) =>
				step('werktraject', id, { facts: [known('trial-ended'), ...all, say('coach', coach)] }),
			);
		expect(asked(false)).toEqual([]);
		expect(asked(true)).toEqual(['place', 'wage-value']);
	});

	test('[O-29] a trial placement can be requested when the end of activation is expected', () => {
		const facts = [known('activation-end-expected', { expectedOn: '2026-04-20' })];
		expect(step('werktraject', 'request-trial', { facts })).toBeDefined();
	});

	test('[D-3] who chooses no personal service gets no contact person for it', () => {
		const asked = (chosen: boolean) =>
			step('delft', 'name-contact', { facts: [known('personal-service-chosen', { chosen })] });
		expect(asked(false)).toBeUndefined();
		expect(asked(true)).toBeDefined();
	});

	test.each([
		{ roles: ['adviser', 'case-manager', 'client'], again: true, opens: true },
		{ roles: ['adviser', 'case-manager'], again: true, opens: false },
		{ roles: ['adviser', 'case-manager'], again: false, opens: true },
		{ roles: ['adviser', 'client'], again: true, opens: false },
	] as const)('[H-28] [C-9] an amended plan signed by $roles, the client again: $again', (row) => {
		const one = {
			facts: [known('route-decided', { route: 'A' }), ...amendedBy(...row.roles)],
			settings: { clientSignsAmendedPlan: row.again },
		};
		expect(step('helmond', 'carry-out-amended', one) !== undefined).toBe(row.opens);
	});

	test('[C-34] a new contact person whom the client has not heard of is not enough', () => {
		const named = known('contact-person-named', { name: 'Noor', afterTransfer: true });
		const facts = [known('transferred'), named];
		expect(step('delft', 'move-contact', { facts })).toBeDefined();
	});

	const version = (name: string, on: string) => fact('plan-written', on, { version: name });
	const signs = (role: Actor, name: string) =>
		fact('signed', '2026-04-03', { document: 'mediation-plan', version: name }, { role, id: role });

	test('[H-15] [H-17] a plan that changed after signing is to be signed again by everybody', () => {
		const integrated = [
			known('route-decided', { route: 'A' }),
			known('integrated-decided', { needed: true }),
			version('v1', '2026-04-02'),
			known('plan-discussed'),
			...(['case-manager', 'adviser', 'client'] as const).map((role) => signs(role, 'v1')),
		];
		const asked = (...more: readonly ProcessFact[]) =>
			['partner-signs', 'adviser-signs', 'client-signs-integrated'].filter((id) =>
				step('helmond', id, { facts: [...integrated, ...more] }),
			);
		expect(asked()).toEqual([]);
		expect(asked(version('v2', '2026-04-07'))).toEqual([
			'partner-signs',
			'adviser-signs',
			'client-signs-integrated',
		]);
	});

	test('[M-12] a protocol that changed is to be signed again', () => {
		const protocol = (name: string, on: string) => fact('protocol-written', on, { version: name });
		const signature = { document: 'traject-protocol', version: 'v1' };
		const facts = [
			known('intake-held'),
			protocol('v1', '2026-04-01'),
			known('signed', signature, { role: 'client' }),
		];
		expect(step('werkmakelaar', 'sign-protocol', { facts })).toBeUndefined();
		const changed = [...facts, protocol('v2', '2026-04-02')];
		expect(step('werkmakelaar', 'sign-protocol', { facts: changed })).toBeDefined();
	});

	test('every step has a row here', () => {
		const all = processes.flatMap(({ id, steps }) => steps.map((one) => `${id} ${one.id}`));
		const here = new Set(rows.map((row) => `${row.process} ${row.id}`));
		expect(all.filter((one) => !here.has(one))).toEqual([]);
	});
});

describe('the window of a step', () => {
	const facts = [known('e-intake-completed')];

	test('[H-8] [DL-01] is that of its term, and the term is not listed twice', () => {
		const [only, ...more] = stepsOf('helmond', { facts });
		expect(only).toMatchObject({
			id: 'first-talk-by-phone',
			window: { from: '2026-04-01', due: '2026-04-07' },
		});
		expect(more).toEqual([]);
	});

	test('[DL-02] a term without a step of its own is a step', () => {
		expect(step('helmond', 'DL-02', { facts: [known('reported')] })).toMatchObject({
			who: ['client', 'adviser'],
			window: { from: '2026-04-01', due: '2026-04-10' },
		});
	});

	test('a term that is met asks nothing', () => {
		const met = [known('reported'), known('info-meeting-attended')];
		expect(step('helmond', 'DL-02', { facts: met })).toBeUndefined();
	});

	test('[DL-08] [O-4] a term without a length is still a step, without a day', () => {
		const here = [known('route-decided', { route: 'B' }), known('ww-intake-held')];
		const one: Case = { facts: here, benefits: ['ww'] };
		expect(step('helmond', 'DL-08', one)?.window).toEqual({ from: null, due: null });
	});

	test('the earliest comes first, what has no day last', () => {
		const due = stepsOf('helmond', {
			facts: [known('reported'), known('route-decided', { route: 'A' }), known('ww-started')],
			benefits: ['ww'],
		}).map(({ window }) => window.due ?? 'later');
		expect(due).toEqual(due.toSorted());
		expect(due.at(-1)).toBe('later');
	});
});

describe('the periodic consultation', () => {
	const routed = known('route-decided', { route: 'A' });

	test('[O-11] [H-19] comes four weeks after the decision', () => {
		expect(step('helmond', 'consultation', { facts: [routed] })?.window.due).toBe('2026-04-29');
	});

	test('[O-11] [H-29] [H-56] [H-57] and again four weeks after the last one, of either kind', () => {
		const facts = [routed, fact('consulted', '2026-04-20', { kind: 'peer-review' })];
		expect(step('helmond', 'consultation', { facts })?.window.due).toBe('2026-05-18');
	});

	test('[O-11] as often as the office wants', () => {
		const settings = { consultationEveryDays: 14 };
		expect(step('helmond', 'consultation', { facts: [routed], settings })?.window.due).toBe(
			'2026-04-15',
		);
	});
});
