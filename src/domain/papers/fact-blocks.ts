/** Facts of a process as they stand in a document. */
import type { FactKindRow } from '../process/fact-kind.ts';
import { ofKind } from '../process/facts-view.ts';
import type { WorkProcess } from '../process/process.ts';
import type { ProcessFact } from '../process/process-fact.ts';
import type { Situation } from '../process/situation.ts';
import type { PaperBlock, PaperField } from './paper.ts';
import { dayInWords, fieldsOf } from './paper-words.ts';

const dayLabel = 'Datum';
const byLabel = 'Vastgelegd door';
const reasonLabel = 'Reden';

/** One block for each kind: fields when it happened once, a table when it happened more often. */
export const blocksOf = (
	kinds: readonly string[],
	process: WorkProcess,
	situation: Situation,
): readonly PaperBlock[] =>
	kinds.flatMap((kind) => {
		const row = process.factKinds.find(({ id }) => id === kind);
		return row ? [blockOf(row, ofKind(situation.facts, kind))] : [];
	});

function blockOf(row: FactKindRow, facts: readonly ProcessFact[]): PaperBlock {
	const [only = null] = facts;
	if (facts.length > 1) return tableOf(row, facts);
	const asked = fieldsOf(row, only);
	const known = only ? [...asked, ...aboutFact(only)] : asked;
	if (asked.length > 0) return { kind: 'fields', fields: known };
	return { kind: 'text', text: only ? `${row.title}, ${dayInWords(only.on)}` : null };
}

const reasonOf = ({ reasons = [] }: ProcessFact): string => reasons.join(' ').trim();

function aboutFact(fact: ProcessFact): readonly PaperField[] {
	const reason = reasonOf(fact);
	return [
		...(reason ? [{ label: reasonLabel, value: reason }] : []),
		{ label: dayLabel, value: dayInWords(fact.on) },
		{ label: byLabel, value: fact.by.name },
	];
}

function tableOf(row: FactKindRow, facts: readonly ProcessFact[]): PaperBlock {
	const columns = fieldsOf(row, null).map(({ label }) => label);
	const withReason = facts.some((fact) => reasonOf(fact) !== '');
	return {
		kind: 'table',
		caption: row.title,
		head: [dayLabel, ...columns, ...(withReason ? [reasonLabel] : []), byLabel],
		rows: facts.map((fact) => [
			dayInWords(fact.on),
			...fieldsOf(row, fact).map(({ value }) => value ?? ''),
			...(withReason ? [reasonOf(fact)] : []),
			fact.by.name,
		]),
	};
}
