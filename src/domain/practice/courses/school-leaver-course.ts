import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { arrived, fact, recognised, signature } from '../practice-facts.ts';
import { adviser, client, serviceDesk } from '../practice-people.ts';

/** A school-leaver without benefit who is leaving for a job with training. */
export const schoolLeaverCourse = ({ ago }: PracticeDays): readonly ProcessContent[] => [
	{
		id: 'helmond',
		startedOn: ago(47),
		facts: [
			...arrived({ reportedOn: ago(47), identity: 'identity-card', asked: 'none' }),
			...recognised({
				informedOn: ago(42),
				on: ago(41),
				findings: {
					a: ['Ja.', 'talk'],
					b: ['Zeer goed in de zorg.', 'kansverkenner'],
					c: ['Verzorgen, luisteren, aanpakken.', 'competence-centre'],
					d: ['Nee.', 'talk'],
					f: ['Geen uitkering gevraagd.', 'talk'],
					g: ['Ja.', 'document'],
				},
			}),
			fact('school-leaver', ago(41), { is: true }, adviser),
			fact('placeable', ago(41), { withinMonths: 2 }, adviser),
			fact('route-decided', ago(41), { route: 'A', proposed: 'A', horizonMonths: 6 }, adviser),
			fact('integrated-decided', ago(41), { needed: false }, adviser),
			fact('plan-written', ago(40), { version: 'oefening-1', assignments: 2, writtenBy: 'client' }),
			fact('plan-discussed', ago(40), { version: 'oefening-1' }, adviser),
			signature('mediation-plan', 'oefening-1', ago(40), client('Femke de Ruijter')),
			fact('plan-started', ago(39), { version: 'oefening-1' }, adviser),
			fact('vacancy-referred', ago(37), { how: 'mediated' }, adviser),
			fact('outflow', ago(10), { to: 'education' }, adviser),
		],
	},
	{
		id: 'werkplein',
		startedOn: ago(47),
		facts: [
			fact('client-situation', ago(47), {
				selfReliance: 'high',
				motivation: 'high',
				marketPosition: 'strong',
				regime: 'Geen uitkering',
			}),
			fact('unemployment-period', ago(47), { band: '0-3' }, adviser),
			fact('received', ago(47), { how: 'planned', by: 'Loes Oefenbalie' }, serviceDesk),
			fact('contacted', ago(47), { channel: 'internet' }, serviceDesk),
			fact('theme', ago(47), { theme: 'youth' }, adviser),
			fact('diagnosis-held', ago(41), { picture: 'narrow', how: 'in-person' }, adviser),
			fact('source-consulted', ago(41), {
				source: 'Kansverkenner',
				finding: 'Veel vacatures in de thuiszorg.',
			}),
			fact('plan-of-approach-agreed', ago(40), {
				version: 'oefening-1',
				servicePath: 'Zelf zoeken, met twee gesprekken',
			}),
			fact('cv-placed', ago(40), {}, adviser),
			fact('active', ago(10), { how: 'education' }, adviser),
			fact('satisfaction-measured', ago(8), { score: 9, who: 'job-seeker' }, serviceDesk),
		],
	},
];
