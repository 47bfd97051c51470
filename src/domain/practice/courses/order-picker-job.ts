import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { fact, signature } from '../practice-facts.ts';
import { caseManager, client, jobCoach } from '../practice-people.ts';

const employer = 'Distributiehuis Oefenstroom';

/** A job with subsidy and coaching. The subsidy runs on after the first contract ended (C-21). */
export const orderPickerJob = ({ ago }: PracticeDays): ProcessContent => ({
	id: 'werkmakelaar',
	startedOn: ago(240),
	facts: [
		fact('registered', ago(240), { jobCoach: jobCoach.by.name }, caseManager),
		fact('warm-handover-held', ago(237), {}, jobCoach),
		fact('intake-held', ago(237), {}, jobCoach),
		fact('protocol-written', ago(237), {
			version: 'oefening-1',
			plannedWeeks: 48,
			reportingMoments: 4,
		}),
		signature('traject-protocol', 'oefening-1', ago(237), client('Nadia Haddou')),
		fact('search-started', ago(237), {}, jobCoach),
		fact(
			'intake-report-delivered',
			ago(235),
			{
				strong: 'Snel en precies, komt altijd op tijd.',
				weak: 'Zegt niet graag nee.',
				motivated: true,
				workWish: 'Orderpicker in dagdienst.',
				extraMeans: 'Loonkostensubsidie om de stap te verkleinen.',
			},
			jobCoach,
		),
		fact('variant-chosen', ago(234), { variant: 1 }, jobCoach),
		fact('home-visit', ago(230), {}, jobCoach),
		fact('placed', ago(215), { on: 'contract', employer }, jobCoach),
		fact('contract-started', ago(215), { months: 6, employer }, jobCoach),
		fact('subsidy-agreed', ago(214), {
			percentage: 50,
			eurosPerMonth: 1100,
			wageCosts: 2200,
			schedule: '4 x 50%, 4 x 30%, 4 x 20%',
			months: 12,
			paidBy: 'Gemeente',
		}),
		fact('subsidy-started', ago(214), { percentage: 50 }, jobCoach),
		fact('placement-report-delivered', ago(213), { extraInstruments: 'Geen.' }, jobCoach),
		fact('coaching-started', ago(209), {}, jobCoach),
		fact(
			'coaching-plan-written',
			ago(208),
			{ goals: 'Grenzen aangeven. Pauzes houden.' },
			jobCoach,
		),
		fact('worked-along', ago(205), { halfDays: 1 }, jobCoach),
		fact('coaching-contact', ago(160), { how: 'unannounced-visit', topic: 'goals' }, jobCoach),
		fact('subsidy-stepped-down', ago(92), { percentage: 30 }, jobCoach),
		fact('coaching-contact', ago(70), { how: 'phone', topic: 'commuting' }, jobCoach),
		fact('contract-ended', ago(32), {}, jobCoach),
	],
});
