import type { BenefitKind, NewClient } from '../../domain/client.ts';
import { checkClientField, type FieldProblem } from '../../domain/client-check.ts';
import type { Day } from '../../domain/day.ts';

/** What is typed, as text; turned into a client when the dossier is made. */
export interface NewClientForm {
	voornamen: string;
	voorvoegsel: string;
	geslachtsnaam: string;
	birthDate: string;
	place: string;
	phone: string;
	email: string;
	bsn: string;
	benefits: readonly BenefitKind[];
}

type TextName = Exclude<keyof NewClientForm, 'benefits'>;

interface FormField {
	readonly name: TextName;
	/** The name of its text in the catalogue. */
	readonly label: 'given' | 'prefix' | 'family' | 'birthDate' | 'place' | 'phone' | 'email' | 'bsn';
	readonly type: 'text' | 'date' | 'tel' | 'email';
	readonly autocomplete: 'off';
}

const field = (name: TextName, label: FormField['label'], type: FormField['type'] = 'text') =>
	({ name, label, type, autocomplete: 'off' }) as const;

/** The order in which people say it. */
export const firstFields: readonly FormField[] = [
	field('voornamen', 'given'),
	field('voorvoegsel', 'prefix'),
	field('geslachtsnaam', 'family'),
	field('birthDate', 'birthDate', 'date'),
	field('place', 'place'),
];

export const moreFields: readonly FormField[] = [
	field('phone', 'phone', 'tel'),
	field('email', 'email', 'email'),
	field('bsn', 'bsn'),
];

export const emptyForm = (): NewClientForm => ({
	voornamen: '',
	voorvoegsel: '',
	geslachtsnaam: '',
	birthDate: '',
	place: '',
	phone: '',
	email: '',
	bsn: '',
	benefits: [],
});

/** What is wrong, by field; empty when the form may go. */
export function problemsIn(
	form: NewClientForm,
	today: Day,
): Partial<Record<TextName, FieldProblem>> {
	const problems: Partial<Record<TextName, FieldProblem>> = {};
	for (const { name } of [...firstFields, ...moreFields]) {
		const problem = checkClientField(name, form[name], today);
		if (problem) problems[name] = problem;
	}
	return problems;
}

export function clientFrom(form: NewClientForm): NewClient {
	const filled = (text: string) => text.trim() || null;
	return {
		voornamen: filled(form.voornamen),
		voorvoegsel: filled(form.voorvoegsel),
		geslachtsnaam: form.geslachtsnaam.trim(),
		birthDate: filled(form.birthDate),
		place: filled(form.place),
		phone: filled(form.phone),
		email: filled(form.email),
		bsn: filled(form.bsn),
		benefits: form.benefits,
	};
}
