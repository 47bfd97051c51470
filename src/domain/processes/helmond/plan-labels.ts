import { type FactLabels, signedLabels } from '../labelled.ts';

const version = 'Versie';
const activity = { activity: 'Activiteit' };

/** What a form shows for the plan, the benefit intake, activities and consultation. */
export const planLabels: FactLabels = {
	'plan-written': {
		version,
		actions: 'Aantal acties',
		assignments: 'Aantal werkopdrachten',
		nextAppointmentOn: 'Volgende bemiddelingsafspraak',
		callBacks: 'Werkgevers worden nagebeld',
		variedTimes: 'Afspraken op wisselende tijden',
		writtenBy: [
			'Opgesteld door',
			{ adviser: 'De adviseur', client: 'De klant', both: 'Adviseur en klant samen' },
		],
	},
	'amended-plan-written': { version },
	'plan-submitted': {
		to: ['Ingediend bij', { wiz: 'Casemanager WIZ', uwv: 'Re-integratiecoach UWV' }],
		version,
	},
	'plan-discussed': { version },
	signed: signedLabels,
	'plan-started': { version },
	'plan-evaluated': { adjusted: 'Het plan is bijgesteld', outcome: 'Uitkomst van de evaluatie' },
	commitment: { reached: 'Wederzijds commitment bereikt' },
	'sounding-board-held': {
		attendance: 'Wie waren erbij',
		decision: 'Besluit',
		dissent: 'Afwijkend standpunt',
	},
	'partner-attended': { who: 'Wie was erbij' },
	'employer-called-back': { employer: 'Werkgever', outcome: 'Uitkomst van het gesprek' },
	'appointment-held': {
		half: ['Dagdeel', { morning: 'Ochtend', afternoon: 'Middag' }],
	},
	'info-meeting-attended': { handedOut: 'Informatie meegegeven' },
	'activity-started': activity,
	'activity-ended': activity,
	outflow: { to: ['Uitstroom naar', { work: 'Werk', education: 'Opleiding' }] },
	consulted: {
		kind: ['Soort overleg', { consultation: 'Periodiek overleg', 'peer-review': 'Intervisie' }],
	},
	'vacancy-referred': {
		how: [
			'Bemiddeld of verwezen',
			{ mediated: 'Bemiddeld, met tussenkomst', referred: 'Verwezen, zonder tussenkomst' },
		],
	},
};
