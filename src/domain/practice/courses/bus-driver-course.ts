import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { arrived, fact, recognised, signature } from '../practice-facts.ts';
import { adviser, caseManager, client } from '../practice-people.ts';

const name = 'Şükrü Yıldız';

/**
 * Route A with integrated service, in execution: medical complaints without proof (C-13). There was
 * no commitment, the sounding board decided, and the plan has changed since it was signed.
 */
export const busDriverCourse = ({ ago, back }: PracticeDays): readonly ProcessContent[] => [
	{
		id: 'helmond',
		startedOn: ago(61),
		facts: [
			...arrived({ reportedOn: ago(61), identity: 'passport', asked: 'ioaw' }),
			...recognised({
				informedOn: ago(56),
				on: ago(54),
				findings: {
					a: ['Ja, als hij niet lang achter elkaar hoeft te zitten.', 'talk'],
					b: ['Leerlingenvervoer en doelgroepenvervoer zoeken veel mensen.', 'kansverkenner'],
					c: ['Rijden, omgaan met reizigers, rust bewaren.', 'talk'],
					d: ['Nee.', 'talk'],
					f: ['IOAW.', 'document'],
					g: ['Nee.', 'document'],
				},
			}),
			fact('medical', ago(54), { complaints: true, hinderWork: true, proof: false }, adviser),
			fact('placeable', ago(54), { withinMonths: 6 }, adviser),
			fact('route-decided', ago(54), { route: 'A', proposed: 'A', horizonMonths: 6 }, adviser),
			fact('integrated-decided', ago(54), { needed: true }, adviser),
			fact('means-chosen', ago(54), { means: 'medical-advice' }, adviser),
			fact(
				'risk-profile-held',
				ago(54),
				{ form: 'Eigen risicoprofiel van de gemeente', outcome: 'Geen bijzonderheden.' },
				adviser,
			),
			fact('plan-written', ago(50), {
				version: 'oefening-1',
				actions: 1,
				assignments: 1,
				writtenBy: 'both',
				callBacks: true,
				variedTimes: true,
			}),
			fact('plan-submitted', ago(49), { to: 'wiz', version: 'oefening-1' }, adviser),
			signature('mediation-plan', 'oefening-1', ago(47), caseManager),
			signature('mediation-plan', 'oefening-1', ago(47), adviser),
			fact('application-talk-held', ago(44), {}, caseManager),
			fact('plan-discussed', ago(44), { version: 'oefening-1' }, adviser),
			signature('mediation-plan', 'oefening-1', ago(42), client(name)),
			fact('plan-started', ago(40), { version: 'oefening-1' }, adviser),
			fact('activity-started', ago(36), { activity: 'Individueel bemiddelingsdagdeel' }, adviser),
			fact('consulted', ago(29), { kind: 'consultation' }, caseManager),
			fact('commitment', ago(23), { reached: false }, adviser),
			fact(
				'sounding-board-held',
				ago(16),
				{
					attendance: 'UWV, WIZ en CWI',
					decision: 'Minder uren per dag, en een traject Werkmakelaar aanvragen.',
					dissent: 'WIZ had liever op het medisch advies gewacht.',
				},
				adviser,
			),
			fact('commitment', ago(15), { reached: true }, adviser),
			fact('plan-written', ago(9), {
				version: 'oefening-2',
				actions: 2,
				assignments: 1,
				writtenBy: 'both',
				callBacks: true,
				variedTimes: true,
			}),
		],
	},
	{
		id: 'werkmakelaar',
		startedOn: back(5),
		facts: [fact('registered', back(5), { jobCoach: 'Tineke Oefenberg' }, caseManager)],
	},
];
