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
