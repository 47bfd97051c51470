/**
 * Management information about the A-clients, with and without integrated service (H-58). The source
 * leaves open which figures; these are the project's own (O-12).
 */
import type { Table } from '../../process/process.ts';
import { onTimeFigures } from '../on-time.ts';
import { terms } from './terms.ts';

const rules = ['H-58', 'O-12'] as const;
const source = 'helmond l.142';
const decidedA = { fact: 'route-decided', where: { route: 'A' } } as const;
const toWork = { fact: 'outflow', where: { to: 'work' } } as const;
const toEducation = { fact: 'outflow', where: { to: 'education' } } as const;

/** The same figures for each of the two groups. */
const ofGroup = (kind: 'a-integrated' | 'a-basic', words: string): Table<'figures'> => [
	{
		id: `${kind}-clients`,
		measure: 'count',
		rules: [...rules],
		source,
		title: `Nieuwe A-klanten ${words}`,
		when: { kind },
		in: decidedA,
	},
	{
		id: `${kind}-work`,
		measure: 'count',
		rules: [...rules, 'H-55'],
		source: 'helmond l.136, l.142',
		title: `Uitgestroomd naar werk, A ${words}`,
		when: { kind },
		in: toWork,
	},
	{
		id: `${kind}-education`,
		measure: 'count',
		rules: [...rules, 'H-55'],
		source: 'helmond l.136, l.142',
		title: `Uitgestroomd naar opleiding, A ${words}`,
		when: { kind },
		in: toEducation,
	},
	{
		id: `${kind}-work-in-time`,
		measure: 'share',
		rules: [...rules, 'O-19', 'DU-02', 'C-1'],
		source: 'helmond l.142, l.148',
		title: `Binnen de termijn van route A aan het werk, A ${words}`,
		note: 'Geteld vanaf de dag waarop route A is besloten.',
		when: { kind },
		of: decidedA,
		reached: toWork,
		within: { setting: 'horizonMonths' },
	},
	{
		id: `${kind}-days`,
		measure: 'days',
		rules: [...rules],
		source,
		title: `Gemiddeld aantal dagen van besluit tot uitstroom, A ${words}`,
		when: { kind },
		from: decidedA,
		to: { fact: 'outflow' },
	},
];

export const figures: Table<'figures'> = [
	...ofGroup('a-integrated', 'met integrale dienstverlening'),
	...ofGroup('a-basic', 'zonder integrale dienstverlening'),
	{
		id: 'transferred-to-b',
		measure: 'count',
		rules: [...rules, 'H-36'],
		source: 'helmond l.87, l.142',
		title: 'Overgedragen van route A naar route B',
		when: { fact: 'route-decided', where: { route: 'A' } },
		in: { fact: 'route-decided', where: { route: 'B' } },
	},
	...onTimeFigures(terms, rules),
];
