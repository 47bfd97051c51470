import { consentVersion } from '../../src/protocol/extension-memory.ts';
import { currentSettings } from './settings.ts';

const optionsPage = 'extension/panel/options.html';

/**
 * The first page: what the extension reads, and may it.
 *
 * In a tab of its own: the browser's own "open options" takes the empty tab in front, and in that
 * tab somebody may just be going somewhere. Whoever agreed before is not asked again.
 */
export async function askConsent(): Promise<void> {
	if ((await currentSettings()).consent >= consentVersion) return;
	await chrome.tabs.create({ url: chrome.runtime.getURL(optionsPage) });
}
