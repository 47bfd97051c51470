/**
 * Adapters between two releases: a file that an administrator imports.
 *
 * Data only, in the schema of the built-in adapters, signed with Ed25519 over the canonical JSON of
 * everything but the signature. A pack can repair what is built in; it can never read another host,
 * and an older one never replaces a newer one. Off until somebody imports one.
 */
import * as z from 'zod/mini';
import { lintAdapter } from './adapter-lint.ts';
import { SiteAdapter } from './site-adapter.ts';

const maxCharacters = 1_000_000;

const PackContent = z.strictObject({
	format: z.literal('driespan.adapters/1'),
	/** Rises with every pack. */
	version: z.int().check(z.positive()),
	/** The day on which it was made, `YYYY-MM-DD`. */
	made: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
	adapters: z.array(SiteAdapter).check(z.minLength(1), z.maxLength(50)),
});

const SignedPack = z.strictObject({
	...PackContent.shape,
	/** 64 bytes of Ed25519 as 128 hex digits. */
	signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});

export type DataPack = z.infer<typeof SignedPack>;

export type PackRefusal =
	| 'too-large'
	| 'not-json'
	| 'wrong-shape'
	| 'bad-signature'
	| 'not-newer'
	| 'unknown-adapter'
	| 'wider-hosts'
	| 'lint';

export type PackOutcome =
	| { readonly kind: 'pack'; readonly pack: DataPack }
	/** `detail` names the place in the pack, or the adapter. Technical, never a sentence. */
	| { readonly kind: 'refused'; readonly reason: PackRefusal; readonly detail: string };

export interface PackChecks {
	/** The adapters that are built in. */
	readonly known: readonly SiteAdapter[];
	/** Of the pack in use; 0 without one. */
	readonly lastVersion: number;
	/** Whether the signature is one of the key that the extension trusts. */
	readonly verify: (bytes: Uint8Array, signature: Uint8Array) => Promise<boolean>;
	/** Canonical JSON as UTF-8 bytes. */
	readonly canonical: (value: object) => Uint8Array;
}

/** The signature is checked before anything in the pack is believed. */
export async function readDataPack(text: string, checks: PackChecks): Promise<PackOutcome> {
	const refused = (reason: PackRefusal, detail = ''): PackOutcome => ({
		kind: 'refused',
		reason,
		detail,
	});
	if (text.length > maxCharacters) return refused('too-large');
	const json = parsed(text);
	if (json === undefined) return refused('not-json');
	const read = SignedPack.safeParse(json);
	if (!read.success) return refused('wrong-shape', read.error.issues[0]?.path.join('.') ?? '');
	const pack = read.data;
	const { signature, ...content } = pack;
	if (!(await checks.verify(checks.canonical(content), bytesOf(signature))))
		return refused('bad-signature');
	if (pack.version <= checks.lastVersion) return refused('not-newer', String(pack.version));
	for (const adapter of pack.adapters) {
		const builtIn = checks.known.find(({ id }) => id === adapter.id);
		if (!builtIn) return refused('unknown-adapter', adapter.id);
		if (adapter.hosts.some((host) => !builtIn.hosts.includes(host)))
			return refused('wider-hosts', adapter.id);
		const [finding] = lintAdapter(adapter);
		if (finding) return refused('lint', `${adapter.id}: ${finding.rule} ${finding.what}`);
	}
	return { kind: 'pack', pack };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const bytesOf = (hex: string) =>
	Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
