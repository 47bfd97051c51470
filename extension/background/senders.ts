/** Who sent something, as the browser says it: what a message claims about itself counts for nothing. */
import type { Line } from './delivery-parts.ts';

const bridgePort = 'driespan-bridge';

type Sender = chrome.runtime.MessageSender;

export type From =
	/** Panel or options page. */
	| { readonly kind: 'own-page' }
	/** The page script in the top frame of a tab. */
	| { readonly kind: 'job-page'; readonly host: string; readonly tabId: number }
	| { readonly kind: 'nobody' };

export function senderOf(sender: Sender): From {
	if (sender.id !== chrome.runtime.id) return { kind: 'nobody' };
	if (isOwnPage(sender)) return { kind: 'own-page' };
	const url = sender.url ? URL.parse(sender.url) : null;
	const tabId = sender.tab?.id;
	if (!url || tabId === undefined || !isActiveTop(sender)) return { kind: 'nobody' };
	return { kind: 'job-page', host: url.hostname, tabId };
}

/** Panel, options and queue are pages of our own origin. */
const isOwnPage = ({ origin, url }: Sender) =>
	(origin ?? (url && URL.parse(url)?.origin)) === location.origin;

/** `null` for anything but our bridge in an active top frame. */
export function lineOf(port: chrome.runtime.Port): Line | null {
	const { sender, name } = port;
	if (name !== bridgePort || !sender || sender.id !== chrome.runtime.id) return null;
	const origin = sender.origin ?? (sender.url && URL.parse(sender.url)?.origin);
	if (!origin || !isActiveTop(sender)) return null;
	return {
		origin,
		// Firefox names no documents: there each connection counts as one.
		documentId: sender.documentId ?? crypto.randomUUID(),
		post: (text) => {
			try {
				port.postMessage(text);
			} catch {
				// The page went away: `onDisconnect` follows.
			}
		},
	};
}

/** Firefox does not tell the lifecycle: a page that rests in its cache cannot send there. */
const isActiveTop = ({ frameId, documentLifecycle = 'active' }: Sender) =>
	frameId === 0 && documentLifecycle === 'active';
