import { CaptureRecord } from '../domain/capture-record.ts';
import type { CapturedReading } from './page-reading.ts';
import { plainRecordOf } from './plain-record.ts';

/**
 * The record of a reading, checked against its schema.
 *
 * `sha256` gives 64 hex digits over the UTF-8 bytes of a text; the core holds no crypto of its own.
 * Throws when the reading breaks the schema: the reader promises that it does not.
 */
export async function recordOf(
	reading: CapturedReading,
	sha256: (text: string) => Promise<string>,
): Promise<CaptureRecord> {
	return CaptureRecord.parse(await plainRecordOf(reading, sha256));
}
