/**
 * What the small button on a job page says. Texts only: they travel as a message, so that the page
 * script carries none of them.
 */
export const pageButton = {
	language: 'nl',
	region: 'Driespan: vacature vastleggen',
	capture: 'Leg vast',
	again: 'Leg opnieuw vast',
	pick: 'Kies vacatures',
	tick: 'Kruis in het zijpaneel aan wat u wilt vastleggen.',
	taken: 'Vastgelegd',
	pairFirst: 'Koppel eerst met Driespan',
	busy: 'Bezig…',
	known: { no: '', yes: 'Staat al in het plan', changed: 'Staat in het plan, is gewijzigd' },
	health: 'Pagina herkend, maar {found} van {expected} velden gevonden',
	stored: 'Vastgelegd. Kijk het na in het zijpaneel.',
	pageChanged: 'De pagina veranderde tijdens het lezen. Klik nog een keer.',
	notStored: {
		unpaired: 'Niet vastgelegd. Koppel eerst met Driespan.',
		'no-consent': 'Niet vastgelegd. Geef eerst toestemming in de instellingen.',
		invalid: 'Niet vastgelegd. Deze pagina geeft iets dat niet klopt.',
		'wrong-host': 'Niet vastgelegd. Het adres van de pagina klopt niet.',
		'too-large': 'Niet vastgelegd. De tekst is te groot.',
		'storage-full': 'Niet vastgelegd. De schijf is vol.',
		'storage-failed': 'Niet vastgelegd. Opslaan lukte niet. Probeer het nog een keer.',
		'no-answer': 'Niet vastgelegd. De extensie antwoordt niet.',
	},
	reload: 'De extensie is vernieuwd. Ververs de pagina.',
	usePanel: 'Gebruik het zijpaneel: deze pagina verbergt de knop.',
	more: 'Meer',
	move: 'Verplaats de knop',
	hide: 'Niet op deze site tonen',
};
