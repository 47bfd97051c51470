const maxBytes = 65_536;

export interface Snapshot {
	readonly text: string;
	readonly truncated: boolean;
}

/** At most 64 KiB of UTF-8, cut between characters; null when there is no text. */
export function cutSnapshot(text: string): Snapshot | null {
	if (text === '') return null;
	const { read } = new TextEncoder().encodeInto(text, new Uint8Array(maxBytes));
	return { text: text.slice(0, read), truncated: read < text.length };
}
