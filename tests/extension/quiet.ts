/**
 * Waiting until nothing runs any more, without a clock: WebCrypto works on other threads, so its
 * running calls are counted; everything else (promises, the database) ends within a few turns.
 */
let running = 0;

const counted = new Proxy(crypto.subtle, {
	get(subtle, name) {
		const member: unknown = Reflect.get(subtle, name);
		if (typeof member !== 'function') return member;
		return (...given: unknown[]) => {
			running += 1;
			return Promise.resolve(Reflect.apply(member, subtle, given)).finally(() => {
				running -= 1;
			});
		};
	},
});
Object.defineProperty(crypto, 'subtle', { value: counted, configurable: true });

const quietTurns = 25;

export async function idle(): Promise<void> {
	for (let quiet = 0; quiet < quietTurns; quiet += 1) {
		await new Promise((resolve) => setImmediate(resolve));
		if (running > 0) quiet = 0;
	}
}
