/**
 * The manifest for Firefox: what differs, as data. The files are those of the Chromium build.
 *
 * Firefox has a sidebar instead of a side panel, an event page instead of a service worker, no ports
 * in match patterns (the worker compares the whole origin), and asks every add-on for an id and for
 * what data it collects.
 */
interface BuiltManifest {
	readonly background: { readonly service_worker: string; readonly type: string };
	readonly content_scripts: readonly { readonly matches: readonly string[] }[];
	readonly icons: Readonly<Record<string, string>>;
	readonly options_page: string;
	readonly permissions: readonly string[];
	readonly side_panel: { readonly default_path: string };
	readonly [key: string]: unknown;
}

/** X25519 and `optional_host_permissions` are there since 130 and 128; 140 is the older ESR. */
const oldest = '140.0';

export function firefoxManifest({
	background,
	side_panel,
	options_page,
	minimum_chrome_version: _,
	...same
}: BuiltManifest) {
	return {
		...same,
		background: { scripts: [background.service_worker], type: background.type },
		content_scripts: same.content_scripts.map((script) => ({
			...script,
			matches: script.matches.map(withoutPort),
		})),
		permissions: same.permissions.filter((permission) => permission !== 'sidePanel'),
		options_ui: { page: options_page, open_in_tab: true },
		sidebar_action: {
			default_panel: side_panel.default_path,
			default_title: 'Driespan vastleggen',
			default_icon: same.icons,
			open_at_install: false,
		},
		browser_specific_settings: {
			gecko: {
				id: 'vastleggen@driespan.example',
				strict_min_version: oldest,
				data_collection_permissions: { required: ['none'] },
			},
		},
	};
}

const withoutPort = (pattern: string) => pattern.replace(/^(https?:\/\/[^/:]+):\d+\//, '$1/');
