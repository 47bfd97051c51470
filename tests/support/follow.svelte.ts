import { flushSync } from 'svelte';

/** Reads a value as a screen does: again after each change. `stop` takes the screen away. */
export function follow<Value>(read: () => Value) {
	const seen: Value[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(read());
		});
	});
	flushSync();
	return {
		/** Every value that was shown, oldest first. */
		seen: (): readonly Value[] => {
			flushSync();
			return seen;
		},
		stop,
	};
}
