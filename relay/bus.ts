/**
 * Tells every relay that a channel has grown. It carries numbers only: whoever hears it reads the
 * store. A lost notice costs time, never an entry, so correctness does not depend on it.
 */
export interface Bus {
	/** The channel (hex) now ends at `n`. */
	notify(channel: string, n: number): void;
	/** Calls `listener` for each notice, own ones included, until the returned function is called. */
	listen(listener: (channel: string, n: number) => void): () => void;
}

/** For a relay that is alone. */
export function openLocalBus(): Bus {
	const listeners = new Set<(channel: string, n: number) => void>();
	return {
		notify: (channel, n) => {
			for (const listener of listeners) listener(channel, n);
		},
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
