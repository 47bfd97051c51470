/**
 * What the client reads above a document that is meant for him: plain Dutch (B1), short sentences,
 * "u". By name of the document; what is not here stays between professionals.
 */
export const forClient: Readonly<Record<string, string>> = {
	'mediation-plan':
		'Dit is uw plan. Hierin staat wat u gaat doen en wat wij voor u doen. Klopt het niet? Zeg het tegen uw adviseur.',
	'amended-plan':
		'Uw plan is veranderd. Hierin staat wat er nu anders is. Klopt het niet? Zeg het tegen uw adviseur.',
	'rights-and-duties':
		'Hierin staat wat u van ons mag verwachten en wat wij van u vragen. Vraag gerust wat u niet begrijpt.',
	'traject-protocol':
		'Hierin staat wat u, de jobcoach en de casemanager hebben afgesproken. Met uw handtekening zegt u dat u dit hebt gelezen.',
	'route-map':
		'Dit is uw weg naar werk, in vijf stappen. U doet de stappen één keer. Laat dit ook lezen aan de mensen om u heen.',
	'coaching-plan': 'Hierin staat wat u op uw werk gaat leren en hoe de jobcoach u helpt.',
	'plan-of-approach':
		'Dit is uw plan van aanpak. Hierin staat welke hulp u krijgt en wat u zelf doet.',
};
