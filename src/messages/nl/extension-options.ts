/** First run, coupling and options page of the extension. */
export const extensionOptions = {
	consent: {
		heading: 'Voordat u begint',
		reads:
			'Wat leest het? De vacature of kans op de pagina die u voor u hebt. Geen andere pagina’s.',
		when: 'Wanneer? Alleen als u klikt, of de sneltoets gebruikt.',
		where: 'Waar gaat het heen? Alleen naar uw eigen Driespan op deze laptop, verzegeld.',
		never:
			'Wat doet het nooit? Het haalt niets op van het internet, vult niets in, stuurt niets naar derden, en laat contactpersonen, telefoonnummers en BSN’s weg.',
		outside:
			'Wat kan het niet? U beschermen tegen andere extensies, of tegen wie uw account op deze laptop gebruikt.',
		agree: 'Akkoord, zet aan',
		agreed: 'U bent akkoord gegaan.',
		needed: 'Geef eerst toestemming in de instellingen. Tot dan doet de extensie niets.',
		open: 'Open de instellingen',
	},
	pairing: {
		heading: 'Koppelen met Driespan',
		intro: 'Open Driespan en ontgrendel. Kies daar Werkplein, Extensie. Klik dan hier op Koppelen.',
		start: 'Koppelen',
		again: 'Opnieuw koppelen',
		waiting: 'Wacht op Driespan. Klik daar ook op Koppel.',
		compare: 'Staat in Driespan dezelfde code?',
		codeLabel: 'Controlecode',
		equal: 'Ja, de codes zijn gelijk',
		different: 'Nee, stop',
		agreed: 'Druk nu ook in Driespan op Ja. Daarna zijn ze gekoppeld.',
		paired: (label: string) => `Gekoppeld met ${label}`,
		since: (when: string) => `Gekoppeld op ${when}`,
		unpair: 'Ontkoppelen',
		unpairHint: 'Wat al in de wachtrij staat, blijft verzegeld voor deze Driespan.',
		needed: 'Koppel eerst met Driespan. Tot dan wordt niets bewaard.',
		failed: {
			'refused-there': 'In Driespan is het koppelen gestopt.',
			'broken-exchange':
				'De koppeling is verstoord. Probeer het opnieuw; gebeurt het weer, meld het bij uw beheerder.',
			'too-old-browser': 'Deze browser is te oud om veilig vast te leggen.',
			'storage-failed': 'De koppeling kon niet worden bewaard.',
		},
	},
	sites: {
		heading: 'Sites waar de knop mag staan',
		intro:
			'Op werk.nl mag de knop staan. Een andere vacaturesite laat u zelf toe, een voor een; de browser vraagt het u dan nog eens.',
		always: 'www.werk.nl',
		address: 'Adres van een vacaturesite',
		addressHint: 'Bijvoorbeeld www.vacaturebord.example. Plak gerust het hele adres.',
		allow: 'Laat deze site toe',
		remove: (host: string) => `Haal ${host} weg`,
		wrong: 'Dit is geen adres van een site.',
		refused: 'De browser heeft de site niet toegelaten.',
	},
	adapters: {
		heading: 'Wat de extensie kan lezen',
		intro:
			'Voor elk soort pagina is er een beschrijving van labels. Leest er een verkeerd, zet hem dan uit: selecteren en typen kan altijd.',
		names: {
			'werk.nl/vacature': 'Vacatures van werk.nl',
			'werk.nl/vacature-klassiek': 'Vacatures van werk.nl, oude vorm',
			'werk.nl/vacatures': 'Zoekresultaten van werk.nl',
			'werk.nl/kansverkenner-resultaat': 'Uitkomst van de Kansverkenner',
			'werk.nl/kansverkenner-invoer': 'Vragen van de Kansverkenner',
			'techniekwerkt.nl/vacature': 'Vacatures van techniekwerkt.nl',
			'schema.org/jobposting': 'Vacatures met een gegevensblok, op sites die u toeliet',
		},
		version: (version: number, day: string) => `Versie ${version}, nagekeken op ${day}.`,
		never: 'Nog niet gebruikt.',
		captures: (count: number) => (count === 1 ? '1 keer gebruikt.' : `${count} keer gebruikt.`),
		fields: (found: number, expected: number) =>
			`${found} van ${expected} verwachte velden steeds gevonden`,
		tableOf: (id: string) => `Gevonden velden van ${id}`,
		field: 'Veld',
		found: 'Gevonden',
		foundOf: (found: number, captures: number) => `${found} van ${captures}`,
		report: 'Bewaar een verslag zonder inhoud',
		reportHint:
			'Welke onderdelen en labels open vacaturepagina’s hebben, en deze tellingen. Geen waarden, geen adressen. U kunt het naar uw beheerder sturen.',
		reported: (pages: number) =>
			pages === 1 ? 'Verslag gemaakt van 1 pagina.' : `Verslag gemaakt van ${pages} pagina’s.`,
	},
	packs: {
		heading: 'Verbeteringen tussen twee uitgaven',
		intro:
			'Verandert een site, dan kan uw beheerder een ondertekend bestand geven met nieuwe labels. Alleen labels, nooit programmacode, en nooit voor meer sites.',
		none: 'Deze uitgave neemt zulke bestanden niet aan.',
		allow: 'Gebruik een ondertekend bestand',
		file: 'Bestand van uw beheerder',
		inUse: (version: number, day: string) => `In gebruik: bestand ${version} van ${day}.`,
		remove: 'Haal dit bestand weg',
		refused: {
			'too-large': 'Het bestand is te groot.',
			'not-json': 'Dit is geen bestand met labels.',
			'wrong-shape': 'Dit bestand is van een andere uitgave.',
			'bad-signature': 'De ondertekening klopt niet.',
			'not-newer': 'U gebruikt al een even nieuw of nieuwer bestand.',
			'unknown-adapter': 'Het bestand noemt een soort pagina die deze uitgave niet kent.',
			'wider-hosts': 'Het bestand wil meer sites lezen dan deze uitgave. Dat mag niet.',
			lint: 'De labels in het bestand zijn niet deugdelijk.',
		},
	},
	options: {
		heading: 'Driespan vastleggen',
		language: 'Taal',
		languages: { nl: 'Nederlands', en: 'English' },
		shortcut: 'Sneltoets',
		shortcutIs: (keys: string) => `Vastleggen met ${keys}`,
		noShortcut: 'Er is geen sneltoets ingesteld.',
		changeShortcut: 'De sneltoets wijzigt u op chrome://extensions/shortcuts.',
		hidden: 'Sites zonder knop',
		hiddenNone: 'De knop staat op alle sites die u toeliet.',
		showAgain: (host: string) => `Toon weer op ${host}`,
		health: 'Toestand',
		version: (version: string) => `Versie ${version}`,
		waiting: (count: number) =>
			count === 1 ? '1 vastlegging wacht' : `${count} vastleggingen wachten`,
		wipe: 'Verwijder alles',
		wipeHint: 'Koppeling, wachtrij en instellingen van deze extensie. Het plan in Driespan blijft.',
		wipeWarning: (count: number) =>
			count === 1
				? 'Er wacht nog 1 vastlegging. Die gaat verloren.'
				: `Er wachten nog ${count} vastleggingen. Die gaan verloren.`,
		wipeSure: 'Ja, verwijder alles',
		keep: 'Nee, bewaar',
		wiped: 'Alles is verwijderd.',
		origin: 'Ander adres van Driespan',
		originHint:
			'Alleen nodig als uw organisatie Driespan op een eigen adres aanbiedt, bijvoorbeeld https://driespan.gemeente.example.',
		originAdd: 'Laat dit adres toe',
		originWrong: 'Dit is geen https-adres.',
		originRefused: 'De browser heeft het adres niet toegelaten.',
		originIs: (origin: string) => `Ook toegelaten: ${origin}`,
		originRemove: 'Haal weg',
	},
};
