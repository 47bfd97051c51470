/**
 * All texts of the screen, per language and area.
 *
 * The Dutch text is the original and always there; the English of an area `satisfies` its shape,
 * so a missing or a surplus text does not compile. A text is a string or a function of values that
 * are text already.
 */
import { agenda } from './nl/agenda.ts';
import { arrival } from './nl/arrival.ts';
import { caseload } from './nl/caseload.ts';
import { clientTurn } from './nl/client-turn.ts';
import { consultation } from './nl/consultation.ts';
import { dossier } from './nl/dossier.ts';
import { employers } from './nl/employers.ts';
import { figures } from './nl/figures.ts';
import { log } from './nl/log.ts';
import { office } from './nl/office.ts';
import { papers } from './nl/papers.ts';
import { plan } from './nl/plan.ts';
import { process } from './nl/process.ts';
import { recognition } from './nl/recognition.ts';
import { shell } from './nl/shell.ts';
import { signing } from './nl/signing.ts';
import { start } from './nl/start.ts';
import { statement } from './nl/statement.ts';
import { talk } from './nl/talk.ts';
import { threeParty } from './nl/three-party.ts';
import { today } from './nl/today.ts';
import { trajectory } from './nl/trajectory.ts';
import { vacancies } from './nl/vacancies.ts';

export type Language = 'nl' | 'en';

export const dutch = {
	agenda,
	arrival,
	clientTurn,
	consultation,
	employers,
	figures,
	papers,
	recognition,
	threeParty,
	trajectory,
	caseload,
	dossier,
	log,
	office,
	plan,
	process,
	shell,
	signing,
	start,
	statement,
	talk,
	today,
	vacancies,
};

export type Catalogue = typeof dutch;

/** The texts of a language; English comes over the line, or from what is kept for offline use. */
export const loadCatalogue: Readonly<Record<Language, () => Promise<Catalogue>>> = {
	nl: async () => dutch,
	en: async () => (await import('./english.ts')).english,
};

/** Words for the rows of the work processes; `null` for the language that they are written in. */
export const loadRowWords: Readonly<
	Record<Language, () => Promise<((text: string) => string) | null>>
> = {
	nl: async () => null,
	en: async () => (await import('./en/process-rows.ts')).rowWords,
};
