/**
 * What the page script sends at a click: what stood on the page, as it was.
 *
 * It can hold data of third persons. The worker keeps it in memory only, and only until it has made
 * a capture of it (`capture-envelope.ts`) in which they are left out.
 */
import * as z from 'zod/mini';
import { isBounded } from './bounded.ts';
import { CaptureId, Instant } from './capture-envelope.ts';

/** A page of a million letters at most, some of which stand in several places. */
const takingLimits = { chars: 8_000_000, nodes: 250_000, depth: 10 } as const;

export const PageTaking = z.strictObject({
	v: z.literal(1),
	captureId: CaptureId,
	capturedAt: Instant,
	/** What the user selected; `null` for the page as it is. */
	selection: z.nullable(z.string().check(z.maxLength(100_000))),
	/** Of a list: the number of the one card that was clicked; `null` for the page. */
	card: z.nullable(z.string().check(z.maxLength(20))),
	/** Who may import the reader checks it. */
	gathered: z.unknown(),
});
export type PageTaking = z.infer<typeof PageTaking>;

/** Whether it is worth a schema: not more than a page can hold. */
export const isTakable = (value: unknown): boolean => isBounded(value, takingLimits);

/** `null` for anything that is not a taking, or one beyond the caps. */
export const readPageTaking = (value: unknown): PageTaking | null =>
	(isTakable(value) && PageTaking.safeParse(value).data) || null;
