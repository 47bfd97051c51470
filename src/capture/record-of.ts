import { CaptureRecord } from '../domain/capture-record.ts';
import type { CapturedReading } from './page-reading.ts';

const kinds = { vacancy: 'vacature', chance: 'kans', fragment: 'fragment' } as const;

/**
 * The record of a reading, checked against its schema.
 *
 * `sha256` gives 64 hex digits over the UTF-8 bytes of a text; the core holds no crypto of its own.
 * Throws when the reading breaks the schema: the reader promises that it does not.
 */
export async function recordOf(
	{ kind, fields, source, identity, omitted, warnings, snapshot }: CapturedReading,
	sha256: (text: string) => Promise<string>,
): Promise<CaptureRecord> {
	return CaptureRecord.parse({
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
	});
}
