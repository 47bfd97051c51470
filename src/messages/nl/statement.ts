/** What Driespan promises and does not promise, and its accessibility statement. */
export const statement = {
	about: {
		promiseHeading: 'Wat Driespan belooft',
		promises: [
			'Alles wat u schrijft, staat eerst op deze laptop. Daarna pas gaat het naar anderen.',
			'Het staat daar versleuteld. Wie de laptop steelt, leest niets zonder uw wachtzin.',
			'De deelserver geeft door wat hij niet kan lezen. Ook de beheerder niet.',
			'Het woord bovenaan is nooit mooier dan de werkelijkheid.',
			'Niets verlaat uw laptop behalve versleutelde wijzigingen. Geen meetprogramma’s, geen reclame.',
		],
		notHeading: 'Wat Driespan niet belooft',
		nots: [
			'Bescherming als iemand meekijkt op een ontgrendelde laptop of er een spionageprogramma op staat.',
			'Iets terughalen uit het hoofd of de printer van iemand die het al gelezen heeft.',
			'Verbergen dát en wanneer u werkt: de deelserver ziet tijden en aantallen, geen inhoud.',
			'Uw werk redden als laptop, wachtzin, herstelcode en kopie allemaal weg zijn.',
		],
		licence: 'Driespan is open software onder de EUPL-1.2.',
	},
	access: {
		intro:
			'Driespan wil dat iedereen ermee kan werken: met toetsenbord, schermlezer, spraak, vergroting of hoog contrast.',
		status:
			'Wij bouwen naar WCAG 2.2, niveau A en AA, en toetsen elk scherm met een automatische controle en met het toetsenbord. Een onafhankelijke audit is nog niet gedaan: uw organisatie hoort die te laten doen voordat zij een toegankelijkheidsverklaring publiceert.',
		knownHeading: 'Wat nog niet goed is',
		known: [
			'Er is nog geen ronde met echte gebruikers van een schermlezer geweest.',
			'Het scannen van een QR-code kan niet in de app zelf; de code en de link staan er daarom altijd naast.',
		],
		helpHeading: 'Hulp',
		help: 'Loopt u vast? Meld het bij de beheerder van uw organisatie. De knop Kopieer diagnose geeft gegevens zonder namen.',
		helpKeys: 'Druk op ? voor de toetsen.',
	},
};
