/** Vacancies and chances for practice, as if read by label from a page. No real employer, no page. */
import {
	CaptureRecord,
	type ChanceFields,
	type Source,
	type VacancyFields,
} from '../capture-record.ts';

type Values<Fields> = {
	readonly [Field in keyof Fields]?: NonNullable<Fields[Field]> extends { value: infer Value }
		? Value
		: never;
};

const source = (pageType: Source['pageType'], title: string): Source => ({
	url: null,
	canonicalUrl: null,
	host: null,
	pageType,
	title,
	adapter: null,
	lang: 'nl',
});

const labelled = (values: object) =>
	Object.fromEntries(
		Object.entries(values).map(([field, value]) => [
			field,
			{
				value,
				raw: typeof value === 'string' ? value.slice(0, 500) : '',
				via: 'label',
				path: '',
				confidence: 'high',
				agrees: [],
				alternatives: [],
			},
		]),
	);

const nothingElse = { snapshot: null, natural: null, omitted: [], warnings: [] };

/** A vacancy; without a page the fields have no path. */
export const practiceVacancy = (
	values: Values<VacancyFields> & { readonly naamVacature: string },
): CaptureRecord =>
	CaptureRecord.parse({
		kind: 'vacature',
		fields: labelled(values),
		source: source('vacature-detail', values.naamVacature),
		...nothingElse,
	});

export const practiceChance = (
	values: Values<ChanceFields> & { readonly beroep: string },
): CaptureRecord =>
	CaptureRecord.parse({
		kind: 'kans',
		fields: labelled(values),
		source: source('kans-resultaat', `Uw kansen als ${values.beroep}`),
		...nothingElse,
	});

/** A place by name, as most pages give it. */
export const inPlace = (naam: string) =>
	({ naam, postcode: null, land: null, soort: 'vast' }) as const;
