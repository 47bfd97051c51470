import { cleanAddress } from './clean-address.ts';
import type { Content } from './content.ts';
import type { Identity, ReadFields } from './page-reading.ts';
import { fold } from './plain-text.ts';
import { refOf } from './recognise.ts';
import type { SiteAdapter } from './site-adapter.ts';

const maxMarker = 200;

/** The number that the page itself shows, apart from the address. */
export function shownNumber({ labels }: Content, { fields }: SiteAdapter): string | null {
	const words = (fields.nummerVacature ?? []).flatMap((each) =>
		'label' in each ? each.label : [],
	);
	const spot = words.flatMap((word) => labels.get(fold(word)) ?? [])[0];
	return spot ? spot.text.replace(/\D/g, '') || null : null;
}

/**
 * The natural key: the parts of the adapter's key with `{field}` filled in; `{field?}` may stay
 * empty. With a hole in it the address is the key, where the adapter says that it can be.
 */
export function identityOf(content: Content, adapter: SiteAdapter, fields: ReadFields): Identity {
	const { view, headings, omitter } = content;
	const partOf = (name: string): string | null => {
		if (name === 'host') return view.url?.host ?? null;
		const field = name === 'ref' ? 'nummerVacature' : name;
		const value =
			Object.entries(fields).find(([key]) => key === field)?.[1]?.value ??
			(name === 'ref' ? refOf(adapter, view.url) : null);
		return typeof value === 'string' || typeof value === 'number' ? fold(String(value)) : null;
	};
	const filled = adapter.identity.key.map((part) => {
		const name = /^\{(\w+)(\??)\}$/.exec(part);
		return name ? (partOf(name[1] ?? '') ?? (name[2] ? '' : null)) : part;
	});
	const whole = filled.flatMap((part) => (part === null ? [] : [part.slice(0, 300)]));
	const address = adapter.identity.orAddress && view.url ? cleanAddress(view.url).address : null;
	const marker = [shownNumber(content, adapter), headings[0]].filter(Boolean).join(' ');
	return {
		key:
			whole.length === filled.length ? whole : address && address.length <= 300 ? [address] : null,
		marker: omitter.clean(marker, 'reference').slice(0, maxMarker) || null,
	};
}
