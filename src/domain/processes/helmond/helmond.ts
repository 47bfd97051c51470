import type { ProcessTables } from '../../process/process.ts';
import { labelled } from '../labelled.ts';
import { arrivalFacts } from './arrival-facts.ts';
import { arrivalLabels } from './arrival-labels.ts';
import { arrivalSteps } from './arrival-steps.ts';
import { clientKinds } from './client-kinds.ts';
import { questionnaires } from './compliance-test.ts';
import { contradictions } from './contradictions.ts';
import { criteriaFacts } from './criteria-facts.ts';
import { criteriaForA } from './criteria-for-a.ts';
import { criteriaForB, proposals } from './criteria-for-b.ts';
import { documents } from './documents.ts';
import { limits } from './limits.ts';
import { lists } from './lists.ts';
import { planFacts } from './plan-facts.ts';
import { planLabels } from './plan-labels.ts';
import { planSteps } from './plan-steps.ts';
import { routeFacts } from './route-facts.ts';
import { routeLabels } from './route-labels.ts';
import { terms } from './terms.ts';

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
	limits,
	questionnaires,
	criteria: [...criteriaForA, ...criteriaForB],
	proposals,
	documents,
	steps: [...arrivalSteps, ...planSteps],
	lists,
};
