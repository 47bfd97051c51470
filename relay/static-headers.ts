/** The headers of everything that the relay serves to a browser. Tables; a test reads them back. */

/**
 * Scripts, workers and styles come from this origin only; nothing inline, nothing evaluated except
 * WebAssembly (Argon2id). Svelte makes its templates through one trusted-types policy of its own;
 * `default` is the app's, for its workers, and `inert-page` its own for pasted page source, which
 * becomes a document that is never shown.
 */
const contentSecurityPolicy: Readonly<Record<string, string>> = {
	'default-src': "'none'",
	'script-src': "'self' 'wasm-unsafe-eval'",
	'worker-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self' data: blob:",
	'font-src': "'self'",
	'connect-src': "'self'",
	'manifest-src': "'self'",
	'object-src': "'none'",
	'base-uri': "'none'",
	'form-action': "'none'",
	'frame-ancestors': "'none'",
	'require-trusted-types-for': "'script'",
	'trusted-types': 'svelte-trusted-html default inert-page',
};

export const everywhere: Readonly<Record<string, string>> = {
	'Content-Security-Policy': Object.entries(contentSecurityPolicy)
		.map(([name, value]) => `${name} ${value}`)
		.join('; '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'camera=(), geolocation=(), microphone=(), payment=(), usb=(), serial=(), display-capture=()',
};

export const contentTypes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	png: 'image/png',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
	wasm: 'application/wasm',
	txt: 'text/plain; charset=utf-8',
};

/** Formats that are compressed already. */
export const incompressible: ReadonlySet<string> = new Set(['png', 'woff2', 'ico']);

/** Vite puts a hash of the content into the names under `assets/`: such a file never changes. */
export function cacheControl(path: string): string {
	return /^assets\/.+-[\w-]{8,}\.\w+$/.test(path)
		? 'public, max-age=31536000, immutable'
		: 'no-cache';
}
