/** What must happen now, over all dossiers. */
export const today = {
	title: 'Vandaag',
	overdue: 'Te laat',
	today: 'Vandaag',
	thisWeek: 'Deze week',
	outOfSight: 'Uit beeld',
	outOfSightHint: (days: string) => `Langer dan ${days} dagen geen contact`,
	lastContact: (when: string) => `Laatste contact ${when}`,
	noContact: 'Nog geen contact vastgelegd',
	waiting: 'Wacht op u',
	captures: (count: number) =>
		count === 1 ? '1 vastlegging zonder klant' : `${count} vastleggingen zonder klant`,
	capturesDo: 'Toewijzen',
	requests: (count: number) =>
		count === 1
			? '1 verzoek om toegang tot een dossier'
			: `${count} verzoeken om toegang tot een dossier`,
	requestsDo: 'Bekijken',
	newLeads: 'Nog niet besproken',
	newLeadsOf: (count: number) =>
		count === 1 ? '1 vacature of kans' : `${count} vacatures of kansen`,
	changed: 'Onlangs gewijzigd',
	kinds: {
		appointment: 'Afspraak',
		assignment: 'Werkopdracht',
		action: 'Actie',
		'lead-closing': 'Vacature sluit',
	},
	untitled: {
		appointment: 'Gesprek',
		assignment: 'Werkopdracht zonder tekst',
		action: 'Actie zonder tekst',
		'lead-closing': 'Vacature zonder titel',
		step: 'Stap zonder naam',
	},
	daysLate: (days: number) => (days === 1 ? '1 dag' : `${days} dagen`),
	startTalk: 'Start gesprek',
	allDone: 'Vandaag hoeft er niets meer',
	allDoneText: 'Geen termijnen, afspraken of opdrachten voor vandaag en deze week.',
	empty: 'Hier staat straks uw dag',
	emptyText:
		'Afspraken, werkopdrachten en vacatures die sluiten, uit al uw dossiers bij elkaar. Begin met een klant.',
	begin: 'Kies hoe u begint',
	newClient: 'Nieuwe klant',
	noneOverdue: 'Niets te laat.',
	noneToday: 'Niets voor vandaag.',
	noneThisWeek: 'Niets meer deze week.',
	anyDay: 'Volgende stappen zonder datum',
	everybody: 'Ook stappen van anderen',
	others: (count: number) =>
		count === 1 ? '1 stap wacht op iemand anders.' : `${count} stappen wachten op iemand anders.`,
	more: (count: number) => `Nog ${count} tonen`,
};
