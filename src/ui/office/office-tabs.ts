export const officeParts = [
	'mensen',
	'werkprocessen',
	'regels',
	'kalender',
	'uitnodigingen',
	'extensie',
	'opslag',
	'instellingen',
	'toegankelijkheid',
	'over',
] as const;
export type OfficePart = (typeof officeParts)[number];

/** The part that an address names; anything else is the overview. */
export const partOf = (param: string | null | undefined): OfficePart | null =>
	officeParts.find((part) => part === param) ?? null;
