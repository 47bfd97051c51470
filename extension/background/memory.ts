/** `storage.session`, or a map in tests: memory that ends with the browser. */
export interface Memory {
	get(key: string): Promise<unknown>;
	set(items: Readonly<Record<string, unknown>>): Promise<void>;
	remove(keys: readonly string[]): Promise<void>;
}

const sessionKey = 'session';

/** The id of this browser session, made when it is first asked for. */
export async function sessionId(memory: Memory, newId: () => string): Promise<string> {
	const known = await memory.get(sessionKey);
	if (typeof known === 'string') return known;
	const id = newId();
	await memory.set({ [sessionKey]: id });
	return id;
}
