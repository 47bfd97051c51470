import type { KeptFact } from '../../../domain/process/kept-fact.ts';
import type { WorkProcess } from '../../../domain/process/process.ts';
import type { Catalogue } from '../../../messages/catalogue.ts';
import { spokenKind } from '../../spoken-kind.ts';

/** The name of a fact in the words of its process; its kind when this laptop has no such process. */
export function processFactTitle(
	{ process: processId, kind }: KeptFact,
	processes: readonly WorkProcess[],
	texts: Catalogue,
): string {
	const process = processes.find(({ id }) => id === processId);
	const title = spokenKind(process ?? { factKinds: [] }, kind, texts)?.title ?? kind;
	return `${process?.name ?? processId}: ${title}`;
}
