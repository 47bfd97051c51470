/** What `relay/main.ts` does, with the rows of `defaultLimits` that the first argument replaces. */
import { randomBytes } from 'node:crypto';
import { readConfig } from '../../relay/config.ts';
import { openRelay } from '../../relay/relay.ts';
import { openSqliteStores } from '../../relay/sqlite-store.ts';

const read = readConfig(process.env);
if (read.kind !== 'config') throw new Error(read.kind);

const relay = await openRelay({
	config: read.config,
	stores: openSqliteStores(read.config.data),
	limits: JSON.parse(process.argv[2] ?? '{}'),
	now: Date.now,
	random: (length) => new Uint8Array(randomBytes(length)),
	report: (failure) => console.error(failure instanceof Error ? failure.name : 'failure'),
});
console.log(`relay ready on http://localhost:${relay.port}`);
process.once('SIGTERM', () => relay.stop().then(() => process.exit(0)));
