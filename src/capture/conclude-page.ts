/**
 * The second half of reading: from what stands on a page to values, or why there is nothing.
 *
 * A function of its arguments. The page is no longer needed, so this runs where no page can reach.
 */
import type { PageType, Source, Warning, WarningCode } from '../domain/capture-record.ts';
import { choosePosting, type PostingChoice } from './choose-posting.ts';
import { deriveChance, deriveVacancy } from './derive.ts';
import type { Gathered } from './gathered.ts';
import { identityOf } from './identity.ts';
import { dayIn } from './normalise/date.ts';
import type { Found, Health, NothingReason, PageReading, ReadFields } from './page-reading.ts';
import { manyLines } from './plain-text.ts';
import { postingsIn } from './postings.ts';
import { readFields } from './read-fields.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { cutSnapshot } from './snapshot.ts';
import { type Omitter, omitterOf } from './third-parties.ts';

/** When and where it is read: milliseconds since 1970, and an IANA time zone. */
export interface Moment {
	readonly now: number;
	readonly zone: string;
}

/** What the second half works with. */
export interface Material {
	readonly gathered: Gathered;
	readonly moment: Moment;
	readonly omitter: Omitter;
}

/** Below this share of the expected fields the page has probably changed. */
const healthyShare = 0.5;

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

export function sourceOf(
	{ gathered, omitter }: Material,
	adapter: SiteAdapter | null,
	pageType: PageType,
): Source {
	const { url, canonicalUrl, title, lang } = gathered;
	return {
		url,
		canonicalUrl,
		host: url && new URL(url).host,
		pageType,
		title: omitter.clean(title).slice(0, 300) || null,
		adapter: adapter && `${adapter.id}@${adapter.version}`,
		lang,
	};
}

function nothing(material: Material, reason: NothingReason): PageReading {
	const isUnknown = reason === 'unknown-page' || reason === 'foreign-frame';
	const source = sourceOf(material, null, isUnknown ? 'onbekend' : 'geen-inhoud');
	return { kind: 'nothing', source, reason };
}

function healthOf({ expected }: SiteAdapter, fields: ReadFields): Health {
	const missing = expected.filter((field) => !fields[field]);
	return { expected: expected.length, found: expected.length - missing.length, missing };
}

function layoutChanged(material: Material, adapter: SiteAdapter, fields: ReadFields): PageReading {
	return {
		kind: 'layout-changed',
		source: sourceOf(material, adapter, adapter.pageType),
		missing: adapter.minimum.filter((field) => !fields[field]),
		health: healthOf(adapter, fields),
	};
}

/** One vacancy or chance, with the warnings that belong to it. */
function foundWith(material: Material, adapter: SiteAdapter, choice: PostingChoice): Found {
	const { now, zone } = material.moment;
	const today = dayIn(zone)(now);
	const read = readFields(material, adapter, choice);
	const derived =
		adapter.pageType === 'kans-resultaat'
			? deriveChance(material.gathered, read.fields, today)
			: deriveVacancy(read.fields, today);
	return {
		fields: derived.fields,
		identity: identityOf(material, adapter, derived.fields),
		warnings: [...read.warnings, ...derived.warnings],
	};
}

const noPosting: PostingChoice = { accepted: null, stale: null, several: [] };

const note = (code: WarningCode): Warning => ({ code, field: null });

function readWith(material: Material, adapter: SiteAdapter): PageReading {
	const { gathered, omitter } = material;
	const source = sourceOf(material, adapter, adapter.pageType);
	if (adapter.pageType === 'kans-invoer') return { kind: 'nothing', source, reason: 'input-only' };
	const { postings, warnings } = adapter.posting
		? postingsIn(gathered.scripts)
		: { postings: [], warnings: [] };
	const choice = adapter.posting ? choosePosting(gathered, postings) : noPosting;
	if (choice.several.length > 0) return readSeveral(material, adapter, choice);
	if (adapter.posting && !choice.accepted && !choice.stale)
		return nothing(material, gathered.likely);
	const found = foundWith(material, adapter, choice);
	if (adapter.minimum.some((field) => !found.fields[field]))
		return layoutChanged(material, adapter, found.fields);
	const health = healthOf(adapter, found.fields);
	const snapshot = cutSnapshot(omitter.clean(manyLines(gathered.region)));
	const omitted = omitter.omitted();
	return {
		kind: adapter.pageType === 'kans-resultaat' ? 'chance' : 'vacancy',
		source,
		fields: found.fields,
		identity: found.identity,
		omitted,
		snapshot,
		health,
		warnings: [
			...warnings,
			...(choice.stale ? [note('json-stale')] : []),
			...found.warnings,
			...(health.found < health.expected * healthyShare ? [note('low-health')] : []),
			...(omitted.length > 0 ? [note('third-party-omitted')] : []),
			...gathered.notes.map(note),
			...(snapshot?.truncated ? [note('limit-reached')] : []),
		],
	};
}

function readSeveral(
	material: Material,
	adapter: SiteAdapter,
	{ several }: PostingChoice,
): PageReading {
	const { gathered, omitter } = material;
	const own = { ...material, gathered: { ...gathered, spots: {} } };
	const items = several.map((accepted) => {
		const found = foundWith(own, adapter, { ...noPosting, accepted });
		const marker = found.fields.naamVacature?.raw ?? null;
		return { ...found, identity: { ...found.identity, marker } };
	});
	return {
		kind: 'list',
		source: sourceOf(material, adapter, adapter.pageType),
		items,
		omitted: omitter.omitted(),
		warnings: [...gathered.notes.map(note), note('several-postings')],
	};
}
