import { describe, expect, test } from 'vitest';
import { adaptersInUse } from '../../src/capture/adapters-in-use.ts';
import { type PackChecks, readDataPack } from '../../src/capture/data-pack.ts';
import { readPage } from '../../src/capture/read-page.ts';
import type { SiteAdapter } from '../../src/capture/site-adapter.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { werknlVacancy } from '../../src/capture/sites/werknl-vacancy.ts';
import { canonicalJson } from '../../src/protocol/canonical-json.ts';
import { parsePage, viewOf } from '../support/page-views.ts';

const canonical = (value: object) => new TextEncoder().encode(canonicalJson(value));
const keys = (await crypto.subtle.generateKey('Ed25519', true, [
	'sign',
	'verify',
])) as CryptoKeyPair;
const checks: PackChecks = {
	known: sites,
	lastVersion: 3,
	canonical,
	verify: (bytes, signature) =>
		crypto.subtle.verify(
			'Ed25519',
			keys.publicKey,
			new Uint8Array(signature),
			new Uint8Array(bytes),
		),
};

/** The words of a site that has changed: "Functienaam" instead of a heading. */
const repaired: SiteAdapter = {
	...werknlVacancy,
	version: werknlVacancy.version + 1,
	fields: {
		...werknlVacancy.fields,
		naamVacature: [{ label: ['Functienaam'], as: 'text' }],
	},
	detect: { ...werknlVacancy.detect, all: [] },
};

const content = {
	format: 'driespan.adapters/1',
	version: 4,
	made: '2026-11-21',
	adapters: [repaired],
};

async function packed(over: object = {}, after: object = {}): Promise<string> {
	const whole = { ...content, ...over };
	const signed = await crypto.subtle.sign(
		'Ed25519',
		keys.privateKey,
		new Uint8Array(canonical(JSON.parse(JSON.stringify(whole)))),
	);
	const signature = Buffer.from(signed).toString('hex');
	return JSON.stringify({ ...whole, signature, ...after });
}

describe('a data pack', () => {
	test('that is signed and newer is taken', async () => {
		const outcome = await readDataPack(await packed(), checks);
		expect(outcome).toMatchObject({ kind: 'pack', pack: { version: 4 } });
	});

	test('repairs a page that the built-in adapter does not read any more', async () => {
		const html =
			'<title>werk.nl</title><main><dl><dt>Functienaam</dt><dd>Metselaar</dd><dt>Vacaturenummer</dt><dd>41203377</dd></dl>';
		const url = 'https://www.werk.nl/nl/vacatures/41203377';
		const read = (adapters: readonly SiteAdapter[]) =>
			readPage(viewOf(parsePage(html, url), { url }), adapters);
		const inUse = adaptersInUse(sites, { off: new Set(), pack: [repaired] });
		expect(read(sites).kind).not.toBe('vacancy');
		expect(read(inUse)).toMatchObject({
			kind: 'vacancy',
			source: { adapter: 'werk.nl/vacature@2' },
			fields: { naamVacature: { value: 'Metselaar' } },
		});
	});

	const other = 'ab'.repeat(64);
	const refusals: readonly (readonly [
		what: string,
		text: Promise<string> | string,
		reason: string,
	])[] = [
		['that is no JSON', 'adapters: []', 'not-json'],
		['that is too large', ' '.repeat(1_000_001), 'too-large'],
		['without a signature', JSON.stringify(content), 'wrong-shape'],
		['with code in it', packed({ adapters: [{ ...repaired, run: 'fetch()' }] }), 'wrong-shape'],
		['with an unknown key', packed({}, { note: 'x' }), 'wrong-shape'],
		['with another signature', packed({}, { signature: other }), 'bad-signature'],
		['that was changed after signing', packed({}, { made: '2026-11-22' }), 'bad-signature'],
		['that is not newer', packed({ version: 3 }), 'not-newer'],
		[
			'with an adapter that is not built in',
			packed({ adapters: [{ ...repaired, id: 'bank.nl/mijn' }] }),
			'unknown-adapter',
		],
		[
			'that reads another host',
			packed({ adapters: [{ ...repaired, hosts: ['www.werk.nl', 'mijn.bank.nl'] }] }),
			'wider-hosts',
		],
		['that reads every host', packed({ adapters: [{ ...repaired, hosts: ['*'] }] }), 'wider-hosts'],
		[
			'with a selector that a tool made',
			packed({ adapters: [{ ...repaired, region: ['.a1b2'] }] }),
			'lint',
		],
	];

	test.each(refusals)('%s is refused', async (_, text, reason) => {
		expect(await readDataPack(await text, checks)).toMatchObject({ kind: 'refused', reason });
	});

	test('in which any bit of the signature is wrong is refused', async () => {
		const pack = JSON.parse(await packed());
		const flipped = Array.from({ length: 512 }, (_, bit) => {
			const bytes = Buffer.from(pack.signature, 'hex');
			bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			return JSON.stringify({ ...pack, signature: bytes.toString('hex') });
		});
		const outcomes = await Promise.all(flipped.map((text) => readDataPack(text, checks)));
		expect(outcomes.filter(({ kind }) => kind === 'pack')).toEqual([]);
	});
});

describe('adapters in use', () => {
	test('leave out those that are switched off', () => {
		const inUse = adaptersInUse(sites, { off: new Set(['werk.nl/vacature']), pack: [] });
		expect(inUse.map(({ id }) => id)).not.toContain('werk.nl/vacature');
		expect(inUse).toHaveLength(sites.length - 1);
	});

	test('leave out what is switched off in a pack as well', () => {
		const off = new Set(['werk.nl/vacature']);
		expect(adaptersInUse(sites, { off, pack: [repaired] })).toHaveLength(sites.length - 1);
	});

	test('take the pack only where it is newer than what is built in', () => {
		const older = { ...repaired, version: werknlVacancy.version };
		expect(adaptersInUse(sites, { off: new Set(), pack: [older] })).toEqual(sites);
	});
});
