/**
 * A photo of a signed paper as a small JPEG, made on this laptop: the dossier keeps it for everyone,
 * so it may be 120 KiB at most. It becomes smaller step by step and stays readable as long as it can.
 */
import { maxScanBytes } from '../../../domain/signature.ts';

/** Pixels of the longer side, and quality, from the best on. */
const steps = [
	{ side: 1600, quality: 0.7 },
	{ side: 1400, quality: 0.6 },
	{ side: 1200, quality: 0.5 },
	{ side: 1000, quality: 0.45 },
	{ side: 800, quality: 0.4 },
	{ side: 600, quality: 0.35 },
	{ side: 400, quality: 0.3 },
] as const;

/** `null` when the bytes are no image that this browser can read. */
export async function shrinkImage(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
	const image = await createImageBitmap(new Blob([bytes])).catch(() => null);
	if (image === null) return null;
	try {
		for (const { side, quality } of steps) {
			const small = await jpegOf(image, side, quality);
			if (small !== null && small.size <= maxScanBytes) {
				return new Uint8Array(await small.arrayBuffer());
			}
		}
		return null;
	} finally {
		image.close();
	}
}

async function jpegOf(image: ImageBitmap, side: number, quality: number): Promise<Blob | null> {
	const scale = Math.min(1, side / Math.max(image.width, image.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(image.width * scale));
	canvas.height = Math.max(1, Math.round(image.height * scale));
	const pen = canvas.getContext('2d');
	if (pen === null) return null;
	// What is transparent in a PNG would become black.
	pen.fillStyle = 'white';
	pen.fillRect(0, 0, canvas.width, canvas.height);
	pen.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));
}
