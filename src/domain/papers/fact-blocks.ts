/** Facts of a process as they stand in a document. */
import type { DocumentRow } from '../process/document-row.ts';
import type { FactKindRow } from '../process/fact-kind.ts';
import { ofKind } from '../process/facts-view.ts';
import type { WorkProcess } from '../process/process.ts';
import type { ProcessFact } from '../process/process-fact.ts';
import type { Situation } from '../process/situation.ts';
import type { PaperBlock, PaperField } from './paper.ts';
import { dayInWords, fieldsOf, optionOrder } from './paper-words.ts';

type DocumentPart = DocumentRow['contents'][number];

/**
 * One block for each kind: fields when it happened once, a table when it happened more often. Where
 * parts of a document share the fields of a kind, the day and the person stand under the first.
 */
export const blocksOf = (
	part: DocumentPart,
	{ contents }: Pick<DocumentRow, 'contents'>,
	process: WorkProcess,
	situation: Situation,
): readonly PaperBlock[] =>
	(part.facts ?? []).flatMap((kind) => {
		const row = process.factKinds.find(({ id }) => id === kind);
		const facts = ofKind(situation.facts, kind);
		if (!row) return [];
		const some = Object.entries(row.fields).filter(([field]) => part.fields?.includes(field));
		if (some.length === 0) return blocksOfKind(row, facts, aboutFact);
		const first = contents.find((one) => one.facts?.includes(kind));
		const about = first?.id === part.id ? aboutFact : () => [];
		return blocksOfKind({ ...row, fields: Object.fromEntries(some) }, facts, about);
	});

function blocksOfKind(
	row: FactKindRow,
	facts: readonly ProcessFact[],
	about: typeof aboutFact,
): readonly PaperBlock[] {
	const [only = null] = facts;
	if (facts.length > 1) return tableOf(row, facts);
	const asked = fieldsOf(row, only);
	if (asked.length > 0) {
		return [{ kind: 'fields', fields: only ? [...asked, ...about(only)] : asked }];
	}
	return [{ kind: 'text', text: only ? `${row.title}, ${dayInWords(only.on)}` : null }];
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

const dayLabel = 'Datum';
const byLabel = 'Vastgelegd door';
const reasonLabel = 'Reden';

interface Column {
	readonly label: string;
	readonly cells: readonly string[];
}

/** What is the same in every row, such as the day, stands once under the table. */
function tableOf(row: FactKindRow, unordered: readonly ProcessFact[]): readonly PaperBlock[] {
	const facts = unordered.toSorted(
		(a, b) => a.on.localeCompare(b.on) || optionOrder(row, a) - optionOrder(row, b),
	);
	const given = facts.map(
		(fact) => new Map(fieldsOf(row, fact).map((one) => [one.label, one.value])),
	);
	const column = (label: string): Column => ({
		label,
		cells: given.map((fields) => fields.get(label) ?? ''),
	});
	const day = { label: dayLabel, cells: facts.map(({ on }) => dayInWords(on)) };
	const by = { label: byLabel, cells: facts.map((fact) => fact.by.name) };
	const columns = [
		...(isConstant(day) ? [] : [day]),
		...fieldsOf(row, null).map(({ label }) => column(label)),
		{ label: reasonLabel, cells: facts.map(reasonOf) },
		...(isConstant(by) ? [] : [by]),
	].filter(({ cells }) => cells.some((cell) => cell !== ''));
	const once = [day, by].filter(isConstant);
	return [
		{
			kind: 'table',
			caption: row.title,
			head: columns.map(({ label }) => label),
			rows: facts.map((_, place) => columns.map(({ cells }) => cells[place] ?? '')),
		},
		...(once.length > 0 ? [{ kind: 'fields', fields: once.map(firstOf) } as const] : []),
	];
}

const isConstant = ({ cells }: Column): boolean => new Set(cells).size === 1;
const firstOf = ({ label, cells }: Column): PaperField => ({ label, value: cells[0] ?? null });
