/** Werkplein, people: who works here, in which role, and whom to let in. */
export const officePeople = {
	heading: 'Wie werken hier?',
	lead: 'Iedereen in dit werkplein ziet dezelfde regels, werkgevers, vacatures en agenda’s van het overleg. Klanten staan er niet in.',
	alone: 'U werkt hier nog alleen. Nodig een collega uit, dan werkt u volgens dezelfde regels.',
	noLeaving:
		'Iemand uit het werkplein halen kan nog niet. Laat dus alleen collega’s toe die hier blijven werken.',
	none: 'Uw werkplein ontstaat zodra u iets wijzigt, een werkgever toevoegt of een collega uitnodigt. Tot die tijd gelden de waarden uit de bron.',
	damaged:
		'Het werkplein op deze laptop kan niet worden gelezen. De waarden uit de bron gelden. Zet een reservekopie terug of laat u opnieuw uitnodigen.',
	fresh: (people: string) => `Nieuw in dit werkplein: ${people}.`,
	freshSeen: 'Gezien',
	columns: {
		name: 'Naam',
		organisation: 'Organisatie',
		role: 'Functie',
		online: 'Nu aan het werk',
	},
	me: 'u',
	online: 'Ja',
	name: 'Naam van het werkplein',
	nameHint: 'Bijvoorbeeld Werkplein Helmond. Staat boven lijsten en stukken.',
	saveName: 'Bewaar naam',
	saved: 'Bewaard',
	invite: {
		heading: 'Collega uitnodigen',
		lead: 'De uitnodiging geldt voor één persoon. Wie binnenkomt, werkt voortaan met dit werkplein. Toegang tot dossiers geeft u apart.',
		make: 'Nodig een collega uit',
		again: 'Nodig nog iemand uit',
		making: 'Wordt gemaakt',
		offline: 'Er is nu geen verbinding met de deelserver. Probeer het opnieuw zodra die er is.',
		failed: 'De uitnodiging kon niet worden gemaakt. Probeer het opnieuw.',
		used: 'Deze uitnodiging staat niet meer open: zij is gebruikt of ingetrokken.',
	},
	choices: {
		heading: 'U hoort bij meer dan één werkplein',
		lead: 'Deze laptop werkt met één tegelijk. Wat in het andere staat, blijft bewaard.',
		of: (people: string) => `Werkplein van ${people}`,
		current: 'In gebruik',
		use: 'Gebruik dit werkplein',
	},
	roles: {
		heading: 'Functies in de werkprocessen',
		lead: 'Wat elke functie doet volgens de bron. Wie wat beslist, volgt hieruit.',
		process: 'Werkproces',
		columns: {
			role: 'Functie',
			organisation: 'Organisatie',
			level: 'Niveau',
			tasks: 'Doet',
			rules: 'Regel',
		},
	},
};
