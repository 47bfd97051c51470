/**
 * The e-intake that a client fills in: a work part, and an income part for WW or for assistance (H-6).
 *
 * The source names the parts and not their questions. These are the project's own and as few as a
 * first talk needs; in plain Dutch (B1), for the client.
 */
import { ofKind } from './process/facts-view.ts';
import type { Situation } from './process/situation.ts';

export interface EIntakePart {
	readonly id: 'work' | 'income-ww' | 'income-wwb';
	readonly title: string;
	readonly questions: readonly { readonly id: EIntakeQuestion; readonly text: string }[];
}

export type EIntakeQuestion =
	| 'work-last'
	| 'work-wish'
	| 'work-learned'
	| 'work-hours'
	| 'ww-last-day'
	| 'ww-why'
	| 'ww-beside'
	| 'wwb-household'
	| 'wwb-income';

/** Name of the document under which the answers are kept. */
export const eIntakeDocument = 'e-intake';

const work: EIntakePart = {
	id: 'work',
	title: 'Werkdeel',
	questions: [
		{ id: 'work-last', text: 'Wat was uw laatste werk?' },
		{ id: 'work-wish', text: 'Welk werk zoekt u?' },
		{ id: 'work-learned', text: 'Welke opleidingen hebt u gedaan?' },
		{ id: 'work-hours', text: 'Hoeveel uur per week kunt u werken?' },
	],
};

const incomeWw: EIntakePart = {
	id: 'income-ww',
	title: 'Inkomensdeel WW',
	questions: [
		{ id: 'ww-last-day', text: 'Wat was uw laatste werkdag?' },
		{ id: 'ww-why', text: 'Waarom is uw werk gestopt?' },
		{ id: 'ww-beside', text: 'Werkt u nog ergens anders, of voor uzelf?' },
	],
};

const incomeWwb: EIntakePart = {
	id: 'income-wwb',
	title: 'Inkomensdeel bijstand',
	questions: [
		{ id: 'wwb-household', text: 'Met wie woont u in één huis?' },
		{ id: 'wwb-income', text: 'Welke inkomsten hebt u nu?' },
	],
};

/** The parts for this client: by what was asked at the desk, else by the benefits of the dossier. */
export function eIntakeParts({ facts, client }: Situation): readonly EIntakePart[] {
	const asked = ofKind(facts, 'benefit-asked').map(({ data }) => data.kind);
	const has = (...kinds: readonly string[]) =>
		asked.length > 0
			? asked.some((kind) => kinds.includes(String(kind)))
			: client.benefits.some((kind) => kinds.includes(kind));
	return [
		work,
		...(has('ww') ? [incomeWw] : []),
		...(has('wwb', 'ioaw', 'participatiewet', 'ioaz') ? [incomeWwb] : []),
	];
}

/** The fact that says which parts are filled in. */
export const eIntakeCompleted = (
	parts: readonly EIntakePart[],
	written: (question: EIntakeQuestion) => string,
): Readonly<Record<'workPart' | 'incomePartWw' | 'incomePartWwb', boolean>> => {
	const filled = (id: EIntakePart['id']) =>
		parts.some(
			(part) =>
				part.id === id && part.questions.some((question) => written(question.id).trim() !== ''),
		);
	return {
		workPart: filled('work'),
		incomePartWw: filled('income-ww'),
		incomePartWwb: filled('income-wwb'),
	};
};
