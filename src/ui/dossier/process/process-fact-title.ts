import { courseFactKinds } from '../../../domain/process/course.ts';
import { commonFactKinds } from '../../../domain/process/fact-kind.ts';
import type { KeptFact } from '../../../domain/process/kept-fact.ts';
import type { WorkProcess } from '../../../domain/process/process.ts';

/** The name of a fact in the words of its process; its kind when this laptop has no such process. */
export function processFactTitle(
	{ process: processId, kind }: KeptFact,
	processes: readonly WorkProcess[],
): string {
	const process = processes.find(({ id }) => id === processId);
	const kinds = [...(process?.factKinds ?? []), ...commonFactKinds, ...courseFactKinds];
	const title = kinds.find(({ id }) => id === kind)?.title ?? kind;
	return `${process?.name ?? processId}: ${title}`;
}
