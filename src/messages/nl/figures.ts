/** Figures computed from facts on this laptop. */
export const figures = {
	title: 'Cijfers',
	lead: 'Geteld op deze laptop, uit wat in de dossiers staat. Elk cijfer opent de dossiers erachter.',
	empty: 'Nog geen cijfers',
	emptyText:
		'Cijfers komen vanzelf zodra in een dossier een werkproces loopt. Start het in het dossier, bij Overzicht.',
	print: 'Afdrukken of PDF',
	process: 'Werkproces',
	period: 'Periode',
	periods: {
		quarter: 'Dit kwartaal',
		'last-quarter': 'Vorig kwartaal',
		year: 'Dit jaar',
		'twelve-months': 'Laatste twaalf maanden',
		own: 'Eigen periode',
	},
	from: 'Van',
	to: 'Tot en met',
	over: (from: string, to: string, dossiers: number) =>
		`${from} tot en met ${to}, over ${dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`} met dit werkproces. `,
	practiceOnly: 'Dit zijn verzonnen klanten uit de oefencaseload.',
	leftOut: (count: number) =>
		count === 1
			? 'De verzonnen klant uit de oefencaseload telt niet mee.'
			: `De ${count} verzonnen klanten uit de oefencaseload tellen niet mee.`,
	table: 'De cijfers',
	columns: {
		figure: 'Cijfer',
		value: 'Nu',
		before: 'Periode ervoor',
		dossiers: 'Dossiers',
	},
	nothing: '–',
	empties: (count: number) =>
		count === 1
			? 'Toon ook het ene cijfer zonder uitkomst'
			: `Toon ook de ${count} cijfers zonder uitkomst`,
	units: {
		dossiers: (value: string) => value,
		times: (value: string) => `${value} keer`,
		score: (value: string) => value,
		days: (value: string) => `${value} dagen`,
		people: (value: string) => value,
	},
	countOf: (count: string, of: string) => `${count} van ${of}`,
	target: {
		aim: (value: string) => `Streven: ${value}`,
		between: (min: string, max: string) => `Tussen ${min} en ${max}`,
		atLeast: (value: string) => `Minstens ${value}`,
		atMost: (value: string) => `Hoogstens ${value}`,
	},
	reached: 'Gehaald',
	notReached: 'Niet gehaald',
	show: (count: number) => (count === 1 ? '1 dossier' : `${count} dossiers`),
	showOf: (count: number, figure: string) =>
		count === 1 ? `1 dossier achter: ${figure}` : `${count} dossiers achter: ${figure}`,
	chart: 'In beeld',
	noChart: 'Er zijn nog geen percentages in deze periode.',
	behind: (figure: string) => `Dossiers achter: ${figure}`,
	counted: 'Telt mee',
	others: 'Telt niet mee',
	pending: 'Loopt nog',
	unknown: 'Onbekend dossier',
	exchange: {
		heading: 'Uitwisselen zonder namen',
		text: 'Het bestand bevat alleen aantallen. Er staan geen namen, geen nummers en geen dossiers in. Aantallen van 1 tot en met 4 blijven weg: daarin is iemand te herkennen.',
		which: {
			legend: 'Welke dossiers tellen mee in het bestand?',
			hint: 'Een dossier dat u deelt, staat ook bij een collega. Telt ieder alleen de dossiers waarin hij het werkproces startte, dan telt niemand dubbel.',
			started: (count: number) =>
				count === 1
					? 'Alleen het dossier waarin ik het werkproces startte'
					: `Alleen de ${count} dossiers waarin ik het werkproces startte`,
			all: (count: number) => `Alle ${count} dossiers op deze laptop`,
		},
		twice:
			'In een van de bestanden tellen alle dossiers van een laptop mee. Klanten die u met elkaar deelt, kunnen in deze optelling dubbel tellen.',
		equal:
			'Twee bestanden zijn precies gelijk. Is het twee keer hetzelfde bestand? Begin dan opnieuw met “Tel alleen deze laptop”.',
		save: 'Bewaar de cijfers als bestand',
		add: 'Tel een bestand van een collega mee',
		addHint: 'Alleen bestanden van hetzelfde werkproces en dezelfde periode.',
		added: (count: number) =>
			count === 1
				? 'Samen met 1 bestand van een collega'
				: `Samen met ${count} bestanden van collega’s`,
		clear: 'Tel alleen deze laptop',
		range: (least: string, most: string) => `${least} tot ${most}`,
		column: 'Samen',
		problem: {
			unreadable: 'Dit is geen bestand met cijfers van Driespan.',
			'different-periods': 'Dit bestand gaat over een andere periode.',
			'different-processes': 'Dit bestand gaat over een ander werkproces.',
		},
	},
};
