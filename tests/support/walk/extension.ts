/** The extension's side of the main job: consent, pairing, a capture reviewed in its panel. */
import { type BrowserContext, type CDPSession, expect, type Page } from '@playwright/test';
import { extension } from '../../../src/messages/nl/extension.ts';
import { extensionOptions } from '../../../src/messages/nl/extension-options.ts';
import { office } from '../../../src/messages/nl/office.ts';
import { pageButton } from '../../../src/messages/nl/page-button.ts';
import { appOrigin } from '../chromium.ts';
import { type Look, noLook } from './first-use.ts';

export async function extensionId(context: BrowserContext): Promise<string> {
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	return new URL(worker.url()).host;
}

const pageOf = async (context: BrowserContext, file: string): Promise<Page> => {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${await extensionId(context)}/extension/panel/${file}`);
	return page;
};

/** The panel as a tab: automation cannot see the side panel itself. */
export const openPanel = (context: BrowserContext): Promise<Page> => pageOf(context, 'panel.html');
export const openOptions = (context: BrowserContext): Promise<Page> =>
	pageOf(context, 'options.html');

/** Consent, then the same eight characters on both sides. `app` is unlocked. */
export async function pair(app: Page, look: Look = noLook): Promise<void> {
	const options = await openOptions(app.context());
	await options.getByRole('button', { name: extensionOptions.consent.agree }).click();
	await look('extension-consent', options);
	await app.goto(`${appOrigin}/#/werkplein/extensie`);
	await app.getByRole('button', { name: office.extension.pair, exact: true }).click();
	await expect(app.getByText(office.extension.waiting).first()).toBeVisible();
	await options.getByRole('button', { name: extensionOptions.pairing.start, exact: true }).click();
	const shown = options.locator('.code');
	await expect(shown).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
	const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await shown.textContent()) ?? '')?.[0] ?? '';
	await expect(app.getByText(code)).toBeVisible();
	await look('pairing-app', app);
	await look('pairing-extension', options);
	await app.getByRole('button', { name: office.extension.equal }).click();
	await options.getByRole('button', { name: extensionOptions.pairing.equal }).click();
	await expect(app.getByText(office.extension.states.connected).first()).toBeVisible();
	await options.close();
}

interface DomNode {
	readonly nodeName: string;
	readonly backendNodeId: number;
	readonly attributes?: readonly string[];
	readonly nodeValue?: string;
	readonly children?: readonly DomNode[];
	readonly shadowRoots?: readonly DomNode[];
}

const textOf = (node: DomNode): string =>
	(node.nodeValue ?? '') + (node.children ?? []).map(textOf).join('');

function findButton(node: DomNode, name: string): DomNode | null {
	if (node.nodeName === 'BUTTON' && textOf(node).trim() === name) return node;
	for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
		const found = findButton(child, name);
		if (found) return found;
	}
	return null;
}

const textsBelow = (node: DomNode): string[] => [
	...(node.nodeValue ? [node.nodeValue] : []),
	...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(textsBelow),
];

const documentOf = async (debug: CDPSession): Promise<DomNode> =>
	(await debug.send('DOM.getDocument', { depth: -1, pierce: true })).root;

/** Every text of the page, closed shadow roots included. */
export const textsInClosedRoots = async (debug: CDPSession): Promise<readonly string[]> =>
	textsBelow(await documentOf(debug));

const buttonsBelow = (node: DomNode): DomNode[] => [
	...(node.nodeName === 'BUTTON' ? [node] : []),
	...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(buttonsBelow),
];

function labelOf({ attributes = [] }: DomNode): string | undefined {
	const at = attributes.indexOf('aria-label');
	return at < 0 ? undefined : attributes[at + 1];
}

/** The middle of every shown button that has a label, by that label; closed shadow roots included. */
export async function labelledButtons(debug: CDPSession) {
	const buttons = buttonsBelow(await documentOf(debug));
	const places = await Promise.all(
		buttons.map(async (button) => {
			const label = labelOf(button);
			const { backendNodeId } = button;
			// A button that is not shown has no box.
			const box = await debug.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
			if (label === undefined || !box) return [];
			const [left = 0, top = 0, right = 0, , , bottom = 0] = box.model.border;
			return [[label, { x: (left + right) / 2, y: (top + bottom) / 2 }] as const];
		}),
	);
	return new Map(places.flat());
}

/** Where the small button is once it takes clicks. */
export async function placeOfButton(page: Page, debug: CDPSession) {
	const place = async () => {
		const root = await documentOf(debug);
		const names = [pageButton.capture, pageButton.again, pageButton.pick];
		const button = names.map((name) => findButton(root, name)).find((found) => found !== null);
		if (!button) return null;
		const { backendNodeId } = button;
		const { model } = await debug.send('DOM.getBoxModel', { backendNodeId });
		const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
		return { x: (left + right) / 2, y: (top + bottom) / 2 };
	};
	await expect.poll(place).not.toBeNull();
	// The button refuses a click that comes too soon after it appeared under the pointer.
	await page.waitForTimeout(700);
	const at = await place();
	if (!at) throw new Error('the capture button went away');
	return at;
}

/**
 * Presses the small button in the page as a person does: with the mouse, at its place. Its shadow
 * root is closed, so only the debugging protocol can see where it is.
 */
export async function pressCaptureButton(page: Page): Promise<void> {
	await page.bringToFront();
	const debug = await page.context().newCDPSession(page);
	const { x, y } = await placeOfButton(page, debug);
	await page.mouse.click(x, y);
	await debug.detach();
}

/** The adviser's last word in the panel. */
export async function putIntoPlan(panel: Page): Promise<void> {
	await panel.getByRole('button', { name: extension.draft.save, exact: true }).click();
}
