import type { PageType, Source } from '../domain/capture-record.ts';
import { cleanAddress } from './clean-address.ts';
import type { Content } from './content.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** Link elements are not shown, so they are read from the document itself. */
function canonicalOf({ view, page }: Content): string | null {
	const link = page.dom.all(view.document, 'link[rel="canonical" i]')[0];
	const href = link ? page.dom.attribute(link, 'href') : null;
	const url = href && view.url ? URL.parse(href, view.url.href) : null;
	return url && url.host === view.url?.host ? cleanAddress(url).address : null;
}

export function sourceOf(
	content: Content,
	adapter: SiteAdapter | null,
	pageType: PageType,
): Source {
	const { view, page, title, omitter } = content;
	const lang = page.dom.root ? page.dom.attribute(page.dom.root, 'lang') : null;
	return {
		url: view.url && cleanAddress(view.url).address,
		canonicalUrl: canonicalOf(content),
		host: view.url ? view.url.host.slice(0, 300) : null,
		pageType,
		title: omitter.clean(title).slice(0, 300) || null,
		adapter: adapter && `${adapter.id}@${adapter.version}`,
		lang: lang?.slice(0, 35) || null,
	};
}
