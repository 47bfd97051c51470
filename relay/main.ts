/** `node relay/main.ts`: one relay from its environment (config.ts), until it is told to stop. */
import { readConfig } from './config.ts';

const [major] = process.versions.node.split('.').map(Number);
if ((major ?? 0) < 26) fail(`The relay needs Node 26 or newer; this is ${process.version}.`);

// Older versions of Node cannot even load these.
const { randomBytes } = await import('node:crypto');
const { openRelay } = await import('./relay.ts');
const { openSqliteStores } = await import('./sqlite-store.ts');
const { configSentence, startSentence } = await import('./start-faults.ts');

const read = readConfig(process.env);
if (read.kind !== 'config') fail(configSentence(read));
const { config } = read;

try {
	const relay = await openRelay({
		config,
		stores: openSqliteStores(config.data),
		now: Date.now,
		random: (length) => new Uint8Array(randomBytes(length)),
		report: (failure) => console.error(`relay: ${reasonOf(failure)}`),
	});
	console.log(`relay ready on http://${shown(config.host)}:${relay.port}`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => relay.stop().then(() => process.exit(0)));
	}
} catch (failure) {
	const sentence = startSentence(failure, config);
	if (sentence === null) throw failure;
	fail(sentence);
}

function shown(host: string): string {
	if (host === '127.0.0.1' || host === '::1') return 'localhost';
	return host.includes(':') ? `[${host}]` : host;
}

/** Names and codes only: a message may quote what was being stored. */
function reasonOf(failure: unknown): string {
	if (!(failure instanceof Error)) return 'unknown failure';
	return 'fault' in failure ? `${failure.name} ${failure.fault}` : failure.name;
}

function fail(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
