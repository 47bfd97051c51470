import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { arrived, fact, recognised, signature } from '../practice-facts.ts';
import { adviser, caseManager, client } from '../practice-people.ts';

/** She moves to Helmond: route A without integrated service, the plan signed and not yet begun. */
export const shopAssistantHelmond = ({ ago }: PracticeDays): ProcessContent => ({
	id: 'helmond',
	startedOn: ago(20),
	facts: [
		...arrived({ reportedOn: ago(20), identity: 'identity-card', asked: 'wwb' }),
		...recognised({
			informedOn: ago(15),
			on: ago(14),
			findings: {
				a: ['Ja, de stage loopt goed.', 'talk'],
				b: ['Goed in winkels in en om Helmond.', 'kansverkenner'],
				c: ['Vriendelijk, rekent snel.', 'talk'],
				g: ['Ja, 22 jaar.', 'document'],
			},
		}),
		fact('placeable', ago(14), { withinMonths: 4 }, adviser),
		fact('route-decided', ago(14), { route: 'A', proposed: 'A', horizonMonths: 6 }, adviser),
		fact('integrated-decided', ago(14), { needed: false }, adviser),
		fact(
			'risk-profile-held',
			ago(14),
			{ form: 'Eigen risicoprofiel van de gemeente', outcome: 'Geen bijzonderheden.' },
			adviser,
		),
		fact('application-talk-held', ago(7), {}, caseManager),
		fact('plan-written', ago(6), {
			version: 'oefening-1',
			assignments: 1,
			writtenBy: 'both',
			callBacks: true,
			variedTimes: true,
		}),
		fact('plan-discussed', ago(1), { version: 'oefening-1' }, adviser),
		signature('mediation-plan', 'oefening-1', ago(1), client('Aylin Kaplan')),
	],
});
