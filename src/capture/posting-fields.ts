/**
 * What a JobPosting says about each field, as text for the normalisers.
 *
 * schema.org leaves open whether a member is a text, a number, an object or a list of these; pages
 * use all of them, and texts of JSON on top.
 */
import type { FieldId } from '../domain/field-values.ts';
import { decodeEntities, htmlToText } from './html-text.ts';
import type { NormaliserName } from './normalise/normalisers.ts';
import { oneLine } from './plain-text.ts';
import { isObject, type JsonObject, member } from './postings.ts';

const maxText = 100_000;

const listOf = (value: unknown): readonly unknown[] =>
	(Array.isArray(value) ? value : [value]).slice(0, 50);

/** A text or number as text; of an object one of the named members. */
function textsOf(value: unknown, members: readonly string[] = ['name', 'value']): string[] {
	return listOf(value).flatMap((each) => {
		if (typeof each === 'string')
			return oneLine(each.slice(0, maxText)) === '' ? [] : [each.slice(0, maxText)];
		if (typeof each === 'number' && Number.isFinite(each)) return [String(each)];
		if (!isObject(each)) return [];
		const named = members.map((key) => member(each, key)).find((one) => one !== undefined);
		return isObject(named) || Array.isArray(named) ? [] : textsOf(named, []);
	});
}

const inLine = (value: unknown, members?: readonly string[]) =>
	textsOf(value, members).map((text) => oneLine(decodeEntities(text)));

const employment: Readonly<Record<string, string>> = {
	FULL_TIME: 'Voltijd',
	PART_TIME: 'Deeltijd',
	CONTRACTOR: 'Opdracht',
	TEMPORARY: 'Tijdelijk',
	INTERN: 'Stage',
	VOLUNTEER: 'Vrijwilligerswerk',
	PER_DIEM: 'Per dag',
	OTHER: 'Anders',
};

/** `"[\"FULL_TIME\"]"`, "FULL-TIME", a list, or a Dutch word that stays. */
function employmentTypes(value: unknown): string[] {
	const words = inLine(value).flatMap((text) => text.replace(/^\[|\]$|"/g, '').split(/\s*,\s*/));
	const known = words.filter(Boolean).map((word) => {
		const code = word.toUpperCase().replace(/[\s-]+/g, '_');
		return Object.hasOwn(employment, code) ? (employment[code] ?? word) : word;
	});
	return known.length === 0 ? [] : [[...new Set(known)].join(', ')];
}

const countries: Readonly<Record<string, string>> = {
	NL: 'Nederland',
	BE: 'België',
	DE: 'Duitsland',
};

function addressText(address: JsonObject): string {
	const [locality] = inLine(member(address, 'addressLocality'));
	const [province] = inLine(member(address, 'addressRegion'));
	const [postal = ''] = inLine(member(address, 'postalCode'));
	const [country = ''] = inLine(member(address, 'addressCountry'));
	// A region of two or three capitals is a code ("NB"), a longer one may hold the place.
	const place = locality ?? (province && !/^[A-Z]{2,3}$/.test(province) ? province : '');
	return [`${postal} ${place}`.trim(), countries[country.toUpperCase()] ?? country]
		.filter(Boolean)
		.join(', ');
}

function places(data: JsonObject): string[] {
	const remote = inLine(member(data, 'jobLocationType')).some((type) => /telecommute/i.test(type));
	const found = listOf(member(data, 'jobLocation')).flatMap((location) => {
		if (!isObject(location)) return inLine(location);
		const address = member(location, 'address');
		return isObject(address) ? [addressText(address)] : inLine(address ?? member(location, 'name'));
	});
	const known = [...new Set(found.filter(Boolean))].slice(0, 5);
	if (!remote) return known;
	return known.length > 0 ? known.map((text) => `${text}, thuiswerk`) : ['thuiswerk'];
}

const units: Readonly<Record<string, string>> = {
	HOUR: 'per uur',
	DAY: 'per dag',
	WEEK: 'per week',
	MONTH: 'per maand',
	YEAR: 'per jaar',
};

function salaries(value: unknown): string[] {
	return listOf(value).flatMap((salary) => {
		if (!isObject(salary)) return inLine(salary);
		const inner = member(salary, 'value');
		const range = isObject(inner) ? inner : salary;
		const amount = (key: string) => {
			const said = member(range, key);
			return typeof said === 'number' ? [said.toFixed(2)] : inLine(said);
		};
		const amounts = [...amount('minValue'), ...amount('maxValue')];
		const said = amounts.length > 0 ? amounts : isObject(inner) ? amount('value') : inLine(inner);
		const [unit = ''] = inLine(member(range, 'unitText') ?? member(salary, 'unitText'));
		const [currency = ''] = inLine(member(salary, 'currency') ?? member(salary, 'salaryCurrency'));
		const per = units[unit.toUpperCase()] ?? unit;
		return said.length === 0 ? [] : [`${said.slice(0, 2).join(' - ')} ${currency} ${per}`.trim()];
	});
}

const prose = (value: unknown) => textsOf(value).slice(0, 1).map(htmlToText);

interface Row {
	readonly field: FieldId;
	/** The member, for the path. */
	readonly key: string;
	readonly as: NormaliserName;
	readonly read: (value: unknown, data: JsonObject) => readonly string[];
	/** All texts are one value; otherwise the others are alternatives. */
	readonly together?: true;
}

const line = (field: FieldId, key: string, as: NormaliserName = 'text'): Row => ({
	field,
	key,
	as,
	read: (value) => inLine(value).slice(0, 1),
});

export const postingRows: readonly Row[] = [
	line('naamVacature', 'title'),
	{
		field: 'nummerVacature',
		key: 'identifier',
		as: 'digits',
		read: (value) => inLine(value, ['value']).slice(0, 1),
	},
	line('werkgever', 'hiringOrganization', 'name'),
	line('beroep', 'occupationalCategory'),
	{ field: 'plaats', key: 'jobLocation', as: 'city', read: (_, data) => places(data) },
	line('uren', 'workHours', 'hoursRange'),
	{
		field: 'salarisIndicatie',
		key: 'baseSalary',
		as: 'money',
		read: (value) => salaries(value).slice(0, 1),
	},
	{ field: 'contractvorm', key: 'employmentType', as: 'text', read: employmentTypes },
	{
		field: 'opleiding',
		key: 'educationRequirements',
		as: 'text',
		read: (value) => inLine(value, ['credentialCategory', 'name']).slice(0, 1),
	},
	{
		field: 'werkervaring',
		key: 'experienceRequirements',
		as: 'list',
		read: (value) => inLine(value, ['description', 'name']),
		together: true,
	},
	{
		field: 'vakvaardigheid',
		key: 'skills',
		as: 'list',
		read: (value) => inLine(value),
		together: true,
	},
	line('sector', 'industry'),
	line('datumPlaatsing', 'datePosted', 'date'),
	line('datumAanvangWerkzaamheden', 'jobStartDate', 'dateOrText'),
	line('sluitingsdatumVacature', 'validThrough', 'date'),
	{ field: 'omschrijvingVacature', key: 'description', as: 'prose', read: prose },
	{ field: 'arbeidsVoorwaarden', key: 'jobBenefits', as: 'prose', read: prose },
];
