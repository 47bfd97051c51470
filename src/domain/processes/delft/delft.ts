import type { ProcessTables } from '../../process/process.ts';
import { labelled } from '../labelled.ts';
import { retentionAfter } from '../retention.ts';
import { clientKinds } from './client-kinds.ts';
import { criteria, proposals } from './criteria.ts';
import { delftFacts } from './delft-facts.ts';
import { documents } from './documents.ts';
import { employerFacts } from './employer-facts.ts';
import { factLabels } from './fact-labels.ts';
import { figures } from './figures.ts';
import { limits } from './limits.ts';
import { lists } from './lists.ts';
import { phases } from './phases.ts';
import { resultFacts } from './result-facts.ts';
import { roles } from './roles.ts';
import { steps } from './steps.ts';
import { terms } from './terms.ts';

/** Cooperation of CWI, UWV and the municipality of Delft, vision of April 2006. */
export const delft: ProcessTables = {
	id: 'delft',
	version: '1',
	name: 'Samenwerking CWI, UWV en gemeente Delft',
	source: 'Visiedocument CWI, UWV en gemeente Delft, versie 5.1, april 2006',
	horizonMonths: 9,
	factKinds: labelled([...delftFacts, ...resultFacts, ...employerFacts], factLabels),
	clientKinds,
	terms,
	criteria,
	proposals,
	documents,
	steps,
	phases,
	figures,
	limits,
	lists,
	roles,
	retention: retentionAfter([{ fact: 'outflow' }, { fact: 'benefit-ended' }], ['risk-signalled']),
};
