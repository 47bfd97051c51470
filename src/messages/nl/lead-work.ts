/** What an adviser does with a vacancy: calling back, tagging, deciding who the employer is. */
export const leadWork = {
	calls: {
		heading: 'Werkgever nagebeld',
		add: 'Nabellen noteren',
		on: 'Gebeld op',
		outcome: 'Wat zei de werkgever?',
		note: 'Toelichting',
		save: 'Noteren',
		cancel: 'Annuleren',
		none: 'Nog niet nagebeld.',
		saved: (employer: string) => `Nabellen genoteerd: ${employer}`,
		line: (day: string, person: string) => `${day}, door ${person}`,
		outcomeName: {
			applied: 'De klant heeft gesolliciteerd',
			'not-applied': 'De sollicitatie is niet bekend',
			'not-reached': 'Niemand bereikt',
		},
	},
	bulk: {
		agency: 'bulkvacature, uitzend- of detacheringsbureau',
		'work-project': 'bulkvacature, werkproject',
		cwi: 'bulkvacature, CWI',
		set: {
			agency: 'Markeer: bulkvacature van een bureau',
			'work-project': 'Markeer: bulkvacature van een werkproject',
			cwi: 'Markeer: bulkvacature van het CWI',
			none: 'Bulkmarkering weghalen',
		},
	},
	employer: {
		suggested: 'Lijkt een uitzendbureau. Werkt de klant daar, of bij een ander bedrijf?',
		legend: 'Wie is dit?',
		direct: 'De werkgever zelf',
		bureau: 'Een bureau; de werkplek is elders',
		decided: { direct: 'werkgever zelf', bureau: 'via een bureau' },
	},
	changed: 'gewijzigd',
	difference: {
		caption: 'Verschil met de vorige keer',
		field: 'Gegeven',
		before: 'Was',
		after: 'Is nu',
		nothing: 'stond er niet',
	},
};
