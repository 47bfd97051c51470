import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { arrived, fact, recognised, signature } from '../practice-facts.ts';
import { adviser, caseManager } from '../practice-people.ts';

/**
 * Route A with integrated service: childcare. The partner and the adviser have signed; the talk of
 * three comes after its last day, and before the plan had to be ready (C-7).
 */
export const officeClerkCourse = ({ ago }: PracticeDays): readonly ProcessContent[] => [
	{
		id: 'helmond',
		startedOn: ago(33),
		facts: [
			...arrived({ reportedOn: ago(33), identity: 'passport', asked: 'wwb' }),
			...recognised({
				informedOn: ago(28),
				on: ago(16),
				findings: {
					a: ['Ja, zodra er opvang is voor twee middagen.', 'talk'],
					b: ['Redelijk: 23 vacatures binnen 10 kilometer, vaak in deeltijd.', 'kansverkenner'],
					c: [
						'Plannen, klanten te woord staan, netjes werken. Excel kan beter.',
						'competence-test',
					],
					d: ['Nee, spreekt en schrijft op B2.', 'talk'],
					f: ['Waarschijnlijk wel recht op bijstand; de gemeente beslist.', 'talk'],
					g: ['Nee, 29 jaar.', 'document'],
				},
			}),
			fact('competence-tested', ago(16), {
				what: 'Competentietest van werk.nl',
				outcome: 'Plannen en ordenen: sterk. Omgaan met verandering: gemiddeld.',
			}),
			fact('placeable', ago(16), { withinMonths: 5 }, adviser),
			fact('childcare-needed', ago(16), {}, adviser),
			fact('route-decided', ago(16), { route: 'A', proposed: 'A', horizonMonths: 6 }, adviser),
			fact('integrated-decided', ago(16), { needed: true }, adviser),
			fact('means-chosen', ago(16), { means: 'childcare' }, adviser),
			fact(
				'risk-profile-held',
				ago(16),
				{ form: 'Eigen risicoprofiel van de gemeente', outcome: 'Geen bijzonderheden.' },
				adviser,
			),
			fact('plan-written', ago(10), {
				version: 'oefening-1',
				actions: 2,
				assignments: 2,
				writtenBy: 'adviser',
				callBacks: true,
				variedTimes: true,
			}),
			fact('plan-submitted', ago(10), { to: 'wiz', version: 'oefening-1' }, adviser),
			signature('mediation-plan', 'oefening-1', ago(7), caseManager),
			signature('mediation-plan', 'oefening-1', ago(6), adviser),
		],
	},
];
