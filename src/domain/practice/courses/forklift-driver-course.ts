import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { arrived, fact, recognised, signature } from '../practice-facts.ts';
import { adviser, coach } from '../practice-people.ts';

/** Route A with integrated service of UWV: a certificate. The plan waits for the client’s signature. */
export const forkliftDriverCourse = ({ ago, back }: PracticeDays): readonly ProcessContent[] => [
	{
		id: 'helmond',
		startedOn: ago(8),
		facts: [
			...arrived({ reportedOn: ago(8), identity: 'identity-card', asked: 'ww' }),
			...recognised({
				on: ago(6),
				findings: {
					a: ['Ja.', 'talk'],
					b: ['Goed: 61 vacatures, 38 anderen zoeken.', 'kansverkenner'],
					c: ['Heftruck en reachtruck, voorraad bijhouden, zelfstandig werken.', 'werkmap'],
					d: ['Ja: spreken A1, luisteren A2. In het magazijn is dat genoeg.', 'talk'],
					f: ['WW.', 'document'],
					g: ['Nee.', 'document'],
				},
			}),
			...(['speaking', 'writing', 'reading', 'listening'] as const).map((skill) =>
				fact(
					'language-level',
					ago(6),
					{
						skill,
						level: skill === 'listening' ? 'A2' : 'A1',
						establishedBy: 'Adviseur, met tolk',
					},
					adviser,
				),
			),
			fact('dutch', ago(6), { mastered: false, sectorWithout: true }, adviser),
			fact('placeable', ago(6), { withinMonths: 3 }, adviser),
			fact('training-needed', ago(6), { euros: 1450 }, adviser),
			fact('route-decided', ago(6), { route: 'A', proposed: 'A', horizonMonths: 6 }, adviser),
			fact('integrated-decided', ago(6), { needed: true }, adviser),
			fact('means-chosen', ago(6), { means: 'training' }, adviser),
			fact('ww-started', back(5), {}, adviser),
			fact('plan-written', ago(2), {
				version: 'oefening-1',
				actions: 1,
				assignments: 2,
				writtenBy: 'adviser',
			}),
			fact('plan-submitted', ago(2), { to: 'uwv', version: 'oefening-1' }, adviser),
			signature('mediation-plan', 'oefening-1', ago(1), coach),
			signature('mediation-plan', 'oefening-1', ago(1), adviser),
			fact('plan-discussed', ago(1), { version: 'oefening-1' }, adviser),
		],
	},
];
