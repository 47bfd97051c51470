/**
 * The plan of the running conversation, sealed for the coupled extension.
 *
 *   key    HMAC-SHA-256(K_app, "driespan/plan-box/1\0" | salt | "\0" | handle), as AES-256-GCM key
 *   box    AES-256-GCM of the JSON, nonce of zeros, base64url
 *
 * The salt is fresh for every box, so a key seals one text and the nonce need not differ. K_app
 * cannot be exported from the extension, so the box rests there as it travelled, and is opened in
 * memory while the panel shows a draft.
 */
import { base64ToBytes, bytesToBase64 } from '../protocol/base64.ts';
import { type Bytes, textOf, utf8, zeros } from '../protocol/bytes.ts';
import { type PlanItem, PlanItems } from '../protocol/capture-plan.ts';
import { macOf } from './capture-seal.ts';
import { decrypt, encrypt, nonceLength } from './primitives.ts';

/** For whom and when: a box is for one message of one conversation. Both base64url. */
export interface BoxMoment {
	readonly salt: string;
	readonly handle: string;
}

const nonce = zeros(nonceLength);
const nothing: Bytes = zeros(0);

export async function sealPlan(
	appKey: CryptoKey,
	moment: BoxMoment,
	items: readonly PlanItem[],
): Promise<string> {
	const key = await keyFor(appKey, moment);
	return bytesToBase64(await encrypt(key, nonce, utf8(JSON.stringify(items)), nothing));
}

/** `null` for a box of another conversation, another coupling, or one that was changed. */
export async function openPlan(
	appKey: CryptoKey,
	moment: BoxMoment,
	box: string,
): Promise<readonly PlanItem[] | null> {
	const sealed = base64ToBytes(box);
	const text = sealed && (await decrypt(await keyFor(appKey, moment), nonce, sealed, nothing));
	return text && (PlanItems.safeParse(JSON.parse(textOf(text))).data ?? null);
}

async function keyFor(appKey: CryptoKey, { salt, handle }: BoxMoment): Promise<CryptoKey> {
	const secret = await macOf(appKey, utf8(`driespan/plan-box/1\0${salt}\0${handle}`));
	return crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
