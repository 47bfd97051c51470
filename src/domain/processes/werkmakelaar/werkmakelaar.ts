import type { ProcessTables } from '../../process/process.ts';
import { labelled } from '../labelled.ts';
import { retentionAfter } from '../retention.ts';
import { clientKinds } from './client-kinds.ts';
import { contradictions } from './contradictions.ts';
import { documents } from './documents.ts';
import { factLabels } from './fact-labels.ts';
import { figures } from './figures.ts';
import { guidanceDocuments } from './guidance-documents.ts';
import { guidanceFacts } from './guidance-facts.ts';
import { limits } from './limits.ts';
import { phases } from './phases.ts';
import { roles } from './roles.ts';
import { startFacts } from './start-facts.ts';
import { steps } from './steps.ts';
import { terms } from './terms.ts';

/** Trajectory of a contractor for a municipal social service. */
export const werkmakelaar: ProcessTables = {
	id: 'werkmakelaar',
	version: '1',
	name: 'Traject Werkmakelaar',
	source: 'Trajectbeschrijving Werkmakelaar, ongedateerd',
	factKinds: labelled([...startFacts, ...guidanceFacts], factLabels),
	clientKinds,
	terms,
	contradictions,
	limits,
	documents: [...documents, ...guidanceDocuments],
	steps,
	phases,
	figures,
	roles,
	retention: retentionAfter(
		[{ fact: 'exit-report-delivered' }, { fact: 'trajectory-stopped' }],
		['disturbance'],
	),
};
