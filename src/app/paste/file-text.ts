/**
 * The text of a saved page.
 *
 * Its own declaration decides, as in a browser; without one it is UTF-8, and what is no UTF-8 is
 * windows-1252, the encoding of old Dutch pages.
 */
export function fileText(bytes: Uint8Array): string {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})/i.exec(start)?.[1];
	return (
		decoded(bytes, declared ?? 'utf-8') ??
		decoded(bytes, 'windows-1252') ??
		new TextDecoder().decode(bytes)
	);
}

/** Null when the bytes are not in this encoding, or nobody knows it. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
