import type { z } from 'zod';
import type { BenefitKind } from '../../../src/domain/client.ts';
import type { Day } from '../../../src/domain/day.ts';
import { contradictionsOf } from '../../../src/domain/process/contradictions-of.ts';
import { OfficeSettings } from '../../../src/domain/process/office-settings.ts';
import type { WorkProcess } from '../../../src/domain/process/process.ts';
import { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { officeOf, type Situation, situationOf } from '../../../src/domain/process/situation.ts';
import { type RunningTerm, termsOf } from '../../../src/domain/process/terms-of.ts';
import { processById } from '../../../src/domain/processes/all.ts';

const femke = { personId: 'femke', name: 'Femke Adviseur' };

type Loose = Partial<Omit<ProcessFact, 'kind' | 'on'>>;

/** A valid fact; the id says what it is, so that a test can name it. */
export const fact = (kind: string, on: Day, data: ProcessFact['data'] = {}, more: Loose = {}) =>
	ProcessFact.parse({ id: `${kind} ${on}`, kind, on, by: femke, data, ...more });

export interface Case {
	readonly facts?: readonly ProcessFact[];
	readonly benefits?: readonly BenefitKind[];
	readonly birthDate?: Day | null;
	readonly settings?: z.input<typeof OfficeSettings>;
	readonly today?: Day;
}

export const situation = ({
	facts = [],
	benefits = [],
	birthDate = null,
	settings = {},
	today = '2026-04-01',
}: Case): Situation =>
	situationOf(facts, { birthDate, benefits }, officeOf(OfficeSettings.parse(settings)), today);

export function process(id: string): WorkProcess {
	const found = processById.get(id);
	if (!found) throw new RangeError(`no process ${id}`);
	return found;
}

export const terms = (id: string, one: Case): readonly RunningTerm[] =>
	termsOf(process(id), situation(one));

export function term(id: string, name: string, one: Case): RunningTerm {
	const found = terms(id, one).find((running) => running.id === name);
	if (!found) throw new RangeError(`no term ${name}`);
	return found;
}

export const warnings = (id: string, one: Case): readonly string[] => {
	const here = situation(one);
	return contradictionsOf(process(id), termsOf(process(id), here), here).map((row) => row.id);
};
