import { type FactLabels, signedLabels } from '../labelled.ts';

const degree = { low: 'Laag', middle: 'Gemiddeld', high: 'Hoog' };

/** What a form shows for the facts of a Werkplein. */
export const factLabels: FactLabels = {
	'client-situation': {
		selfReliance: ['Zelfredzaamheid', degree],
		motivation: ['Motivatie', degree],
		marketPosition: [
			'Positie op de arbeidsmarkt',
			{ weak: 'Zwak', middle: 'Gemiddeld', strong: 'Sterk' },
		],
		regime: 'Wettelijk regime',
		other: 'Andere kenmerken',
	},
	'unemployment-period': {
		band: [
			'Periode',
			{
				before: 'Van werk naar werk',
				'0-3': '0 tot 3 maanden werkloos',
				'3-6': '3 tot 6 maanden werkloos',
				'6-12': '6 tot 12 maanden werkloos',
				'over-12': 'Langer dan 12 maanden werkloos',
			},
		],
	},
	received: {
		how: ['Ontvangst', { planned: 'Gepland', spontaneous: 'Spontaan' }],
		by: 'Ontvangen door',
	},
	'diagnosis-held': {
		picture: [
			'Beeld',
			{ narrow: 'Smal beeld, snel oordeel', broad: 'Breed beeld, gewogen oordeel' },
		],
		how: [
			'Manier van contact',
			{ 'in-person': 'In persoon', phone: 'Telefonisch', video: 'Via beeldbellen' },
		],
	},
	'source-consulted': { source: 'Bron', finding: 'Bevinding' },
	'reasoning-recorded': {
		decision: 'Welk besluit',
		images: 'Beelden',
		reasoning: 'Redenering',
		arguments: 'Argumenten',
		activities: 'Activiteiten',
	},
	deviated: { from: 'Waarvan is afgeweken' },
	'plan-of-approach-agreed': { version: 'Versie', servicePath: 'Afgesproken dienstverlening' },
	signed: signedLabels,
	active: {
		how: ['Actief in', { work: 'Werk', education: 'Opleiding', participation: 'Participatie' }],
	},
	'satisfaction-measured': {
		score: 'Rapportcijfer (1 tot en met 10)',
		who: ['Wie gaf het cijfer', { 'job-seeker': 'Werkzoekende', employer: 'Werkgever' }],
	},
	contacted: {
		channel: [
			'Kanaal',
			{ desk: 'Aan de balie', phone: 'Telefoon', internet: 'Internet', visit: 'Bezoek' },
		],
	},
	theme: {
		theme: [
			'Thema',
			{
				'wajong-wsw': 'Wajong en Wsw',
				youth: 'Jongeren',
				neighbourhood: 'Wijkaanpak',
				'45-plus': '45-plussers',
			},
		],
	},
	'employer-contacted': {
		employer: 'Werkgever',
		accountManager: 'Accountmanager',
		viaAccountManager: 'Via de accountmanager',
	},
};
