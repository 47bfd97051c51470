import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { arrived, fact, recognised } from '../practice-facts.ts';
import { adviser } from '../practice-people.ts';

/** He thinks of moving to Helmond: route B, reported to the case manager, whose talk is to come. */
export const gardenerHelmond = ({ ago }: PracticeDays): ProcessContent => ({
	id: 'helmond',
	startedOn: ago(6),
	facts: [
		...arrived({ reportedOn: ago(6), identity: 'identity-card', asked: 'wwb' }),
		...recognised({
			informedOn: ago(3),
			on: ago(3),
			findings: {
				a: ['Met begeleiding, en niet voltijds.', 'talk'],
				c: ['Groen, machines onderhouden.', 'werkmap'],
			},
		}),
		fact('placeable', ago(3), { withinMonths: 14 }, adviser),
		fact('multiple-problems', ago(3), { is: true }, adviser),
		fact('route-decided', ago(3), { route: 'B', proposed: 'B', horizonMonths: 6 }, adviser),
		fact('entitlement-checked', ago(3), { outcome: 'yes' }, adviser),
		fact('application-forms-given', ago(3), { shoppingList: true }, adviser),
		fact('reason-b-reported', ago(2), { to: 'wiz', reason: 'Vraagt meer tijd en rust.' }, adviser),
	],
});
