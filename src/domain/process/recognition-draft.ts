import { z } from 'zod';
import { added } from '../added.ts';

/** What a professional writes while recognising a client; recorded as facts when it is ready. */
export const recognitionTexts = [
	'finding',
	'decision',
	'images',
	'reasoning',
	'arguments',
	'activities',
] as const;
export type RecognitionText = (typeof recognitionTexts)[number];

/** A topic is a question of the recognition, or the record of a decision. */
export const RecognitionFields = z.object({
	...added,
	/** Id of the work process. */
	process: z.string().min(1),
	topic: z.string().min(1),
	/** Ids of the sources that were consulted (W-7). */
	sources: z.array(z.string()).readonly().default([]),
});

export interface RecognitionDraft {
	/** For the addresses of its texts. */
	readonly id: string;
	readonly sources: readonly string[];
	readonly texts: Readonly<Record<RecognitionText, string>>;
}
