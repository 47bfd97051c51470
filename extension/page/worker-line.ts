/** What the page script says to the worker. Every call ends, also when the extension is gone. */
import type { Gathered } from '../../src/capture/gathered.ts';
import type { SiteAdapter } from '../../src/capture/site-adapter.ts';
import type {
	PageHereAnswer,
	PageMayAnswer,
	PageMessage,
	TakeAnswer,
} from '../../src/protocol/extension-messages.ts';
import type { PageTaking } from '../../src/protocol/page-taking.ts';

/** The extension was updated or removed: this script is an orphan. */
export class ExtensionGone extends Error {
	override readonly name = 'ExtensionGone';
}

const patienceMs = 4_000;

export const isOrphan = (): boolean => chrome.runtime?.id === undefined;

export function tellClick(): void {
	void ask({ kind: 'page-clicked' }).catch(() => undefined);
}

export const tellNothing = (reason: string): Promise<unknown> =>
	ask({ kind: 'page-nothing', reason });

export const hideHere = (): Promise<unknown> => ask({ kind: 'page-hide' });

/** `null` when no answer came: then no. */
export const mayShow = (): Promise<PageMayAnswer<readonly SiteAdapter[]> | null> =>
	ask<PageMayAnswer<readonly SiteAdapter[]>>({ kind: 'page-may' });

export const sayHere = <Texts>(gathered: Gathered): Promise<PageHereAnswer<Texts> | null> =>
	ask<PageHereAnswer<Texts>>({ kind: 'page-here', gathered });

/** Tries twice with the same id: the worker keeps one capture, whatever was lost on the way. */
export async function sendTaking(taking: PageTaking): Promise<TakeAnswer | null> {
	const message = { kind: 'page-capture', taking } as const;
	return (await ask<TakeAnswer>(message)) ?? (await ask<TakeAnswer>(message));
}

/** `null` when no answer came in time. */
async function ask<Answer>(message: PageMessage): Promise<Answer | null> {
	if (isOrphan()) throw new ExtensionGone();
	const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
	const answer = chrome.runtime.sendMessage<PageMessage, Answer | null>(message).catch(() => {
		if (isOrphan()) throw new ExtensionGone();
		return null;
	});
	return Promise.race([answer, late]);
}
