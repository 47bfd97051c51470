/** A vacancy of the bank as typed in a form, and what it says once it is in order. */
import type { BankVacancy, NewVacancy } from '../../domain/employer-vacancy.ts';

export interface VacancyDraft {
	title: string;
	/** Id of an employer's card, or empty. */
	employerId: string;
	employerName: string;
	place: string;
	minHours: string;
	maxHours: string;
	kind: BankVacancy['kind'];
	service: BankVacancy['service'];
	bulk: NonNullable<BankVacancy['bulk']> | '';
	positions: string;
	closesOn: string;
	url: string;
}

export const vacancyDraftOf = (vacancy: BankVacancy | null): VacancyDraft => ({
	title: vacancy?.title ?? '',
	employerId: vacancy?.employerId ?? '',
	employerName: vacancy?.employerName ?? '',
	place: vacancy?.place ?? '',
	minHours: String(vacancy?.minHours ?? ''),
	maxHours: String(vacancy?.maxHours ?? ''),
	kind: vacancy?.kind ?? 'job',
	service: vacancy?.service ?? 'mediated',
	bulk: vacancy?.bulk ?? '',
	positions: String(vacancy?.positions ?? 1),
	closesOn: vacancy?.closesOn ?? '',
	url: vacancy?.url ?? '',
});

export type VacancyProblem = 'title' | 'minHours' | 'maxHours' | 'positions';

export type ReadVacancy =
	| { readonly kind: 'vacancy'; readonly fields: Omit<NewVacancy, 'natural'> }
	| { readonly kind: 'refused'; readonly problems: readonly VacancyProblem[] };

const line = (text: string) => text.trim().slice(0, 200) || null;
/** A comma is a decimal point here. */
const number = (text: string) => (text.trim() === '' ? null : Number(text.replace(',', '.')));
const isHours = (text: string) => {
	const hours = number(text);
	return hours === null || (hours >= 0 && hours <= 168);
};

export function vacancyIn(draft: VacancyDraft): ReadVacancy {
	const problems: VacancyProblem[] = [];
	const title = line(draft.title);
	const positions = number(draft.positions) ?? 1;
	if (!title) problems.push('title');
	if (!isHours(draft.minHours)) problems.push('minHours');
	if (!isHours(draft.maxHours)) problems.push('maxHours');
	if (!Number.isInteger(positions) || positions < 1 || positions > 999) problems.push('positions');
	if (!title || problems.length > 0) return { kind: 'refused', problems };
	const { kind, service } = draft;
	const url = /^https?:\/\//.test(draft.url.trim()) ? draft.url.trim().slice(0, 2048) : null;
	const fields = {
		title,
		kind,
		service,
		positions,
		url,
		employerId: draft.employerId || null,
		employerName: draft.employerId ? null : line(draft.employerName),
		place: line(draft.place),
		minHours: number(draft.minHours),
		maxHours: number(draft.maxHours),
		bulk: draft.bulk || null,
		closesOn: draft.closesOn || null,
	};
	return { kind: 'vacancy', fields };
}
