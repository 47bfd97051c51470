import type { SiteAdapter } from './site-adapter.ts';

export interface AdapterChoice {
	/** Ids of adapters that the user has switched off. */
	readonly off: ReadonlySet<string>;
	/** Those of an imported data pack. */
	readonly pack: readonly SiteAdapter[];
}

/** The adapters to read with: a newer version of the pack instead of the built-in one, none that is off. */
export const adaptersInUse = (
	adapters: readonly SiteAdapter[],
	{ off, pack }: AdapterChoice,
): readonly SiteAdapter[] =>
	adapters
		.map(
			(adapter) =>
				pack.find(({ id, version }) => id === adapter.id && version > adapter.version) ?? adapter,
		)
		.filter(({ id }) => !off.has(id));
