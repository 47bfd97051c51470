import { type FactLabels, signedLabels } from '../labelled.ts';

const employer = 'Werkgever';
const percentage = 'Percentage van de loonkosten';
const months = 'Duur in maanden';

/** What a form shows for the facts of Werkmakelaar. */
export const factLabels: FactLabels = {
	registered: { jobCoach: 'Naam van de jobcoach' },
	'protocol-written': {
		version: 'Versie',
		plannedWeeks: 'Geplande doorlooptijd in weken',
		reportingMoments: 'Aantal rapportagemomenten',
	},
	signed: signedLabels,
	'intake-report-delivered': {
		strong: 'Sterke kanten',
		weak: 'Zwakke kanten',
		presentation: 'Hoe de klant zich presenteert',
		background: 'Sociale, professionele en economische achtergrond',
		motivated: 'De klant is gemotiveerd',
		workWish: 'Werkwens',
		extraMeans: 'Extra middelen die nodig zijn',
		diagnosis: 'Diagnose',
		approach: 'Plan van aanpak',
	},
	searched: { where: 'Waar is gezocht' },
	'cold-visit': { employer: 'Bezochte werkgever' },
	'bulk-vacancy-used': {
		from: [
			'Komt van',
			{
				'temp-agency': 'Uitzend- of detacheringsbureau',
				'work-project': 'Werkproject',
				cwi: 'CWI',
			},
		],
	},
	'skill-doubt': {
		skill: [
			'Twijfel over',
			{
				'on-time': 'Op tijd komen',
				agreements: 'Afspraken nakomen',
				authority: 'Omgaan met gezag',
				orders: 'Opdrachten uitvoeren',
			},
		],
	},
	'variant-chosen': {
		variant: [
			'Variant',
			{
				1: 'Werkmakelaar 1: direct een baan',
				2: 'Werkmakelaar 2: eerst een stage',
				3: 'Werkmakelaar 3: meer tijd nodig',
			},
		],
	},
	'contract-offered': { months, following: 'Sluit aan op de stage' },
	'learning-goals-agreed': {
		goals: 'Leerdoelen',
		client: 'De klant is akkoord',
		employer: 'De werkgever is akkoord',
		coach: 'De jobcoach is akkoord',
	},
	'learning-goal-tested': { goal: 'Leerdoel', reached: 'Behaald' },
	'internship-started': { employer },
	'subsidy-only-felt': { employer },
	placed: {
		on: ['Geplaatst op', { contract: 'Arbeidsovereenkomst', internship: 'Stage' }],
		employer,
	},
	'contract-started': { months, employer },
	'placement-report-delivered': { extraInstruments: 'Geadviseerde extra instrumenten' },
	'subsidy-agreed': {
		percentage,
		eurosPerMonth: 'Bedrag per maand in euro’s',
		months,
		paidBy: 'Betaald door',
		wageCosts: 'Loonkosten per maand in euro’s',
		schedule: 'Afbouwschema',
	},
	'subsidy-started': { percentage },
	'subsidy-stepped-down': { percentage },
	'coaching-plan-written': { goals: 'Individuele leerdoelen' },
	'coaching-contact': {
		how: [
			'Manier van contact',
			{
				visit: 'Aangekondigd bezoek',
				'unannounced-visit': 'Onaangekondigd bezoek',
				sms: 'Sms',
				card: 'Kaart',
				phone: 'Telefoon',
				'pick-up': 'Opgehaald',
			},
		],
		topic: [
			'Onderwerp',
			{
				goals: 'Leerdoelen',
				hierarchy: 'Gezagsverhouding',
				salary: 'Salaris',
				commuting: 'Woon-werkverkeer',
				absence: 'Afwezigheid',
				other: 'Iets anders',
			},
		],
	},
	'worked-along': { halfDays: 'Aantal dagdelen' },
	disturbance: {
		what: [
			'Wat gebeurde er',
			{ effort: 'Onvoldoende inzet', absence: 'Afwezigheid', other: 'Iets anders' },
		],
	},
	'case-manager-told': { startedBy: 'Bij welke verstoring', measure: 'Maatregel' },
};
