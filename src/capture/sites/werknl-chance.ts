import type { SiteAdapter } from '../site-adapter.ts';

const headings = ['Uw kansen als', 'Uw kans als'];
const jobs = ['Aantal passende vacatures', 'Passende vacatures', 'Aantal vacatures'];
const seekers = [
	'Aantal andere werkzoekenden',
	'Andere werkzoekenden',
	'Aantal werkzoekenden',
	'Concurrentie',
	'Concurrenten',
];
const countedJobs = ['passende vacatures', 'passende vacature', 'geschikte vacatures'];
const countedSeekers = [
	'andere werkzoekenden',
	'mensen die ook op zoek zijn',
	'mensen die dit werk zoeken',
	'concurrenten',
];
const question = ['Vul hieronder uw gegevens in', 'Kies het precieze beroep'];

const shared = {
	version: 1,
	lastVerified: '2026-11-21',
	hosts: ['www.werk.nl'],
	region: ['body'],
	posting: false,
	drop: ['contactpersoon'],
	ignore: ['vergelijkbare beroepen'],
} satisfies Partial<SiteAdapter>;

/**
 * The result of the Kansverkenner: numbers by label, in a table or in sentences.
 *
 * Input and result share one address (the form is sent with POST), so only the content decides.
 */
export const werknlChanceResult: SiteAdapter = {
	...shared,
	id: 'werk.nl/kansverkenner-resultaat',
	pageType: 'kans-resultaat',
	detect: {
		url: ['/*'],
		urlIsEnough: false,
		all: [{ text: ['kansverkenner', 'uw kansen als'] }],
		any: [
			{ label: jobs },
			{ counted: countedJobs },
			{ headingAfter: headings },
			{ headingAfter: ['Resultaat Kansverkenner'] },
		],
		none: [],
	},
	identity: {
		key: ['werk.nl/kans', '{beroep}', '{postcode4?}', '{regio?}', '{straalKm?}'],
		orAddress: false,
	},
	fields: {
		beroep: [
			{ headingAfter: headings, as: 'text' },
			{ label: ['Beroep', 'Precieze beroep', 'Gekozen beroep'], as: 'text' },
		],
		zoekterm: [{ label: ['Zoekterm', 'Gezocht op'], as: 'text' }],
		regio: [
			{ label: ['Regio', 'Provincie', 'Gebied'], as: 'region' },
			{ label: ['Reisafstand', 'Straal'], as: 'region' },
		],
		postcode4: [{ label: ['Postcode'], as: 'postcode' }],
		straalKm: [{ label: ['Reisafstand', 'Straal', 'Afstand'], as: 'kilometres' }],
		vacatures: [
			{ label: jobs, as: 'count' },
			{ counted: countedJobs },
			{ image: ['vacatures', 'vacature'] },
		],
		concurrentie: [
			{ label: seekers, as: 'count' },
			{ counted: countedSeekers },
			{ image: ['werkzoekenden', 'werkzoekende'] },
		],
		oordeel: [{ label: ['Uw kans', 'Kans op werk'], as: 'text' }],
		vindwegen: [{ rows: ['meest gevonden'], as: 'findingWays' }],
		peildatum: [
			{ label: ['Peildatum', 'Gegevens van', 'Stand van'], as: 'date' },
			{ lineAfter: ['Peildatum'], as: 'date' },
		],
	},
	expected: ['beroep', 'vacatures', 'concurrentie', 'vindwegen'],
	minimum: ['beroep'],
	tests: [
		{ fixture: 'kans-result-table/good.html', expect: 'kans-result-table/good.json' },
		{ fixture: 'kans-result-sentences/good.html', expect: 'kans-result-sentences/good.json' },
	],
};

/**
 * The form of the Kansverkenner (rule H-80: breadcrumb, navigation and questions of its page):
 * recognised, but there is nothing to capture yet.
 */
export const werknlChanceInput: SiteAdapter = {
	...shared,
	id: 'werk.nl/kansverkenner-invoer',
	pageType: 'kans-invoer',
	detect: {
		url: ['/*'],
		urlIsEnough: false,
		all: [{ text: ['kansverkenner'] }],
		any: [{ text: question }],
		none: [{ headingAfter: headings }, { label: jobs }, { counted: countedJobs }],
	},
	identity: { key: ['werk.nl/kans', '{beroep}'], orAddress: false },
	fields: { beroep: [{ label: ['Beroep'], as: 'text' }] },
	expected: ['beroep'],
	minimum: ['beroep'],
	tests: [{ fixture: 'kans-input/good.html', expect: 'kans-input/good.json' }],
};
