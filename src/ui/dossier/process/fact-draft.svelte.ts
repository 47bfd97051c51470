import { type Day, isDay } from '../../../domain/day.ts';
import { type FactKindRow, fieldLabel, optionLabel } from '../../../domain/process/fact-kind.ts';
import type { ProcessFact, Scalar } from '../../../domain/process/process-fact.ts';

type Data = ProcessFact['data'];

export interface FactField {
	readonly name: string;
	readonly kind: 'text' | 'number' | 'boolean' | 'day' | 'list';
	readonly label: string;
	readonly required: boolean;
	/** Of a list: what may be chosen. */
	readonly options: readonly { readonly value: string; readonly label: string }[];
}

export type FieldProblem = 'missing' | 'not-a-number' | 'not-a-day';

/** The fields of a kind of fact that somebody fills in; what is given stays out of the form. */
export const fieldsOf = (row: FactKindRow, given: Data): readonly FactField[] =>
	Object.entries(row.fields)
		.filter(([name]) => given[name] === undefined)
		.map(([name, kind]) => ({
			name,
			kind: typeof kind === 'string' ? kind : 'list',
			label: fieldLabel(row, name),
			required: row.required.includes(name),
			options:
				typeof kind === 'string'
					? []
					: kind.map((value) => ({ value: String(value), label: optionLabel(row, name, value) })),
		}));

const written = (value: Scalar): string =>
	typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/** "12,5" and "12.5" are twelve and a half; `null` for what is no number. */
function numberIn(text: string): number | null {
	const number = Number(text.replace(',', '.'));
	return Number.isFinite(number) ? number : null;
}

interface DraftOptions {
	readonly given?: Data;
	readonly initial?: Data;
	readonly on: Day;
}

/** A fact that is being filled in and is not yet in the dossier. */
export class FactDraft {
	readonly fields: readonly FactField[];
	readonly #row: FactKindRow;
	readonly #given: Data;
	/** By field, as typed; a yes or no is `yes` or `no`. */
	readonly texts: Record<string, string>;
	on = $state('');
	reason = $state('');

	constructor(row: FactKindRow, { given = {}, initial = {}, on }: DraftOptions) {
		this.#row = row;
		this.#given = given;
		this.fields = fieldsOf(row, given);
		this.texts = $state(
			Object.fromEntries(
				this.fields.map(({ name }) => {
					const value = initial[name];
					return [name, value === undefined ? '' : written(value)];
				}),
			),
		);
		this.on = on;
	}

	/** What is wrong, by field; the day is `on`. Empty when it may be recorded. */
	problems(): ReadonlyMap<string, FieldProblem> {
		const found = this.fields.flatMap(({ name, kind, required }): [string, FieldProblem][] => {
			const text = this.texts[name]?.trim() ?? '';
			if (text === '') return required ? [[name, 'missing']] : [];
			if (kind === 'number' && numberIn(text) === null) return [[name, 'not-a-number']];
			return kind === 'day' && !isDay(text) ? [[name, 'not-a-day']] : [];
		});
		return new Map([...found, ...(isDay(this.on) ? [] : [['on', 'not-a-day'] as const])]);
	}

	/** What the fact says; ask `problems` first. Fields that stay empty are left out. */
	data(): Data {
		const typed = this.fields.flatMap((field) => {
			const text = this.texts[field.name]?.trim() ?? '';
			return text === '' ? [] : [[field.name, this.#valueOf(field, text)] as const];
		});
		return { ...this.#given, ...Object.fromEntries(typed) };
	}

	#valueOf({ name, kind }: FactField, text: string): Scalar {
		if (kind === 'number') return numberIn(text) ?? 0;
		if (kind === 'boolean') return text === 'yes';
		const list = this.#row.fields[name];
		if (!Array.isArray(list)) return text;
		return (list as readonly Scalar[]).find((value) => String(value) === text) ?? text;
	}
}
