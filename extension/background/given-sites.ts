/** Job sites that the user gave, one by one: the page script runs there as it does on werk.nl. */
import type { Settings } from '../../src/protocol/extension-memory.ts';
import { changeSettings, currentSettings } from './settings.ts';

const prefix = 'driespan-site-';
export const originOf = (host: string): string => `https://${host}/*`;

/** Registers exactly the sites whose permission is really there: Chromium does not check it. */
export async function registerSites({ sites }: Settings): Promise<void> {
	const registered = await chrome.scripting.getRegisteredContentScripts();
	const ids = registered.map(({ id }) => id).filter((id) => id.startsWith(prefix));
	if (ids.length > 0) await chrome.scripting.unregisterContentScripts({ ids });
	const file = chrome.runtime.getManifest().content_scripts?.[0]?.js?.[0];
	for (const host of sites) {
		const matches = [originOf(host)];
		if (!file || !(await chrome.permissions.contains({ origins: matches }))) continue;
		await chrome.scripting.registerContentScripts([
			{ id: `${prefix}${host}`, matches, js: [file], runAt: 'document_idle' },
		]);
	}
}

/** The browser took permissions back: those sites are ours no more. */
export async function forgetSites(origins: readonly string[]): Promise<void> {
	const { sites } = await currentSettings();
	const kept = sites.filter((host) => !origins.includes(originOf(host)));
	if (kept.length < sites.length) await changeSettings({ sites: kept });
}
