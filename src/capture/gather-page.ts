import type { WarningCode } from '../domain/capture-record.ts';
import { gatherCards } from './cards.ts';
import { cleanAddress } from './clean-address.ts';
import { type Content, contentOf, regionOf } from './content.ts';
import type { Gathered } from './gathered.ts';
import { attribute, isInside, type Part } from './page-parts.ts';
import { certainState, isSessionEnding, likelyState } from './page-state.ts';
import { linesIn, proseOf } from './page-text.ts';
import type { PageView } from './page-view.ts';
import { fold } from './plain-text.ts';
import { claimOf, refOf } from './recognise.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { allSpots } from './strategies.ts';

const maxText = 200_000;

/** Copies from the page what `concludePage` needs. Changes nothing, waits for nothing. */
export const gatherPage = (view: PageView, adapters: readonly SiteAdapter[]): Gathered =>
	gatherFrom(contentOf(view, adapters), adapters);

/** The same, from a copy of the page that was made just now. */
export function gatherFrom(content: Content, adapters: readonly SiteAdapter[]): Gathered {
	const { view } = content;
	const claims = adapters.map((adapter) => ({ adapter, claim: claimOf(content, adapter) }));
	const found =
		claims.find(({ claim }) => claim === 'page') ?? claims.find(({ claim }) => claim !== null);
	const adapter = found?.adapter ?? null;
	const { page, headings, title, lines, people, gone, scripts, marked } = content;
	return {
		url: view.url && cleanAddress(view.url).address,
		canonicalUrl: canonicalOf(content),
		title,
		lang: (page.dom.root && page.dom.attribute(page.dom.root, 'lang')?.slice(0, 35)) || null,
		certain: certainState(content),
		likely: likelyState(content),
		adapter: adapter?.id ?? null,
		claim: found?.claim ?? null,
		ref: adapter && refOf(adapter, view.url),
		marker: markerOf(content, adapter),
		headings: [...headings],
		lines: lines.map(({ text }) => text),
		region: adapter ? mainText(content, adapter).slice(0, maxText) : '',
		spots: adapter && found?.claim === 'page' && !adapter.cards ? spotsIn(content, adapter) : {},
		...gatherCards(content, found?.claim === 'page' ? adapter : null),
		scripts: [...scripts],
		marked: [...marked],
		people: [...people],
		gone,
		notes: notesOf(content),
		muteImage: page.parts.some(
			(part) => part.tag === 'img' && attribute(page, part, 'alt') === null,
		),
	};
}

/** Without a main part the whole page is the region, but what frames every page is not its text. */
function mainText(content: Content, adapter: SiteAdapter): string {
	const region = regionOf(content, adapter);
	const lines = linesIn([region]);
	const isWhole = region.tag === 'body' || region === content.page.body;
	return proseOf(isWhole ? lines.filter(({ block }) => !isFraming(block)) : lines);
}

const isFraming = (part: Part | null): boolean =>
	part !== null && (/^(?:header|nav|footer)$/.test(part.tag) || isFraming(part.parent));

function spotsIn(content: Content, adapter: SiteAdapter): Gathered['spots'] {
	const region = regionOf(content, adapter);
	const sections = content.sections.filter(({ title }) => isInside(title, region));
	return allSpots({ content, adapter, region, sections, ref: refOf(adapter, content.view.url) });
}

/** Link elements are not shown, so they are read from the document itself. */
function canonicalOf({ view, page }: Content): string | null {
	const link = page.dom.all(view.document, 'link[rel="canonical" i]')[0];
	const href = link ? page.dom.attribute(link, 'href') : null;
	const url = href && view.url ? URL.parse(href, view.url.href) : null;
	return url && url.host === view.url?.host ? cleanAddress(url).address : null;
}

/** The number that the page itself shows, apart from the address. */
export function shownNumber({ labels }: Content, { fields }: SiteAdapter): string | null {
	const words = (fields.nummerVacature ?? []).flatMap((each) =>
		'label' in each ? each.label : [],
	);
	const spot = words.flatMap((word) => labels.get(fold(word)) ?? [])[0];
	return spot ? spot.text.replace(/\D/g, '') || null : null;
}

export function markerOf(content: Content, adapter: SiteAdapter | null): string | null {
	const number = adapter && shownNumber(content, adapter);
	return [number, content.headings[0]].filter(Boolean).join(' ').slice(0, 1_000) || null;
}

function notesOf(content: Content): WarningCode[] {
	const { view, page } = content;
	const facts: readonly (readonly [WarningCode, boolean])[] = [
		['url-cleaned', view.url !== null && cleanAddress(view.url).cleaned],
		['session-ending', isSessionEnding(content)],
		['control-characters', page.suspicious],
		['frame-refused', page.foreignFrames > 0],
		['limit-reached', page.limitReached],
	];
	return facts.filter(([, holds]) => holds).map(([code]) => code);
}
