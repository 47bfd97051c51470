/**
 * A capture: what the adviser's click took from a page, on its way into a plan.
 *
 * `PageCapture` is what the page script sends. The worker adds what only the extension knows
 * (`seq`, its version, the conversation handle) and the content hash; that is `CaptureEnvelope`.
 * Both are hostile until checked: sender, worker and app each check them, and the app checks the
 * record once more against the domain. `contentHash` shows a change inside our own chain; it does
 * not prove that a page ever said so.
 *
 * Bytes that are sealed: 4 bytes big-endian length, the canonical JSON in UTF-8, zeros up to the
 * Padmé length, at least 1 KiB.
 */
import * as z from 'zod/mini';
import { canonicalJson, NotCanonical } from './canonical-json.ts';

export const captureLimits = { chars: 400_000, nodes: 8_000, depth: 10, fields: 64 } as const;

const text = (max: number) => z.string().check(z.maxLength(max));
const maybe = <T extends z.core.$ZodType>(schema: T) => z.nullable(schema);

/** UUID version 7 in lower case: the id of the capture and, later, of the plan item. */
export const CaptureId = z
	.string()
	.check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

/** Base64url of exactly `bytes` bytes. */
export const bytesText = (bytes: number) =>
	z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`)));

const Instant = z.iso.datetime();
/** http or https, no credentials, at most 2048 characters. */
const Address = text(2048).check(z.regex(/^https?:\/\/[^\s/@]+(?:[/?#][^\s]*)?$/));

const Reading = z.strictObject({
	value: z.json(),
	raw: text(700),
	via: text(32),
	path: text(500),
	confidence: z.enum(['high', 'medium', 'low']),
	agrees: z.array(text(32)),
	alternatives: z.array(
		z.strictObject({
			value: z.json(),
			raw: text(700),
			via: text(32),
			path: text(500),
			confidence: z.enum(['high', 'medium', 'low']),
		}),
	),
	edited: z.optional(z.strictObject({ from: z.json(), at: Instant })),
});
export type Reading = z.infer<typeof Reading>;

const Source = z.strictObject({
	url: maybe(Address),
	canonicalUrl: maybe(Address),
	host: maybe(text(255)),
	title: maybe(text(500)),
	lang: maybe(text(35)),
	pageType: text(40),
	adapter: maybe(text(80)),
});

const Kind = z.enum(['vacature', 'kans', 'fragment']);
export type CaptureKind = z.infer<typeof Kind>;

const pageShape = {
	v: z.literal(1),
	captureId: CaptureId,
	kind: Kind,
	capturedAt: Instant,
	zone: text(64),
	source: Source,
	fields: z.record(text(64), Reading),
	snapshot: maybe(z.strictObject({ text: text(65_536), sha256: text(64), truncated: z.boolean() })),
	/** The natural key, for "staat al in het plan"; `null` when the page shows none. */
	natural: maybe(z.array(text(200)).check(z.maxLength(6))),
	omitted: z.array(z.strictObject({ what: text(40), count: z.int().check(z.positive()) })),
	warnings: z.array(
		z.strictObject({
			code: text(40),
			field: maybe(text(64)),
			message: text(500),
			detail: z.optional(text(500)),
		}),
	),
	health: maybe(z.strictObject({ expected: z.int(), found: z.int(), missing: z.array(text(64)) })),
};

export const PageCapture = z.strictObject(pageShape);
export type PageCapture = z.infer<typeof PageCapture>;

export const CaptureEnvelope = z.strictObject({
	...pageShape,
	seq: z.int().check(z.positive()),
	/** Version of the extension that sealed it. */
	extension: text(20),
	/** The clock stood before that of an earlier capture. */
	clockSuspect: z.optional(z.boolean()),
	recaptureOf: z.optional(CaptureId),
	context: z.strictObject({
		handle: maybe(bytesText(16)),
		samenBekeken: z.boolean(),
		note: text(2000),
		tags: z.array(text(60)).check(z.maxLength(12)),
	}),
	integrity: z.strictObject({ alg: z.literal('sha-256'), contentHash: bytesText(32) }),
});
export type CaptureEnvelope = z.infer<typeof CaptureEnvelope>;
/** An envelope before its hash is known. */
export type CaptureContent = Omit<CaptureEnvelope, 'integrity'>;

/** `null` for anything that is not a capture, or one beyond the caps. */
export function readPageCapture(value: unknown): PageCapture | null {
	return read(PageCapture, value);
}

/** `null` for anything that is not an envelope. Does not check the content hash. */
export function readEnvelope(value: unknown): CaptureEnvelope | null {
	return read(CaptureEnvelope, value);
}

/** The text that `contentHash` covers: everything but the block that holds it. */
export function contentOf({
	integrity: _,
	...content
}: CaptureContent & { readonly integrity?: unknown }): string {
	return canonicalJson(content);
}

function read<T extends z.ZodMiniType>(schema: T, value: unknown): z.infer<T> | null {
	if (!isBounded(value)) return null;
	const result = schema.safeParse(value);
	return result.success && isCanonical(result.data) ? result.data : null;
}

/** Counts before any schema walks the value, so that a huge or deep one costs little. */
function isBounded(value: unknown): boolean {
	let nodes = 0;
	let chars = 0;
	const within = (part: unknown, depth: number): boolean => {
		nodes += 1;
		if (typeof part === 'string') chars += part.length;
		if (nodes > captureLimits.nodes || chars > captureLimits.chars) return false;
		if (typeof part !== 'object' || part === null) return true;
		if (depth >= captureLimits.depth) return false;
		return Object.entries(part).every(([key, member]) => {
			chars += key.length;
			return within(member, depth + 1);
		});
	};
	return within(value, 0);
}

function isCanonical(value: unknown): boolean {
	try {
		canonicalJson(value);
		return true;
	} catch (error) {
		if (error instanceof NotCanonical) return false;
		throw error;
	}
}
