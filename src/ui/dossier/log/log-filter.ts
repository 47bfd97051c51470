import type { LogLine } from '../../../app/log-line.ts';
import { type LogPart, partOf } from './change-sentence.ts';

export interface LogFilter {
	/** `null`: everyone. */
	readonly personId: string | null;
	/** `null`: everything. */
	readonly part: LogPart | null;
}

/** The lines that fit, each with the changes that fit. */
export const linesShown = (lines: readonly LogLine[], { personId, part }: LogFilter): LogLine[] =>
	lines
		.filter((line) => personId === null || line.personId === personId)
		.map((line) => ({
			...line,
			what: line.what.filter((change) => part === null || partOf(change) === part),
		}))
		.filter(({ what }) => what.length > 0);

/** Who wrote lines, once each, in the order in which they come. */
export const writersOf = (
	lines: readonly LogLine[],
): readonly {
	readonly personId: string;
	readonly name: string;
	readonly organisation: string;
}[] => [
	...new Map(
		lines.map(({ personId, name, organisation }) => [personId, { personId, name, organisation }]),
	).values(),
];

/** How many changes this version cannot read. */
export const unreadableIn = (lines: readonly LogLine[]): number =>
	lines.flatMap(({ what }) => what).filter(({ kind }) => kind === 'unreadable').length;
