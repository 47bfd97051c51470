import { defineManifest } from '@crxjs/vite-plugin';
import pkg from './package.json' with { type: 'json' };

/** The one origin whose pages get a bridge from installation. */
const appOrigin = process.env.DRIESPAN_APP_ORIGIN ?? 'http://localhost:4173';

/**
 * The extension may read one job site and talk to one app. Everything else is asked for one host at
 * a time, from a click. No web-accessible resources: a page must not be able to see that we are here.
 */
export default defineManifest({
	manifest_version: 3,
	name: 'Driespan vastleggen',
	description:
		'Legt een vacature of kans vast in het plan van uw klant, alleen als u klikt, en alleen in uw eigen Driespan.',
	version: pkg.version,
	minimum_chrome_version: '137',
	incognito: 'not_allowed',
	icons: {
		16: 'extension/icons/16.png',
		32: 'extension/icons/32.png',
		48: 'extension/icons/48.png',
		128: 'extension/icons/128.png',
	},
	action: { default_title: 'Driespan: leg deze vacature vast' },
	background: { service_worker: 'extension/background/main.ts', type: 'module' },
	side_panel: { default_path: 'extension/panel/panel.html' },
	options_page: 'extension/panel/options.html',
	content_scripts: [
		{
			matches: ['https://www.werk.nl/*'],
			// Login and error pages; personal pages that no pattern can tell are refused by the script.
			exclude_matches: [
				'https://www.werk.nl/*login*',
				'https://www.werk.nl/oam/*',
				'https://www.werk.nl/*checkpoint*',
			],
			js: ['extension/page/main.ts'],
			run_at: 'document_idle',
		},
		{
			matches: [`${appOrigin}/*`],
			js: ['extension/bridge/main.ts'],
			run_at: 'document_start',
		},
	],
	permissions: [
		'activeTab',
		'scripting',
		'sidePanel',
		'storage',
		'unlimitedStorage',
		'contextMenus',
		'alarms',
	],
	optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
	commands: {
		capture: {
			suggested_key: { default: 'Alt+Shift+V' },
			description: 'Leg deze vacature vast',
		},
	},
	content_security_policy: {
		extension_pages: [
			"default-src 'none'",
			"script-src 'self'",
			"style-src 'self'",
			"img-src 'self'",
			"font-src 'self'",
			"connect-src 'none'",
			"frame-src 'none'",
			"object-src 'none'",
			"base-uri 'none'",
			"form-action 'none'",
			"require-trusted-types-for 'script'",
			'trusted-types svelte-trusted-html',
		].join('; '),
	},
});
