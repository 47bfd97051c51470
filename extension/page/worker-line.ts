/** What the page script says to the worker. Every call ends, also when the extension is gone. */
import type { PageCapture } from '../../src/protocol/capture-envelope.ts';
import type {
	PageHereAnswer,
	PageMessage,
	StoreAnswer,
} from '../../src/protocol/extension-messages.ts';

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

export async function sayHere<Texts>(
	key: readonly string[] | null,
	values: Readonly<Record<string, unknown>> | null,
): Promise<PageHereAnswer<Texts> | null> {
	return ask<PageHereAnswer<Texts>>({
		kind: 'page-here',
		key: key && [...key],
		values: values && JSON.parse(JSON.stringify(values)),
	});
}

/** Tries twice with the same id: the worker keeps one capture, whatever was lost on the way. */
export async function sendCapture(capture: PageCapture): Promise<StoreAnswer | null> {
	const message = { kind: 'page-capture', capture } as const;
	return (await ask<StoreAnswer>(message)) ?? (await ask<StoreAnswer>(message));
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
