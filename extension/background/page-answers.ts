/** What a page script may ask. It can add a capture and ask one question; it is told nothing else. */
import { consentVersion, type Notice } from '../../src/protocol/extension-memory.ts';
import type {
	PageHereAnswer,
	PageMessage,
	StoreAnswer,
} from '../../src/protocol/extension-messages.ts';
import { takeCapture } from './capture-intake.ts';
import { changeSettings, currentSettings } from './settings.ts';
import { buttonTexts } from './texts.ts';
import type { Workshop } from './workshop.ts';

type Parts = Pick<Workshop, 'talk' | 'room' | 'intake' | 'notify' | 'memory'>;

/** @param host of the sender, as the browser says it */
export async function answerPage(
	message: Exclude<PageMessage, { kind: 'page-clicked' }>,
	host: string,
	parts: Parts,
): Promise<PageHereAnswer | StoreAnswer | true> {
	const { consent, language, hiddenHosts } = await currentSettings();
	const mayRun = consent >= consentVersion;
	switch (message.kind) {
		case 'page-here': {
			const isShown = mayRun && !hiddenHosts.includes(host) && (await isOurs(host));
			const { known } = await parts.talk.recognise(message.key, message.values ?? {});
			const isPaired = (await parts.room.current()) !== null;
			const button = !isShown ? 'off' : isPaired ? 'on' : 'unpaired';
			return { button, texts: buttonTexts(language), known };
		}
		case 'page-capture': {
			if (!mayRun) return { kind: 'not-stored', reason: 'no-consent' };
			await parts.memory.remove(['notice']);
			return takeCapture(message.capture, host, parts.intake);
		}
		case 'page-nothing': {
			const notice: Notice = { reason: message.reason, host, at: Date.now() };
			await parts.notify(notice);
			return true;
		}
		case 'page-hide':
			await changeSettings({ hiddenHosts: [...new Set([...hiddenHosts, host])].slice(0, 200) });
			return true;
	}
}

/** A site from the manifest, or one that the user gave; not one that a single click let us into. */
async function isOurs(host: string): Promise<boolean> {
	const required = chrome.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
	if (required.includes(`https://${host}/*`)) return true;
	return chrome.permissions.contains({ origins: [`https://${host}/*`] });
}
