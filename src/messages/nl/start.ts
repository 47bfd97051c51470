/** The first five minutes, locking and unlocking, and what can stand in the way. */
export const start = {
	steps: { label: 'Stappen', me: 'Wie bent u', secret: 'Wachtzin', recovery: 'Herstelcode' },
	welcome: {
		title: 'Welkom bij Driespan',
		lead: 'Eén werkdossier voor de klant en iedereen die hem naar werk helpt. Versleuteld op deze laptop, gedeeld met wie u kiest.',
		points: [
			'Werkt ook zonder verbinding',
			'Alleen wie u uitnodigt kan meelezen',
			'De deelserver kan niets lezen',
		],
		restore: 'Ik heb een reservekopie',
		back: 'Terug',
		next: 'Verder',
	},
	me: {
		title: 'Wie bent u?',
		lead: 'Uw collega’s en partners zien dit bij alles wat u vastlegt.',
		name: 'Voor- en achternaam',
		organisation: 'Organisatie',
		organisationHint: 'Bijvoorbeeld: UWV Werkplein Helmond',
		role: 'Functie',
		required: 'Vul dit in.',
	},
	secret: {
		title: 'Kies een wachtzin',
		lead: 'Hiermee opent u Driespan op deze laptop. Vier of meer losse woorden zijn sterk en goed te onthouden. Een wachtwoordkluis mag.',
		passphrase: 'Wachtzin',
		repeat: 'Herhaal de wachtzin',
		show: 'Laat wachtzin zien',
		strength: 'Sterkte',
		levels: {
			'too-short': 'Te kort: gebruik minstens 12 tekens',
			weak: 'Zwak: makkelijk te raden. Neem meer en andere woorden',
			fair: 'Redelijk: een woord erbij maakt hem sterk',
			strong: 'Sterk',
		},
		tooShort: 'Gebruik minstens 12 tekens.',
		tooWeak: 'Deze wachtzin is te makkelijk te raden. Neem meer en andere woorden.',
		different: 'De twee zinnen zijn niet gelijk.',
		create: 'Maak mijn kluis',
		creating: 'De kluis wordt gemaakt. Dit duurt een paar tellen.',
		failed: 'De kluis kon niet worden gemaakt. Herlaad de pagina en probeer het opnieuw.',
	},
	recovery: {
		title: 'Bewaar uw herstelcode',
		lead: 'Bent u de wachtzin kwijt, dan opent alleen deze code uw werk. Wij kunnen hem niet opnieuw geven. Print hem, of schrijf hem over, en bewaar hem op een veilige plek.',
		code: 'Herstelcode',
		print: 'Print',
		saved: 'Ik heb de code bewaard',
		checkTitle: 'Controle',
		checkLead: (positions: string) =>
			`Typ de tekens ${positions} van uw herstelcode. De streepjes tellen niet mee.`,
		position: (number: number) => `Teken ${number}`,
		wrong: 'Dit klopt niet. Kijk nog eens op uw papier en tel de streepjes niet mee.',
		confirm: 'Open Driespan',
		again: 'Toon de code opnieuw',
		printHeading: 'Herstelcode van Driespan',
		printText:
			'Wie deze code heeft, kan op uw laptop uw dossiers openen. Bewaar hem niet bij de laptop.',
		printOf: (name: string, organisation: string) => `Van: ${name}, ${organisation}`,
	},
	begin: {
		title: 'Hoe wilt u beginnen?',
		lead: 'U kunt later altijd nog iets anders kiezen.',
		practice: 'Oefencaseload',
		practiceText: 'Probeer alles met verzonnen klanten. Met één klik weer weg.',
		practiceDo: 'Oefenen',
		client: 'Nieuwe klant',
		clientText: 'Maak een dossier voor uw eerste klant.',
		clientDo: 'Klant toevoegen',
		invitation: 'Uitnodiging',
		invitationText: 'Een collega of partner gaf u een link of een code van 26 tekens.',
		invitationDo: 'Uitnodiging aannemen',
		later: 'Eerst rondkijken',
	},
	lock: {
		title: 'Vergrendeld',
		lead: 'Vul uw wachtzin in. U komt terug op dezelfde plek.',
		leadCode: 'Vul uw herstelcode in, van het papier dat u bewaarde.',
		unlock: 'Open',
		unlocking: 'Bezig met openen',
		forgot: 'Wachtzin vergeten? Gebruik de herstelcode',
		backToPassphrase: 'Toch de wachtzin gebruiken',
		code: 'Herstelcode',
		codeHint: '27 tekens; streepjes, spaties en kleine letters maken niet uit.',
		/** One sentence for every wrong secret: it does not say what is wrong. */
		'wrong-secret': 'Dit opent de kluis niet. Controleer Caps Lock en probeer het opnieuw.',
		damaged: 'De kluis op deze laptop is beschadigd. Zet een reservekopie terug.',
		'weak-parameters':
			'De beveiliging van deze kluis is verlaagd. Iemand kan eraan gezeten hebben. Wij openen hem niet; meld dit bij uw beheerder.',
		wait: (seconds: number) =>
			`Te vaak geprobeerd. Wacht nog ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}.`,
		empty: 'Vul uw wachtzin in.',
		emptyCode: 'Vul uw herstelcode in.',
	},
	restore: {
		title: 'Reservekopie terugzetten',
		lead: 'Kies het bestand dat u bij Werkplein hebt opgeslagen. U opent het daarna met de wachtzin van toen, of met de herstelcode.',
		file: 'Bestand met de reservekopie',
		busy: 'Bezig met terugzetten',
		outcomes: {
			damaged: 'Dit bestand is geen hele reservekopie van Driespan. Kies een ander bestand.',
			newer: 'Deze kopie is van een nieuwere versie. Vernieuw Driespan eerst.',
			'not-empty': 'Op deze laptop staat al een kluis. Terugzetten kan alleen op een lege laptop.',
		},
	},
	otherTab: {
		title: 'Driespan is open in een ander tabblad',
		text: 'Er kan er maar één tegelijk werken, zodat niets verloren gaat. Ga naar het andere tabblad, of ga hier verder.',
		take: 'Hier verdergaan',
		hint: 'Het andere tabblad slaat eerst alles op en sluit daarna.',
	},
	starting: 'Driespan wordt gestart',
	failure: {
		title: 'Driespan kan niet starten',
		reasons: {
			'storage-refused':
				'De browser mag op deze laptop niets bewaren. Gebruik geen privévenster, en laat opslag voor dit adres toe.',
			'storage-full':
				'De schijf van deze laptop is vol. Maak ruimte vrij en herlaad de pagina. Er is niets verloren.',
			'storage-newer':
				'Uw werk is bewaard met een nieuwere versie van Driespan. Herlaad de pagina om die te krijgen.',
			'too-old-browser':
				'Deze browser is te oud voor de versleuteling. Gebruik een nieuwe versie van Chrome, Edge of Firefox.',
			'vault-damaged':
				'De kluis op deze laptop is beschadigd. Zet een reservekopie terug in een nieuw browserprofiel, of vraag een collega u opnieuw uit te nodigen.',
			unexpected: 'Er ging iets mis dat wij niet kennen. Uw werk staat nog op deze laptop.',
		},
		reload: 'Herlaad',
	},
};
