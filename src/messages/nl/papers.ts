/** Documents made from the dossier: the list, and one on screen or on paper. */
export const papers = {
	title: 'Stukken',
	lead: 'Elk stuk wordt gemaakt van wat er in het dossier staat. U hoeft het niet over te typen.',
	columns: { paper: 'Stuk', number: 'Nr.', state: 'Stand', signed: 'Getekend door' },
	states: {
		empty: 'Nog niets bekend',
		unfinished: 'Nog niet af',
		ready: 'Klaar',
		signed: 'Getekend',
		older: 'Oudere versie getekend',
	},
	withEmpty: 'Toon ook stukken waar nog niets voor is ingevuld',
	forClient: 'Voor de klant',
	none: 'Er zijn nog geen stukken',
	noneText: 'Stukken horen bij een werkproces. Start er een bij Traject.',
	nothingBegun: 'Voor deze stukken is nog niets ingevuld.',
	back: 'Terug naar stukken',
	print: 'Afdrukken of PDF',
	language: 'Het stuk zelf is in het Nederlands.',
	gone: 'Dit stuk is er niet',
	goneText: 'Het hoort bij een werkproces dat deze klant niet heeft, of bij een andere route.',
};
