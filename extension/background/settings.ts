import { readSettings, type Settings } from '../../src/protocol/extension-memory.ts';

/** Settings hold no client data: hosts, a language, and that the first page was agreed to. */
export async function currentSettings(): Promise<Settings> {
	return readSettings((await chrome.storage.local.get('settings')).settings);
}

export async function changeSettings(patch: Partial<Settings>): Promise<void> {
	await chrome.storage.local.set({ settings: { ...(await currentSettings()), ...patch } });
}
