/** The English texts together: a chunk of its own, loaded when somebody chooses English. */
import type { Catalogue } from './catalogue.ts';
import { agenda } from './en/agenda.ts';
import { arrival } from './en/arrival.ts';
import { caseload } from './en/caseload.ts';
import { clientTurn } from './en/client-turn.ts';
import { consultation } from './en/consultation.ts';
import { dossier } from './en/dossier.ts';
import { employers } from './en/employers.ts';
import { figures } from './en/figures.ts';
import { log } from './en/log.ts';
import { office } from './en/office.ts';
import { papers } from './en/papers.ts';
import { plan } from './en/plan.ts';
import { process } from './en/process.ts';
import { recognition } from './en/recognition.ts';
import { shell } from './en/shell.ts';
import { signing } from './en/signing.ts';
import { start } from './en/start.ts';
import { statement } from './en/statement.ts';
import { talk } from './en/talk.ts';
import { threeParty } from './en/three-party.ts';
import { today } from './en/today.ts';
import { trajectory } from './en/trajectory.ts';
import { vacancies } from './en/vacancies.ts';

export const english: Catalogue = {
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
