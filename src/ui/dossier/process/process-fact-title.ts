import { factKindOf } from '../../../domain/process/course.ts';
import type { KeptFact } from '../../../domain/process/kept-fact.ts';
import type { WorkProcess } from '../../../domain/process/process.ts';

/** The name of a fact in the words of its process; its kind when this laptop has no such process. */
export function processFactTitle(
	{ process: processId, kind }: KeptFact,
	processes: readonly WorkProcess[],
): string {
	const process = processes.find(({ id }) => id === processId);
	const title = factKindOf(process ?? { factKinds: [] }, kind)?.title ?? kind;
	return `${process?.name ?? processId}: ${title}`;
}
