/** Frame and overview of one dossier. */
export const dossier = {
	opening: 'Dossier wordt geopend…',
	cannotOpen: 'Dit dossier kan niet worden geopend',
	cannotOpenHint: 'Het staat niet op deze laptop. Kies een klant uit de caseload.',
	toCaseload: 'Naar de caseload',
	/** Of the browser tab: without the client, for browsers write titles to the disk. */
	tabTitle: (tab: string) => `Dossier · ${tab}`,

	/** Before the name of what the menu belongs to. */
	more: 'Meer:',

	tabs: {
		label: 'Onderdelen van het dossier',
		overzicht: 'Overzicht',
		herkenning: 'Herkenning',
		traject: 'Traject',
		afspraken: 'Afspraken',
		stukken: 'Stukken',
		plan: 'Plan',
		vacatures: 'Vacatures & kansen',
		logboek: 'Logboek',
	},
	actions: {
		startTalk: 'Start gesprek',
		resumeTalk: 'Terug naar gesprek',
		invite: 'Uitnodigen',
		undo: 'Ongedaan maken',
		redo: 'Opnieuw doen',
	},
	head: {
		involved: 'Betrokken bij dit dossier',
		present: 'kijkt nu mee',
		me: (name: string) => `${name} (u)`,
		joined: (name: string, organisation: string) =>
			`${name} (${organisation}) werkt nu mee in dit dossier.`,
		acknowledge: 'Begrepen',
		newer: (count: number) =>
			count === 1
				? '1 wijziging komt uit een nieuwere versie van Driespan. Hij is bewaard. Werk Driespan bij om hem te zien.'
				: `${count} wijzigingen komen uit een nieuwere versie van Driespan. Ze zijn bewaard. Werk Driespan bij om ze te zien.`,
	},
	status: {
		label: 'Stand van dit dossier',
		seenBy: (names: string) => `Gezien door ${names}`,
		storageFailed:
			'Opslaan op deze laptop lukt nu niet. Driespan probeert het steeds opnieuw. Blijft dit staan, kopieer dan wat u net typte, en open Driespan opnieuw.',
		storageFull:
			'De schijf van deze laptop is vol. Wat u nu typt, staat alleen op dit scherm. Maak ruimte vrij op de schijf: dan wordt het vanzelf bewaard. Vergrendel niet en sluit dit tabblad niet.',
	},
	field: {
		someoneHere: (name: string) => `${name} is hier bezig`,
		empty: 'niet ingevuld',
		show: (label: string) => `Toon ${label}`,
		hide: (label: string) => `Verberg ${label}`,
		problem: {
			required: 'Dit veld mag niet leeg zijn.',
			'not-a-day': 'Dit is geen datum. Schrijf bijvoorbeeld 24-04-1990.',
			'in-future': 'Deze datum ligt in de toekomst.',
			'not-an-email': 'Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@voorbeeld.nl.',
			'not-a-bsn': 'Dit is geen geldig burgerservicenummer. Controleer de negen cijfers.',
			'not-a-postcode': 'Dit is geen postcode. Schrijf bijvoorbeeld 5701 AB.',
			'too-long': 'Deze tekst is te lang.',
		},
	},
	overview: {
		clientHeading: 'Gegevens van de klant',
		editClient: 'Wijzigen',
		doneEditing: 'Klaar',
		savesItself: 'Elk veld bewaart zichzelf.',
		openAssignments: 'Open werkopdrachten',
		noAssignments: 'Er zijn geen open werkopdrachten.',
		latestLeads: 'Laatste vacatures en kansen',
		noLeads: 'Er zijn nog geen vacatures of kansen.',
		toLeads: 'Alle vacatures en kansen',
		timeline: 'Tijdlijn',
		noFacts: 'Er is nog niets vastgelegd.',
		unreadable: (count: number) =>
			count === 1
				? '1 gebeurtenis komt uit een nieuwere versie van Driespan. Werk Driespan bij om die te lezen.'
				: `${count} gebeurtenissen komen uit een nieuwere versie van Driespan. Werk Driespan bij om ze te lezen.`,
		by: (person: string) => `door ${person}`,
	},
	client: {
		name: 'Naam',
		voornamen: 'Voornamen',
		voorvoegsel: 'Voorvoegsel',
		geslachtsnaam: 'Achternaam',
		birthDate: 'Geboortedatum',
		address: 'Adres',
		postcode: 'Postcode',
		place: 'Woonplaats',
		phone: 'Telefoon',
		email: 'E-mail',
		bsn: 'BSN',
		benefits: 'Uitkering',
		language: 'Taal',
		note: 'Bijzonderheden',
		noteHint: 'De klant kan dit ook lezen.',
		years: (age: number) => `${age} jaar`,
	},
	benefit: {
		ww: 'WW',
		participatiewet: 'Participatiewet',
		ioaw: 'IOAW',
		ioaz: 'IOAZ',
		wia: 'WIA',
		wajong: 'Wajong',
		ziektewet: 'Ziektewet',
		none: 'Geen uitkering',
	},
	fact: {
		reported: 'Gemeld',
		contact: (way: string) => `Contact, ${way}`,
		'talk-held': 'Gesprek gevoerd',
		'assignment-settled': (outcome: string) => `Werkopdracht ${outcome}`,
		'action-settled': (outcome: string) => `Actie ${outcome}`,
		'appointment-settled': (outcome: string) => `Afspraak ${outcome}`,
		'lead-moved': (status: string) => `Status “${status}”`,
		withdrawn: 'Ingetrokken',
		corrected: 'later gecorrigeerd',
		titled: (what: string, title: string) => `${what}: ${title}`,
		reason: (reason: string) => `Reden: ${reason}`,
	},
	/** The day of reporting starts terms: a wrong one is corrected, not overwritten. */
	correctDay: {
		open: 'Dag corrigeren',
		wrongDay: 'Kies een dag die al is geweest.',
		done: (what: string) => `Dag gecorrigeerd: ${what}`,
	},
	settlement: { open: 'open', done: 'gedaan', 'not-done': 'niet gedaan' },
	outcome: { planned: 'gepland', held: 'geweest', missed: 'niet gekomen', cancelled: 'vervallen' },
	appointmentKind: {
		talk: 'Gesprek',
		'three-party': 'Driegesprek',
		employer: 'Gesprek met werkgever',
		group: 'Groepsbijeenkomst',
		other: 'Andere afspraak',
	},
	meetingWay: {
		office: 'op kantoor',
		phone: 'telefonisch',
		video: 'via beeldbellen',
		visit: 'op bezoek',
	},
	contactWay: {
		office: 'op kantoor',
		phone: 'telefonisch',
		video: 'via beeldbellen',
		visit: 'op bezoek',
		message: 'per bericht',
	},
	reason: {
		needed: 'Schrijf kort op waarom.',
		save: 'Vastleggen',
		cancel: 'Annuleren',
	},
};
