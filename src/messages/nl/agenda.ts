/** Appointments of one client, and what belongs to them. */
export const agenda = {
	upcoming: 'Komende afspraken',
	noneUpcoming: 'Er staat geen afspraak.',
	unsettled: 'Hoe is dit gegaan?',
	unsettledHint: 'Deze dagen zijn voorbij. Leg vast of de klant er was.',
	past: 'Geweest of vervallen',
	nonePast: 'Er is nog geen afspraak geweest.',
	add: 'Afspraak maken',
	change: 'Wijzigen',
	changeWhat: (when: string) => `Afspraak wijzigen: ${when}`,
	save: 'Wijziging vastleggen',
	cancel: 'Annuleren',
	changed: 'Afspraak gewijzigd',
	attendance: (held: number, missed: number) => `${held} keer geweest, ${missed} keer niet gekomen`,
	sameTime: {
		heading: 'Steeds hetzelfde moment',
		text: (count: number, moment: string) =>
			`De laatste ${count} afspraken vallen steeds op ${moment}. Kies voor de volgende een ander moment.`,
		half: {
			morning: (day: string) => `${day}ochtend`,
			afternoon: (day: string) => `${day}middag`,
		},
	},
	info: {
		heading: 'Informatiebijeenkomst',
		hint: 'In principe gaat iedereen, binnen 5 werkdagen na de melding.',
	},
	intake: {
		heading: 'Uitkeringsintake',
		hint: 'Een driegesprek: de casemanager over de uitkering, de adviseur over werk, en de klant.',
		toTalk: 'Naar het driegesprek',
	},
	activities: {
		heading: 'Caseloadactiviteiten',
		hint: 'Ten hoogste 6 maanden na het besluit over de route. Alles is gericht op werk of een opleiding.',
		which: 'Welke activiteit?',
		other: 'Een andere activiteit',
		choose: 'Kies…',
		start: 'Activiteit beginnen',
		stop: 'Afronden',
		stopWhat: (activity: string) => `Afronden: ${activity}`,
		running: (day: string) => `sinds ${day}`,
		over: (from: string, to: string) => `${from} tot ${to}`,
		none: 'Er is nog geen activiteit begonnen.',
		unnamed: 'Activiteit',
	},
	contact: {
		heading: 'Ontvangst, contact en wie erbij was',
		channels: (used: string) => `Contact gehad via: ${used}`,
		times: (channel: string, count: number) => `${channel} (${count} keer)`,
	},
};
