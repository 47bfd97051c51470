import type { ProcessTables } from '../../process/process.ts';
import { labelled } from '../labelled.ts';
import { retentionAfter } from '../retention.ts';
import { contradictions } from './contradictions.ts';
import { decisions } from './decisions.ts';
import { documents } from './documents.ts';
import { factLabels } from './fact-labels.ts';
import { figures } from './figures.ts';
import { limits } from './limits.ts';
import { phases } from './phases.ts';
import { steps } from './steps.ts';
import { werktrajectFacts } from './werktraject-facts.ts';

/** Social activation, trial placement and job coaching. Its source sets limits, but no terms. */
export const werktraject: ProcessTables = {
	id: 'werktraject',
	version: '1',
	name: 'Werktraject Noord-Holland',
	source: 'Werktraject Noord-Holland, 30 september 2015',
	factKinds: labelled(werktrajectFacts, factLabels),
	contradictions,
	limits: [...limits, ...decisions],
	documents,
	steps,
	phases,
	figures,
	retention: retentionAfter([{ fact: 'trajectory-closed' }], []),
};
