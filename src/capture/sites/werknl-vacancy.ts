import type { SiteAdapter } from '../site-adapter.ts';
import { besides, vacancyFields } from './werknl-vacancy-fields.ts';

/** https://www.werk.nl/nl/vacatures/41203377 — an Angular page without JobPosting data. */
export const werknlVacancy: SiteAdapter = {
	id: 'werk.nl/vacature',
	version: 1,
	lastVerified: '2026-11-21',
	hosts: ['www.werk.nl'],
	pageType: 'vacature-detail',
	detect: {
		url: ['/nl/vacatures/:ref'],
		urlIsEnough: true,
		all: [{ css: 'h1' }],
		any: [
			{ label: ['Vacaturenummer', 'Referentienummer'] },
			{ label: ['Uren per week', 'Aantal uren'] },
			{ label: ['Werklocatie', 'Standplaats'] },
		],
		none: [
			{ headingAfter: ['Uw kansen als', 'Resultaat Kansverkenner'] },
			{ text: ['Met deze kansverkenner'] },
			{ posting: true },
		],
	},
	region: ['main', '[role="main"]', 'body'],
	identity: { key: ['werk.nl', '{ref}'], orAddress: false },
	posting: false,
	fields: vacancyFields,
	expected: [
		'naamVacature',
		'nummerVacature',
		'werkgever',
		'plaats',
		'uren',
		'salarisIndicatie',
		'contractvorm',
		'sluitingsdatumVacature',
		'omschrijvingVacature',
	],
	...besides,
	minimum: ['naamVacature'],
	tests: [{ fixture: 'werknl-vacancy/good.html', expect: 'werknl-vacancy/good.json' }],
};
