import type { FactLabels } from '../labelled.ts';

/** What a form shows for the facts of arrival, recognition and the test. */
export const arrivalLabels: FactLabels = {
	reported: { intakeNeeded: 'Is een intake nodig?' },
	'identity-checked': {
		document: [
			'Soort document',
			{
				passport: 'Paspoort',
				'identity-card': 'Identiteitskaart',
				'residence-permit': 'Verblijfsdocument',
				other: 'Ander document',
			},
		],
	},
	'e-intake-able': { able: 'Kan de klant zich zelf aanmelden via de e-intake?' },
	'benefit-asked': {
		kind: ['Soort aanvraag', { ww: 'WW', wwb: 'WWB (bijstand)', ioaw: 'IOAW', none: 'Geen' }],
	},
	'passed-to-adviser': { adviser: 'Naam van de adviseur' },
	'e-intake-completed': {
		workPart: 'Werkdeel ingevuld',
		incomePartWw: 'Inkomensdeel WW ingevuld',
		incomePartWwb: 'Inkomensdeel WWB ingevuld',
	},
	'office-phoned': { firstTalkOn: 'Datum van het eerste gesprek' },
	'recognition-held': {
		short: 'Korte klantherkenning',
		channel: [
			'Manier van contact',
			{ office: 'Op kantoor', phone: 'Telefonisch', video: 'Via beeldbellen', visit: 'Op bezoek' },
		],
	},
	'recognition-answered': {
		question: [
			'Vraag',
			{
				a: 'Is de klant in staat werk te zoeken?',
				b: 'Wat zijn de kansen op de arbeidsmarkt?',
				c: 'Waar liggen globaal de competenties?',
				d: 'Is er een taalachterstand op of onder niveau A2?',
				e: 'Hoe is de nalevingsbereidheid?',
				f: 'Komt de klant mogelijk in aanmerking voor een uitkering?',
				g: 'Hoort de klant bij de doelgroep Jongeren?',
			},
		],
		finding: 'Bevinding',
		foundBy: [
			'Waaruit blijkt dat',
			{
				talk: 'Het gesprek',
				kansverkenner: 'De Kansverkenner',
				'competence-test': 'Een competentietest van werk.nl',
				werkmap: 'De Werkmap',
				'competence-centre': 'Het Competentie Test Centrum',
				document: 'Een document',
				other: 'Iets anders',
			},
		],
		sources: 'Geraadpleegde bronnen',
	},
	'language-level': {
		skill: [
			'Vaardigheid',
			{ speaking: 'Spreken', writing: 'Schrijven', reading: 'Lezen', listening: 'Luisteren' },
		],
		level: ['Taalniveau', { A0: 'A0', A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2' }],
		establishedBy: 'Hoe of door wie vastgesteld',
	},
	'rights-and-duties-told': {
		how: ['Hoe geïnformeerd', { individual: 'Individueel', collective: 'Collectief' }],
	},
	'compliance-test-held': {
		maidenName: 'Meisjesnaam (gehuwde vrouwen)',
		sex: ['Man / Vrouw', { woman: 'Vrouw', man: 'Man' }],
		colour: ['Kleur', { red: 'Rood', orange: 'Oranje', green: 'Groen' }],
		motivated: 'Gemotiveerd',
		conclusion: 'Conclusie (1 tot en met 5)',
		explanation: 'Toelichting (verplicht)',
		service: 'Meest geëigende dienstverleningsvorm',
		repeated: 'Herhaalde toets',
		form: 'Formulier',
		answers: 'Antwoorden',
	},
	'risk-list-seen': { form: 'Formulier' },
	'investigation-wish': { wanted: 'Is een onderzoek gewenst?' },
	'risk-profile-held': { form: 'Naam van het formulier', outcome: 'Uitkomst' },
	'prospect-of-work': { concrete: 'Concreet zicht op werk binnen twee maanden' },
	'chance-looked-up': {
		occupation: 'Beroep',
		vacancies: 'Aantal passende vacatures',
		competition: 'Concurrentie',
		foundHow: 'Hoe vacatures met dit beroep het meest worden gevonden',
	},
	'competence-tested': { what: 'Welke test of welk onderdeel', outcome: 'Uitkomst' },
};
