/**
 * The ways to a capture beside the button: menu, shortcut, toolbar. Each is a gesture of the user,
 * so the panel may open and the page may be read: on a site without our script, `activeTab` lets it
 * in for this one page.
 */
import * as z from 'zod/mini';
import type { Notice } from '../../src/protocol/extension-memory.ts';
import type { WorkerCall } from '../../src/protocol/extension-messages.ts';
import { openPanel } from './open-panel.ts';
import { catalogue } from './texts.ts';

const menus = { page: 'capture-page', selection: 'capture-selection' } as const;

/** The built page script, as the manifest names it. */
const pageScript = () => chrome.runtime.getManifest().content_scripts?.[0]?.js?.[0];

export function makeMenus(language: 'nl' | 'en'): void {
	const { menu } = catalogue(language);
	const documentUrlPatterns = ['https://*/*', 'http://*/*'];
	chrome.contextMenus.removeAll(() => {
		chrome.contextMenus.create({
			id: menus.page,
			title: menu.page,
			contexts: ['page', 'link'],
			documentUrlPatterns,
		});
		chrome.contextMenus.create({
			id: menus.selection,
			title: menu.selection,
			contexts: ['selection'],
			documentUrlPatterns,
		});
	});
}

/** @param tell called with the reason when a page cannot be read */
export function watchGestures(tell: (notice: Notice) => void): void {
	chrome.action.onClicked.addListener((tab) => startReading(tab, { kind: 'read-page' }, tell));
	chrome.commands.onCommand.addListener((_, tab) => {
		if (tab) startReading(tab, { kind: 'read-page' }, tell);
	});
	chrome.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
		if (!tab) return;
		const call: WorkerCall =
			menuItemId === menus.selection
				? { kind: 'read-selection', text: (selectionText ?? '').slice(0, 100_000) }
				: { kind: 'read-page' };
		startReading(tab, call, tell);
	});
}

function startReading(
	{ id: tabId }: chrome.tabs.Tab,
	call: WorkerCall,
	tell: (notice: Notice) => void,
): void {
	if (tabId === undefined) return;
	// First and without waiting: after an await the gesture no longer counts.
	openPanel(tabId);
	void readTab(tabId, call, tell);
}

/** Asks the page script of a tab to read, and puts it there first where it is missing. */
export async function readTab(
	tabId: number,
	call: WorkerCall,
	tell: (notice: Notice) => void,
): Promise<void> {
	if (await answered(tabId, call)) return;
	const file = pageScript();
	try {
		if (file) await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
		if (await answered(tabId, call)) return;
	} catch {
		// A browser page, a store, or a site that nobody gave us.
	}
	tell({ reason: 'cannot-read-here', host: null, at: Date.now() });
}

/** The shape of every open page that our script is on; nothing of what stands there. */
export async function structures(): Promise<readonly (readonly string[])[]> {
	const tabs = await chrome.tabs.query({});
	const answers = await Promise.all(
		tabs.map(({ id }) => (id === undefined ? null : asked(id, { kind: 'read-structure' }))),
	);
	return answers.flatMap((answer) => {
		const lines = Lines.safeParse(answer).data;
		return lines ? [lines] : [];
	});
}

const Lines = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(600));

const answered = async (tabId: number, call: WorkerCall) => (await asked(tabId, call)) === true;

/** `null` where nobody answers. */
async function asked(tabId: number, call: WorkerCall): Promise<unknown> {
	try {
		return await chrome.tabs.sendMessage(tabId, call, { frameId: 0 });
	} catch {
		return null;
	}
}
