import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { arrived, fact, recognised, signature } from '../practice-facts.ts';
import { adviser, caseManager, client, jobCoach } from '../practice-people.ts';

const name = 'Joris van ’t Hof';

/**
 * Route A without integrated service: the plan was evaluated and amended, and he has not signed
 * again. His Werkmakelaar trajectory is past its four weeks; an absence was told late.
 */
export const serviceDeskWorkerCourse = ({ ago }: PracticeDays): readonly ProcessContent[] => [
	{
		id: 'helmond',
		startedOn: ago(135),
		facts: [
			...arrived({ reportedOn: ago(135), identity: 'identity-card', asked: 'wwb' }),
			...recognised({
				informedOn: ago(130),
				on: ago(126),
				findings: {
					a: ['Ja.', 'talk'],
					b: ['Redelijk; drie werkgevers in de buurt.', 'kansverkenner'],
					c: ['Storingen oplossen, geduldig uitleggen.', 'competence-test'],
					d: ['Nee.', 'talk'],
					f: ['Bijstand, aangevraagd.', 'document'],
					g: ['Nee.', 'document'],
				},
			}),
			fact('placeable', ago(126), { withinMonths: 6 }, adviser),
			fact('route-decided', ago(126), { route: 'A', proposed: 'A', horizonMonths: 6 }, adviser),
			fact('integrated-decided', ago(126), { needed: false }, adviser),
			fact(
				'risk-profile-held',
				ago(126),
				{ form: 'Eigen risicoprofiel van de gemeente', outcome: 'Vaker kort contact.' },
				adviser,
			),
			fact('plan-written', ago(124), {
				version: 'oefening-1',
				assignments: 2,
				writtenBy: 'adviser',
				callBacks: true,
				variedTimes: true,
			}),
			fact('plan-discussed', ago(122), { version: 'oefening-1' }, adviser),
			signature('mediation-plan', 'oefening-1', ago(122), client(name)),
			fact('plan-started', ago(121), { version: 'oefening-1' }, adviser),
			fact('application-talk-held', ago(110), {}, caseManager),
			fact('activity-started', ago(100), { activity: 'Sollicitatietraining' }, adviser),
			fact('activity-ended', ago(72), { activity: 'Sollicitatietraining' }, adviser),
			fact('motivation-doubt', ago(40), { is: true }, adviser),
			fact('enforcement-consulted', ago(38), { who: 'prevention-officer' }, adviser),
			fact('employer-called-back', ago(36), {
				employer: 'Netwerkhuis Zuidoost',
				outcome: 'Brief ontvangen, nog niet gelezen.',
			}),
			fact('plan-evaluated', ago(33), {
				adjusted: true,
				outcome: 'Nog geen werk. Korter contact, en een jobcoach erbij.',
			}),
			fact('amended-plan-written', ago(32), { version: 'oefening-2' }, adviser),
			fact('plan-submitted', ago(32), { to: 'wiz', version: 'oefening-2' }, adviser),
			signature('amended-plan', 'oefening-2', ago(31), caseManager),
			signature('amended-plan', 'oefening-2', ago(31), adviser),
			fact('consulted', ago(30), { kind: 'consultation' }, caseManager),
		],
	},
	{
		id: 'werkmakelaar',
		startedOn: ago(51),
		facts: [
			fact('registered', ago(51), { jobCoach: 'Tineke Oefenberg' }, caseManager),
			fact('invited', ago(49), {}, jobCoach),
			fact('intake-held', ago(45), {}, jobCoach),
			fact('feedback-given', ago(42), {}, jobCoach),
			fact('protocol-written', ago(43), {
				version: 'oefening-1',
				plannedWeeks: 26,
				reportingMoments: 3,
			}),
			signature('traject-protocol', 'oefening-1', ago(42), client(name)),
			fact('search-started', ago(43), {}, jobCoach),
			fact(
				'intake-report-delivered',
				ago(40),
				{
					strong: 'Geduldig, technisch sterk.',
					weak: 'Trekt zich terug na een afwijzing.',
					motivated: true,
					workWish: 'Servicedesk, 32 uur, dicht bij huis.',
					extraMeans: 'Geen.',
				},
				jobCoach,
			),
			fact('variant-chosen', ago(40), { variant: 1 }, jobCoach),
			fact('searched', ago(30), { where: 'Bedrijvenpark in Someren' }, jobCoach),
			fact('home-visit', ago(22), {}, jobCoach),
			fact('disturbance', ago(8), { what: 'absence' }, { ...jobCoach, name: 'absence' }),
		],
	},
];
