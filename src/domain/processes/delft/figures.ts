/**
 * The five results that Delft wants to measure (D-14), as a zero measurement and after that from
 * period to period: the same figures over two periods (D-15).
 */
import type { Table } from '../../process/process.ts';
import { onTimeFigures } from '../on-time.ts';
import { terms } from './terms.ts';

const rules = ['D-14', 'D-15'];
const source = 'delft l.458-468, l.504';

const satisfaction = (who: 'job-seeker' | 'employer', title: string): Table<'figures'>[number] => ({
	id: `satisfaction-${who}`,
	measure: 'mean',
	rules,
	source,
	title,
	note: 'Resultaat 1: meer klantgerichtheid. Rapportcijfers van 1 tot en met 10.',
	in: { fact: 'satisfaction-measured', where: { who } },
	field: 'score',
	scale: { from: 1, to: 10 },
});

const places = (kind: string, title: string): Table<'figures'>[number] => ({
	id: `places-${kind}`,
	measure: 'count',
	rules: [...rules, 'D-30'],
	source: 'delft l.464, l.642',
	title,
	note: 'Resultaat 4: meer vacatures, stages en opleidingsplaatsen.',
	in: { fact: 'place-offered', where: { kind } },
	each: true,
});

export const figures: Table<'figures'> = [
	satisfaction('job-seeker', 'Tevredenheid van werkzoekenden'),
	satisfaction('employer', 'Tevredenheid van werkgevers'),
	{
		id: 'left-benefit',
		measure: 'count',
		rules: [...rules, 'D-12'],
		source: 'delft l.442-450, l.460',
		title: 'Uit de uitkering',
		note: 'Resultaat 2: beperkt beroep op het inkomensbudget.',
		in: { fact: 'benefit-ended' },
	},
	{
		id: 'benefit-days',
		measure: 'days',
		rules,
		source: 'delft l.450, l.460',
		title: 'Gemiddeld aantal dagen in de uitkering, van wie eruit ging',
		note: 'Resultaat 2: beperkt beroep op het inkomensbudget.',
		from: { fact: 'benefit-started' },
		to: { fact: 'benefit-ended' },
	},
	{
		id: 'days-to-work',
		measure: 'days',
		rules,
		source: 'delft l.462',
		title: 'Gemiddeld aantal dagen van besluit over de route tot plaatsing',
		note: 'Resultaat 3: snellere begeleiding naar werk.',
		from: { fact: 'route-decided' },
		to: { fact: 'placed' },
	},
	{
		id: 'work-in-time',
		measure: 'share',
		rules: [...rules, 'D-40', 'DU-03'],
		source: 'delft l.462, l.821',
		title: 'A-klanten die binnen de termijn van route A zijn geplaatst',
		note: 'Resultaat 3: snellere begeleiding naar werk.',
		of: { fact: 'route-decided', where: { route: 'A' } },
		reached: { fact: 'placed' },
		within: { setting: 'horizonMonths' },
	},
	places('vacancy', 'Aangeboden vacatures'),
	places('internship', 'Aangeboden stages en werkervaringsplaatsen'),
	places('training-place', 'Aangeboden opleidings- en leerwerkplaatsen'),
	{
		id: 'participation',
		measure: 'count',
		rules,
		source: 'delft l.468',
		title: 'Uitgestroomd naar maatschappelijke participatie',
		note: 'Resultaat 5: meer maatschappelijke participatie.',
		in: { fact: 'outflow', where: { to: 'participation' } },
	},
	...onTimeFigures(terms, ['D-15']),
];
