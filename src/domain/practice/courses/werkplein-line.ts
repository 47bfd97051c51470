import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { asFarAs, fact } from '../practice-facts.ts';
import { adviser, serviceDesk } from '../practice-people.ts';

interface WerkpleinLine {
	/** Day of the last fact, in calendar days ago. */
	readonly daysAgo: number;
	readonly regime: string;
	/** The kind of fact that was recorded last. */
	readonly last: string;
}

/** The first days on a Werkplein, as far as somebody has come. */
export function werkpleinLine(
	{ ago }: PracticeDays,
	{ daysAgo, regime, last }: WerkpleinLine,
): ProcessContent {
	const on = ago(daysAgo);
	const situation = {
		selfReliance: 'middle',
		motivation: 'high',
		marketPosition: 'middle',
		regime,
	};
	const servicePath = 'Zelf zoeken, met om de twee weken een gesprek';
	return {
		id: 'werkplein',
		startedOn: on,
		facts: asFarAs(last, [
			fact('unemployment-period', on, { band: '0-3' }, adviser),
			fact('client-situation', on, situation, adviser),
			fact('received', on, { how: 'planned', by: serviceDesk.by.name }, serviceDesk),
			fact('diagnosis-held', on, { picture: 'narrow', how: 'in-person' }, adviser),
			fact('plan-of-approach-agreed', on, { version: 'oefening-1', servicePath }, adviser),
		]),
	};
}
