/**
 * The hand-over of the MessageChannel, once per page: the bridge says `here` (at its start, and when
 * asked with `seek`), the app answers with `channel`, a nonce, and one port. Own origin only.
 */
import * as z from 'zod/mini';
import { bytesText } from './capture-envelope.ts';

export const BridgeCall = z.discriminatedUnion('driespan', [
	z.strictObject({ driespan: z.literal('bridge-seek') }),
	z.strictObject({ driespan: z.literal('bridge-here') }),
	z.strictObject({ driespan: z.literal('bridge-channel'), nonce: bytesText(16) }),
]);
export type BridgeCall = z.infer<typeof BridgeCall>;
