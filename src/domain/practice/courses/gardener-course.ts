import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { fact, signature } from '../practice-facts.ts';
import { caseManager, client, coach, hoursApprover, jobCoach } from '../practice-people.ts';
import { gardenerEarlier } from './gardener-earlier.ts';

const name = 'Gerrit-Jan Oldenkamp';

/**
 * Route B in Delft, with the agreement signed on an older version, and a trial placement: hours with
 * approval, hours that wait for it, and hours over the share that was granted.
 */
export const gardenerCourse = (days: PracticeDays): readonly ProcessContent[] => {
	const { ago } = days;
	return [
		gardenerEarlier(days),
		{
			id: 'delft',
			startedOn: ago(200),
			facts: [
				fact('contact-person-named', ago(200), {
					name: caseManager.by.name,
					organisation: 'municipality',
					clientTold: true,
				}),
				fact('placeable', ago(196), { withinMonths: 14 }, caseManager),
				fact(
					'route-decided',
					ago(196),
					{ route: 'B', proposed: 'B', horizonMonths: 9 },
					caseManager,
				),
				fact(
					'transferred',
					ago(196),
					{ to: 'Team re-integratiediensten', clientTold: true },
					caseManager,
				),
				fact('contact-person-named', ago(195), {
					name: coach.by.name,
					organisation: 'uwv',
					afterTransfer: true,
					clientTold: true,
				}),
				fact('income-intake-held', ago(194), { benefit: 'wwb' }, caseManager),
				fact('diagnosis-made', ago(185), { feasible: false }, caseManager),
				fact('b-plan-made', ago(180), { kind: 'care', version: 'oefening-1' }, caseManager),
				signature('rights-and-duties', 'oefening-1', ago(178), client(name)),
				fact('diagnosis-made', ago(120), { feasible: true }, caseManager),
				fact(
					'b-plan-made',
					ago(115),
					{ kind: 'reintegration', version: 'oefening-2' },
					caseManager,
				),
				fact('no-answer-possible', ago(90), { question: 'Kan ik een rijbewijs vergoed krijgen?' }),
				fact('no-answer-told', ago(90), {
					nextBest: 'Een fiets met trapondersteuning, via het fonds.',
				}),
			],
		},
		{
			id: 'werktraject',
			startedOn: ago(100),
			facts: [
				fact(
					'trajectory-opened',
					ago(100),
					{ financier: 'municipality', recognition: 'job-coaching' },
					jobCoach,
				),
				fact(
					'activation-not-needed',
					ago(98),
					{},
					{
						...caseManager,
						reason: 'Werkt al als vrijwilliger in het groen en is meteen bemiddelbaar.',
					},
				),
				fact('equipped', ago(90), { branch: 'Groenvoorziening', equipped: true }, jobCoach),
				fact('trial-requested', ago(89), { by: jobCoach.by.name }, jobCoach),
				fact(
					'coaching-requested',
					ago(89),
					{ goals: 'Zelf de dag indelen. Op tijd aangeven dat het te veel wordt.', share: 10 },
					jobCoach,
				),
				fact('trial-granted', ago(60), {}, caseManager),
				fact('coaching-granted', ago(58), {}, caseManager),
				fact('trial-started', ago(50), { employer: 'Groenbedrijf De Oefentuin' }, jobCoach),
				fact(
					'hours-entered',
					ago(43),
					{ worked: 24, coached: 2, activity: 'Kennismaken en meewerken' },
					{ ...jobCoach, name: 'first' },
				),
				fact('hours-approved', ago(41), {}, { ...hoursApprover, about: { entry: 'first' } }),
				fact('hours-sent', ago(40), { period: 'Eerste week' }, hoursApprover),
				fact(
					'hours-entered',
					ago(29),
					{ worked: 24, coached: 5, activity: 'Gesprek met de voorman' },
					{ ...jobCoach, name: 'second' },
				),
				fact('hours-approved', ago(28), {}, { ...jobCoach, about: { entry: 'second' } }),
				fact('hours-entered', ago(8), { worked: 24, coached: 2, activity: 'Werkbezoek' }, jobCoach),
			],
		},
	];
};
