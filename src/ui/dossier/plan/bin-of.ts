import type { BinnedLine } from '../../../domain/item-kind.ts';
import type { DossierView } from '../dossier-context.ts';

type Parts = Pick<DossierView, 'plan' | 'agenda' | 'leads'>;

/** Everything that was thrown away in a dossier, the latest day first. */
export const binOf = ({ plan, agenda, leads }: Parts): readonly BinnedLine[] =>
	[...plan.binned, ...agenda.binned, ...leads.binned].toSorted((a, b) => b.on.localeCompare(a.on));

/** Takes an item back to where it stood. */
export function restoreFromBin({ plan, agenda, leads }: Parts, { item, id }: BinnedLine): void {
	if (item === 'appointment') agenda.restore(id);
	else if (item === 'lead') leads.restore(id);
	else if (item === 'goal' || item === 'action' || item === 'assignment') plan.restore(item, id);
}
