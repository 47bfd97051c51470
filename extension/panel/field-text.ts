/**
 * A field as text that can be edited, and back.
 *
 * The way back uses the normalisers of the reader, so what a person types is understood exactly as
 * what a page says. `null`: the text is no value of this field.
 */
import { dayIn } from '../../src/capture/normalise/date.ts';
import { type NormaliserName, normalisers } from '../../src/capture/normalise/normalisers.ts';
import type {
	Count,
	FieldId,
	FieldValue,
	FindingWay,
	Place,
	Salary,
	WeekHours,
} from '../../src/domain/field-values.ts';

const zone = 'Europe/Amsterdam';

/** Fields that are not plain text on one line. */
const asOf: Partial<Record<FieldId, NormaliserName>> = {
	nummerVacature: 'digits',
	plaats: 'city',
	uren: 'hoursRange',
	salarisIndicatie: 'money',
	datumPlaatsing: 'date',
	datumWijziging: 'date',
	sluitingsdatumVacature: 'date',
	datumAanvangWerkzaamheden: 'dateOrText',
	peildatum: 'date',
	rijbewijs: 'list',
	taalbeheersing: 'list',
	werkervaring: 'list',
	vakvaardigheid: 'list',
	omschrijvingVacature: 'prose',
	arbeidsVoorwaarden: 'prose',
	postcode4: 'postcode',
	straalKm: 'kilometres',
	vacatures: 'count',
	concurrentie: 'count',
	vindwegen: 'findingWays',
};

const manyLines = new Set<FieldId>([
	'omschrijvingVacature',
	'arbeidsVoorwaarden',
	'werkervaring',
	'vakvaardigheid',
	'vindwegen',
]);
/** Computed, or chosen by a switch: not typed. */
const notTyped = new Set<FieldId>([
	'verhouding',
	'werkgeverSoort',
	'codeWerkEnDenkniveauMinimaal',
	'leerbaan',
	'stageplaats',
	'acquisitieNietGewenst',
]);

export const isLong = (field: FieldId): boolean => manyLines.has(field);
export const canBeTyped = (field: FieldId): boolean => !notTyped.has(field);

export function readTyped(field: FieldId, typed: string, now: number): FieldValue | null {
	const lines = typed
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	if (lines.length === 0) return null;
	const dayOf = dayIn(zone);
	const reading = { text: lines.join(' '), lines, field, today: dayOf(now), dayOf };
	return normalisers[asOf[field] ?? 'text'](reading)?.value ?? null;
}

export function textOf(value: FieldValue): string {
	if (typeof value === 'string') return dutchDay(value);
	if (typeof value === 'number') return `${value} km`;
	if (typeof value === 'boolean') return '';
	if ('minCent' in value) return salaryText(value);
	if ('min' in value) return hoursText(value);
	if ('naam' in value) return placeText(value);
	if ('kwalificatie' in value) return countText(value);
	if ('tekst' in value) return value.tekst;
	return value.map((item) => (typeof item === 'string' ? item : wayText(item))).join('\n');
}

const dutchDay = (text: string) => text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3-$2-$1');

const placeText = ({ postcode, naam, land }: Place) =>
	[postcode, [naam, land].filter(Boolean).join(', ')].filter(Boolean).join(' ');

function hoursText({ min, max }: WeekHours): string {
	const [low, high] = [min, max].map((hours) => hours?.toString().replace('.', ','));
	if (low === undefined) return high === undefined ? '' : `maximaal ${high}`;
	if (high === undefined) return `vanaf ${low}`;
	return low === high ? low : `${low} - ${high}`;
}

function salaryText({ minCent, maxCent, valuta, per }: Salary): string {
	const amount = (cents: number) =>
		new Intl.NumberFormat('nl-NL', {
			style: 'currency',
			currency: valuta,
			minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
		}).format(cents / 100);
	const known = [minCent, maxCent].filter((cents) => cents !== null).map(amount);
	const range = [...new Set(known)].join(' - ');
	const open = minCent === null ? `maximaal ${range}` : maxCent === null ? `vanaf ${range}` : range;
	return per === null ? open : `${open} per ${per}`;
}

const countText = ({ n, kwalificatie }: Count) =>
	kwalificatie === 'exact' ? String(n) : `${kwalificatie} ${n}`;

function wayText({ label, aandeelPromille }: FindingWay): string {
	if (aandeelPromille === null) return label;
	return `${label} ${String(aandeelPromille / 10).replace('.', ',')}%`;
}
