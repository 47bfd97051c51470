/**
 * The kinds of facts that a process knows, and what each says.
 *
 * A field is text, a number, a yes or no, a day, or one of a list. A field that is not declared is
 * refused, so that a typing error does not silently answer nothing.
 */
import { z } from 'zod';
import { isDay } from '../day.ts';
import { type ProcessFact, Scalar } from './process-fact.ts';
import { rowShape, text } from './row.ts';
import { termFactKinds } from './term-pause.ts';

const FieldKind = z.union([
	z.enum(['text', 'number', 'boolean', 'day']),
	z.array(Scalar).readonly(),
]);
type FieldKind = z.infer<typeof FieldKind>;

export const FactKindRow = z.strictObject({
	...rowShape,
	title: text,
	fields: z.record(z.string(), FieldKind).default({}),
	required: z.array(z.string()).readonly().default([]),
	/** Which document it is written in: what is in `prof`, the client's own turn does not show. */
	channel: z.enum(['shared', 'prof']).default('prof'),
});
export type FactKindRow = Readonly<z.infer<typeof FactKindRow>>;

/** Kinds that every process has: a term that stops or runs longer, and a fact that is taken back. */
export const commonFactKinds: readonly FactKindRow[] = [
	{
		id: termFactKinds.suspended,
		title: 'Termijn opgeschort',
		fields: { term: 'text', startedBy: 'text' },
		required: ['term'],
	},
	{
		id: termFactKinds.resumed,
		title: 'Termijn loopt weer',
		fields: { term: 'text', startedBy: 'text' },
		required: ['term'],
	},
	{
		id: termFactKinds.extended,
		title: 'Termijn verlengd',
		fields: {
			term: 'text',
			startedBy: 'text',
			count: 'number',
			unit: ['working-days', 'days', 'weeks', 'months'],
		},
		required: ['term', 'count', 'unit'],
	},
	{ id: 'withdrawn', title: 'Teruggenomen' },
].map((row) => FactKindRow.parse({ source: 'Driespan', rules: [], ...row }));

export interface FactProblem {
	readonly problem: 'unknown-kind' | 'unknown-field' | 'missing-field' | 'wrong-value';
	/** The field concerned; `null` for the kind itself. */
	readonly field: string | null;
}

const fits: Readonly<Record<string, (value: Scalar) => boolean>> = {
	text: (value) => typeof value === 'string',
	number: (value) => typeof value === 'number',
	boolean: (value) => typeof value === 'boolean',
	day: (value) => typeof value === 'string' && isDay(value),
};

const isOf = (kind: FieldKind, value: Scalar): boolean =>
	typeof kind === 'string' ? (fits[kind]?.(value) ?? false) : kind.includes(value);

/** What is wrong with a fact, given the kinds of its process; empty when it can be kept. */
export function checkFact(
	kinds: readonly FactKindRow[],
	{ kind, data }: Pick<ProcessFact, 'kind' | 'data'>,
): readonly FactProblem[] {
	const row = [...kinds, ...commonFactKinds].find(({ id }) => id === kind);
	if (row === undefined) return [{ problem: 'unknown-kind', field: null }];
	const missing = row.required.filter((field) => data[field] === undefined);
	return [
		...missing.map((field) => ({ problem: 'missing-field', field }) as const),
		...Object.entries(data).flatMap(([field, value]): FactProblem[] => {
			const declared = row.fields[field];
			if (declared === undefined) return [{ problem: 'unknown-field', field }];
			return isOf(declared, value) ? [] : [{ problem: 'wrong-value', field }];
		}),
	];
}
