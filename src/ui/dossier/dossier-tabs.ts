/** The parts of a dossier in their order; the word is the last part of the address. */
export const dossierTabs = [
	'overzicht',
	'herkenning',
	'plan',
	'vacatures',
	'traject',
	'afspraken',
	'stukken',
	'logboek',
] as const;
export type DossierTab = (typeof dossierTabs)[number];

export const isTab = (text: string | null): text is DossierTab =>
	dossierTabs.some((tab) => tab === text);

/** `focus` is the id of the item that is brought into view. */
export const tabAddress = (dossierId: string, tab: DossierTab, focus?: string): string =>
	`#/dossier/${dossierId}${tab === 'overzicht' ? '' : `/${tab}`}${focus ? `?focus=${focus}` : ''}`;

export const threePartyAddress = (dossierId: string): string =>
	`#/dossier/${dossierId}/driegesprek`;

export const clientTurnAddress = (dossierId: string): string => `#/dossier/${dossierId}/beurt`;

export const talkAddress = (dossierId: string): string => `#/dossier/${dossierId}/gesprek`;
