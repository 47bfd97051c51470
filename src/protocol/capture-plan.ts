/**
 * What the panel may show of the plan of the running conversation: which vacancies and chances are
 * there, and the values that a capture of the same page can be compared with.
 *
 * It travels and rests sealed (`vault/capture-plan-box.ts`). Only this plan, never another one; long
 * texts stay in the app. A page script gets none of it: it asks about one key and hears yes or no.
 */
import * as z from 'zod/mini';
import { CaptureId } from './capture-envelope.ts';

export const mostPlanItems = 200;
/** Letters of one value as JSON; a longer one is not compared. */
export const longestPlanValue = 400;

export const PlanItem = z.strictObject({
	id: CaptureId,
	kind: z.enum(['vacature', 'kans', 'fragment']),
	title: z.string().check(z.maxLength(200)),
	/** Field id to value, in the vocabulary of the record. */
	values: z.record(z.string().check(z.maxLength(40)), z.unknown()),
});
export type PlanItem = z.infer<typeof PlanItem>;

export const PlanItems = z.array(PlanItem).check(z.maxLength(mostPlanItems));
