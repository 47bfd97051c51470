/** What stands under one heading of a document. */
import { blocksOf } from './fact-blocks.ts';
import { isFilled, type PaperBlock } from './paper.ts';
import type { PartPlace } from './paper-sources.ts';
import { isPlanPart, planBlocks } from './plan-blocks.ts';
import { leadTimes, people, reportingMoments } from './traject-protocol.ts';

/** First what was put on record and signed, then what follows from what happened. */
export function partBlocks(place: PartPlace): readonly PaperBlock[] {
	const { course, part, row } = place;
	const plan = isPlanPart(part.id) || row.versions ? planBlocks(place) : [];
	const counted = countedParts[`${row.document}.${part.id}`]?.(place) ?? [];
	const facts = blocksOf(part, row, course.process, course.situation);
	const known = [...plan.filter(isFilled), ...counted, ...facts];
	return known.length > 0 ? known : nothing;
}

const nothing: readonly PaperBlock[] = [{ kind: 'text', text: null }];

/** Parts that are counted, not written, by `<document>.<part>`. */
const countedParts: Readonly<Record<string, (place: PartPlace) => readonly PaperBlock[]>> = {
	'traject-protocol.people': people,
	'traject-protocol.lead-times': leadTimes,
	'traject-protocol.reporting': reportingMoments,
};
