/**
 * Which JobPosting is the page.
 *
 * A posting must agree with the visible heading or with the address. Otherwise it is left over from
 * the page before (single-page applications keep the old block) and only an alternative.
 */
import type { Gathered } from './gathered.ts';
import { fold } from './plain-text.ts';
import { isObject, member, type Posting } from './postings.ts';

export interface PostingChoice {
	readonly accepted: Posting | null;
	/** Contradicts the page. */
	readonly stale: Posting | null;
	/** The page does not say which one it is. */
	readonly several: readonly Posting[];
}

const letters = (text: unknown) =>
	typeof text === 'string' ? fold(text).replace(/[^\p{L}\d]/gu, '') : '';

function fitsHeading({ data }: Posting, headings: readonly string[]): boolean {
	const title = letters(member(data, 'title'));
	return headings.map(letters).some((heading) => {
		const [short, long] = title.length < heading.length ? [title, heading] : [heading, title];
		return short.length >= 3 && long.includes(short);
	});
}

const identifierOf = ({ data }: Posting): string => {
	const said = member(data, 'identifier');
	const value = isObject(said) ? member(said, 'value') : said;
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

function fitsAddress(posting: Posting, url: URL | null): boolean {
	if (!url) return false;
	const id = identifierOf(posting);
	if (/^[\w-]{4,60}$/.test(id) && /\d/.test(id)) {
		const pieces = (url.pathname + url.search).split(/[^\w]+/);
		if (pieces.includes(id) || url.pathname.includes(`/${id}`)) return true;
	}
	const own = member(posting.data, 'url');
	const address = typeof own === 'string' ? URL.parse(own, url.href) : null;
	return address?.host === url.host && address.pathname === url.pathname;
}

const nameOf = (posting: Posting) =>
	`${letters(member(posting.data, 'title'))}|${identifierOf(posting)}`;

const none: PostingChoice = { accepted: null, stale: null, several: [] };

export function choosePosting(
	{ headings, url }: Gathered,
	postings: readonly Posting[],
): PostingChoice {
	const address = url === null ? null : new URL(url);
	const own = postings.filter(({ listed }) => !listed);
	const from = own.length > 0 ? own : postings;
	const distinct = from.filter(
		(one, at) => from.findIndex((other) => nameOf(other) === nameOf(one)) === at,
	);
	const byAddress = distinct.filter((posting) => fitsAddress(posting, address));
	const byHeading = distinct.filter((posting) => fitsHeading(posting, headings));
	const [only] = distinct;
	const sure = [byAddress, byHeading].find((found) => found.length === 1)?.[0];
	if (sure) return { ...none, accepted: sure };
	if (!only || own.length === 0) return none;
	if (distinct.length > 1) return { ...none, several: distinct.slice(0, 20) };
	return headings.length === 0 ? { ...none, accepted: only } : { ...none, stale: only };
}
