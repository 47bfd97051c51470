/**
 * A capture: what the adviser's click took from a page, on its way into a plan.
 *
 * `PageTaking` is what the page script sends: what stood on the page. It can hold data of third
 * persons, so the worker keeps it in memory only, and concludes the record from it: `PageCapture`.
 * Then it adds what only the extension knows (`seq`, its version, the conversation handle) and the
 * content hash; that is `CaptureEnvelope`. All are hostile until checked: the worker checks what it
 * gets and what it made of it, and the app checks the record once more against the domain.
 * `contentHash` shows a change inside our own chain; it does not prove that a page ever said so.
 *
 * Bytes that are sealed: 4 bytes big-endian length, the canonical JSON in UTF-8, zeros up to the
 * Padmé length, at least 1 KiB.
 */
import * as z from 'zod/mini';
import { isBounded } from './bounded.ts';
import { canonicalJson, NotCanonical } from './canonical-json.ts';

const captureLimits = { chars: 400_000, nodes: 8_000, depth: 10 } as const;

const text = (max: number) => z.string().check(z.maxLength(max));
const maybe = <T extends z.core.$ZodType>(schema: T) => z.nullable(schema);

/** UUID version 7 in lower case: the id of the capture and, later, of the plan item. */
export const CaptureId = z
	.string()
	.check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

/** Base64url of exactly `bytes` bytes. */
export const bytesText = (bytes: number) =>
	z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`)));

export const Instant = z.iso.datetime();
const count = z.int().check(z.nonnegative());
const pageShape = {
	v: z.literal(1),
	captureId: CaptureId,
	capturedAt: Instant,
	zone: text(64),
	/** The capture record. Here only its kind is known; who may import the domain checks the rest. */
	record: z.looseObject({ kind: z.enum(['vacature', 'kans', 'fragment']) }),
	/** How many expected fields the adapter found; `null` without an adapter. */
	health: maybe(z.strictObject({ expected: count, found: count, missing: z.array(text(64)) })),
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
	if (!isBounded(value, captureLimits)) return null;
	const result = schema.safeParse(value);
	return result.success && isCanonical(result.data) ? result.data : null;
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
