import { z } from 'zod';
import { added } from './added.ts';

/** How somebody signed. All three count the same. */
export const SigningWay = z.enum(['drawn', 'typed', 'paper']);
export type SigningWay = z.infer<typeof SigningWay>;

/** Largest scan of a signed paper: with it an entry of the sealed log (240 KiB) stays small. */
export const maxScanBytes = 120 * 1024;

/** Longest drawing, as text of an SVG path: some thousand points. */
const maxDrawingLength = 20_000;

/** What was put on the paper; that it counts is the fact `signed` of the same id. */
export const SignatureFields = z.object({
	...added,
	way: SigningWay,
	/** Of who signed. */
	name: z.string().min(1).max(200),
	/** `d` of an SVG path of lines in a box of 600 by 200. */
	drawing: z
		.string()
		.max(maxDrawingLength)
		.regex(/^(?:[ML]\d{1,4} \d{1,4} ?)+$/)
		.nullable()
		.default(null),
	scan: z
		.instanceof(Uint8Array)
		.refine(({ length }) => length <= maxScanBytes)
		.nullable()
		.default(null),
	scanType: z.enum(['image/jpeg', 'image/png']).nullable().default(null),
});

export interface SignatureMark
	extends Readonly<Omit<z.infer<typeof SignatureFields>, 'addedBy' | 'addedAt'>> {
	/** Of the fact `signed`. */
	readonly id: string;
}

/** What somebody puts on the paper. */
export type NewMark = Readonly<
	{ name: string } & (
		| { way: 'drawn'; drawing: string }
		| { way: 'typed' }
		| { way: 'paper'; scan: Uint8Array | null; scanType: 'image/jpeg' | 'image/png' | null }
	)
>;

/** The box in which a signature is drawn. */
export const drawingBox = { width: 600, height: 200 } as const;
