/**
 * Management figures of a process, counted from the facts of dossiers over a period.
 *
 * A figure names the dossiers behind it, so that everybody who may open them can check it. What
 * leaves the laptop is made by `figures-exchange.ts` and names nobody.
 */
import { holds } from './condition-holds.ts';
import { type KnownDossier, type Period, type Tally, tallyOf } from './figure-measures.ts';
import type { FigureRow, FigureTarget } from './figure-row.ts';
import type { WorkProcess } from './process.ts';
import type { ProcessFact } from './process-fact.ts';
import { type Office, type RuleClient, situationOf } from './situation.ts';
import { type RunningTerm, termsOf } from './terms-of.ts';

export type { Period } from './figure-measures.ts';

export interface FigureDossier {
	readonly id: string;
	/** Of the process that is measured only. */
	readonly facts: Iterable<ProcessFact>;
	readonly client: RuleClient;
}

export type FigureUnit = 'dossiers' | 'times' | 'percent' | 'score' | 'days' | 'people';

export interface Figure {
	readonly id: string;
	readonly row: FigureRow;
	readonly unit: FigureUnit;
	/** What to show, in `unit`; `null` when there is nothing to measure. */
	readonly value: number | null;
	/** Dossiers, or the times that something happened. */
	readonly count: number;
	/** Of how many, for a part of a whole; `null` for another figure. */
	readonly of: number | null;
	/** Of a mean: the numbers together; `null` for another figure. */
	readonly sum: number | null;
	readonly target: FigureTarget | null;
	/** Whether `value` keeps to the bounds of the target; `null` without bounds or value. */
	readonly reached: boolean | null;
	readonly dossiers: readonly string[];
	/** Of the whole, and not counted. */
	readonly others: readonly string[];
	/** Their time still ran on the last day; in neither. */
	readonly pending: readonly string[];
	/** For a caseload: each person with the dossiers, most first. */
	readonly parts: readonly {
		readonly name: string;
		readonly count: number;
		readonly dossiers: readonly string[];
	}[];
}

/** In the order of the table. Facts after the last day of the period do not count. */
export function figuresOf(
	process: WorkProcess,
	dossiers: readonly FigureDossier[],
	office: Office,
	period: Period,
): readonly Figure[] {
	const known = dossiers.map((dossier) => knownOn(process, dossier, office, period));
	return process.figures.map((row) => {
		const tallies = known
			.filter(({ situation }) => row.when === undefined || holds(row.when, process, situation))
			.flatMap((dossier) => tallyOf(row, dossier, process, period));
		return figureFrom(row, tallies);
	});
}

function knownOn(
	process: WorkProcess,
	{ id, facts, client }: FigureDossier,
	office: Office,
	{ to }: Period,
): KnownDossier {
	const before = [...facts].filter(({ on }) => on <= to);
	const situation = situationOf(before, client, office, to);
	let terms: readonly RunningTerm[] | null = null;
	return {
		id,
		situation,
		terms: () => {
			terms ??= termsOf(process, situation);
			return terms;
		},
	};
}

const units: Readonly<Record<FigureRow['measure'], FigureUnit>> = {
	count: 'dossiers',
	share: 'percent',
	'kind-share': 'percent',
	'on-time': 'percent',
	mean: 'score',
	days: 'days',
	caseload: 'people',
};

function figureFrom(row: FigureRow, tallies: readonly Tally[]): Figure {
	const at = (place: Tally['place']) => tallies.filter((tally) => tally.place === place);
	const counted = at('counted');
	const parts = row.measure === 'caseload' ? partsOf(counted) : [];
	const count = row.measure === 'caseload' ? within(row.target, parts) : counted.length;
	const sum = units[row.measure] === 'percent' ? null : sumOf(counted);
	const numbers = { count, of: wholeOf(row, counted.length + at('others').length, parts), sum };
	const unit = row.measure === 'count' && row.each ? 'times' : units[row.measure];
	const value = figureValue(unit, numbers);
	const target = row.target ?? null;
	return {
		id: row.id,
		row,
		unit,
		value,
		...numbers,
		sum: unit === 'score' || unit === 'days' ? sum : null,
		target,
		reached: row.measure === 'caseload' ? allWithin(numbers) : keepsTo(target, value),
		dossiers: idsOf(counted),
		others: idsOf(at('others')),
		pending: idsOf(at('pending')),
		parts,
	};
}

type Numbers = Pick<Figure, 'count' | 'of' | 'sum'>;

/** What a figure shows, given its numbers; used for what is added up from several laptops too. */
export function figureValue(unit: FigureUnit, { count, of, sum }: Numbers): number | null {
	if (unit === 'percent') return of ? (100 * count) / of : null;
	if (unit === 'score' || unit === 'days') return count > 0 ? (sum ?? 0) / count : null;
	return count;
}

export function keepsTo(target: FigureTarget | null, value: number | null): boolean | null {
	const { min, max } = target ?? {};
	if (value === null || (min === undefined && max === undefined)) return null;
	return value >= (min ?? value) && value <= (max ?? value);
}

const allWithin = ({ count, of }: Numbers) => (of ? count === of : null);

const wholeOf = (row: FigureRow, all: number, parts: Figure['parts']): number | null => {
	if (row.measure === 'caseload') return parts.length;
	return units[row.measure] === 'percent' ? all : null;
};

const within = (target: FigureTarget | undefined, parts: Figure['parts']): number =>
	parts.filter(({ count }) => keepsTo(target ?? null, count) ?? true).length;

const sumOf = (tallies: readonly Tally[]) => tallies.reduce((sum, { number }) => sum + number, 0);
const idsOf = (tallies: readonly Tally[]) => [...new Set(tallies.map(({ dossier }) => dossier))];

const partsOf = (tallies: readonly Tally[]): Figure['parts'] =>
	[...Map.groupBy(tallies, ({ person }) => person ?? '')]
		.map(([name, own]) => ({ name, count: own.length, dossiers: idsOf(own) }))
		.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
