/** The part of jsdom that the tests use; the package brings no types of its own. */
declare module 'jsdom' {
	export type DOMWindow = Window & typeof globalThis;

	export interface JSDOMOptions {
		readonly url?: string;
		readonly runScripts?: 'dangerously' | 'outside-only';
		readonly beforeParse?: (window: DOMWindow) => void;
	}

	export class JSDOM {
		constructor(html: string | Uint8Array, options?: JSDOMOptions);
		readonly window: DOMWindow;
		serialize(): string;
	}
}
