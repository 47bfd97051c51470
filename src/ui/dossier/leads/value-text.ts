/** The value of a captured field as text of the screen. */
import { isDay } from '../../../domain/day.ts';
import type {
	Count,
	FieldId,
	FieldValue,
	Place,
	Salary,
	WeekHours,
} from '../../../domain/field-values.ts';
import type { Catalogue } from '../../../messages/catalogue.ts';
import type { Format } from '../../shared/format.ts';

type Words = Catalogue['vacancies'];

function between(
	low: string | null,
	high: string | null,
	words: {
		both(low: string, high: string): string;
		from(low: string): string;
		upTo(high: string): string;
	},
): string {
	if (low !== null && high !== null) return words.both(low, high);
	if (low !== null) return words.from(low);
	return high === null ? '' : words.upTo(high);
}

function hoursText({ min, max }: WeekHours, { value }: Words, format: Format): string {
	const number = (hours: number | null) => (hours === null ? null : format.number(hours));
	return between(number(min), number(max), {
		both: value.hours,
		from: value.hoursFrom,
		upTo: value.hoursTo,
	});
}

function salaryText(salary: Salary, { value }: Words, format: Format): string {
	const { minCent, maxCent, valuta, per } = salary;
	const money = (cents: number | null) => (cents === null ? null : format.money(cents, valuta));
	const range = between(money(minCent), money(maxCent), {
		both: value.range,
		from: value.from,
		upTo: value.upTo,
	});
	return per === null ? range : `${range} ${value.per[per]}`;
}

const placeText = ({ naam, postcode, land, soort }: Place, { value }: Words): string =>
	[postcode, naam, land, soort === null ? '' : value.placeKind[soort]].filter(Boolean).join(' ');

export const countText = ({ n, kwalificatie }: Count, { chance }: Words, format: Format): string =>
	chance.qualified[kwalificatie](format.number(n));

const employerKinds = ['direct', 'bureau', 'onbekend'] as const;

function lineText(field: FieldId, text: string, words: Words, format: Format): string {
	const kind = employerKinds.find((known) => field === 'werkgeverSoort' && known === text);
	if (kind) return words.value.employerKind[kind];
	return isDay(text) ? format.day(text) : text;
}

type Structured = Exclude<FieldValue, string | number | boolean>;

function structuredText(value: Structured, words: Words, format: Format): string {
	if ('minCent' in value) return salaryText(value, words, format);
	if ('min' in value) return hoursText(value, words, format);
	if ('naam' in value) return placeText(value, words);
	if ('kwalificatie' in value) return countText(value, words, format);
	if ('tekst' in value) return value.tekst;
	return value
		.map((item) =>
			typeof item === 'string'
				? item
				: words.chance.channel(
						item.label,
						item.aandeelPromille === null ? null : format.percent(item.aandeelPromille / 1000),
					),
		)
		.join('; ');
}

export function valueText(field: FieldId, value: FieldValue, words: Words, format: Format): string {
	if (typeof value === 'string') return lineText(field, value, words, format);
	if (typeof value === 'boolean') return value ? words.value.yes : words.value.no;
	if (typeof value === 'number')
		return field === 'straalKm' ? words.chance.radius(format.number(value)) : format.number(value);
	return structuredText(value, words, format);
}
