/**
 * All texts of the screen, per language and area.
 *
 * The Dutch text is the original; the English of an area `satisfies` its shape, so a missing or a
 * surplus text does not compile. A text is a string or a function of values that are text already.
 */
import { caseload as enCaseload } from './en/caseload.ts';
import { dossier as enDossier } from './en/dossier.ts';
import { log as enLog } from './en/log.ts';
import { office as enOffice } from './en/office.ts';
import { plan as enPlan } from './en/plan.ts';
import { shell as enShell } from './en/shell.ts';
import { start as enStart } from './en/start.ts';
import { talk as enTalk } from './en/talk.ts';
import { today as enToday } from './en/today.ts';
import { vacancies as enVacancies } from './en/vacancies.ts';
import { caseload } from './nl/caseload.ts';
import { dossier } from './nl/dossier.ts';
import { log } from './nl/log.ts';
import { office } from './nl/office.ts';
import { plan } from './nl/plan.ts';
import { shell } from './nl/shell.ts';
import { start } from './nl/start.ts';
import { talk } from './nl/talk.ts';
import { today } from './nl/today.ts';
import { vacancies } from './nl/vacancies.ts';

export type Language = 'nl' | 'en';

const nl = { caseload, dossier, log, office, plan, shell, start, talk, today, vacancies };

export type Catalogue = typeof nl;

const en: Catalogue = {
	caseload: enCaseload,
	dossier: enDossier,
	log: enLog,
	office: enOffice,
	plan: enPlan,
	shell: enShell,
	start: enStart,
	talk: enTalk,
	today: enToday,
	vacancies: enVacancies,
};

export const catalogues: Readonly<Record<Language, Catalogue>> = { nl, en };
