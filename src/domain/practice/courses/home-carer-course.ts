import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { fact } from '../practice-facts.ts';
import { client, serviceDesk } from '../practice-people.ts';

/** Has filled in the e-intake and phoned; the information meeting and the first talk are to come. */
export const homeCarerCourse = ({ ago, after }: PracticeDays): readonly ProcessContent[] => [
	{
		id: 'helmond',
		startedOn: ago(2),
		facts: [
			fact('reported', ago(2), { intakeNeeded: true }, serviceDesk),
			fact('e-intake-able', ago(2), { able: true }, serviceDesk),
			fact('benefit-asked', ago(2), { kind: 'ww' }, serviceDesk),
			fact(
				'e-intake-completed',
				ago(2),
				{ workPart: true, incomePartWw: true, incomePartWwb: false },
				client('Ineke Verhoeven-Claassen'),
			),
			fact('office-phoned', ago(2), { firstTalkOn: after(1) }, serviceDesk),
		],
	},
];
