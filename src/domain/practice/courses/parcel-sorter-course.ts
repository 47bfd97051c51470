import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { arrived, fact, recognised } from '../practice-facts.ts';
import { adviser, client, coach, jobCoach, labourExpert } from '../practice-people.ts';

/** Route B of UWV, then social activation, a trial placement, a job, and the end of coaching. */
export const parcelSorterCourse = ({ ago }: PracticeDays): readonly ProcessContent[] => [
	{
		id: 'helmond',
		startedOn: ago(690),
		facts: [
			...arrived({ reportedOn: ago(690), identity: 'identity-card', asked: 'ww' }),
			...recognised({
				informedOn: ago(686),
				on: ago(684),
				findings: {
					a: ['Nog niet: eerst weer ritme en vertrouwen.', 'talk'],
					b: ['In de logistiek goed, met begeleiding.', 'kansverkenner'],
					c: ['Nauwkeurig, houdt van vast werk.', 'competence-centre'],
					d: ['Nee.', 'talk'],
					f: ['WW.', 'document'],
					g: ['Nee.', 'document'],
				},
			}),
			fact('medical', ago(684), { complaints: true, hinderWork: true, proof: true }, adviser),
			fact('multiple-problems', ago(684), { is: true }, adviser),
			fact('route-decided', ago(684), { route: 'B', proposed: 'B', horizonMonths: 6 }, adviser),
			fact('ww-started', ago(684), {}, adviser),
			fact('ww-intake-held', ago(682), {}, adviser),
			fact('ww-application-forwarded', ago(680), {}, adviser),
			fact(
				'reason-b-reported',
				ago(682),
				{ to: 'uwv', reason: 'Meer dan één belemmering.' },
				adviser,
			),
			fact('coach-talk-held', ago(675), { coach: coach.by.name }, coach),
			fact('outflow', ago(500), { to: 'work' }, adviser),
		],
	},
	{
		id: 'werktraject',
		startedOn: ago(670),
		facts: [
			fact(
				'trajectory-opened',
				ago(670),
				{ financier: 'uwv', recognition: 'job-coaching' },
				jobCoach,
			),
			fact('activation-started', ago(665), { programme: 'Ik wil aan het werk' }, jobCoach),
			fact('activation-ended', ago(580), { successful: true }, jobCoach),
			fact('equipped', ago(580), { branch: 'Logistiek', equipped: true }, jobCoach),
			fact('trial-requested', ago(578), { by: jobCoach.by.name }, jobCoach),
			fact(
				'coaching-requested',
				ago(578),
				{ goals: 'Hulp leren vragen; pauzes houden.', share: 10 },
				jobCoach,
			),
			fact('trial-granted', ago(565), {}, labourExpert),
			fact('coaching-granted', ago(565), {}, labourExpert),
			fact('trial-started', ago(560), { employer: 'Pakkettenhuis De Peel' }, jobCoach),
			fact('trial-ended', ago(501), {}, jobCoach),
			fact('satisfied', ago(502), { who: 'candidate', satisfied: true }, client('Wessel Nijboer')),
			fact('satisfied', ago(502), { who: 'employer', satisfied: true }, jobCoach),
			fact('satisfied', ago(502), { who: 'financier', satisfied: true }, labourExpert),
			fact('satisfied', ago(502), { who: 'coach', satisfied: true }, jobCoach),
			fact(
				'wage-value-set',
				ago(500),
				{ percentage: 70, withEmployer: true, withCoach: true },
				labourExpert,
			),
			fact(
				'contract-started',
				ago(500),
				{ months: 12, employer: 'Pakkettenhuis De Peel' },
				jobCoach,
			),
			fact('coaching-period-granted', ago(498), { number: 1 }, labourExpert),
			fact('coaching-period-started', ago(495), { number: 1 }, jobCoach),
			fact('coaching-period-granted', ago(320), { number: 2 }, labourExpert),
			fact('coaching-period-started', ago(312), { number: 2 }, jobCoach),
			fact('works-with-colleagues', ago(130), {}, jobCoach),
			fact(
				'trajectory-closed',
				ago(120),
				{ result: 'Werkt zelfstandig met begeleiding van collega’s.' },
				jobCoach,
			),
		],
	},
];
