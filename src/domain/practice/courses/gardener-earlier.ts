import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { fact, signature } from '../practice-facts.ts';
import { caseManager, client, jobCoach } from '../practice-people.ts';

const employer = 'Kwekerij Het Voorbeeld';

/** A Werkmakelaar trajectory that went all the way: more time first, a job, aftercare and the end. */
export const gardenerEarlier = ({ ago }: PracticeDays): ProcessContent => ({
	id: 'werkmakelaar',
	startedOn: ago(690),
	facts: [
		fact('registered', ago(690), { jobCoach: jobCoach.by.name }, caseManager),
		fact('warm-handover-held', ago(689), {}, jobCoach),
		fact('intake-held', ago(686), {}, jobCoach),
		fact('protocol-written', ago(686), {
			version: 'oefening-1',
			plannedWeeks: 52,
			reportingMoments: 5,
		}),
		signature('traject-protocol', 'oefening-1', ago(686), client('Gerrit-Jan Oldenkamp')),
		fact('search-started', ago(686), {}, jobCoach),
		fact(
			'intake-report-delivered',
			ago(684),
			{
				strong: 'Groene vingers, werkt graag buiten.',
				weak: 'Vindt drukte moeilijk.',
				presentation: 'Rustig, kijkt u aan, zegt weinig uit zichzelf.',
				background: 'Woont alleen; werkte twaalf jaar bij een hovenier.',
				motivated: true,
				workWish: 'Kwekerij of plantsoen.',
				extraMeans: 'Meer tijd om te wennen.',
				diagnosis: 'Buiten werken geeft rust, wisselende collega’s niet.',
				approach: 'Eerst een stage bij een kleine kwekerij.',
			},
			jobCoach,
		),
		fact('variant-chosen', ago(682), { variant: 3 }, jobCoach),
		fact('home-visit', ago(670), {}, jobCoach),
		fact('bulk-vacancy-used', ago(640), { from: 'temp-agency' }, jobCoach),
		fact('internship-started', ago(630), { employer }, jobCoach),
		fact('internship-ended', ago(560), {}, jobCoach),
		fact('placed', ago(559), { on: 'contract', employer }, jobCoach),
		fact('contract-started', ago(559), { months: 12, employer }, jobCoach),
		fact('placement-report-delivered', ago(555), { extraInstruments: 'Geen.' }, jobCoach),
		fact('coaching-started', ago(559), {}, jobCoach),
		fact(
			'coaching-plan-written',
			ago(554),
			{ goals: 'Pauze nemen voordat het te veel is.' },
			jobCoach,
		),
		fact('worked-along', ago(550), { halfDays: 2 }, jobCoach),
		fact('coaching-contact', ago(500), { how: 'visit', topic: 'goals' }, jobCoach),
		fact('coaching-ended', ago(380), {}, jobCoach),
		fact('aftercare-started', ago(380), {}, jobCoach),
		fact('aftercare-ended', ago(300), {}, jobCoach),
		fact('exit-talk-held', ago(299), {}, jobCoach),
		fact('exit-report-delivered', ago(296), {}, jobCoach),
		fact('contract-ended', ago(220), {}, jobCoach),
	],
	ended: { on: ago(296), reason: 'Traject afgerond; de kwekerij is later gestopt.' },
});
