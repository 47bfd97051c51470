/** The forms in which somebody types a vacancy or chance. */
export const leadTyped = {
	heading: { vacature: 'Vacature typen', kans: 'Kans typen' },
	onlyNeeded: {
		vacature: 'Alleen de functie is nodig. De rest mag later.',
		kans: 'Alleen het beroep is nodig. De rest mag later.',
	},
	field: {
		title: 'Functie',
		employer: 'Werkgever',
		place: 'Plaats',
		hoursFrom: 'Uren per week, van',
		hoursTo: 'Uren per week, tot',
		closing: 'Sluitingsdatum',
		address: 'Adres van de pagina',
		occupation: 'Beroep',
		region: 'Regio',
		vacancies: 'Aantal vacatures',
		competition: 'Aantal werkzoekenden',
		asOf: 'Peildatum',
	},
	problem: {
		needed: 'Vul dit veld in.',
		'not-a-number': 'Schrijf een getal.',
		'not-a-day': 'Dit is geen datum.',
		'not-an-address': 'Dit is geen webadres. Het begint met https://.',
	},
	save: 'Zet in plan',
	cancel: 'Annuleren',
};
