/**
 * The place where the adviser checks: a side panel in Chromium, a sidebar in Firefox.
 *
 * Both open only out of a gesture of the user, so nothing may be awaited before. Firefox does not
 * count a click that a page script tells of: then the same page opens as a tab, unless the sidebar is
 * open already.
 */
interface Sidebar {
	open(): Promise<void>;
	isOpen(details: object): Promise<boolean>;
}

const browser: typeof chrome & { readonly sidebarAction?: Sidebar } = chrome;
const panelPage = 'extension/panel/panel.html';

export function openPanel(tabId: number): void {
	const { sidebarAction } = browser;
	if (sidebarAction) void sidebarAction.open().catch(() => openAsTab(sidebarAction));
	else void chrome.sidePanel.open({ tabId }).catch(() => undefined);
}

async function openAsTab(sidebar: Sidebar): Promise<void> {
	if (await sidebar.isOpen({})) return;
	const url = chrome.runtime.getURL(panelPage);
	const [there] = await chrome.runtime.getContexts({ documentUrls: [url] }).catch(() => []);
	if (!there) await chrome.tabs.create({ url });
}
