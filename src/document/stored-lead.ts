import { z } from 'zod';
import { CaptureRecord } from '../domain/capture-record.ts';
import { LeadFields } from '../domain/lead.ts';
import { remembered } from './remembered.ts';

const recordFrom = remembered((entry) => CaptureRecord.safeParse(entry).data ?? null);

/** The fields of a lead, with its record (up to 64 KiB) checked once and not at every reading. */
export const StoredLead = LeadFields.extend({
	record: z.unknown().transform((entry, context): CaptureRecord => {
		const record = recordFrom(entry);
		if (record) return record;
		context.addIssue({ code: 'custom', message: 'not a capture record' });
		return z.NEVER;
	}),
});
export type StoredLead = z.infer<typeof StoredLead>;
