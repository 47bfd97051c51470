import type { ProcessTables } from '../../process/process.ts';
import { clientKinds } from './client-kinds.ts';
import { contradictions } from './contradictions.ts';
import { terms } from './terms.ts';

/** Trajectory of a contractor for a municipal social service. */
export const werkmakelaar: ProcessTables = {
	id: 'werkmakelaar',
	version: '1',
	name: 'Traject Werkmakelaar',
	source: 'Trajectbeschrijving Werkmakelaar, ongedateerd',
	clientKinds,
	terms,
	contradictions,
};
