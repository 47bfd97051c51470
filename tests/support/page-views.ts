import { type DOMWindow, JSDOM } from 'jsdom';
import { isUnhidden, type PageView } from '../../src/capture/page-view.ts';

/** Timers of the page run at once, so that a page that fills itself is full when it is parsed. */
const runAtOnce = (window: DOMWindow) => {
	window.setTimeout = ((run: () => void) => {
		run();
		return 0;
	}) as typeof window.setTimeout;
};

/** The page as a browser would have it: encoding sniffed, its own scripts run. */
export function parsePage(html: string | Buffer, url: string): JSDOM {
	return new JSDOM(html, { url, runScripts: 'dangerously', beforeParse: runAtOnce });
}

/** Read at noon on 20 September 2026 in Amsterdam, unless told otherwise. */
export function viewOf(
	{ window }: JSDOM,
	over: { readonly url?: string | null; readonly now?: string } = {},
): PageView {
	const { url = window.location.href, now = '2026-09-20T10:00:00Z' } = over;
	return {
		document: window.document,
		url: url === null ? null : new URL(url),
		isVisible: isUnhidden,
		now: Date.parse(now),
		zone: 'Europe/Amsterdam',
	};
}

/** A page with this body, at an address of no particular site. */
export const pageWith = (
	body: string,
	over: { readonly url?: string; readonly now?: string; readonly head?: string } = {},
): PageView => {
	const { url = 'https://www.vacaturebord.example/vacature/7421-metselaar', head = '' } = over;
	const page = new JSDOM(`<!doctype html><html lang="nl"><head>${head}</head><body>${body}`, {
		url,
	});
	return viewOf(page, over.now === undefined ? {} : { now: over.now });
};
