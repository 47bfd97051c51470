import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { fact, signature } from '../practice-facts.ts';
import { caseManager, client, jobCoach } from '../practice-people.ts';

const name = 'Aylin Kaplan';
const employer = 'Warenhuis De Oefenhoek';

/** Route A in Delft; in Werkmakelaar she is on an internship with goals that are being tested. */
export const shopAssistantCourse = ({ ago, back }: PracticeDays): readonly ProcessContent[] => [
	{
		id: 'delft',
		startedOn: ago(110),
		facts: [
			fact('personal-service-chosen', ago(110), { chosen: true }, client(name)),
			fact('contact-person-named', ago(109), {
				name: caseManager.by.name,
				organisation: 'municipality',
				clientTold: true,
			}),
			fact(
				'work-options-used',
				ago(108),
				{ how: 'Vacaturebank en uitzendbureaus bekeken.' },
				caseManager,
			),
			fact('placeable', ago(108), { withinMonths: 8 }, caseManager),
			fact('route-decided', ago(108), { route: 'A', proposed: 'A', horizonMonths: 9 }, caseManager),
			fact('dual-consultation-held', ago(105), {}, caseManager),
			fact('service-set', ago(105), { path: 'Stage in een winkel, dan een baan' }, caseManager),
			fact('plan-written', ago(104), { version: 'oefening-1', writtenBy: 'both' }, caseManager),
			fact('income-intake-held', ago(102), { benefit: 'wwb' }, caseManager),
			fact('plan-kept', ago(60), { kept: true }, caseManager),
			fact(
				'instrument-asked',
				ago(60),
				{ instrument: 'Werkmakelaar', partner: 'Jobcoach' },
				caseManager,
			),
			fact('proposal-made', ago(38), { employer, throughAccountManager: true }, caseManager),
			fact('satisfaction-measured', ago(30), {
				score: 7,
				who: 'job-seeker',
				zeroMeasurement: true,
			}),
		],
	},
	{
		id: 'werkmakelaar',
		startedOn: ago(58),
		facts: [
			fact('registered', ago(58), { jobCoach: jobCoach.by.name }, caseManager),
			fact('warm-handover-held', ago(54), {}, jobCoach),
			fact('intake-held', ago(54), {}, jobCoach),
			fact('protocol-written', ago(54), {
				version: 'oefening-1',
				plannedWeeks: 26,
				reportingMoments: 4,
			}),
			signature('traject-protocol', 'oefening-1', ago(54), client(name)),
			fact('search-started', ago(54), {}, jobCoach),
			fact(
				'intake-report-delivered',
				ago(51),
				{
					strong: 'Vriendelijk tegen klanten, rekent snel.',
					weak: 'Komt soms te laat.',
					motivated: true,
					workWish: 'Een winkel met kleding.',
					extraMeans: 'Oefenen op een stage.',
				},
				jobCoach,
			),
			fact('skill-doubt', ago(51), { skill: 'on-time' }, jobCoach),
			fact('variant-chosen', ago(50), { variant: 2 }, jobCoach),
			fact('home-visit', ago(44), {}, jobCoach),
			fact('cold-visit', ago(40), { employer }, jobCoach),
			fact('contract-offered', ago(36), { months: 6, following: true }, jobCoach),
			fact('learning-goals-agreed', ago(36), {
				goals: 'Op tijd komen. Afspraken nakomen. Een opdracht zelf afmaken.',
			}),
			fact('internship-started', ago(34), { employer }, jobCoach),
			fact('placed', ago(34), { on: 'internship', employer }, jobCoach),
			fact('learning-goal-tested', ago(13), { goal: 'Op tijd komen', reached: true }, jobCoach),
			fact(
				'learning-goal-tested',
				ago(13),
				{ goal: 'Afspraken nakomen', reached: false },
				jobCoach,
			),
			fact('disturbance', back(1), { what: 'absence' }, { ...jobCoach, name: 'absence' }),
			fact('case-manager-told', back(1), {}, { ...jobCoach, about: { startedBy: 'absence' } }),
		],
	},
];
