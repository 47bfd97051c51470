/**
 * How each kind of figure is counted. A dossier is `counted`, is among the `others` of the whole, or
 * is `pending`: its time still runs on the last day of the period, so it is in neither.
 */
import { addDays, addMonths, type Day, daysBetween } from '../day.ts';
import { type TermLength, termFrom } from '../term.ts';
import { withinCalendar } from '../work-calendar.ts';
import type { FactMatch } from './condition.ts';
import { holds, horizonOf, matchingFacts } from './condition-holds.ts';
import type { FigureOf, FigureRow } from './figure-row.ts';
import type { WorkProcess } from './process.ts';
import type { ProcessFact } from './process-fact.ts';
import type { Situation } from './situation.ts';
import type { RunningTerm, TermState } from './terms-of.ts';

/** Both days included. The last one is the day of measuring: what is known later does not count. */
export interface Period {
	readonly from: Day;
	readonly to: Day;
}

/** A dossier as it was known on the last day of the period. */
export interface KnownDossier {
	readonly id: string;
	readonly situation: Situation;
	readonly terms: () => readonly RunningTerm[];
}

type Place = 'counted' | 'others' | 'pending';

export interface Tally {
	readonly place: Place;
	readonly dossier: string;
	/** For a mean: the number that counts. */
	readonly number: number;
	/** For a caseload: whose dossier it is. */
	readonly person: string | null;
}

type Measure<Row> = (
	row: Row,
	dossier: KnownDossier,
	process: WorkProcess,
	period: Period,
) => readonly Pick<Tally, 'place' | 'number' | 'person'>[];

const isIn = ({ from, to }: Period, on: Day) => from <= on && on <= to;
const one = (place: Place, number = 1, person: string | null = null) => [{ place, number, person }];

function firstIn(match: FactMatch, process: WorkProcess, situation: Situation, period: Period) {
	return matchingFacts(match, process, situation).find(({ on }) => isIn(period, on));
}

const count: Measure<FigureOf<'count'>> = (row, { situation }, process, period) => {
	const found = matchingFacts(row.in, process, situation).filter(({ on }) => isIn(period, on));
	return (row.each ? found : found.slice(0, 1)).flatMap(() => one('counted'));
};

const share: Measure<FigureOf<'share'>> = (row, { situation }, process, period) => {
	const start = firstIn(row.of, process, situation, period);
	if (!start) return [];
	const reached = matchingFacts(row.reached, process, situation).find(({ on }) => on >= start.on);
	if (row.within === undefined) return one(reached ? 'counted' : 'others');
	const length = lengthOf(row.within, process, situation);
	const term = withinCalendar(() => termFrom(start.on, length, situation.calendar));
	if (term === null) return [];
	const { due } = term;
	if (reached) return one(reached.on <= due ? 'counted' : 'others');
	return one(period.to < due ? 'pending' : 'others');
};

const lengthOf = (
	within: NonNullable<FigureOf<'share'>['within']>,
	process: WorkProcess,
	{ settings }: Situation,
): TermLength =>
	'setting' in within ? { unit: 'months', count: horizonOf(process, settings) } : within;

const kindShare: Measure<FigureOf<'kind-share'>> = (row, { situation }, process, period) => {
	if (!firstIn(row.of, process, situation, period)) return [];
	if (holds({ kind: row.kind }, process, situation)) return one('counted');
	return one(holds(row.decided, process, situation) ? 'others' : 'pending');
};

const placeOfState = (state: TermState): Place | null => {
	switch (state.kind) {
		case 'met':
			return state.daysLate === 0 ? 'counted' : 'others';
		case 'overdue':
			return 'others';
		case 'ended':
		case 'length-unknown':
		case 'outside-calendar':
			return null;
		default:
			return 'pending';
	}
};

const onTime: Measure<FigureOf<'on-time'>> = (row, { terms }, _process, period) =>
	terms()
		.filter(({ id, due }) => id === row.term && due !== null && isIn(period, due))
		.flatMap(({ state }) => {
			const place = placeOfState(state);
			return place === null ? [] : one(place);
		});

const mean: Measure<FigureOf<'mean'>> = (row, { situation }, process, period) =>
	matchingFacts(row.in, process, situation)
		.filter(({ on }) => isIn(period, on))
		.flatMap(({ data }) => {
			const number = data[row.field];
			const counts =
				typeof number === 'number' && number >= row.scale.from && number <= row.scale.to;
			return counts ? one('counted', number) : [];
		});

const days: Measure<FigureOf<'days'>> = (row, { situation }, process, period) => {
	const start = matchingFacts(row.from, process, situation).at(0);
	const end = start && matchingFacts(row.to, process, situation).find(({ on }) => on >= start.on);
	return end && isIn(period, end.on) ? one('counted', daysBetween(start.on, end.on)) : [];
};

const caseload: Measure<FigureOf<'caseload'>> = (row, { situation }, process, { from, to }) => {
	const window = addDays(addMonths(to, -row.months), 1);
	const since = [from, window].toSorted().at(-1) ?? from;
	const start = matchingFacts(row.from, process, situation).at(-1);
	if (!start) return [];
	const ended = row.to
		.flatMap((match) => matchingFacts(match, process, situation))
		.some(({ on }) => on >= start.on && on < since);
	return ended ? [] : one('counted', 1, personIn(start, row.field));
};

const personIn = ({ data, by }: ProcessFact, field: string): string => {
	const name = data[field];
	return typeof name === 'string' && name !== '' ? name : by.name;
};

/** Every dossier that a row concerns, and where it counts. */
export function tallyOf(
	row: FigureRow,
	dossier: KnownDossier,
	process: WorkProcess,
	period: Period,
): readonly Tally[] {
	return measured(row, dossier, process, period).map((part) => ({ ...part, dossier: dossier.id }));
}

function measured(row: FigureRow, ...known: [KnownDossier, WorkProcess, Period]) {
	switch (row.measure) {
		case 'count':
			return count(row, ...known);
		case 'share':
			return share(row, ...known);
		case 'kind-share':
			return kindShare(row, ...known);
		case 'on-time':
			return onTime(row, ...known);
		case 'mean':
			return mean(row, ...known);
		case 'days':
			return days(row, ...known);
		case 'caseload':
			return caseload(row, ...known);
	}
}
