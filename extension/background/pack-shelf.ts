/**
 * The imported data pack: adapters between two releases, signed by whoever made this release.
 *
 * Off until the user switches it on, and a release without a key takes none. The pack is checked when
 * it is imported; what rests in `storage.local` is public data that no page can write.
 */
import * as z from 'zod/mini';
import { adaptersInUse } from '../../src/capture/adapters-in-use.ts';
import { SiteAdapter } from '../../src/capture/site-adapter.ts';
import { sites } from '../../src/capture/sites/index.ts';
import type { PackAnswer } from '../../src/protocol/extension-messages.ts';
import { readPack } from './read-pack.ts';
import { currentSettings } from './settings.ts';

declare const __PACK_KEY__: string;

/** Ed25519 public key as 64 hex digits; empty in a release that takes no packs. */
const packKey = __PACK_KEY__;

const StoredPack = z.looseObject({
	version: z.int().check(z.positive()),
	adapters: z.array(SiteAdapter),
});

async function storedPack() {
	return StoredPack.safeParse((await chrome.storage.local.get('pack')).pack).data ?? null;
}

/** `null` while no pack is in use: then the page script reads with what it carries. */
export async function packedAdapters(): Promise<readonly SiteAdapter[] | null> {
	if (packKey === '' || !(await currentSettings()).packs) return null;
	const pack = await storedPack();
	return pack && adaptersInUse(sites, { off: new Set(), pack: pack.adapters });
}

export async function importPack(text: string): Promise<PackAnswer> {
	const lastVersion = (await storedPack())?.version ?? 0;
	const outcome = await readPack(text, packKey, lastVersion);
	if (outcome.kind === 'pack') await chrome.storage.local.set({ pack: outcome.pack });
	return outcome.kind === 'pack'
		? { kind: 'imported' }
		: { kind: 'refused', reason: outcome.reason };
}

export const removePack = (): Promise<void> => chrome.storage.local.remove('pack');
