/** Ways of looking at the caseload. */
export const caseloadViews = {
	look: 'Weergave van de caseload',
	list: 'Lijst',
	board: 'Bord',
	process: 'Werkproces',
	noPhase: 'Nog niet begonnen',
	notHere: (count: number) =>
		count === 1
			? 'Bij 1 klant loopt dit werkproces niet.'
			: `Bij ${count} klanten loopt dit werkproces niet.`,
	noProcess: 'Bij niemand loopt een werkproces',
	noProcessText:
		'Start een werkproces in een dossier, bij Overzicht. Dan staat de klant hier in zijn fase.',
	nobody: 'Niemand',
	saved: 'Bewaarde weergaven',
	save: 'Bewaar deze weergave',
	name: 'Naam van de weergave',
	keep: 'Bewaar',
	remove: (name: string) => `Verwijder weergave ${name}`,
	agreed: (min: string, max: string) => `Afgesproken: ${min} tot ${max}`,
};
