/**
 * How well each adapter still reads: of how many captures, and how often a field was not found.
 * Counts only, on this machine only; the options page shows them.
 */
import { type AdapterHealth, readHealthBook } from '../../src/protocol/extension-memory.ts';

/** Without the store there is nothing to count in; a capture never fails for it. */
export async function countHealth(
	adapter: string | null,
	health: { readonly missing: readonly string[] } | null,
	at: number,
): Promise<void> {
	if (!adapter || !health) return;
	const book = readHealthBook((await chrome.storage.local.get('health')).health);
	const counted = withCapture(book[adapter], health.missing, at);
	await chrome.storage.local.set({ health: { ...book, [adapter]: counted } });
}

export function withCapture(
	before: AdapterHealth | undefined,
	missing: readonly string[],
	at: number,
): AdapterHealth {
	const counts: Readonly<Record<string, number>> = before?.missing ?? {};
	const more = missing.map((field) => [field, (counts[field] ?? 0) + 1] as const);
	return {
		captures: (before?.captures ?? 0) + 1,
		missing: { ...counts, ...Object.fromEntries(more) },
		at,
	};
}
