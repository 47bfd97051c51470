import { base64ToBytes } from '../../src/protocol/base64.ts';
import { controlText, type SignedMessage } from '../../src/protocol/bridge-messages.ts';
import { utf8 } from '../../src/protocol/bytes.ts';
import { isMac } from '../../src/vault/capture-seal.ts';
import type { Pairing } from './pairing-room.ts';

/** Whether the app of this coupling said it, on the line with this nonce. */
export async function isSaidBy(
	pairing: Pairing | null,
	origin: string,
	nonce: string,
	message: SignedMessage,
): Promise<boolean> {
	const mac = base64ToBytes(message.mac);
	if (!pairing || !mac || pairing.origin !== origin) return false;
	return isMac(pairing.keys.app, mac, utf8(controlText(nonce, message)));
}
