import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import {
	arrived,
	fact,
	greenAnswers,
	orangeAnswers,
	recognised,
	signature,
} from '../practice-facts.ts';
import { adviser, caseManager, client } from '../practice-people.ts';
import { orderPickerJob } from './order-picker-job.ts';

const name = 'Nadia Haddou';

/**
 * Route A: the amended plan is carried out for longer than six months (C-10). She found work; outflow
 * waits for her next contract.
 */
const helmond = ({ ago }: PracticeDays): ProcessContent => ({
	id: 'helmond',
	startedOn: ago(430),
	facts: [
		...arrived({ reportedOn: ago(430), identity: 'passport', asked: 'wwb' }),
		...recognised({
			informedOn: ago(425),
			on: ago(422),
			findings: {
				a: ['Ja, na afspraken over de schulden.', 'talk'],
				b: ['Goed in de logistiek.', 'kansverkenner'],
				c: ['Snel, precies, werkt graag in een ploeg.', 'competence-test'],
				d: ['Nee.', 'talk'],
				f: ['Bijstand.', 'document'],
				g: ['Nee.', 'document'],
			},
		}),
		fact('debts', ago(422), { arrangement: true, repayableWithinYears: 3 }, adviser),
		fact('placeable', ago(422), { withinMonths: 5 }, adviser),
		fact('route-decided', ago(419), { route: 'A', proposed: 'A', horizonMonths: 6 }, adviser),
		fact('integrated-decided', ago(419), { needed: false }, adviser),
		fact(
			'compliance-test-held',
			ago(422),
			{
				colour: 'orange',
				motivated: true,
				conclusion: 3,
				explanation: 'Werkte naast de WW als zelfstandige en heeft dat zelf gemeld.',
				repeated: false,
				form: 'compliance-test',
				answers: orangeAnswers,
			},
			adviser,
		),
		fact('application-talk-held', ago(410), {}, caseManager),
		fact('plan-written', ago(418), {
			version: 'oefening-1',
			assignments: 3,
			writtenBy: 'both',
			callBacks: true,
			variedTimes: true,
		}),
		fact('plan-discussed', ago(416), { version: 'oefening-1' }, adviser),
		signature('mediation-plan', 'oefening-1', ago(414), client(name)),
		fact('plan-started', ago(411), { version: 'oefening-1' }, adviser),
		fact('activity-started', ago(410), { activity: 'Collectief bemiddelingsdagdeel' }, adviser),
		fact(
			'plan-evaluated',
			ago(324),
			{ adjusted: true, outcome: 'Ook zoeken buiten Helmond.' },
			adviser,
		),
		fact('amended-plan-written', ago(323), { version: 'oefening-2' }, adviser),
		fact('plan-submitted', ago(323), { to: 'wiz', version: 'oefening-2' }, adviser),
		signature('amended-plan', 'oefening-2', ago(321), caseManager),
		signature('amended-plan', 'oefening-2', ago(320), adviser),
		signature('amended-plan', 'oefening-2', ago(318), client(name)),
		fact('plan-started', ago(317), { version: 'oefening-2' }, adviser),
		fact('consulted', ago(300), { kind: 'consultation' }, caseManager),
		fact(
			'compliance-test-held',
			ago(260),
			{
				colour: 'green',
				motivated: true,
				conclusion: 5,
				explanation: 'Herhaald na de evaluatie. Het bijwerk is gestopt.',
				repeated: true,
				form: 'compliance-test',
				answers: greenAnswers,
			},
			adviser,
		),
		fact('activity-ended', ago(216), { activity: 'Collectief bemiddelingsdagdeel' }, adviser),
		fact('consulted', ago(16), { kind: 'consultation' }, caseManager),
	],
});

export const orderPickerCourse = (days: PracticeDays): readonly ProcessContent[] => [
	helmond(days),
	orderPickerJob(days),
];
