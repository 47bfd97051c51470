import type { WorkProcess } from '../process/process.ts';
import { wholeRule } from './registry.ts';

/** A row of a process table that follows from a rule. */
export interface RuleRow {
	readonly process: string;
	readonly table: string;
	readonly row: string;
}

interface Ruled {
	readonly id: string;
	readonly rules: readonly string[];
}

const isRuled = (value: unknown): value is Ruled =>
	typeof value === 'object' && value !== null && 'id' in value && 'rules' in value;

/** Rows within rows (the questions of a questionnaire) count for their table. */
function* ruledIn(value: unknown): Generator<Ruled> {
	if (typeof value !== 'object' || value === null) return;
	if (isRuled(value)) yield value;
	for (const part of Object.values(value)) yield* ruledIn(part);
}

/** By rule, the rows that name it or a part of it. */
export function rowsByRule(
	processes: readonly WorkProcess[],
): ReadonlyMap<string, readonly RuleRow[]> {
	const found = new Map<string, RuleRow[]>();
	for (const process of processes) {
		for (const [table, rows] of Object.entries(process)) {
			for (const { id, rules } of ruledIn(rows)) {
				for (const rule of new Set(rules.map(wholeRule))) {
					const known = found.get(rule) ?? [];
					known.push({ process: process.id, table, row: id });
					found.set(rule, known);
				}
			}
		}
	}
	return found;
}
