/** The signed log of one dossier. */
export const log = {
	title: 'Logboek',
	intro: 'Wie wat wanneer veranderde. Elke regel is ondertekend door de laptop van die persoon.',
	loading: 'Logboek wordt gelezen…',
	empty: 'Er staat nog niets in het logboek.',
	nothingFound: 'Geen regels bij deze keuze.',
	unreadable: (count: number) =>
		count === 1
			? '1 regel komt uit een nieuwere versie van Driespan. Hij is bewaard. Werk Driespan bij om hem te lezen.'
			: `${count} regels komen uit een nieuwere versie van Driespan. Ze zijn bewaard. Werk Driespan bij om ze te lezen.`,
	filter: {
		person: 'Persoon',
		everyone: 'Iedereen',
		kind: 'Soort',
		everything: 'Alles',
		shown: (count: number) => (count === 1 ? '1 regel' : `${count} regels`),
	},
	more: 'Meer tonen',
	today: 'Vandaag',
	yesterday: 'Gisteren',
	columns: { time: 'Tijd', who: 'Wie', what: 'Wat' },
};
