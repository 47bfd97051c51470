/**
 * What is inside an update entry, and what around it is the same for every type.
 *
 *   CBOR map { 1: yjs update v1, 2: seen, 3: wall clock, 4: schema, 5: app build, 6: touched }
 *   seen     [[dev 16 bytes, seq]…]   the author's heads of the other devices when it sealed
 *   touched  [[path, value]…]         the single-valued fields that the update set; a value that is
 *                                     no text, number, yes/no or null stands there as JSON text
 *   padded to the Padmé length (padme.ts)
 *
 * The wall clock (ms since 1970, UTC) is a label for people; nothing is decided by it. An update of
 * a newer schema may have more keys: they are kept in the entry and ignored here.
 *
 * Bodies come by the thousand when a dossier is opened, so they pass a strict check written out by
 * hand in place of a zod schema; tests/protocol/entry-body.test.ts holds both against each other.
 */
import { type Bytes, bytesOfHex, hexOf } from './bytes.ts';
import { readCborMaps, writeCbor } from './cbor.ts';
import { pad, unpad } from './padme.ts';

/** The last entry of a device that somebody had; `dev` in hex. */
export interface Head {
	readonly dev: string;
	readonly seq: number;
}

export type Touch = readonly [path: string, value: string | number | boolean | null];

export interface UpdateBody {
	readonly update: Bytes;
	readonly seen: readonly Head[];
	/** Milliseconds since 1970, by the author's clock. */
	readonly at: number;
	readonly schema: number;
	readonly build: string;
	readonly touched: readonly Touch[];
}

export const maxSeen = 1024;
const maxTouched = 1024;
const maxTextLength = 10_000;

/**
 * What no reader would take is left out of `touched`: it serves the list of conflicts, while a body that
 * is refused ends the history of its device.
 */
export function writeUpdateBody(body: UpdateBody): Bytes {
	const fields = new Map<number, unknown>([
		[1, body.update],
		[2, body.seen.map(({ dev, seq }) => [bytesOfHex(dev), seq])],
		[3, body.at],
		[4, body.schema],
		[5, body.build],
		[6, body.touched.filter(isTouch).slice(-maxTouched)],
	]);
	return pad(writeCbor(fields));
}

/** `null` when this is not a body, whoever signed it. */
export function readUpdateBody(padded: Bytes): UpdateBody | null {
	const text = unpad(padded);
	const fields = text && readCborMaps(text);
	if (!(fields instanceof Map)) return null;
	const [update, at, schema, build] = [1, 3, 4, 5].map((key) => fields.get(key));
	const seen = readSeen(fields.get(2));
	const touched = readTouched(fields.get(6));
	if (!isBytes(update) || !seen || !touched) return null;
	if (!isCount(at) || !isCount(schema) || !isText(build)) return null;
	return { update, seen, at, schema, build, touched };
}

const isBytes = (value: unknown): value is Bytes =>
	value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;

const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && Number(value) >= 0;

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= maxTextLength;

const isScalar = (value: unknown): value is Touch[1] =>
	value === null || typeof value === 'boolean' || Number.isFinite(value) || isText(value);

function readSeen(value: unknown): readonly Head[] | null {
	return readPairs(value, maxSeen, ([dev, seq]) =>
		isBytes(dev) && dev.length === 16 && isCount(seq) && seq > 0 ? { dev: hexOf(dev), seq } : null,
	);
}

function readTouched(value: unknown): readonly Touch[] | null {
	return readPairs(value, maxTouched, (pair) => (isTouch(pair) ? pair : null));
}

function isTouch(pair: readonly unknown[]): pair is Touch {
	return pair.length === 2 && isText(pair[0]) && isScalar(pair[1]);
}

function readPairs<Read>(
	value: unknown,
	atMost: number,
	read: (pair: readonly unknown[]) => Read | null,
): readonly Read[] | null {
	if (!Array.isArray(value) || value.length > atMost) return null;
	const pairs: Read[] = [];
	for (const pair of value) {
		const known = Array.isArray(pair) && pair.length === 2 ? read(pair) : null;
		if (known === null) return null;
		pairs.push(known);
	}
	return pairs;
}
