/**
 * From what several methods say to one reading: the surest is filled in, at equal confidence the
 * one that the adapter names first; the others are kept.
 *
 * Confidence is a word from a table. `high`: at a visible label, or two methods agree. `medium`: one
 * structured method. `low`: repaired, taken from the title or the running text, or damaged. A
 * contradiction or an implausible value lowers it one step.
 */
import type { Candidate, Confidence, FieldReading, Via } from '../domain/field-reading.ts';
import type { FieldValue } from '../domain/field-values.ts';
import { fold } from './plain-text.ts';

const startingAt: Readonly<Record<Via, Confidence>> = {
	label: 'high',
	section: 'high',
	handmatig: 'high',
	css: 'medium',
	url: 'medium',
	'json-ld': 'medium',
	microdata: 'medium',
	rdfa: 'medium',
	'embedded-json': 'medium',
	berekend: 'medium',
	'json-ld-repaired': 'low',
	meta: 'low',
	'main-text': 'low',
	selection: 'low',
};

const steps: readonly Confidence[] = ['low', 'medium', 'high'];
const lower = (confidence: Confidence): Confidence =>
	steps[Math.max(0, steps.indexOf(confidence) - 1)] ?? 'low';

const rank = ({ confidence }: Said) => steps.indexOf(confidence);

export const lowest = (confidences: readonly Confidence[]): Confidence =>
	steps.find((step) => confidences.includes(step)) ?? 'low';

export interface Said extends Candidate {
	readonly implausible: boolean;
}

/** Structured data as it was meant, which the visible page can confirm. */
export const isStrict = (via: Via): boolean =>
	via === 'json-ld' || via === 'microdata' || via === 'rdfa';

/** The confidence of one method on its own. */
export function confidenceOf(
	via: Via,
	raw: string,
	confirmed: boolean,
	implausible: boolean,
): Confidence {
	if (raw.includes('\ufffd')) return 'low';
	const start = confirmed ? 'high' : startingAt[via];
	return implausible ? lower(start) : start;
}

/** "Metselaar (m/v/x)" is a Metselaar. */
const genders = /\(?\b[mvx](?:\s?\/\s?[mvx]){1,2}\b\)?/g;

const letters = (text: string) =>
	fold(text)
		.replace(genders, '')
		.replace(/[^\p{L}\d]/gu, '');
const enoughLetters = 120;

const sameCities = [
	['denhaag', 'sgravenhage'],
	['denbosch', 'shertogenbosch'],
];

function isSameText(a: string, b: string): boolean {
	const [one, other] = [letters(a), letters(b)];
	if (one === other || sameCities.some((pair) => pair.includes(one) && pair.includes(other)))
		return true;
	// The same long text, cut off or marked up differently.
	return (
		Math.min(one.length, other.length) >= enoughLetters &&
		one.slice(0, enoughLetters) === other.slice(0, enoughLetters)
	);
}

/** Equal as far as both say something: an unknown period or country contradicts nothing. */
function isSameValue(a: FieldValue, b: FieldValue): boolean {
	if (typeof a === 'string' && typeof b === 'string') return isSameText(a, b);
	if (typeof a !== 'object' || typeof b !== 'object') return a === b;
	if (Array.isArray(a) || Array.isArray(b))
		return letters(JSON.stringify(a)) === letters(JSON.stringify(b));
	const other = new Map<string, unknown>(Object.entries(b));
	return Object.entries(a).every(([key, value]) => {
		const against = other.get(key) ?? null;
		if (value === null || against === null) return true;
		return typeof value === 'string' && typeof against === 'string'
			? isSameText(value, against)
			: value === against;
	});
}

/** The title of a page says more or less than the heading, without contradicting it. */
const isSaying = (one: Said, first: Said) =>
	isSameValue(one.value, first.value) ||
	(one.via === 'meta' &&
		[letters(String(one.value)), letters(String(first.value))].some(
			(text, at, both) => text.length >= 4 && both[1 - at]?.includes(text),
		));

/** Null when there is nothing. */
export function weigh(said: readonly Said[]): FieldReading | null {
	const [first, ...others] = said.toSorted((a, b) => rank(b) - rank(a));
	if (!first) return null;
	const agrees = others.filter((each) => isSaying(each, first));
	const different = others.filter((each) => !isSaying(each, first));
	const vias = [...new Set(agrees.map(({ via }) => via))].filter((via) => via !== first.via);
	const damaged = first.raw.includes('\ufffd');
	const alone = vias.length > 0 && !damaged && !first.implausible ? 'high' : first.confidence;
	const alternatives = different
		.filter((each, at) => different.findIndex((one) => isSameValue(one.value, each.value)) === at)
		.map(({ value, raw, via, path, confidence }) => ({ value, raw, via, path, confidence }));
	return {
		value: first.value,
		raw: first.raw,
		via: first.via,
		path: first.path,
		confidence: alternatives.length > 0 ? lower(alone) : alone,
		agrees: vias,
		alternatives,
	};
}
