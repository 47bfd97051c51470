import { readDataPack } from '../../src/capture/data-pack.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { bytesOfHex, concat, utf8 } from '../../src/protocol/bytes.ts';
import { canonicalJson } from '../../src/protocol/canonical-json.ts';
import { verify } from '../../src/vault/signing.ts';

/**
 * A data pack, when it is signed with `key` and newer than `lastVersion`.
 *
 * @param key Ed25519 public key as 64 hex digits; with an empty one every pack is refused
 */
export function readPack(text: string, key: string, lastVersion: number) {
	const pub = key === '' ? null : bytesOfHex(key);
	return readDataPack(text, {
		known: sites,
		lastVersion,
		verify: async (bytes, signature) =>
			pub !== null && verify(pub, concat(signature), concat(bytes)),
		canonical: (content) => utf8(canonicalJson(content)),
	});
}
