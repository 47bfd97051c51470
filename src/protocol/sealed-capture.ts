/**
 * A sealed capture as it rests in the queue of the extension and travels to the app.
 *
 *   header      canonical JSON of SealedHeader: what may be known without the key
 *   enc, ct     HPKE: encapsulated key (32 bytes) and ciphertext; the header is the aad
 *   sealedHash  SHA-256(length of header, header, enc, ct); length as 4 bytes big-endian
 *   mac         HMAC-SHA-256(K_ext, "capture\0" | sealedHash)
 *
 * Bytes are base64url. The hash of the content stays inside: outside, a plain hash of a public
 * vacancy would let anybody with the disk confirm which vacancies were captured.
 */
import * as z from 'zod/mini';
import { bytesText, CaptureId } from './capture-envelope.ts';

const base64 = (max: number) => z.string().check(z.maxLength(max), z.regex(/^[A-Za-z0-9_-]+$/));

export const SealedHeader = z.strictObject({
	v: z.literal(1),
	captureId: CaptureId,
	seq: z.int().check(z.positive()),
	/** `concept`: sealed at the click, never reviewed. `final`: the adviser put it in the plan. */
	stage: z.enum(['concept', 'final']),
	inboxEpoch: bytesText(16),
	keyId: bytesText(16),
});
export type SealedHeader = z.infer<typeof SealedHeader>;

const maxSealedChars = 1_200_000;

export const SealedCapture = z.strictObject({
	header: z.string().check(z.maxLength(512)),
	enc: bytesText(32),
	ct: base64(maxSealedChars),
	sealedHash: bytesText(32),
	mac: bytesText(32),
});
export type SealedCapture = z.infer<typeof SealedCapture>;

/** `null` when the header is not JSON of the known shape. */
export function readSealedHeader(header: string): SealedHeader | null {
	try {
		return SealedHeader.safeParse(JSON.parse(header)).data ?? null;
	} catch {
		return null;
	}
}

/**
 * The file of "Exporteer wachtrij": JSON, sealed captures only. The app reads it through the same
 * path as a delivery, so importing it twice, or after the delivery, changes nothing.
 */
export const QueueFile = z.strictObject({
	contract: z.literal('driespan.queue/1'),
	items: z.array(SealedCapture).check(z.maxLength(5000)),
});
export type QueueFile = z.infer<typeof QueueFile>;
