/**
 * [T7] Whatever bytes come in, a reader answers: it never throws, and it is never slow. Cases are
 * golden files with a few bytes changed, left out, doubled or put in. `DRIESPAN_FUZZ_CASES` makes
 * the campaign longer.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState } from '../../src/log/saved-state.ts';
import { type Bytes, bytesOfHex, zeros } from '../../src/protocol/bytes.ts';
import { readCertificateWire } from '../../src/protocol/certificate.ts';
import { readEntry } from '../../src/protocol/entry.ts';
import { readUpdateBody } from '../../src/protocol/entry-body.ts';
import { readInvitationCode, readRequestWire } from '../../src/protocol/invitation.ts';
import { readMemberBody } from '../../src/protocol/member-body.ts';
import { readMemberRecord } from '../../src/protocol/member-record.ts';
import { pad } from '../../src/protocol/padme.ts';
import { readSecrets } from '../../src/vault/channel-keys.ts';
import { readVaultHeader } from '../../src/vault/vault-header.ts';

const cases = Number(process.env.DRIESPAN_FUZZ_CASES ?? 1500);
const slowMs = 50;

const golden = (name: string): Bytes => {
	const text = readFileSync(join(import.meta.dirname, 'golden', `${name}.hex`), 'utf8');
	return bytesOfHex(text.replaceAll('\n', '')) ?? zeros(0);
};

const genesis = readEntry(golden('genesis-entry'));
const ext = genesis.kind === 'entry' ? genesis.entry.ext : zeros(0);

const edit = fc.record({
	at: fc.nat(),
	remove: fc.nat({ max: 3 }),
	put: fc.uint8Array({ maxLength: 4 }),
});

function edited(seed: Bytes, edits: readonly { at: number; remove: number; put: Uint8Array }[]) {
	const bytes = [...seed];
	for (const { at, remove, put } of edits) bytes.splice(at % (bytes.length + 1), remove, ...put);
	return new Uint8Array(bytes);
}

/** In time of the processor. One slow answer may be the garbage collector; two are ours. */
async function costMs(work: () => unknown): Promise<number> {
	const start = process.cpuUsage();
	await work();
	return process.cpuUsage(start).user / 1000;
}

/** The inner text of a body, so that changes reach the CBOR under the padding. */
const unpadded = (padded: Bytes) => padded.slice(4, 4 + (padded[3] ?? 0) + 256 * (padded[2] ?? 0));

describe('[T7] readers', () => {
	test.each([
		['entry', golden('update-entry'), readEntry],
		['member entry', golden('admission-entry'), readEntry],
		['member record', ext, readMemberRecord],
		['update body', golden('update-body'), readUpdateBody],
		[
			'update body under its padding',
			unpadded(golden('update-body')),
			(b: Bytes) => readUpdateBody(pad(b)),
		],
		[
			'member body under its padding',
			unpadded(golden('update-body')),
			(b: Bytes) => readMemberBody(pad(b)),
		],
		['request under its padding', golden('certificate'), (b: Bytes) => readRequestWire(pad(b))],
		['certificate', golden('certificate'), readCertificateWire],
		['vault header', golden('vault-header'), readVaultHeader],
		['saved state', golden('channel-state'), readState],
		['saved secrets', golden('epoch-secrets'), readSecrets],
		[
			'typed code',
			golden('invitation-code'),
			(b: Bytes) => readInvitationCode(String.fromCharCode(...b)),
		],
	] as const)('a changed %s is answered, at once', async (_, seed, read) => {
		await fc.assert(
			fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
				const bytes = edited(seed, edits);
				const first = await costMs(() => read(bytes));
				const again = first < slowMs ? first : await costMs(() => read(bytes));
				expect(again).toBeLessThan(slowMs);
			}),
			{ numRuns: cases },
		);
	});
});
