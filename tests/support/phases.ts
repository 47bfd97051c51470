/**
 * The phases and statuses that the source documents imply (register 6.6), as conditions on facts.
 *
 * In a track somebody stands in the last phase whose condition holds.
 */
import type { Condition } from '../../src/domain/process/condition.ts';

interface Track {
	readonly process: string;
	readonly name: string;
	readonly phases: readonly (readonly [phase: string, condition: Condition])[];
}

const is = (fact: string): Condition => ({ fact });
const signed = (document: string, role: string): Condition => ({
	fact: 'signed',
	where: { document, role },
});
const integrated = (condition: Condition): Condition => ({
	all: [{ kind: 'a-integrated' }, condition],
});
const basic = (condition: Condition): Condition => ({ all: [{ kind: 'a-basic' }, condition] });
const either = (...any: Condition[]): Condition => ({ any });

export const tracks: readonly Track[] = [
	{
		process: 'helmond',
		name: 'start',
		phases: [
			['reported', is('reported')],
			['e-intake', is('e-intake-completed')],
			['information meeting', is('info-meeting-attended')],
			['client recognition', is('recognition-held')],
			['route A', { kind: 'a' }],
			['route B', { kind: 'b' }],
		],
	},
	{
		process: 'helmond',
		name: 'A, integrated',
		phases: [
			['plan draft', integrated(is('plan-written'))],
			['submitted to partner', integrated(is('plan-submitted'))],
			[
				'signed by partner and adviser',
				integrated({
					all: [
						signed('mediation-plan', 'adviser'),
						either(
							signed('mediation-plan', 'case-manager'),
							signed('mediation-plan', 'reintegration-coach'),
						),
					],
				}),
			],
			['discussed', integrated(is('plan-discussed'))],
			['signed by client', integrated(signed('mediation-plan', 'client'))],
			['in execution', integrated(is('plan-started'))],
		],
	},
	{
		process: 'helmond',
		name: 'A, not integrated',
		phases: [
			['plan draft', basic(is('plan-written'))],
			['discussed', basic(is('plan-discussed'))],
			['signed by client', basic(signed('mediation-plan', 'client'))],
			['in execution', basic(is('plan-started'))],
			['evaluated', basic(is('plan-evaluated'))],
			['submitted to partner', basic(is('plan-submitted'))],
			[
				'signed by partner and adviser',
				basic({
					all: [signed('amended-plan', 'adviser'), signed('amended-plan', 'case-manager')],
				}),
			],
			[
				'amended plan in execution',
				basic({ fact: 'plan-started', where: { version: 'oefening-2' } }),
			],
		],
	},
	{
		process: 'helmond',
		name: 'A, both',
		phases: [
			['no commitment', { latest: 'commitment', where: { reached: false } }],
			['klankbordgroep', is('sounding-board-held')],
			['transferred to B', is('transferred-in-talk')],
			['outflow work', { fact: 'outflow', where: { to: 'work' } }],
			['outflow education', { fact: 'outflow', where: { to: 'education' } }],
		],
	},
	{
		process: 'helmond',
		name: 'B',
		phases: [
			['reason reported', is('reason-b-reported')],
			['talk with case manager', is('case-manager-talk-held')],
			['appointment with reintegration coach', is('coach-talk-held')],
		],
	},
	{
		process: 'delft',
		name: 'A',
		phases: [
			['route A', { kind: 'a' }],
			['mediation plan', { all: [{ kind: 'a' }, is('plan-written')] }],
			['partner’s instrument', is('instrument-asked')],
		],
	},
	{
		process: 'delft',
		name: 'B',
		phases: [
			['transferred', is('transferred')],
			['diagnosis', is('diagnosis-made')],
			['care plan', { latest: 'b-plan-made', where: { kind: 'care' } }],
			['reintegration plan', { latest: 'b-plan-made', where: { kind: 'reintegration' } }],
		],
	},
	{
		process: 'werkplein',
		name: 'from reception to work',
		phases: [
			['received', is('received')],
			['diagnosis', is('diagnosis-held')],
			['plan of approach', is('plan-of-approach-agreed')],
			['active', is('active')],
		],
	},
	{
		process: 'werkmakelaar',
		name: 'trajectory',
		phases: [
			['registered', is('registered')],
			['warm handover', is('warm-handover-held')],
			['invited, with feedback', is('invited')],
			['intake', is('intake-held')],
			['protocol signed', signed('traject-protocol', 'client')],
			['intake report', is('intake-report-delivered')],
			['mediation', is('variant-chosen')],
			['internship', is('internship-started')],
			['placed', { fact: 'placed', where: { on: 'contract' } }],
			['placement report', is('placement-report-delivered')],
			['coaching', { all: [is('placement-report-delivered'), is('coaching-started')] }],
			['aftercare', is('aftercare-started')],
			['exit report', is('exit-report-delivered')],
		],
	},
	{
		process: 'werktraject',
		name: 'five phases',
		phases: [
			['social activation', is('activation-started')],
			['trial placement requested', is('trial-requested')],
			['trial placement granted', is('trial-granted')],
			['trial placement', is('trial-started')],
			['successful placement', is('contract-started')],
			['follow-up coaching granted', is('coaching-period-granted')],
			['follow-up coaching', is('coaching-period-started')],
			['closed', is('trajectory-closed')],
		],
	},
];
