/**
 * The few words that shared components say themselves. The root fills them per language, so that
 * `shared/` needs no catalogue. Read through the getter: the language may change while mounted.
 */
import { createContext } from 'svelte';

export interface Words {
	readonly close: string;
	readonly copy: string;
	readonly copied: string;
	readonly copyFailed: string;
	readonly undo: string;
	readonly optional: string;
	readonly notifications: string;
	readonly show: string;
	readonly hide: string;
	readonly chooseFile: string;
	/** Said before the text of a state, for those who cannot see its icon. */
	readonly tone: Readonly<Record<Tone, string>>;
}

/** What a message or state means. `neutral` carries no judgement. */
export type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'negative';

export const [getWords, setWords] = createContext<() => Words>();
