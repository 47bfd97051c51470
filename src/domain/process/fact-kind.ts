/**
 * The kinds of facts that a process knows, and what each says.
 *
 * A field is text, a number, a yes or no, a day, or one of a list. A field that is not declared is
 * refused, so that a typing error does not silently answer nothing. `labels` and `options` are what
 * a form shows for a field and for the values of a list; an office's own process may leave them out.
 */
import { z } from 'zod';
import { type Day, isDay } from '../day.ts';
import { Actor, type ProcessFact, Scalar } from './process-fact.ts';
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
	/** By field. */
	labels: z.record(z.string(), text).default({}),
	/** By field with a list, by value written as text. */
	options: z.record(z.string(), z.record(z.string(), text)).default({}),
	/** Which document it is written in: what is in `prof`, the client's own turn does not show. */
	channel: z.enum(['shared', 'prof']).default('prof'),
	/** Only these roles read it (O-27); absent: everybody who has the document it is written in. */
	readers: z.array(Actor).readonly().optional(),
	/** Its day is known before it comes, such as the first day of a benefit; what happened has happened. */
	mayLieAhead: z.boolean().default(false),
});
export type FactKindRow = Readonly<z.infer<typeof FactKindRow>>;

const termLabels = { term: 'Termijn', startedBy: 'Begonnen door' } as const;

/** Kinds that every process has: a term that stops or runs longer, a form that was filled in, and a fact that is taken back. */
export const commonFactKinds: readonly FactKindRow[] = [
	{
		id: termFactKinds.suspended,
		title: 'Termijn opgeschort',
		fields: { term: 'text', startedBy: 'text' },
		required: ['term'],
		labels: termLabels,
		mayLieAhead: true,
	},
	{
		id: termFactKinds.resumed,
		title: 'Termijn loopt weer',
		fields: { term: 'text', startedBy: 'text' },
		required: ['term'],
		labels: termLabels,
		mayLieAhead: true,
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
		labels: { ...termLabels, count: 'Hoeveel langer', unit: 'Eenheid' },
		options: {
			unit: { 'working-days': 'Werkdagen', days: 'Dagen', weeks: 'Weken', months: 'Maanden' },
		},
	},
	{
		id: 'form-held',
		title: 'Formulier ingevuld',
		fields: {
			form: 'text',
			conclusion: 'text',
			colour: ['red', 'orange', 'green'],
			motivated: 'boolean',
			explanation: 'text',
			service: 'text',
			repeated: 'boolean',
			answers: 'text',
		},
		required: ['form', 'conclusion'],
		labels: {
			form: 'Formulier',
			conclusion: 'Conclusie',
			colour: 'Kleur',
			motivated: 'Gemotiveerd',
			explanation: 'Toelichting',
			service: 'Meest geëigende dienstverleningsvorm',
			repeated: 'Herhaald',
			answers: 'Antwoorden',
		},
		options: { colour: { red: 'Rood', orange: 'Oranje', green: 'Groen' } },
		readers: ['adviser', 'case-manager', 'reintegration-coach'],
	},
	{
		id: 'investigation-wish',
		title: 'Onderzoek gewenst of niet',
		fields: { wanted: 'boolean' },
		required: ['wanted'],
		labels: { wanted: 'Is een onderzoek gewenst?' },
		readers: ['adviser', 'case-manager', 'reintegration-coach'],
	},
	{ id: 'withdrawn', title: 'Teruggenomen' },
].map((row) => FactKindRow.parse({ source: 'Driespan', rules: [], ...row }));

/** What a form shows beside a field; the name of the field when nobody wrote a label. */
export const fieldLabel = ({ labels }: FactKindRow, field: string): string =>
	labels[field] ?? field;

/** What a form shows for a value of a list. */
export const optionLabel = ({ options }: FactKindRow, field: string, value: Scalar): string =>
	options[field]?.[String(value)] ?? String(value);

/** Whether it would say that something happened on a day that has not come. */
export const isTooEarly = ({ mayLieAhead }: FactKindRow, on: Day, today: Day): boolean =>
	on > today && !mayLieAhead;

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
