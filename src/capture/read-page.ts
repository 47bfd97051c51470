/**
 * The reader: what there is to capture on a page, or why there is nothing.
 *
 * One function for the extension, the command `extract` and pasted pages. It changes nothing in the
 * page, waits for nothing and returns plain values; the page is copied once, before anything is read.
 */
import type { Warning, WarningCode } from '../domain/capture-record.ts';
import { choosePosting, type PostingChoice } from './choose-posting.ts';
import { cleanAddress } from './clean-address.ts';
import { type Content, contentOf } from './content.ts';
import { deriveChance, deriveVacancy } from './derive.ts';
import { identityOf } from './identity.ts';
import { dayIn } from './normalise/date.ts';
import type { Found, Health, NothingReason, PageReading, ReadFields } from './page-reading.ts';
import { certainState, isSessionEnding, likelyState } from './page-state.ts';
import type { PageView } from './page-view.ts';
import { readFields } from './read-fields.ts';
import { claimOf } from './recognise.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { snapshotOf } from './snapshot.ts';
import { sourceOf } from './source.ts';

/** Below this share of the expected fields the page has probably changed. */
const healthyShare = 0.5;

/** What there is to capture on the page, or why there is nothing. */
export function readPage(view: PageView, adapters: readonly SiteAdapter[]): PageReading {
	const content = contentOf(view, adapters);
	const certain = certainState(content);
	if (certain) return nothing(content, certain);
	const claims = adapters.map((adapter) => ({ adapter, claim: claimOf(content, adapter) }));
	const found = claims.find(({ claim }) => claim === 'page');
	if (found) return readWith(content, found.adapter);
	const likely = likelyState(content);
	const changed = claims.find(({ claim }) => claim === 'address');
	if (!changed || likely !== 'unknown-page') return nothing(content, likely);
	return layoutChanged(content, changed.adapter, {});
}

function nothing(content: Content, reason: NothingReason): PageReading {
	const pageType =
		reason === 'unknown-page' || reason === 'foreign-frame' ? 'onbekend' : 'geen-inhoud';
	return { kind: 'nothing', source: sourceOf(content, null, pageType), reason };
}

function healthOf({ expected }: SiteAdapter, fields: ReadFields): Health {
	const missing = expected.filter((field) => !fields[field]);
	return { expected: expected.length, found: expected.length - missing.length, missing };
}

function layoutChanged(content: Content, adapter: SiteAdapter, fields: ReadFields): PageReading {
	return {
		kind: 'layout-changed',
		source: sourceOf(content, adapter, adapter.pageType),
		missing: adapter.minimum.filter((field) => !fields[field]),
		health: healthOf(adapter, fields),
	};
}

/** One vacancy or chance, with the warnings that belong to it. */
function foundWith(content: Content, adapter: SiteAdapter, choice: PostingChoice): Found {
	const today = dayIn(content.view.zone)(content.view.now);
	const read = readFields(content, adapter, choice);
	const derived =
		adapter.pageType === 'kans-resultaat'
			? deriveChance(content, read.fields, today)
			: deriveVacancy(read.fields, today);
	return {
		fields: derived.fields,
		identity: identityOf(content, adapter, derived.fields),
		warnings: [...read.warnings, ...derived.warnings],
	};
}

function readWith(content: Content, adapter: SiteAdapter): PageReading {
	const source = sourceOf(content, adapter, adapter.pageType);
	if (adapter.pageType === 'kans-invoer') return { kind: 'nothing', source, reason: 'input-only' };
	const choice = choosePosting(content);
	if (adapter.posting && choice.several.length > 0) {
		const items = choice.several.map((accepted) => {
			const alone = { accepted, stale: null, several: [] };
			const found = foundWith(content, { ...adapter, fields: {} }, alone);
			const marker = found.fields.naamVacature?.raw ?? null;
			return { ...found, identity: { ...found.identity, marker } };
		});
		const warnings = [...pageWarnings(content, null), note('several-postings')];
		return { kind: 'list', source, items, omitted: content.omitter.omitted(), warnings };
	}
	if (adapter.posting && !choice.accepted && !choice.stale)
		return nothing(content, likelyState(content));
	const found = foundWith(content, adapter, choice);
	if (adapter.minimum.some((field) => !found.fields[field]))
		return layoutChanged(content, adapter, found.fields);
	const health = healthOf(adapter, found.fields);
	const snapshot = snapshotOf(content, adapter);
	const omitted = content.omitter.omitted();
	return {
		kind: adapter.pageType === 'kans-resultaat' ? 'chance' : 'vacancy',
		source,
		fields: found.fields,
		identity: found.identity,
		omitted,
		snapshot,
		health,
		warnings: [
			...(adapter.posting ? content.postings.warnings : []),
			...(choice.stale && adapter.posting ? [note('json-stale')] : []),
			...found.warnings,
			...(health.found < health.expected * healthyShare ? [note('low-health')] : []),
			...(omitted.length > 0 ? [note('third-party-omitted')] : []),
			...pageWarnings(content, snapshot),
		],
	};
}

const note = (code: WarningCode): Warning => ({ code, field: null });

function pageWarnings(content: Content, snapshot: { truncated: boolean } | null): Warning[] {
	const { view, page } = content;
	const facts: readonly (readonly [WarningCode, boolean])[] = [
		['url-cleaned', view.url !== null && cleanAddress(view.url).cleaned],
		['session-ending', isSessionEnding(content)],
		['control-characters', page.suspicious],
		['frame-refused', page.foreignFrames > 0],
		['limit-reached', page.limitReached || snapshot?.truncated === true],
	];
	return facts.filter(([, holds]) => holds).map(([code]) => note(code));
}
