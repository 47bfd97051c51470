import type { SiteAdapter } from '../site-adapter.ts';
import { besides, vacancyFields } from './werknl-vacancy-fields.ts';

/**
 * A vacancy in the table layout of 2006, under one of the older addresses. Nobody has a picture of
 * it: the words are those of the time, and only words decide.
 */
export const werknlClassic: SiteAdapter = {
	id: 'werk.nl/vacature-klassiek',
	version: 1,
	lastVerified: '2026-11-21',
	hosts: ['www.werk.nl'],
	pageType: 'vacature-detail',
	detect: {
		url: [
			'/werkzoekenden/vacatures/:ref',
			'/werkzoekenden/vacatures/*',
			'/werk_nl/werknemer/vacatures/*',
		],
		urlIsEnough: false,
		all: [{ label: ['Functie', 'Functietitel'] }],
		any: [
			{ label: ['Reageren tot', 'Solliciteren tot'] },
			{ label: ['Vacaturenummer', 'Bedrijf', 'Bedrijfsnaam', 'Dienstverband'] },
		],
		none: [{ text: ['Met deze kansverkenner'] }, { posting: true }],
	},
	region: ['main', '[role="main"]', 'body'],
	identity: { key: ['werk.nl', '{ref}'], orAddress: false },
	posting: false,
	fields: {
		...vacancyFields,
		naamVacature: [
			{ label: ['Functie', 'Functietitel', 'Vacature'], as: 'text' },
			{ css: 'h1', as: 'text' },
		],
	},
	expected: [
		'naamVacature',
		'nummerVacature',
		'werkgever',
		'plaats',
		'uren',
		'salarisIndicatie',
		'sluitingsdatumVacature',
		'omschrijvingVacature',
	],
	...besides,
	minimum: ['naamVacature'],
	tests: [{ fixture: 'werknl-classic/good.html', expect: 'werknl-classic/good.json' }],
};
