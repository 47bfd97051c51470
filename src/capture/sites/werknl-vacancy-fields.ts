import type { SiteAdapter } from '../site-adapter.ts';

/** The words of werk.nl around a vacancy, now and in the table layout of 2006. */
export const vacancyFields: SiteAdapter['fields'] = {
	naamVacature: [
		{ css: 'main h1, [role="main"] h1', as: 'text' },
		{ css: 'h1', as: 'text' },
		{ label: ['Functie', 'Functietitel', 'Vacature'], as: 'text' },
		{ titleUntil: [' - Vacature', ' - werk.nl', ' | '] },
	],
	nummerVacature: [{ url: 'ref' }, { label: ['Vacaturenummer', 'Referentienummer'], as: 'digits' }],
	werkgever: [{ label: ['Werkgever', 'Organisatie', 'Bedrijf', 'Bedrijfsnaam'], as: 'name' }],
	beroep: [{ label: ['Beroep', 'Beroepsnaam'], as: 'text' }],
	plaats: [{ label: ['Werklocatie', 'Plaats', 'Standplaats', 'Werkplek', 'Locatie'], as: 'city' }],
	uren: [
		{
			label: ['Uren per week', 'Aantal uren', 'Aantal uren per week', 'Uren', 'Werkuren'],
			as: 'hoursRange',
		},
	],
	werktijden: [{ label: ['Werktijden', 'Werktijd'], as: 'text' }],
	salarisIndicatie: [{ label: ['Salarisindicatie', 'Salaris', 'Beloning', 'Loon'], as: 'money' }],
	contractvorm: [
		{
			label: ['Soort contract', 'Contract', 'Contractvorm', 'Dienstverband', 'Contracttype'],
			as: 'text',
		},
	],
	opleiding: [{ label: ['Opleidingsniveau', 'Opleiding', 'Niveau'], as: 'text' }],
	rijbewijs: [{ label: ['Rijbewijs', 'Rijbewijzen'], as: 'list' }],
	taalbeheersing: [{ label: ['Taal', 'Talen', 'Taalbeheersing'], as: 'list' }],
	werkervaring: [{ label: ['Werkervaring', 'Ervaring'], as: 'list' }],
	vakvaardigheid: [{ section: ['Functie-eisen', 'Functie eisen', 'Wij vragen'], as: 'list' }],
	sector: [{ label: ['Sector', 'Branche'], as: 'text' }],
	datumPlaatsing: [{ label: ['Geplaatst op', 'Geplaatst', 'Datum plaatsing'], as: 'date' }],
	datumWijziging: [{ label: ['Gewijzigd op', 'Gewijzigd', 'Laatst gewijzigd'], as: 'date' }],
	datumAanvangWerkzaamheden: [
		{ label: ['Startdatum', 'Ingangsdatum', 'Datum in dienst'], as: 'dateOrText' },
	],
	sluitingsdatumVacature: [
		{ label: ['Sluitingsdatum', 'Reageren tot', 'Geldig tot', 'Solliciteren tot'], as: 'date' },
	],
	omschrijvingVacature: [
		{
			section: ['Functieomschrijving', 'Vacaturetekst', 'Omschrijving', 'Functie omschrijving'],
			as: 'prose',
		},
		{ label: ['Functieomschrijving', 'Vacaturetekst', 'Omschrijving'], as: 'prose' },
		{ main: true },
	],
	arbeidsVoorwaarden: [{ section: ['Arbeidsvoorwaarden', 'Wij bieden'], as: 'prose' }],
	sollicitatiewijze: [{ section: ['Solliciteren', 'Sollicitatiewijze'], as: 'text' }],
	sollicitatieAdres: [{ linkUnder: ['Solliciteren', 'Sollicitatiewijze'] }],
	leerbaan: [{ says: ['Leerbaan'] }],
	stageplaats: [{ says: ['Stage', 'Stageplaats'] }],
	acquisitieNietGewenst: [{ says: ['acquisitie naar aanleiding van…', 'acquisitie wordt niet…'] }],
};

/** What belongs to other people, or to other vacancies. */
export const besides = {
	drop: [
		'contactpersoon',
		'contact',
		'recruiter',
		'telefoon',
		'telefoonnummer',
		'e-mail',
		'e-mailadres',
	],
	ignore: [
		'vergelijkbare vacatures',
		'andere vacatures',
		'meer vacatures',
		'gerelateerde vacatures',
	],
} satisfies Pick<SiteAdapter, 'drop' | 'ignore'>;
