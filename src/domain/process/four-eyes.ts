/**
 * What one person enters another approves (P-7, P-16): limits with `limit: 'four-eyes'` say which
 * kinds of facts. Who entered and who approves is told by the facts' own `by`, never by a name typed.
 */
import type { LimitOf, LimitRow } from './limit-row.ts';
import type { WorkProcess } from './process.ts';
import type { ProcessFact } from './process-fact.ts';

type Entered = Pick<ProcessFact, 'id' | 'kind' | 'by'>;

const isFourEyes = (row: LimitRow): row is LimitOf<'four-eyes'> => row.limit === 'four-eyes';

/** The field in which a fact names what the same person entered; `null` when it approves nothing of the kind. */
export function ownEntryIn(
	{ limits }: Pick<WorkProcess, 'limits'>,
	entered: Iterable<Entered>,
	{ kind, data }: Pick<ProcessFact, 'kind' | 'data'>,
	personId: string,
): string | null {
	const rows = limits.filter(isFourEyes).filter(({ approvedBy }) => approvedBy.fact === kind);
	const own = [...entered].filter(({ by }) => by.personId === personId);
	const row = rows.find((one) =>
		own.some(({ id, kind: of }) => of === one.in.fact && data[one.field] === id),
	);
	return row?.field ?? null;
}
