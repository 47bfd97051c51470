/** Pages with several vacancies: a list of results, or more than one JobPosting. */
import type { Warning } from '../domain/capture-record.ts';
import { capturedFrom, noPosting, note, sourceOf } from './captured-reading.ts';
import type { Card } from './gathered.ts';
import type { Material } from './material.ts';
import type { CapturedReading, PageReading } from './page-reading.ts';
import type { Posting } from './postings.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { omitterOf } from './third-parties.ts';

type List = Extract<PageReading, { kind: 'list' }>;

/** The cards of a list of results, each read on its own. */
export function listOfCards(material: Material, adapter: SiteAdapter): List {
	const { cards, skippedCards } = material.gathered;
	const skipped: Warning[] =
		skippedCards > 0 ? [{ code: 'cards-skipped', field: null, detail: String(skippedCards) }] : [];
	return listOf(
		material,
		adapter,
		cards.map((card) => capturedFrom(materialOf(material, card), adapter, noPosting)),
		skipped,
	);
}

/** Only what stands on the card is about the card. */
function materialOf({ gathered, moment }: Material, card: Card): Material {
	const { ref, address, title, text, spots } = card;
	return {
		gathered: {
			...gathered,
			...{ ref, spots, title, url: address, canonicalUrl: null, marker: title, region: text },
			...{ headings: [title], lines: text.split('\n'), notes: [], gone: '' },
		},
		moment,
		omitter: omitterOf(gathered.people),
	};
}

/** Several JobPostings, and nothing says which one the page is about. */
export function listOfPostings(
	material: Material,
	adapter: SiteAdapter,
	postings: readonly Posting[],
): List {
	const { gathered, moment } = material;
	// The address names the page, so it cannot be the key of one of them.
	const byNumber = { ...adapter, identity: { ...adapter.identity, orAddress: false } };
	const items = postings.map((accepted) => {
		const own: Material = {
			gathered: { ...gathered, spots: {}, region: '', notes: [] },
			moment,
			omitter: omitterOf(gathered.people),
		};
		const item = capturedFrom(own, byNumber, { ...noPosting, accepted });
		const marker = item.fields.naamVacature?.raw ?? null;
		return { ...item, identity: { ...item.identity, marker } };
	});
	return listOf(material, adapter, items, [note('several-postings')]);
}

const listOf = (
	material: Material,
	adapter: SiteAdapter,
	items: readonly CapturedReading[],
	warnings: readonly Warning[],
): List => ({
	kind: 'list',
	source: sourceOf(material, adapter, adapter.pageType),
	items,
	warnings: [...material.gathered.notes.map(note), ...warnings],
});

/** The item with this number; null when the list no longer shows it. Never another one. */
export const cardNamed = ({ items }: List, ref: string): CapturedReading | null =>
	items.find(({ fields }) => fields.nummerVacature?.value === ref) ?? null;
