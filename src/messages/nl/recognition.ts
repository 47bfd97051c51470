/** Recognition: the questions, the diagnosis, the tests and the route. */
import { recognitionForms } from './recognition-forms.ts';
import { recognitionRoute } from './recognition-route.ts';

export const recognition = {
	forms: recognitionForms,
	route: recognitionRoute,
	nothingRuns: 'Er loopt nog geen werkproces',
	nothingRunsHint:
		'Kies volgens welk werkproces u deze klant helpt. Dan verschijnen hier de vragen, de toetsen en het routebord.',
	choose: 'Werkproces',
	start: 'Werkproces starten',
	started: (process: string) => `Gestart: ${process}`,
	noRecognition: (process: string) => `${process} kent geen klantherkenning.`,
	questions: {
		heading: 'Vragen van de klantherkenning',
		answered: (count: number, all: number) => `${count} van ${all} beantwoord`,
		open: 'nog open',
		recordedOn: (day: string) => `vastgelegd op ${day}`,
		changedSince: 'na het vastleggen gewijzigd',
		recordedFinding: (finding: string) => `Vastgelegd: ${finding}`,
		sources: 'Wat hebt u geraadpleegd?',
		finding: 'Bevinding',
		findingHint: 'Schrijf wat u ziet en waarop u dat baseert. Alleen professionals lezen dit.',
		findingMissing: 'Schrijf eerst uw bevinding.',
		record: 'Vastleggen',
		recordWhat: (question: string) => `Vastleggen: ${question}`,
		recorded: (letter: string) => `Vraag ${letter} vastgelegd`,
		take: 'Overnemen als bevinding',
		held: 'Gesprek en rechten en plichten',
		heldHint:
			'Iedere klant krijgt uitleg over rechten en plichten, alleen of in een groep. Dit ziet de klant ook.',
	},
	evidence: {
		chances: 'Kansen en vacatures in dit dossier',
		noChances:
			'Er is nog geen kans of vacature vastgelegd. Zoek samen op werk.nl, tijdens het gesprek.',
		vacancies: (count: number) =>
			count === 1 ? '1 vacature vastgelegd' : `${count} vacatures vastgelegd`,
		toLeads: 'Naar vacatures en kansen',
		takeChance: (occupation: string) => `Als geraadpleegd vastleggen: ${occupation}`,
		takeChanceShort: 'Als geraadpleegd vastleggen',
		chanceTaken: 'De Kansverkenner is vastgelegd',
		language: 'Taalniveau per vaardigheid',
		languageBehind: (skills: string) => `Op of onder A2: ${skills}. Dat is een taalachterstand.`,
		languageFine: 'Geen vaardigheid is op of onder A2 vastgesteld.',
		languageUnknown: 'Er is nog geen taalniveau vastgesteld.',
		benefits: (benefits: string) => `In dit dossier staat: ${benefits}.`,
		noBenefits: 'In dit dossier staat nog geen uitkering.',
		youth: (age: string, max: string) =>
			`De klant is ${age}. De doelgroep Jongeren loopt tot en met ${max}: de klant hoort erbij.`,
		notYouth: (age: string, max: string) =>
			`De klant is ${age}. De doelgroep Jongeren loopt tot en met ${max}: de klant hoort er niet bij.`,
		noBirthDate:
			'De geboortedatum is niet bekend. Vul die in op het overzicht; hier wordt er niet opnieuw naar gevraagd.',
		toOverview: 'Naar het overzicht',
		tested: (count: number) =>
			count === 1
				? '1 toets vastgelegd, zie hieronder.'
				: `${count} toetsen vastgelegd, zie hieronder.`,
		notTested:
			'De risicobeoordeling is er voor alle A-klanten, aan de kop van het proces. Vul de toets hieronder in.',
	},
	diagnosis: {
		heading: 'Diagnose',
		hint: 'Smal beeld en snel oordeel waar het kan; breed beeld en gewogen oordeel waar het moet.',
		band: (band: string) => `Periode: ${band}`,
		picture: (picture: string) => `Beeld: ${picture}`,
	},
	reasoning: {
		heading: 'Waarom zo: beelden, redenering, argumenten en activiteiten',
		hint: 'Voor uzelf en voor wie na u komt. Alleen professionals lezen dit.',
		parts: {
			decision: 'Om welk besluit gaat het?',
			images: 'Beelden: wat ziet u?',
			reasoning: 'Redenering: hoe komt u tot uw oordeel?',
			arguments: 'Argumenten',
			activities: 'Activiteiten: wat gaat er gebeuren?',
		},
		record: 'Redenering vastleggen',
		missing: 'Schrijf om welk besluit het gaat.',
		recorded: 'De redenering is vastgelegd',
		deviate: 'Afwijken met argumenten',
		deviateReason: 'Waarom wijkt u af? Denk aan de regionale arbeidsmarkt.',
	},
};
