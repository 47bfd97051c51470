/**
 * The bridge: carries texts between the app and the worker, and reads none of them.
 *
 * It says `here`, takes the port of one MessageChannel from a page of this origin, and opens a
 * runtime port when the page has something to say or the worker calls. The worker may be stopped at
 * any moment; its port goes with it, and the next message opens another one. That message itself is
 * dropped: it was signed for the old line, and the new one begins with a fresh nonce.
 */
import { BridgeCall } from '../../src/protocol/bridge-call.ts';
import { maxBridgeChars } from '../../src/protocol/bridge-messages.ts';
import { WorkerCall } from '../../src/protocol/extension-messages.ts';

let page: MessagePort | null = null;
let worker: chrome.runtime.Port | null = null;

const isAlive = () => chrome.runtime?.id !== undefined;

function connect(): void {
	if (!page || worker) return;
	if (!isAlive()) {
		page.postMessage(JSON.stringify({ kind: 'gone' }));
		return;
	}
	const port = chrome.runtime.connect({ name: 'driespan-bridge' });
	worker = port;
	port.onMessage.addListener((text: unknown) => {
		if (typeof text === 'string') page?.postMessage(text);
	});
	port.onDisconnect.addListener(() => {
		if (worker === port) worker = null;
		if (!isAlive()) page?.postMessage(JSON.stringify({ kind: 'gone' }));
	});
}

function fromPage({ data }: MessageEvent): void {
	if (typeof data !== 'string' || data.length > maxBridgeChars) return;
	if (worker && isAlive()) worker.postMessage(data);
	else connect();
}

const say = (call: BridgeCall) => window.postMessage(call, location.origin);

window.addEventListener('message', ({ source, origin, data, ports }) => {
	if (source !== window || origin !== location.origin) return;
	const call = BridgeCall.safeParse(data).data;
	if (call?.driespan === 'bridge-seek' && !page) say({ driespan: 'bridge-here' });
	if (call?.driespan !== 'bridge-channel' || page || !ports[0]) return;
	page = ports[0];
	page.onmessage = fromPage;
	connect();
});

chrome.runtime.onMessage.addListener((message: unknown) => {
	if (WorkerCall.safeParse(message).data?.kind !== 'nudge') return;
	if (worker) page?.postMessage(JSON.stringify({ kind: 'nudge' }));
	else connect();
});

// Once per document, in the top frame; pages restored from the back/forward cache keep their port.
if (window.top === window) say({ driespan: 'bridge-here' });
