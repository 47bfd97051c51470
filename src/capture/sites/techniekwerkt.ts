import type { SiteAdapter } from '../site-adapter.ts';

const state = 'script#__STATE__';
const at = (pointer: string) => ({ script: state, pointer: `/page/vacancy/${pointer}` });

/**
 * A board without JobPosting data: its vacancy stands in the state of its framework. Labels come
 * first here too; the state fills in what the page does not label, and is at most `medium`.
 */
export const techniekwerkt: SiteAdapter = {
	id: 'techniekwerkt.nl/vacature',
	version: 1,
	lastVerified: '2026-11-21',
	hosts: ['www.techniekwerkt.nl', 'techniekwerkt.nl'],
	pageType: 'vacature-detail',
	detect: {
		url: ['/vacature/*', '/vacatures/*'],
		urlIsEnough: false,
		all: [{ css: 'h1' }],
		any: [{ script: state }, { label: ['Uren per week', 'Standplaats'] }],
		none: [{ posting: true }],
	},
	region: ['main', '[role="main"]', 'body'],
	identity: { key: ['techniekwerkt.nl', '{nummerVacature}'], orAddress: true },
	posting: false,
	fields: {
		naamVacature: [
			{ css: 'h1', as: 'text' },
			{ embedded: at('title'), as: 'text' },
		],
		nummerVacature: [
			{ label: ['Vacaturenummer', 'Referentie'], as: 'digits' },
			{ embedded: at('id'), as: 'digits' },
		],
		werkgever: [
			{ label: ['Werkgever', 'Bedrijf', 'Organisatie'], as: 'name' },
			{ embedded: at('company/name'), as: 'name' },
		],
		plaats: [
			{ label: ['Standplaats', 'Plaats', 'Locatie', 'Werklocatie'], as: 'city' },
			{ embedded: at('location/city'), as: 'city' },
		],
		uren: [
			{ label: ['Uren per week', 'Aantal uren', 'Uren'], as: 'hoursRange' },
			{ embedded: at('hours'), as: 'hoursRange' },
		],
		salarisIndicatie: [
			{ label: ['Salaris', 'Salarisindicatie', 'Loon'], as: 'money' },
			{ embedded: at('salary'), as: 'money' },
		],
		opleiding: [
			{ label: ['Opleidingsniveau', 'Opleiding', 'Niveau'], as: 'text' },
			{ embedded: at('level'), as: 'text' },
		],
		datumPlaatsing: [
			{ label: ['Geplaatst op', 'Geplaatst'], as: 'date' },
			{ embedded: at('postedOn'), as: 'date' },
		],
		sluitingsdatumVacature: [
			{ label: ['Sluitingsdatum', 'Reageren tot'], as: 'date' },
			{ embedded: at('closesOn'), as: 'date' },
		],
		omschrijvingVacature: [
			{ section: ['Functieomschrijving', 'Omschrijving'], as: 'prose' },
			{ embedded: at('description'), as: 'html' },
			{ main: true },
		],
	},
	expected: ['naamVacature', 'werkgever', 'plaats', 'uren', 'omschrijvingVacature'],
	drop: ['contactpersoon', 'contact', 'recruiter', 'telefoon', 'e-mail'],
	ignore: ['vergelijkbare vacatures', 'andere vacatures'],
	minimum: ['naamVacature'],
	tests: [{ fixture: 'techniekwerkt/good.html', expect: 'techniekwerkt/good.json' }],
};
