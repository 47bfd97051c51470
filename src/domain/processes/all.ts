import { WorkProcess } from '../process/process.ts';
import { delft } from './delft/delft.ts';
import { helmond } from './helmond/helmond.ts';
import { werkmakelaar } from './werkmakelaar/werkmakelaar.ts';
import { werkplein } from './werkplein/werkplein.ts';
import { werktraject } from './werktraject/werktraject.ts';

/** The five processes of the source documents, through the schema that an office's own passes too. */
export const processes: readonly WorkProcess[] = [
	helmond,
	delft,
	werkplein,
	werkmakelaar,
	werktraject,
].map((tables) => WorkProcess.parse(tables));

export const processById: ReadonlyMap<string, WorkProcess> = new Map(
	processes.map((process) => [process.id, process]),
);
