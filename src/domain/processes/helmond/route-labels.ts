import type { FactLabels } from '../labelled.ts';

/** What a form shows for the criteria and for the choice of a route. */
export const routeLabels: FactLabels = {
	placeable: {
		withinMonths: 'Plaatsbaar binnen hoeveel maanden',
		never: 'Naar verwachting niet plaatsbaar',
	},
	debts: {
		arrangement: 'Er is een aflossingsregeling',
		repayableWithinYears: 'Af te lossen binnen hoeveel jaar',
	},
	'childcare-needed': { withinMonth: 'Te regelen binnen een maand' },
	'school-leaver': { is: 'Schoolverlater' },
	dawdling: { suspected: 'Vermoeden van treuzelen' },
	'motivation-doubt': { is: 'Twijfel aan de motivatie' },
	housing: {
		homeless: 'Dak- of thuisloos',
		divorceWithChildren: 'Echtscheiding met kinderen',
		labourComponent: 'Werk is mogelijk',
		note: 'Opmerking',
	},
	medical: {
		complaints: 'De klant noemt klachten',
		hinderWork: 'De klachten staan werk in de weg',
		proof: 'Doktersverklaring ontvangen',
		soughtHelp: 'De klant heeft zelf hulp gezocht',
	},
	'training-needed': { euros: 'Kosten in euro’s' },
	presentation: { obstacle: 'De presentatie blijft een belemmering' },
	addiction: {
		said: 'De klant noemt een verslaving',
		inTreatment: 'In behandeling bij een instelling',
	},
	detention: {
		longerThanYear: 'Langer dan een jaar',
		awaitsPretraining: 'Wacht op een vooropleiding',
	},
	schooling: { lacking: 'Er ontbreekt scholing' },
	dutch: {
		mastered: 'Beheerst het Nederlands',
		sectorWithout: 'Kan werk zoeken waarvoor Nederlands niet nodig is',
	},
	newcomer: { is: 'Nieuwkomer' },
	'multiple-problems': { is: 'Meervoudige problematiek' },
	'route-decided': {
		route: ['Route', { A: 'Route A', B: 'Route B' }],
		proposed: ['Voorstel van het systeem', { A: 'Route A', B: 'Route B', none: 'Geen voorstel' }],
		horizonMonths: 'Termijn in maanden waarmee is gerekend',
	},
	'integrated-decided': { needed: 'Integrale dienstverlening nodig' },
	'means-chosen': {
		means: [
			'Middel',
			{
				'debt-help': 'Schuldhulpverlening',
				childcare: 'Kinderopvang',
				'direct-werk': 'Direct Werk',
				'motivation-trajectory': 'Motivatietraject',
				housing: 'Hulp bij de woonsituatie',
				'medical-advice': 'Medisch advies',
				training: 'Korte training of begeleiding',
				'temporary-work': 'Tijdelijk werk',
				'integrated-trajectory': 'Geïntegreerd traject',
			},
		],
	},
	'target-group': { group: 'Doelgroep' },
	'entitlement-checked': {
		outcome: [
			'Recht op uitkering',
			{ yes: 'Ja', no: 'Nee', partly: 'Gedeeltelijk', unknown: 'Nog niet bekend' },
		],
	},
	'reason-b-reported': {
		to: ['Gemeld aan', { wiz: 'Casemanager WIZ', uwv: 'Re-integratiecoach UWV' }],
		reason: 'Reden voor route B',
	},
	'application-forms-given': { shoppingList: 'Boodschappenlijst meegegeven' },
	'coach-talk-held': { coach: 'Naam van de re-integratiecoach' },
	'enforcement-consulted': {
		who: [
			'Wie is geraadpleegd',
			{ investigator: 'Sociale rechercheur', 'prevention-officer': 'Preventiemedewerker' },
		],
		joinedTalk: 'Was aanwezig bij het gesprek',
	},
};
