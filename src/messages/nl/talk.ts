/** The quiet full-screen mode during a conversation. */
export const talk = {
	heading: (client: string) => `Gesprek met ${client}`,
	tabTitle: 'Gesprek',
	leave: 'Naar het dossier',
	close: 'Gesprek afsluiten',
	notStarted: 'Er loopt nu geen gesprek',
	elapsed: (minutes: number) => `${minutes} min`,
	capture: {
		pointed: (label: string) =>
			`Wat u vastlegt op werk.nl, komt in dit dossier. De browserknop noemt dit gesprek “${label}”.`,
		expired: 'De browserknop staat niet meer op dit gesprek.',
		again: 'Weer aanzetten',
		pair: 'Koppelen',
		away: {
			absent: 'De browserknop is niet gevonden.',
			unpaired: 'De browserknop is nog niet gekoppeld.',
			'paired-away': 'De browserknop antwoordt nu niet. Wat u vastlegt, komt later binnen.',
			connected: '',
			'reload-page': 'De browserknop is vernieuwd. Laad deze pagina opnieuw.',
		},
	},
	agenda: {
		heading: 'Waar gaat dit gesprek over?',
		add: 'Punt toevoegen',
		item: (number: number) => `Punt ${number}`,
		discussed: (what: string) => `Besproken: ${what}`,
		remove: (what: string) => `Punt weggooien: ${what}`,
		empty: 'Nog geen punten.',
	},
	note: {
		heading: 'Aantekening',
		hint: 'Bewaart zichzelf. Alleen voor de professionals.',
	},
	previous: {
		heading: (day: string, person: string) => `Vorig gesprek: ${day}, ${person}`,
		noNote: 'Er is toen niets opgeschreven.',
	},
	arrivals: {
		heading: 'Vacatures en kansen',
		waiting: 'Wat u nu vastlegt op werk.nl, verschijnt hier.',
		arrived: (title: string) => `Binnengekomen: ${title}`,
		earlier: (count: number) => `Eerder gevonden, nog te bespreken (${count})`,
	},
	agreed: {
		inThisTalk: 'Werkopdrachten uit dit gesprek',
		fromEarlier: (count: number) => `Van eerder (${count})`,
		none: 'Nog niets afgesproken.',
	},
	closing: {
		heading: 'Gesprek afsluiten',
		intro: 'Loop dit samen na.',
		agreed: (count: number) =>
			count === 0
				? 'Er zijn geen werkopdrachten afgesproken.'
				: count === 1
					? '1 werkopdracht afgesproken:'
					: `${count} werkopdrachten afgesproken:`,
		noNote: 'Er is nog geen aantekening.',
		appointment: 'Volgende afspraak',
		withoutAppointment: 'Afsluiten zonder nieuwe afspraak',
		finish: 'Vastleggen en afsluiten',
		back: 'Terug naar het gesprek',
		done: 'Het gesprek is vastgelegd.',
	},
};
