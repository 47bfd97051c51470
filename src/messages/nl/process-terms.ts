/** A term in one sentence: where it starts, how long it is, what moved it, and where it stands. */
export const processTerms = {
	why: 'Waarom deze datum?',
	whyAbout: (title: string) => `Waarom deze datum? ${title}`,
	length: {
		'working-days': (count: number) => (count === 1 ? '1 werkdag' : `${count} werkdagen`),
		days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
		weeks: (count: number) => (count === 1 ? '1 week' : `${count} weken`),
		months: (count: number) => (count === 1 ? '1 maand' : `${count} maanden`),
	},
	after: (length: string, fact: string, day: string) => `${length} na “${fact}” op ${day}`,
	atOnce: (fact: string, day: string) => `Direct bij “${fact}” op ${day}`,
	suspended: (from: string, to: string, back: string, reason: string) =>
		`stilgezet van ${from} tot ${to} (${reason}) en daarom ${back} langer`,
	suspendedStill: (from: string, back: string, reason: string) =>
		`stilgezet sinds ${from} (${reason}) en daarom tot nu toe ${back} langer`,
	extended: (length: string, reason: string) => `verlengd met ${length} (${reason})`,
	endsOn: (head: string, day: string) => `${head}: ${day}`,
	skipped: (days: string) => `overgeslagen: ${days}`,
	skippedDay: (name: string, day: string) => `${name} (${day})`,
	rolled: (day: string) => `het zou ${day} zijn, maar dan werkt het kantoor niet`,
	alsoFrom: (fact: string, day: string, due: string) =>
		`geteld vanaf “${fact}” op ${day} zou het ${due} zijn`,
	startByOffice: 'uw kantoor heeft dit begin gekozen',
	lengthByOffice: 'uw kantoor heeft deze lengte gekozen',
	withoutReason: (count: number) =>
		count === 1
			? '1 wijziging zonder reden telt niet mee'
			: `${count} wijzigingen zonder reden tellen niet mee`,
	outsideCalendar: (from: number, to: number) =>
		`Driespan kent de feestdagen van ${from} tot en met ${to}; reken deze datum zelf na`,
	lengthUnknown: 'De bron noemt hier geen aantal dagen',
	suggestion: (length: string) => `voorstel: ${length}`,
	askOffice: 'uw kantoor vult het in bij Werkplein',
	rule: (rules: string) => `Regel ${rules}`,
	source: (source: string) => `Bron: ${source}`,
	state: {
		running: (days: number) => (days === 1 ? 'nog 1 dag' : `nog ${days} dagen`),
		dueToday: 'vandaag',
		overdue: (days: number) => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
		suspended: (day: string) => `staat stil sinds ${day}`,
		met: (day: string) => `gehaald op ${day}`,
		metLate: (day: string, days: number) =>
			days === 1 ? `gedaan op ${day}, 1 dag te laat` : `gedaan op ${day}, ${days} dagen te laat`,
		ended: (day: string) => `vervallen op ${day}`,
		lengthUnknown: 'aantal dagen niet ingevuld',
		outsideCalendar: 'buiten de kalender',
	},
	change: {
		suspend: 'Stilzetten',
		resume: 'Weer laten lopen',
		extend: 'Verlengen',
		suspendReason: 'Waarom staat de termijn stil?',
		extendReason: 'Waarom is er meer tijd nodig?',
	},
	until: (day: string) => `uiterlijk ${day}`,
	noDay: 'nog geen dag',
	open: (count: number) => (count === 1 ? '1 termijn loopt' : `${count} termijnen lopen`),
	closed: (count: number) => (count === 1 ? '1 afgelopen termijn' : `${count} afgelopen termijnen`),
	none: 'Er lopen geen termijnen.',
};
