/**
 * Bytes as base64url text without padding (RFC 4648, section 5), for messages between the parts of
 * the extension and the app: an ArrayBuffer does not survive extension messaging.
 */
const alphabet = /^[A-Za-z0-9_-]*$/;
/** By what the length leaves over after fours: the last character has no bits beyond the last byte. */
const oneSpelling = [/$/, null, /[AQgw]$/, /[AEIMQUYcgkosw048]$/] as const;
const chunk = 8192;

export function bytesToBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += chunk) {
		text += String.fromCharCode(...bytes.subarray(at, at + chunk));
	}
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** `null` when the text is not base64url, or not the one spelling of its bytes. */
export function base64ToBytes(text: string): Uint8Array<ArrayBuffer> | null {
	if (!alphabet.test(text) || !oneSpelling[text.length % 4]?.test(text)) return null;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	// A plain loop: an iterator over a long text takes ten times as long.
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
	return bytes;
}
