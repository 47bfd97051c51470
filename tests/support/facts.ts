import type { Day } from '../../src/domain/day.ts';
import type { DossierFact, FactKind, FactOf } from '../../src/domain/dossier-fact.ts';

let count = 0;

/** A fact of some kind on 2 November 2026 by Alice, unless told otherwise. */
export function fact<Kind extends FactKind>(
	kind: Kind,
	data: FactOf<Kind>['data'],
	more: {
		readonly id?: string;
		readonly on?: Day;
		readonly reason?: string;
		readonly corrects?: string;
	} = {},
): DossierFact {
	count += 1;
	const { id = `fact-${count}`, on = '2026-11-02', reason, corrects } = more;
	const envelope = {
		id,
		on,
		recordedAt: count,
		by: { personId: 'alice', name: 'Alice' },
		...(reason ? { reasons: [reason] } : {}),
		...(corrects ? { corrects } : {}),
	};
	return { ...envelope, kind, data } as DossierFact;
}
