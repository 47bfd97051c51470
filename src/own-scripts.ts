/**
 * Trusted Types: a worker or service worker may only start from this origin. The relay's headers
 * name this policy (`default`) and Svelte's; any other is refused by the browser.
 */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', {
	createScriptURL: (url) => {
		if (new URL(url, location.href).origin === location.origin) return url;
		throw new TypeError('a script of another origin was refused');
	},
});
