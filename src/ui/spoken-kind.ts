import { factKindOf } from '../domain/process/course.ts';
import type { FactKindRow } from '../domain/process/fact-kind.ts';
import type { WorkProcess } from '../domain/process/process.ts';
import type { Catalogue } from '../messages/catalogue.ts';

/**
 * A kind of fact in the language of the screen. The rows of a process come in that language; what
 * every process has (a term that stops, a start, a form, a withdrawal) stands in no table of a
 * process and is said here.
 */
export function spokenKind(
	process: Pick<WorkProcess, 'factKinds'>,
	kind: string,
	{ process: { common } }: Pick<Catalogue, 'process'>,
): FactKindRow | undefined {
	const row = factKindOf(process, kind);
	const titles: Readonly<Record<string, string>> = common.titles;
	const title = titles[kind];
	if (!row || title === undefined || process.factKinds.includes(row)) return row;
	return { ...row, title, labels: common.fields, options: common.options };
}
