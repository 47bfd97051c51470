/**
 * The second half of reading: from what stands on a page to values, or why there is nothing.
 *
 * A function of its arguments. The page is no longer needed, so this runs where no page can reach.
 */
import { capturedFrom, healthOf, noPosting, sourceOf } from './captured-reading.ts';
import { choosePosting } from './choose-posting.ts';
import type { Gathered } from './gathered.ts';
import { listOfCards, listOfPostings } from './list-reading.ts';
import type { Material, Moment } from './material.ts';
import type { NothingReason, PageReading, ReadFields } from './page-reading.ts';
import { postingsIn } from './postings.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { omitterOf } from './third-parties.ts';

export function concludePage(
	gathered: Gathered,
	adapters: readonly SiteAdapter[],
	{ now, zone }: Moment,
): PageReading {
	const omitter = omitterOf(gathered.people);
	omitter.clean(gathered.gone);
	const material: Material = { gathered, moment: { now, zone }, omitter };
	const { certain, likely, claim } = gathered;
	const adapter = adapters.find(({ id }) => id === gathered.adapter);
	if (certain) return nothing(material, certain);
	if (!adapter) return nothing(material, likely);
	if (claim === 'page') return readWith(material, adapter);
	if (likely !== 'unknown-page') return nothing(material, likely);
	return layoutChanged(material, adapter, {});
}

function nothing(material: Material, reason: NothingReason): PageReading {
	const isUnknown = reason === 'unknown-page' || reason === 'foreign-frame';
	const source = sourceOf(material, null, isUnknown ? 'onbekend' : 'geen-inhoud');
	return { kind: 'nothing', source, reason };
}

function layoutChanged(material: Material, adapter: SiteAdapter, fields: ReadFields): PageReading {
	return {
		kind: 'layout-changed',
		source: sourceOf(material, adapter, adapter.pageType),
		missing: adapter.minimum.filter((field) => !fields[field]),
		health: healthOf(adapter, fields),
	};
}

function readWith(material: Material, adapter: SiteAdapter): PageReading {
	const { gathered } = material;
	if (adapter.pageType === 'kans-invoer') {
		const source = sourceOf(material, adapter, adapter.pageType);
		return { kind: 'nothing', source, reason: 'input-only' };
	}
	if (adapter.cards) return readCards(material, adapter);
	const { postings, warnings } = adapter.posting
		? postingsIn(gathered.scripts, gathered.marked)
		: { postings: [], warnings: [] };
	const choice = adapter.posting ? choosePosting(gathered, postings) : noPosting;
	if (choice.several.length > 0) return listOfPostings(material, adapter, choice.several);
	if (adapter.posting && !choice.accepted && !choice.stale)
		return nothing(material, gathered.likely);
	const reading = capturedFrom(material, adapter, choice, warnings);
	if (adapter.minimum.some((field) => !reading.fields[field]))
		return layoutChanged(material, adapter, reading.fields);
	return reading;
}

/** A list that shows no card either says that there are none, or has been built anew. */
function readCards(material: Material, adapter: SiteAdapter): PageReading {
	const { cards, lines } = material.gathered;
	if (cards.length > 0) return listOfCards(material, adapter);
	const isEmpty = lines.some((line) => /^(?:0|geen) vacatures gevonden/i.test(line));
	if (!isEmpty) return layoutChanged(material, adapter, {});
	const source = sourceOf(material, adapter, adapter.pageType);
	return { kind: 'nothing', source, reason: 'not-found' };
}
