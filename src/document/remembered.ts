/**
 * Reads each stored object once. Yjs hands out the same object for the same entry and nobody changes
 * it, so a schema that has seen it need not see it again at every keystroke.
 */
export function remembered<Value>(
	read: (entry: unknown) => Value | null,
): (entry: unknown) => Value | null {
	const known = new WeakMap<object, Value | null>();
	return (entry) => {
		if (typeof entry !== 'object' || entry === null) return read(entry);
		const before = known.get(entry);
		if (before !== undefined) return before;
		const value = read(entry);
		known.set(entry, value);
		return value;
	};
}
