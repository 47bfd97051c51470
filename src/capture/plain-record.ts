import type { CapturedReading } from './page-reading.ts';

const kinds = { vacancy: 'vacature', chance: 'kans', fragment: 'fragment' } as const;

/**
 * The record of a reading, not yet checked: what comes out of a page is checked by whoever keeps it.
 * `sha256` as in `recordOf`.
 */
export async function plainRecordOf(
	{ kind, fields, source, identity, omitted, warnings, snapshot }: CapturedReading,
	sha256: (text: string) => Promise<string>,
) {
	return {
		kind: kinds[kind],
		fields,
		source,
		snapshot: snapshot && { ...snapshot, sha256: await sha256(snapshot.text) },
		natural: identity.key && {
			key: identity.key,
			hash: await sha256(JSON.stringify(identity.key)),
		},
		omitted,
		warnings,
	};
}
