/** Forms for a vacancy or chance that somebody types; each makes the record a capture would have made. */
import type { CaptureRecord } from '../../../domain/capture-record.ts';
import { typedReading } from '../../../domain/field-reading.ts';

export type TypedField =
	| 'title'
	| 'employer'
	| 'place'
	| 'hoursFrom'
	| 'hoursTo'
	| 'closing'
	| 'address'
	| 'occupation'
	| 'region'
	| 'vacancies'
	| 'competition'
	| 'asOf';

export type TypedProblem = 'needed' | 'not-a-number' | 'not-a-day' | 'not-an-address';

export type Typed = Readonly<Partial<Record<TypedField, string>>>;

interface FieldRow {
	readonly name: TypedField;
	readonly type?: 'date' | 'url';
	readonly required?: true;
	/** The longest that the record takes. */
	readonly most: number;
	/** What is wrong when the text does not fit. */
	readonly fits?: readonly [pattern: RegExp, otherwise: TypedProblem];
}

interface TypedForm {
	readonly fields: readonly FieldRow[];
	/** Ask `problemsOf` first. */
	readonly record: (typed: Typed) => CaptureRecord;
}

const count = /^\d{1,6}$/;
/** Hours a week, in quarters. */
const hours = /^(\d|[1-9]\d|1[0-5]\d|16[0-8])([.,](0|00|25|5|50|75))?$/;
const day = /^\d{4}-\d\d-\d\d$/;
const address = /^https?:\/\/\S+\.\S+$/;

const given = (typed: Typed, name: TypedField) => typed[name]?.trim() || null;

const textAt = (typed: Typed, name: TypedField) => {
	const text = given(typed, name);
	return text === null ? undefined : typedReading(text);
};

const countAt = (typed: Typed, name: TypedField) => {
	const text = given(typed, name);
	return text === null
		? undefined
		: typedReading({ n: Number(text), kwalificatie: 'exact' as const });
};

const hoursAt = (typed: Typed) => {
	const [min, max] = (['hoursFrom', 'hoursTo'] as const).map((name) => {
		const text = given(typed, name);
		return text === null ? null : Number(text.replace(',', '.'));
	});
	return min == null && max == null
		? undefined
		: typedReading({ min: min ?? null, max: max ?? null });
};

const placeAt = (typed: Typed) => {
	const naam = given(typed, 'place');
	return naam === null
		? undefined
		: typedReading({ naam, postcode: null, land: null, soort: null });
};

const common = (typed: Typed) => ({
	source: {
		url: given(typed, 'address'),
		canonicalUrl: null,
		host: null,
		pageType: 'geen-inhoud' as const,
		title: null,
		adapter: null,
		lang: null,
	},
	snapshot: null,
	natural: null,
	omitted: [],
	warnings: [],
});

export const typedForms: Readonly<Record<'vacature' | 'kans', TypedForm>> = {
	vacature: {
		fields: [
			{ name: 'title', required: true, most: 120 },
			{ name: 'employer', most: 200 },
			{ name: 'place', most: 120 },
			{ name: 'hoursFrom', most: 6, fits: [hours, 'not-a-number'] },
			{ name: 'hoursTo', most: 6, fits: [hours, 'not-a-number'] },
			{ name: 'closing', type: 'date', most: 10, fits: [day, 'not-a-day'] },
			{ name: 'address', type: 'url', most: 2048, fits: [address, 'not-an-address'] },
		],
		record: (typed) => ({
			kind: 'vacature',
			fields: {
				naamVacature: textAt(typed, 'title'),
				werkgever: textAt(typed, 'employer'),
				plaats: placeAt(typed),
				uren: hoursAt(typed),
				sluitingsdatumVacature: textAt(typed, 'closing'),
			},
			...common(typed),
		}),
	},
	kans: {
		fields: [
			{ name: 'occupation', required: true, most: 120 },
			{ name: 'region', most: 120 },
			{ name: 'vacancies', most: 6, fits: [count, 'not-a-number'] },
			{ name: 'competition', most: 6, fits: [count, 'not-a-number'] },
			{ name: 'asOf', type: 'date', most: 10, fits: [day, 'not-a-day'] },
		],
		record: (typed) => ({
			kind: 'kans',
			fields: {
				beroep: textAt(typed, 'occupation'),
				regio: textAt(typed, 'region'),
				vacatures: countAt(typed, 'vacancies'),
				concurrentie: countAt(typed, 'competition'),
				peildatum: textAt(typed, 'asOf'),
			},
			...common(typed),
		}),
	},
};

function problemOf({ name, required, fits }: FieldRow, typed: Typed): TypedProblem | null {
	const text = given(typed, name);
	if (text === null) return required ? 'needed' : null;
	return fits && !fits[0].test(text) ? fits[1] : null;
}

/** What keeps the form from becoming a record, per field; empty when nothing does. */
export const problemsOf = (
	form: 'vacature' | 'kans',
	typed: Typed,
): Partial<Record<TypedField, TypedProblem>> =>
	Object.fromEntries(
		typedForms[form].fields.flatMap((row) => {
			const problem = problemOf(row, typed);
			return problem === null ? [] : [[row.name, problem]];
		}),
	);
