import type { Material } from './material.ts';
import type { Identity, ReadFields } from './page-reading.ts';
import { fold } from './plain-text.ts';
import type { SiteAdapter } from './site-adapter.ts';

const maxPiece = 300;
const maxMarker = 200;

/**
 * The natural key: the parts of the adapter's key with `{field}` filled in; `{field?}` may stay
 * empty. With a hole in it the address is the key, where the adapter says that it can be.
 */
export function identityOf(
	{ gathered, omitter }: Material,
	adapter: SiteAdapter,
	fields: ReadFields,
): Identity {
	const { url, ref, marker } = gathered;
	const read: Readonly<Record<string, ReadFields[keyof ReadFields]>> = fields;
	const partOf = (name: string): string | null => {
		if (name === 'host') return url && new URL(url).host;
		const value = name === 'ref' ? (fields.nummerVacature?.value ?? ref) : read[name]?.value;
		return typeof value === 'string' || typeof value === 'number' ? fold(String(value)) : null;
	};
	const filled = adapter.identity.key.map((part) => {
		const name = /^\{(\w+)(\??)\}$/.exec(part);
		return name ? (partOf(name[1] ?? '') ?? (name[2] ? '' : null)) : part;
	});
	const whole = filled.flatMap((part) => (part === null ? [] : [part.slice(0, maxPiece)]));
	const address = adapter.identity.orAddress && url && url.length <= maxPiece ? [url] : null;
	return {
		key: whole.length === filled.length ? whole : address,
		marker: marker && omitter.clean(marker, 'reference').slice(0, maxMarker),
	};
}
