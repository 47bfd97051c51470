/**
 * The cards of a list of vacancies: only those that are shown, each with the number in its link.
 *
 * A card is found from its link outwards, so no class or nesting matters: it is the largest box
 * around the link in which no other vacancy is linked.
 */
import { cleanAddress } from './clean-address.ts';
import { type Content, isDropped, regionOf } from './content.ts';
import type { Card, Gathered } from './gathered.ts';
import { labelsIn } from './labels.ts';
import { attribute, isInside, type Part } from './page-parts.ts';
import { linesIn, proseOf, textOf } from './page-text.ts';
import { fold } from './plain-text.ts';
import { matchPath } from './recognise.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { allSpots } from './strategies.ts';

/** Where a card stands, for whoever puts a button on it. */
export interface CardPlace {
	readonly ref: string;
	/** The words of its link. */
	readonly title: string;
	readonly element: Element;
}

interface FoundCard {
	readonly ref: string;
	readonly url: URL;
	readonly link: Part;
	readonly part: Part;
}

const maxCards = 100;
const maxText = 20_000;
const boxes = /^(?:li|article|tr)$/;

function linksIn(content: Content, adapter: SiteAdapter): Omit<FoundCard, 'part'>[] {
	const { page, view } = content;
	const region = regionOf(content, adapter);
	const base = view.url?.href ?? `https://${adapter.hosts[0]}/`;
	return page.parts.flatMap((link) => {
		const href = link.tag === 'a' ? attribute(page, link, 'href') : null;
		const url = href && isInside(link, region) && !isDropped(link) ? URL.parse(href, base) : null;
		if (!url || !adapter.hosts.includes(url.hostname)) return [];
		// `;jsessionid=` is no part of the number.
		const path = url.pathname.replace(/;[^/]*/g, '');
		const ref = matchPath(adapter.cards?.link ?? '', path)?.ref;
		return ref ? [{ ref, url, link }] : [];
	});
}

/** The first card of each number. */
function cardsIn(content: Content, adapter: SiteAdapter): FoundCard[] {
	const links = linksIn(content, adapter);
	const refsBelow = new Map<Part, Set<string>>();
	for (const { ref, link } of links)
		for (let at: Part | null = link; at; at = at.parent)
			refsBelow.set(at, (refsBelow.get(at) ?? new Set()).add(ref));
	const byRef = Map.groupBy(links, ({ ref }) => ref);
	return [...byRef.values()].slice(0, maxCards).flatMap((same) => {
		// A picture may be a link too: the one with words names the vacancy.
		const named = same.find(({ link }) => link.size > 0) ?? same[0];
		return named ? [{ ...named, part: boxAround(named.link, refsBelow) }] : [];
	});
}

/** With one result there is no other link to stop at: then the list entry is the card. */
function boxAround(link: Part, refsBelow: ReadonlyMap<Part, ReadonlySet<string>>): Part {
	const around: Part[] = [link];
	for (let at = link.parent; at && refsBelow.get(at)?.size === 1; at = at.parent) around.push(at);
	const entry = around.findLast(({ tag }) => boxes.test(tag));
	const stopped = (refsBelow.get(around.at(-1)?.parent ?? link)?.size ?? 0) > 1;
	if (stopped) return around.at(-1) ?? link;
	return entry ?? around.find(({ size }) => size > link.size) ?? link;
}

/** Boxes beside the cards that look like one but lead to no vacancy: adverts, cards without link. */
function skippedBeside(cards: readonly FoundCard[]): number {
	const parts = new Set(cards.map(({ part }) => part));
	const parents = new Set(cards.map(({ part }) => part.parent));
	return [...parents]
		.flatMap((parent) => parent?.children ?? [])
		.filter((part) => part.size > 0 && !part.dropped && !parts.has(part))
		.filter(({ tag }) => cards.some(({ part }) => part.tag === tag && boxes.test(tag))).length;
}

export function gatherCards(
	content: Content,
	adapter: SiteAdapter | null,
): Pick<Gathered, 'cards' | 'skippedCards'> {
	if (!adapter?.cards) return { cards: [], skippedCards: 0 };
	const cards = cardsIn(content, adapter);
	return {
		cards: cards.map((found) => gatherCard(content, adapter, found)),
		skippedCards: skippedBeside(cards),
	};
}

const titleOf = (link: Part) => textOf(link).slice(0, 1_000);

function gatherCard(content: Content, adapter: SiteAdapter, found: FoundCard): Card {
	const { ref, url, link, part } = found;
	const lines = linesIn([part]);
	const here: Content = {
		...content,
		lines,
		folded: lines.map(({ text }) => fold(text)),
		labels: labelsIn(content.page, part, lines),
	};
	const sections = content.sections.filter(({ title }) => isInside(title, part));
	const title = titleOf(link);
	return {
		ref,
		address: cleanAddress(url).address,
		title,
		text: proseOf(lines).slice(0, maxText),
		spots: allSpots({ content: here, adapter, region: part, sections, ref, cardTitle: title }),
	};
}

export const cardPlaces = (content: Content, adapter: SiteAdapter | null): CardPlace[] =>
	adapter?.cards
		? cardsIn(content, adapter).flatMap(({ ref, link, part: { element } }) =>
				element ? [{ ref, title: titleOf(link), element }] : [],
			)
		: [];
