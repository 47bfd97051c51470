import type { ProcessTables } from '../../process/process.ts';
import { labelled } from '../labelled.ts';
import { retentionAfter } from '../retention.ts';
import { clientKinds } from './client-kinds.ts';
import { documents } from './documents.ts';
import { factLabels } from './fact-labels.ts';
import { figures } from './figures.ts';
import { contradictions, limits } from './limits.ts';
import { phases } from './phases.ts';
import { roles } from './roles.ts';
import { steps } from './steps.ts';
import { terms } from './terms.ts';
import { werkpleinFacts } from './werkplein-facts.ts';

/** The national framework of 2009. */
export const werkplein: ProcessTables = {
	id: 'werkplein',
	version: '1',
	name: 'Werkplein (landelijk kader)',
	source: 'Landelijke brochure geïntegreerde dienstverlening op Werkpleinen, 2009',
	factKinds: labelled(werkpleinFacts, factLabels),
	clientKinds,
	terms,
	documents,
	steps,
	phases,
	figures,
	contradictions,
	limits,
	roles,
	retention: retentionAfter([{ fact: 'active' }], []),
};
