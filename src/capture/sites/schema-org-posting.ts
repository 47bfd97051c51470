import type { SiteAdapter } from '../site-adapter.ts';

/** Any page with a schema.org JobPosting. Labels of common Dutch boards add and contradict. */
export const schemaOrgPosting: SiteAdapter = {
	id: 'schema.org/jobposting',
	version: 1,
	lastVerified: '2026-11-21',
	hosts: ['*'],
	pageType: 'vacature-detail',
	detect: { url: ['/*'], urlIsEnough: false, all: [{ posting: true }], any: [], none: [] },
	region: ['main', '[role="main"]', 'article', 'body'],
	identity: { key: ['{host}', '{nummerVacature}'], orAddress: true },
	posting: true,
	fields: {
		naamVacature: [{ css: 'h1', as: 'text' }, { titleUntil: [' | ', ' - ', ' – '] }],
		nummerVacature: [{ label: ['Vacaturenummer', 'Referentienummer', 'Referentie'], as: 'digits' }],
		werkgever: [{ label: ['Werkgever', 'Bedrijf', 'Organisatie', 'Opdrachtgever'], as: 'name' }],
		plaats: [{ label: ['Locatie', 'Plaats', 'Standplaats', 'Werklocatie'], as: 'city' }],
		uren: [{ label: ['Uren per week', 'Aantal uren', 'Uren', 'Werkuren'], as: 'hoursRange' }],
		salarisIndicatie: [{ label: ['Salaris', 'Salarisindicatie', 'Loon'], as: 'money' }],
		contractvorm: [{ label: ['Dienstverband', 'Soort contract', 'Contract'], as: 'text' }],
		opleiding: [{ label: ['Opleidingsniveau', 'Opleiding', 'Niveau'], as: 'text' }],
		rijbewijs: [{ label: ['Rijbewijs'], as: 'list' }],
		sluitingsdatumVacature: [{ label: ['Sluitingsdatum', 'Reageren tot'], as: 'date' }],
		omschrijvingVacature: [
			{ section: ['Functieomschrijving', 'Omschrijving', 'Over deze vacature'], as: 'prose' },
			{ main: true },
		],
		acquisitieNietGewenst: [
			{ says: ['acquisitie wordt niet…', 'acquisitie naar aanleiding van…'] },
		],
	},
	expected: ['naamVacature', 'werkgever', 'plaats', 'datumPlaatsing', 'omschrijvingVacature'],
	drop: ['contactpersoon', 'contact', 'recruiter', 'telefoon', 'e-mail'],
	ignore: [
		'vergelijkbare vacatures',
		'andere vacatures',
		'meer vacatures',
		'gerelateerde vacatures',
	],
	minimum: ['naamVacature'],
	tests: [{ fixture: 'board-jsonld/good.html', expect: 'board-jsonld/good.json' }],
};
