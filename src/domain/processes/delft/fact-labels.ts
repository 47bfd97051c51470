import { type FactLabels, signedLabels } from '../labelled.ts';

const version = 'Versie';
const employer = 'Werkgever';
const throughAccountManager = 'Via de accountmanager';
const clientTold = 'De klant is ingelicht';

/** What a form shows for the facts of Delft. */
export const factLabels: FactLabels = {
	'contact-person-named': {
		name: 'Naam van de contactpersoon',
		organisation: ['Organisatie', { cwi: 'CWI', uwv: 'UWV', municipality: 'Gemeente' }],
		afterTransfer: 'Neemt de klant over bij een overdracht',
		clientTold,
	},
	'personal-service-chosen': { chosen: 'De klant kiest persoonlijke dienstverlening' },
	'service-set': { path: 'Activiteitenpad' },
	'work-options-used': { how: 'Welke mogelijkheden zijn benut' },
	placeable: {
		withinMonths: 'Bemiddelbaar binnen hoeveel maanden',
		never: 'Naar verwachting niet bemiddelbaar',
	},
	'route-decided': {
		route: ['Route', { A: 'Route A', B: 'Route B' }],
		proposed: ['Voorstel van het systeem', { A: 'Route A', B: 'Route B', none: 'Geen voorstel' }],
		horizonMonths: 'Termijn in maanden waarmee is gerekend',
	},
	'plan-written': {
		version,
		writtenBy: [
			'Opgesteld door',
			{ manager: 'De klantmanager', client: 'De klant', both: 'Klantmanager en klant samen' },
		],
	},
	signed: signedLabels,
	'plan-kept': { kept: 'Het plan is nagekomen' },
	'instrument-asked': { instrument: 'Instrument', partner: 'Partner' },
	placed: {
		foundBy: ['Gevonden door', { manager: 'De klantmanager', client: 'De klant zelf' }],
	},
	transferred: { to: 'Overgedragen aan', clientTold },
	'diagnosis-made': { feasible: 'Een re-integratieplan is haalbaar' },
	'b-plan-made': {
		kind: ['Soort plan', { reintegration: 'Re-integratieplan', care: 'Zorgplan' }],
		version,
	},
	'income-intake-held': { benefit: ['Soort aanvraag', { ww: 'WW', wwb: 'WWB (bijstand)' }] },
	'risk-signalled': { signal: 'Signaal' },
	'no-answer-possible': { question: 'Vraag van de klant' },
	'no-answer-told': { nextBest: 'Op één na beste oplossing', startedBy: 'Bij welke vraag' },
	'risk-followed-up': {
		how: ['Hoe opgevolgd', { talk: 'In een gesprek', control: 'Met controle', none: 'Niet nodig' }],
		startedBy: 'Bij welk signaal',
	},
	'employer-approached': {
		employer,
		line: [
			'Lijn',
			{
				vacancy: 'Vacature werven of vervullen',
				project: 'Project',
				sector: 'Branche, sector of bedrijf',
			},
		],
		accountManager: 'Accountmanager',
		throughAccountManager,
	},
	'place-offered': {
		employer,
		kind: [
			'Soort plaats',
			{
				vacancy: 'Vacature',
				internship: 'Stage of werkervaringsplaats',
				'trial-placement': 'Proefplaatsing',
				'training-place': 'Opleidings- of leerwerkplaats',
				'production-work': 'Productiewerk',
			},
		],
		by: [
			'Aangeboden via',
			{
				cwi: 'CWI',
				municipality: 'Gemeente',
				'training-institute': 'Opleidingsinstituut',
				'temp-agency': 'Uitzendbureau',
				'reintegration-company': 'Re-integratiebedrijf',
				'sheltered-employment': 'Sociale werkvoorziening',
			},
		],
	},
	'agreement-made': {
		employer,
		accountManager: 'Accountmanager',
		agreement: 'Afspraak',
		reactWithinDays: 'Reactie binnen hoeveel dagen',
		evaluateOn: 'Evalueren op',
	},
	'match-found': { employer, vacancy: 'Vacature' },
	'proposal-made': { employer, throughAccountManager, startedBy: 'Bij welke match' },
	'business-desk-signalled': {
		signal: 'Signaal',
		from: ['Komt van', { employer: 'Werkgever', 'business-desk': 'Bedrijvenloket' }],
	},
	'signal-passed-on': {
		to: [
			'Doorgegeven aan',
			{
				municipality: 'Gemeente',
				'account-manager': 'Accountmanager',
				'business-desk': 'Bedrijvenloket',
			},
		],
		startedBy: 'Bij welk signaal',
	},
	'satisfaction-measured': {
		score: 'Rapportcijfer (1 tot en met 10)',
		who: ['Wie gaf het cijfer', { 'job-seeker': 'Werkzoekende', employer: 'Werkgever' }],
		zeroMeasurement: 'Hoort bij de 0-meting',
	},
	outflow: {
		to: ['Uitstroom naar', { work: 'Werk', education: 'Opleiding', participation: 'Participatie' }],
	},
};
