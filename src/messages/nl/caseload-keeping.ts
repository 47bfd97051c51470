/** How long dossiers are kept, and what to do when the time is over (O-27). */
export const caseloadKeeping = {
	title: 'Bewaartermijnen',
	lead: 'Tot wanneer dossiers en gevoelige gegevens bewaard mogen blijven. Driespan wist niets vanzelf: u beslist.',
	times: (years: number, months: number) =>
		`Een dossier blijft ${years} jaar, gevoelige gegevens ${months === 1 ? '1 maand' : `${months} maanden`}, gerekend vanaf het laatste wat er in het dossier gebeurde. Krijgt iemand weer hulp, dan begint de tijd opnieuw.`,
	rules: 'Wijzig de tijden bij Regels',
	back: 'Naar de caseload',
	link: 'Bewaartermijnen',
	over: (count: number) =>
		count === 1
			? 'Van 1 dossier is een bewaartermijn voorbij.'
			: `Van ${count} dossiers is een bewaartermijn voorbij.`,
	look: 'Bekijk wat u kunt doen',
	due: 'Termijn voorbij',
	running: 'Termijn loopt',
	columns: { client: 'Klant', what: 'Wat', until: 'Bewaren tot en met', act: 'Wat u kunt doen' },
	whole: 'Hele dossier',
	sensitive: (count: number) =>
		count === 1 ? '1 gevoelig gegeven' : `${count} gevoelige gegevens`,
	open: 'Trek ze in via Overzicht of Traject',
	openOf: (client: string) => `Trek ze in via Overzicht of Traject: dossier van ${client}`,
	empty: 'Nog geen bewaartermijnen',
	emptyText:
		'Een termijn begint als de hulp eindigt: bij uitstroom, of als u het werkproces beëindigt. Van een dossier zonder werkproces weet Driespan dat niet.',
	remove: {
		open: 'Verwijder van deze laptop',
		openOf: (client: string) => `Verwijder van deze laptop: het dossier van ${client}`,
		heading: (client: string) => `Dossier van ${client} verwijderen?`,
		text: 'Het dossier verdwijnt van deze laptop. Dat kunt u niet ongedaan maken.',
		papers: 'Moet er iets bewaard blijven? Druk eerst de stukken af.',
		toPapers: 'Naar de stukken',
		others: 'Wie het dossier met u deelt, houdt het. Vraag hun het ook te verwijderen.',
		backups: 'In reservekopieën die u eerder maakte, staat het nog. Verwijder ook die.',
		sure: 'Wat bewaard moet blijven, heb ik bewaard',
		notSure: 'Zet eerst een vinkje.',
		yes: 'Verwijder dit dossier',
		cancel: 'Annuleer',
		failed: 'Het dossier kon niet worden verwijderd. Probeer het opnieuw.',
		done: (client: string) => `Het dossier van ${client} is van deze laptop verwijderd.`,
	},
};
