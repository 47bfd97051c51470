/** One vacancy or chance of a page, complete: its fields, where it is from, and what to look at. */
import type { PageType, Source, Warning, WarningCode } from '../domain/capture-record.ts';
import type { PostingChoice } from './choose-posting.ts';
import { deriveChance, deriveVacancy } from './derive.ts';
import { identityOf } from './identity.ts';
import type { Material } from './material.ts';
import { dayIn } from './normalise/date.ts';
import type { CapturedReading, Health, ReadFields } from './page-reading.ts';
import { manyLines } from './plain-text.ts';
import { readFields } from './read-fields.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { cutSnapshot } from './snapshot.ts';

/** Below this share of the expected fields the page has probably changed. */
const healthyShare = 0.5;

export const noPosting: PostingChoice = { accepted: null, stale: null, several: [] };

export const note = (code: WarningCode): Warning => ({ code, field: null });

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

export function healthOf({ expected }: SiteAdapter, fields: ReadFields): Health {
	const missing = expected.filter((field) => !fields[field]);
	return { expected: expected.length, found: expected.length - missing.length, missing };
}

/** `warnings` are those of the page, which come first. */
export function capturedFrom(
	material: Material,
	adapter: SiteAdapter,
	choice: PostingChoice,
	warnings: readonly Warning[] = [],
): CapturedReading {
	const { gathered, moment, omitter } = material;
	const today = dayIn(moment.zone)(moment.now);
	const read = readFields(material, adapter, choice);
	const isChance = adapter.pageType === 'kans-resultaat';
	const derived = isChance
		? deriveChance(gathered, read.fields, today)
		: deriveVacancy(read.fields, today);
	const source = sourceOf(material, adapter, adapter.pageType);
	const identity = identityOf(material, adapter, derived.fields);
	const health = healthOf(adapter, derived.fields);
	const snapshot = cutSnapshot(omitter.clean(manyLines(gathered.region)));
	const omitted = omitter.omitted();
	return {
		kind: isChance ? 'chance' : 'vacancy',
		source,
		fields: derived.fields,
		identity,
		omitted,
		snapshot,
		health,
		warnings: [
			...warnings,
			...(choice.stale ? [note('json-stale')] : []),
			...read.warnings,
			...derived.warnings,
			...(health.found < health.expected * healthyShare ? [note('low-health')] : []),
			...(omitted.length > 0 ? [note('third-party-omitted')] : []),
			...gathered.notes.map(note),
			...(snapshot?.truncated && !gathered.notes.includes('limit-reached')
				? [note('limit-reached')]
				: []),
		],
	};
}
