/** Salted hashes for "staat al in het plan": the app makes them, the worker compares. */
import { bytesToBase64 } from '../protocol/base64.ts';
import { concat, utf8 } from '../protocol/bytes.ts';
import { canonicalJson } from '../protocol/canonical-json.ts';
import { sha256 } from './capture-seal.ts';

/** Of the natural key of a vacancy. `salt` is base64url text, fresh per conversation. */
export const knownKey = (salt: string, key: readonly string[]): Promise<string> =>
	salted('driespan/known-key', salt, key);

/** Of the values only: where they came from may differ from day to day. */
export const knownValues = (
	salt: string,
	fields: Readonly<Record<string, { readonly value: unknown } | undefined>>,
): Promise<string> =>
	salted(
		'driespan/known-values',
		salt,
		Object.fromEntries(
			Object.entries(fields).flatMap(([field, reading]) =>
				reading ? [[field, reading.value]] : [],
			),
		),
	);

async function salted(label: string, salt: string, content: unknown): Promise<string> {
	const text = concat(utf8(`${label}\0${salt}\0`), utf8(canonicalJson(content)));
	return bytesToBase64(await sha256(text));
}
