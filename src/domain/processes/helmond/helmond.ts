import type { ProcessTables } from '../../process/process.ts';
import { labelled } from '../labelled.ts';
import { retentionAfter } from '../retention.ts';
import { arrivalFacts } from './arrival-facts.ts';
import { arrivalLabels } from './arrival-labels.ts';
import { arrivalSteps } from './arrival-steps.ts';
import { clientKinds } from './client-kinds.ts';
import { questionnaires } from './compliance-test.ts';
import { contradictions } from './contradictions.ts';
import { criteriaFacts } from './criteria-facts.ts';
import { criteriaForA } from './criteria-for-a.ts';
import { criteriaForB, proposals } from './criteria-for-b.ts';
import { decisions } from './decisions.ts';
import { documents } from './documents.ts';
import { figures } from './figures.ts';
import { intakeDocuments } from './intake-documents.ts';
import { limits } from './limits.ts';
import { lists } from './lists.ts';
import { phases } from './phases.ts';
import { planFacts } from './plan-facts.ts';
import { planLabels } from './plan-labels.ts';
import { planSteps } from './plan-steps.ts';
import { roles } from './roles.ts';
import { routeDocuments } from './route-documents.ts';
import { routeFacts } from './route-facts.ts';
import { routeLabels } from './route-labels.ts';
import { terms } from './terms.ts';

/** Health, addiction, detention and what is thought of somebody's honesty. */
const sensitive = [
	'medical',
	'addiction',
	'detention',
	'compliance-test-held',
	'risk-profile-held',
	'risk-list-seen',
	'investigation-wish',
	'enforcement-consulted',
];

/** Werkplein Helmond region, 2005 to 2006. */
export const helmond: ProcessTables = {
	id: 'helmond',
	version: '1',
	name: 'Werkplein regio Helmond',
	source: 'Hoofdlijnen werkprocessen Werkplein regio Helmond, 2005-2006',
	horizonMonths: 6,
	factKinds: [
		...labelled(arrivalFacts, arrivalLabels),
		...labelled([...criteriaFacts, ...routeFacts], routeLabels),
		...labelled(planFacts, planLabels),
	],
	clientKinds,
	terms,
	contradictions,
	limits: [...limits, ...decisions],
	questionnaires,
	criteria: [...criteriaForA, ...criteriaForB],
	proposals,
	documents: [...intakeDocuments, ...documents, ...routeDocuments],
	steps: [...arrivalSteps, ...planSteps],
	phases,
	lists,
	figures,
	roles,
	retention: retentionAfter([{ fact: 'outflow' }, { fact: 'benefit-ended' }], sensitive),
};
