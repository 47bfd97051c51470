/**
 * *Plak vacature*: what somebody pasted, as the records that a capture would have made.
 *
 * The same reader as the extension's. Loaded at the first use: most people have the extension.
 */
import type { CapturedReading, NothingReason } from '../../capture/page-reading.ts';
import { type Pasted, readPasted } from '../../capture/pasted-page.ts';
import { recordOf } from '../../capture/record-of.ts';
import { sites } from '../../capture/sites/index.ts';
import type { CaptureRecord, VacancyRecord } from '../../domain/capture-record.ts';

export type PasteRefusal = NothingReason | 'layout-changed';

export type PasteOutcome =
	/** One, or several of which the adviser chooses. */
	| { readonly kind: 'records'; readonly records: readonly CaptureRecord[] }
	| { readonly kind: 'nothing'; readonly reason: PasteRefusal };

/** The pages are Dutch: a day on them is a day there, wherever the laptop is. */
const zone = 'Europe/Amsterdam';

/** `address` is null when none was given; `now` in epoch milliseconds. */
export async function readPaste(
	text: string,
	address: string | null,
	now: number,
	parse: Pasted['parse'],
): Promise<PasteOutcome> {
	const url = address === null ? null : URL.parse(address);
	const reading = readPasted({ text, url, moment: { now, zone }, parse }, sites);
	switch (reading.kind) {
		case 'nothing':
			return { kind: 'nothing', reason: reading.reason };
		case 'layout-changed':
			return { kind: 'nothing', reason: 'layout-changed' };
		case 'list':
			return { kind: 'records', records: await Promise.all(reading.items.map(asRecord)) };
		default:
			return { kind: 'records', records: [await asRecord(reading)] };
	}
}

/** A piece of text that was pasted as a vacancy is one: its first line is the title to check. */
async function asRecord(reading: CapturedReading): Promise<CaptureRecord> {
	const record = await recordOf(reading, sha256);
	if (record.kind !== 'fragment') return record;
	const { naamVacature, omschrijvingVacature } = record.fields;
	const fields: VacancyRecord['fields'] = {
		...(naamVacature && { naamVacature }),
		...(omschrijvingVacature && { omschrijvingVacature }),
	};
	return { ...record, kind: 'vacature', fields };
}

async function sha256(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
