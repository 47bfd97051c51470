/** Which origins may carry a bridge: the one of the build, and one that the user added. */
import type { Settings } from '../../src/protocol/extension-memory.ts';

declare const __APP_ORIGIN__: string;

export const isAppOrigin = (origin: string, { appOrigin }: Settings): boolean =>
	origin === __APP_ORIGIN__ || (appOrigin !== null && origin === appOrigin);

const registration = 'driespan-bridge';

/** Registers the bridge on the added origin, when its permission is really there. */
export async function registerAddedOrigin({ appOrigin }: Settings): Promise<void> {
	const known = await chrome.scripting.getRegisteredContentScripts({ ids: [registration] });
	if (known.length > 0) {
		await chrome.scripting.unregisterContentScripts({ ids: [registration] });
	}
	const file = chrome.runtime.getManifest().content_scripts?.[1]?.js?.[0];
	if (!appOrigin || !file) return;
	const matches = [`${appOrigin}/*`];
	if (!(await chrome.permissions.contains({ origins: matches }))) return;
	await chrome.scripting.registerContentScripts([
		{ id: registration, matches, js: [file], runAt: 'document_start' },
	]);
}
