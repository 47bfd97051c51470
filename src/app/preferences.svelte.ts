/**
 * How the screen looks, readable before unlocking.
 *
 * These three are the only values that stand on disk unsealed: the lock screen needs them, and they
 * say nothing about anybody.
 */
import { z } from 'zod';

export const Preference = z.object({
	language: z.enum(['nl', 'en']).catch('nl'),
	theme: z.enum(['system', 'light', 'dark']).catch('system'),
	density: z.enum(['roomy', 'dense']).catch('roomy'),
});
export type Preference = z.infer<typeof Preference>;

/** Where preferences rest between two visits. */
export interface PreferenceStore {
	read(): Promise<unknown>;
	write(preference: Preference): Promise<void>;
}

export class Preferences {
	readonly #store: PreferenceStore;
	#current = $state.raw<Preference>(Preference.parse({}));

	constructor(store: PreferenceStore) {
		this.#store = store;
	}

	get language(): Preference['language'] {
		return this.#current.language;
	}

	get theme(): Preference['theme'] {
		return this.#current.theme;
	}

	get density(): Preference['density'] {
		return this.#current.density;
	}

	async load(): Promise<void> {
		const stored = Preference.safeParse((await this.#store.read()) ?? {});
		if (stored.success) this.#current = stored.data;
	}

	async change(patch: Partial<Preference>): Promise<void> {
		this.#current = { ...this.#current, ...patch };
		await this.#store.write(this.#current);
	}
}
