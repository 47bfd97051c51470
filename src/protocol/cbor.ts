/**
 * CBOR as every format of ours uses it: deterministic when written (RFC 8949, section 4.2.1), strict
 * when read: smallest form of every number and length, no indefinite lengths, no double keys, no tags,
 * no bytes left over, no integer that a JavaScript number cannot hold.
 *
 * What comes out is still unknown: a schema or a strict check looks at it once.
 */
import { type DecodeOptions, decode, encode, rfc8949EncodeOptions } from 'cborg';
import { type Bytes, equal } from './bytes.ts';

const strictly: DecodeOptions = {
	strict: true,
	allowIndefinite: false,
	allowUndefined: false,
	allowInfinity: false,
	allowNaN: false,
	allowBigInt: false,
	rejectDuplicateMapKeys: true,
};

const strictlyWithMaps: DecodeOptions = { ...strictly, useMaps: true };

export const writeCbor = (value: unknown): Bytes => ownBytes(encode(value, rfc8949EncodeOptions));

/**
 * Maps have text keys and become objects. `undefined` unless these are the very bytes that `writeCbor`
 * makes of the value: also the order of keys, the size of floats and UTF-8 are checked that way.
 */
export function readCbor(bytes: Bytes): unknown {
	const value = attempt(bytes, strictly);
	return value !== undefined && equal(writeCbor(value), bytes) ? value : undefined;
}

/**
 * Maps may have number keys and become `Map`s. `undefined` when the bytes are not strict CBOR. Order of
 * keys is free, and broken UTF-8 becomes U+FFFD: for bodies, which come by the thousand.
 */
export const readCborMaps = (bytes: Bytes): unknown => attempt(bytes, strictlyWithMaps);

/** Any throw of the decoder, stack overflow by deep nesting included, has one answer: not CBOR. */
function attempt(bytes: Bytes, options: DecodeOptions): unknown {
	try {
		return decode(bytes, options);
	} catch {
		return undefined;
	}
}

function ownBytes(bytes: Uint8Array): Bytes {
	return bytes.buffer instanceof ArrayBuffer && bytes.length === bytes.buffer.byteLength
		? new Uint8Array(bytes.buffer)
		: new Uint8Array(bytes);
}
