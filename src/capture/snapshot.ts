import { type Content, regionOf } from './content.ts';
import { linesIn, proseOf } from './page-text.ts';
import { manyLines } from './plain-text.ts';
import type { SiteAdapter } from './site-adapter.ts';

const maxBytes = 65_536;

export interface Snapshot {
	readonly text: string;
	readonly truncated: boolean;
}

/** At most 64 KiB of UTF-8, cut between characters. */
export function cutSnapshot(text: string): Snapshot | null {
	if (text === '') return null;
	const { read } = new TextEncoder().encodeInto(text, new Uint8Array(maxBytes));
	return { text: text.slice(0, read), truncated: read < text.length };
}

/** The visible text of the captured region, without third persons. */
export function snapshotOf(content: Content, adapter: SiteAdapter): Snapshot | null {
	const text = manyLines(proseOf(linesIn([regionOf(content, adapter)])));
	return cutSnapshot(content.omitter.clean(text));
}
