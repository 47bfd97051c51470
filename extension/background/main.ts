/**
 * The service worker. It may be stopped between any two events: listeners are registered at once,
 * everything that counts is in IndexedDB, everything that may be forgotten in `storage.session`.
 */
import { PageMessage, PanelMessage } from '../../src/protocol/extension-messages.ts';
import { isAppOrigin, registerAddedOrigin } from './app-origins.ts';
import { askConsent } from './first-page.ts';
import { forgetSites, registerSites } from './given-sites.ts';
import { openPanel } from './open-panel.ts';
import { answerPage } from './page-answers.ts';
import { makeMenus, readTab, structures, watchGestures } from './page-calls.ts';
import { answerPanel } from './panel-calls.ts';
import { lineOf, senderOf } from './senders.ts';
import { currentSettings } from './settings.ts';
import { workshop } from './workshop.ts';

const alarms = { flush: 'flush', clean: 'clean' } as const;
const cleanEveryMinutes = 12 * 60;

for (const area of [chrome.storage.local, chrome.storage.session, chrome.storage.sync]) {
	// Firefox has it for the session only: nothing but settings and counts is in the others.
	void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

const shop = workshop({
	database: indexedDB,
	wakeAt: (moment) => void chrome.alarms.create(alarms.flush, { when: moment }),
});

chrome.runtime.onInstalled.addListener(({ reason }) => {
	void currentSettings().then(({ language }) => makeMenus(language));
	if (reason === 'install') void askConsent();
});
void chrome.alarms.create(alarms.clean, { periodInMinutes: cleanEveryMinutes });

chrome.alarms.onAlarm.addListener(({ name }) => {
	void shop.then(async ({ queue, delivery }) => {
		if (name === alarms.clean) await queue.tellAll({ kind: 'aged' });
		await delivery.flush();
	});
});

chrome.permissions.onRemoved.addListener(({ origins }) => {
	void forgetSites(origins ?? []).then(settingsChanged);
});

watchGestures((notice) => void shop.then(({ notify }) => notify(notice)));

chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
	const from = senderOf(sender);
	if (from.kind === 'own-page') {
		const call = PanelMessage.safeParse(message).data;
		if (!call) return false;
		void shop
			.then((parts) =>
				answerPanel(call, { ...parts, readTab: readForPanel, structures, settingsChanged }),
			)
			.then(respond, () => respond(null));
		return true;
	}
	if (from.kind !== 'job-page') return false;
	const call = PageMessage.safeParse(message).data;
	if (!call) return false;
	if (call.kind === 'page-clicked') {
		// Without waiting for anything: after an await the click no longer counts as a gesture.
		openPanel(from.tabId);
		return false;
	}
	void shop.then((parts) => answerPage(call, from.host, parts)).then(respond, () => respond(null));
	return true;
});

chrome.runtime.onConnect.addListener((port) => {
	const line = lineOf(port);
	if (!line) return;
	const ready = shop.then(async ({ delivery }) => {
		if (!isAppOrigin(line.origin, await currentSettings())) return port.disconnect();
		return delivery.connected(line);
	});
	port.onMessage.addListener((text: unknown) => {
		void ready.then(() => shop).then(({ delivery }) => delivery.received(line, text));
	});
	port.onDisconnect.addListener(() => {
		void ready.then(() => shop).then(({ delivery }) => delivery.disconnected(line));
	});
});

async function readForPanel(tabId: number): Promise<void> {
	const { notify } = await shop;
	await readTab(tabId, { kind: 'read-page' }, (notice) => void notify(notice));
}

async function settingsChanged(): Promise<void> {
	const settings = await currentSettings();
	makeMenus(settings.language);
	await registerAddedOrigin(settings);
	await registerSites(settings);
}
