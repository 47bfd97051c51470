import { z } from 'zod';
import { rowShape, text } from './row.ts';

/** A list that the source prints in full: an agenda, hand-outs, kinds of activities. */
export const ListRow = z.strictObject({
	...rowShape,
	title: text,
	items: z.array(text).readonly(),
});
