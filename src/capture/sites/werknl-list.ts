import type { SiteAdapter } from '../site-adapter.ts';

/**
 * https://www.werk.nl/nl/vacatures/ — the results of a search, twenty cards on a page.
 *
 * Only the cards that are on the screen, each with the number in its link. Employer and place have
 * no label there: they are told apart by how werk.nl writes places, and always to be looked at.
 */
export const werknlList: SiteAdapter = {
	id: 'werk.nl/vacatures',
	version: 1,
	lastVerified: '2026-11-21',
	hosts: ['www.werk.nl'],
	pageType: 'vacature-lijst',
	detect: {
		url: ['/nl/vacatures', '/nl/vacatures/zoeken', '/vacatures/vacature-zoeken'],
		urlIsEnough: false,
		all: [],
		any: [{ text: ['vacatures gevonden', 'vacature gevonden'] }],
		none: [
			{ label: ['Vacaturenummer', 'Referentienummer'] },
			{ headingAfter: ['Uw kansen als', 'Resultaat Kansverkenner'] },
			{ posting: true },
		],
	},
	cards: { link: '/nl/vacatures/:ref' },
	region: ['main', '[role="main"]', 'body'],
	identity: { key: ['werk.nl', '{ref}'], orAddress: false },
	posting: false,
	fields: {
		naamVacature: [{ card: 'title', as: 'text' }],
		nummerVacature: [{ url: 'ref' }],
		werkgever: [
			{ label: ['Werkgever', 'Organisatie', 'Bedrijf'], as: 'name' },
			{ card: 'employer', as: 'name' },
		],
		plaats: [
			{ label: ['Werklocatie', 'Plaats', 'Standplaats', 'Locatie'], as: 'city' },
			{ card: 'place', as: 'city' },
		],
		uren: [
			{ label: ['Uren per week', 'Aantal uren', 'Uren'], as: 'hoursRange' },
			{ lineWith: ['uur per week'], as: 'hoursRange' },
		],
		contractvorm: [
			{ label: ['Soort contract', 'Contract', 'Dienstverband'], as: 'text' },
			{ lineIs: ['Mogelijk vast', 'Vast', 'Tijdelijk', 'Tijdelijk, mogelijk vast'], as: 'text' },
		],
		opleiding: [
			{ label: ['Opleidingsniveau', 'Opleiding'], as: 'text' },
			{
				lineIs: [
					'Basisonderwijs',
					'VMBO',
					'VMBO/mavo',
					'HAVO',
					'VWO',
					'MBO',
					'HBO',
					'HBO/bachelor',
					'WO',
					'WO/master',
				],
				as: 'text',
			},
		],
		datumPlaatsing: [{ label: ['Geplaatst op', 'Geplaatst'], as: 'date' }],
		datumWijziging: [{ label: ['Gewijzigd op', 'Gewijzigd'], as: 'date' }],
		leerbaan: [{ says: ['Leerbaan'] }],
		stageplaats: [{ says: ['Stage', 'Stageplaats'] }],
	},
	expected: ['naamVacature', 'nummerVacature', 'werkgever', 'plaats', 'uren'],
	drop: ['contactpersoon', 'telefoon', 'e-mail'],
	ignore: ['aanbevolen voor u', 'vergelijkbare vacatures'],
	minimum: ['naamVacature'],
	tests: [{ fixture: 'werknl-list/good.html', expect: 'werknl-list/good.json' }],
};
