/** The English texts together: a chunk of its own, loaded when somebody chooses English. */
import type { Catalogue } from './catalogue.ts';
import { caseload } from './en/caseload.ts';
import { dossier } from './en/dossier.ts';
import { log } from './en/log.ts';
import { office } from './en/office.ts';
import { plan } from './en/plan.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import { statement } from './en/statement.ts';
import { talk } from './en/talk.ts';
import { today } from './en/today.ts';
import { vacancies } from './en/vacancies.ts';

export const english: Catalogue = {
	caseload,
	dossier,
	log,
	office,
	plan,
	shell,
	start,
	statement,
	talk,
	today,
	vacancies,
};
