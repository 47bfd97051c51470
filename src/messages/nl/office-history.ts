/** Werkplein, rules: who changed what. */
export const officeHistory = {
	heading: 'Wat is er gewijzigd?',
	lead: 'Elke wijziging blijft staan, met wie en wanneer.',
	empty: 'Nog niets. Overal geldt de waarde uit de bron, of het voorstel van Driespan.',
	columns: { on: 'Dag', by: 'Wie', what: 'Wat', before: 'Was', after: 'Werd' },
	all: (count: string) => `Toon alle ${count} wijzigingen`,
	source: 'niet ingesteld',
	none: 'geen',
	yes: 'ja',
	no: 'nee',
	termLength: (term: string) => `Lengte van: ${term}`,
	termStart: (term: string) => `Begin van: ${term}`,
	group: (group: string) => `Doelgroep met evaluatie na 3 maanden: ${group}`,
	caseload: (what: string) => `Afgesproken caseload, ${what.toLocaleLowerCase('nl')}`,
	openOn: (holiday: string) => `Open op: ${holiday}`,
	process: (name: string) => `Eigen werkproces: ${name}`,
	version: (version: string) => `versie ${version}`,
};
