/** Values as they stand on paper, in Dutch. */
import type { Day } from '../day.ts';
import { type FactKindRow, fieldLabel, optionLabel } from '../process/fact-kind.ts';
import type { ProcessFact, Scalar } from '../process/process-fact.ts';
import type { PaperField } from './paper.ts';

const months = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december',
] as const;

/** `4 mei 2026`. */
export function dayInWords(day: Day): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/** `2026-05` as `mei 2026`. */
export const monthInWords = (period: string): string => dayInWords(`${period}-01`).slice(2);

export const yesOrNo = (is: boolean): string => (is ? 'Ja' : 'Nee');

/** Cents of a euro as `€ 1.234,50`. */
export function euros(cents: number): string {
	const whole = String(Math.trunc(Math.abs(cents) / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '.');
	const rest = String(Math.abs(cents) % 100).padStart(2, '0');
	return `€ ${cents < 0 ? '-' : ''}${whole},${rest}`;
}

export const numberInWords = (value: number): string => String(value).replace('.', ',');

/** A value of a fact; the kind says whether it is a day or one of a list. */
export function valueInWords(row: FactKindRow, field: string, value: Scalar): string {
	const kind = row.fields[field];
	if (Array.isArray(kind)) return optionLabel(row, field, value);
	if (typeof value === 'boolean') return yesOrNo(value);
	if (typeof value === 'number') return numberInWords(value);
	return kind === 'day' ? dayInWords(value) : value;
}

/** Names that stand for a fact or a version of the content say nothing on paper. */
const unprinted: ReadonlySet<string> = new Set([
	'version',
	'startedBy',
	'entry',
	'answers',
	'form',
]);

/** A tick that was not set says nothing; everything else that is missing is seen to be missing. */
const saysNothing = (row: FactKindRow, field: string, fact: ProcessFact | null): boolean =>
	fact !== null && row.fields[field] === 'boolean' && fact.data[field] === undefined;

/** The fields that a kind asks for; what the fact does not say is not filled in. */
export const fieldsOf = (row: FactKindRow, fact: ProcessFact | null): readonly PaperField[] =>
	Object.keys(row.fields)
		.filter((field) => !unprinted.has(field) && !saysNothing(row, field, fact))
		.map((field) => {
			const value = fact?.data[field];
			const known = value !== undefined && value !== '';
			return {
				label: fieldLabel(row, field),
				value: known ? valueInWords(row, field, value) : null,
			};
		});

/** The place of a fact in the first list of its kind, such as the questions a to g; 0 without a list. */
export function optionOrder(row: FactKindRow, { data }: ProcessFact): number {
	const list = Object.entries(row.fields).find(([, kind]) => Array.isArray(kind));
	if (!list) return 0;
	const [field, kind] = list;
	const value = data[field];
	return Array.isArray(kind) && value !== undefined ? kind.indexOf(value) : 0;
}

/** What is printed on every document. */
export const paperWords = {
	form: 'Formulier',
	notFilledIn: 'Nog niet ingevuld',
	signing: {
		heading: 'Ondertekening',
		as: 'Als',
		name: 'Naam',
		on: 'Datum',
		signature: 'Handtekening',
		version: 'Versie',
		drawn: 'Getekende handtekening',
		older: 'Getekend onder een oudere versie',
		ways: {
			drawn: 'Getekend op het scherm',
			typed: 'Naam getypt en aangevinkt',
			paper: 'Op papier',
		},
	},
} as const;
