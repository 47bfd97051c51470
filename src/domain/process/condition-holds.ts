import { ageOn } from '../day.ts';
import type { Bound, Condition, Expected, FactMatch, Where } from './condition.ts';
import { ofKind } from './facts-view.ts';
import type { WorkProcess } from './process.ts';
import type { ProcessFact } from './process-fact.ts';
import type { Situation } from './situation.ts';

/** Whether a condition holds; what is not known does not hold. */
export function holds(condition: Condition, process: WorkProcess, situation: Situation): boolean {
	const itHolds = (part: Condition) => holds(part, process, situation);
	if ('all' in condition) return condition.all.every(itHolds);
	if ('any' in condition) return condition.any.some(itHolds);
	if ('not' in condition) return !itHolds(condition.not);
	if ('fact' in condition) return matchingFacts(condition, process, situation).length > 0;
	if ('latest' in condition) {
		const { latest, among } = condition;
		const last = matchingFacts({ fact: latest, where: among }, process, situation).at(-1);
		return last !== undefined && matches(last, condition.where, process, situation);
	}
	if ('signed' in condition) return isSigned(condition, process, situation);
	if ('kind' in condition) return isOfKind(condition.kind, process, situation);
	if ('office' in condition) return situation.settings[condition.office];
	if ('benefit' in condition) {
		return condition.benefit.some((benefit) => situation.client.benefits.includes(benefit));
	}
	const { birthDate } = situation.client;
	return (
		birthDate !== null &&
		isWithin(ageOn(birthDate, situation.today), condition.age, process, situation)
	);
}

/** By one of these, and in the last version: whoever signed an older one signs again. */
function isSigned(
	{ signed: document, by }: Extract<Condition, { signed: string }>,
	process: WorkProcess,
	situation: Situation,
): boolean {
	const { versions } = process.documents.find((row) => row.document === document) ?? {};
	const last = versions && matchingFacts(versions, process, situation).at(-1)?.data.version;
	return ofKind(situation.facts, 'signed').some(
		({ role, data }) =>
			data.document === document &&
			role !== undefined &&
			by.includes(role) &&
			(last === undefined || data.version === last),
	);
}

/** What a client is in a situation: asked by nearly every row, worked out once. */
const kindsOf = new WeakMap<Situation, Map<WorkProcess['clientKinds'][number], boolean>>();

function isOfKind(kind: string, process: WorkProcess, situation: Situation): boolean {
	const row = process.clientKinds.find(({ id }) => id === kind);
	if (row === undefined) return false;
	const known = kindsOf.get(situation) ?? new Map();
	kindsOf.set(situation, known);
	const before = known.get(row);
	if (before !== undefined) return before;
	const now = holds(row.when, process, situation);
	known.set(row, now);
	return now;
}

/** The facts that match, in the order of the calendar. */
export const matchingFacts = (
	{ fact, where }: FactMatch,
	process: WorkProcess,
	situation: Situation,
): readonly ProcessFact[] =>
	ofKind(situation.facts, fact).filter((one) => matches(one, where, process, situation));

export const matches = (
	fact: ProcessFact,
	where: Where | undefined,
	process: WorkProcess,
	situation: Situation,
): boolean =>
	Object.entries(where ?? {}).every(([field, expected]) =>
		isAsExpected(field === 'role' ? fact.role : fact.data[field], expected, process, situation),
	);

function isAsExpected(
	value: string | number | boolean | undefined,
	expected: Expected,
	process: WorkProcess,
	situation: Situation,
): boolean {
	if (value === undefined) return false;
	if (typeof expected !== 'object') return value === expected;
	if (Array.isArray(expected)) return expected.includes(value);
	if ('setting' in expected) {
		const set = settingOf(expected.setting, process, situation);
		return typeof set === 'number' ? value === set : set.includes(String(value));
	}
	return typeof value === 'number' && isWithin(value, expected as Bounds, process, situation);
}

interface Bounds {
	readonly min?: Bound | undefined;
	readonly max?: Bound | undefined;
	readonly over?: Bound | undefined;
}

function isWithin(
	value: number,
	{ min, max, over }: Bounds,
	process: WorkProcess,
	situation: Situation,
): boolean {
	const bound = (one: Bound | undefined, open: number) => {
		if (one === undefined) return open;
		return typeof one === 'number' ? one : Number(settingOf(one.setting, process, situation));
	};
	return (
		value >= bound(min, Number.NEGATIVE_INFINITY) &&
		value <= bound(max, Number.POSITIVE_INFINITY) &&
		value > bound(over, Number.NEGATIVE_INFINITY)
	);
}

function settingOf(
	name: 'horizonMonths' | 'youthMaxAge' | 'targetGroups',
	process: WorkProcess,
	{ settings }: Situation,
): number | readonly string[] {
	return name === 'horizonMonths' ? horizonOf(process, settings) : settings[name];
}

/** Months: the office's own horizon, else that of the process (C-1). */
export const horizonOf = (process: WorkProcess, settings: Situation['settings']): number =>
	settings.horizonMonths ?? process.horizonMonths;
