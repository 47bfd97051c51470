import { readLeads } from '../../document/leads.ts';
import type { Lead } from '../../domain/lead.ts';
import { bytesToBase64 } from '../../protocol/base64.ts';
import { bridgeProtocol, maxPlanChars, type Unsigned } from '../../protocol/bridge-messages.ts';
import type { Random } from '../../protocol/bytes.ts';
import { readSealedHeader } from '../../protocol/sealed-capture.ts';
import { type BoxMoment, sealPlan } from '../../vault/capture-plan-box.ts';
import type { BridgeLink, BridgeListener, Opening } from './bridge-link.ts';
import { ControlChannel } from './control-channel.ts';
import type { Settled } from './keep-captures.ts';
import { knownItemsOf, planItemsOf } from './known-items.ts';
import type { PairingBook } from './pairing-book.ts';
import { handleOf } from './talk-handle.ts';
import type { Talks } from './talks.svelte.ts';
import type { Watermark } from './watermark.ts';

/** What the app knows about the extension now. */
export type ExtensionState =
	/** None in this browser, and none was coupled earlier. */
	| 'absent'
	/** It is here, but not coupled with this store. */
	| 'unpaired'
	/** Coupled earlier, not answering now. */
	| 'paired-away'
	| 'connected'
	/** It was updated under this page: only loading the page again helps. */
	| 'reload-page';

export interface LineParts {
	readonly link: BridgeLink;
	readonly book: PairingBook;
	readonly watermark: Watermark;
	readonly talks: Talks;
	readonly randomBytes: Random;
}

/** The line to the extension: who is at the other end, and everything that we tell it. */
export class ExtensionLine {
	readonly #parts: LineParts;
	readonly #detach: () => void;
	#channel: ControlChannel | null = null;
	#opening: Opening | null = $state.raw(null);
	#state: ExtensionState = $state('absent');
	#pairedAt: number | null = $state(null);

	constructor(parts: LineParts, listener: Pick<BridgeListener, 'received' | 'tick'>) {
		this.#parts = parts;
		this.judge();
		this.#detach = parts.link.attach({
			...listener,
			opened: (opening) => {
				this.#opening = opening;
				this.judge();
				this.hello();
			},
			gone: () => {
				this.#opening = null;
				this.#channel = null;
				this.#state = 'reload-page';
			},
		});
	}

	get state(): ExtensionState {
		return this.#state;
	}
	get version(): string | null {
		return this.#opening?.version ?? null;
	}
	get pairedAt(): number | null {
		return this.#pairedAt;
	}

	/** Looks again whether the one at the other end is the one that we are coupled with. */
	judge(): void {
		const current = this.#parts.book.current;
		const opening = this.#opening;
		const ours = current !== null && opening?.inboxEpoch === current.stored.inboxEpoch;
		this.#pairedAt = current?.stored.pairedAt ?? null;
		this.#channel = ours
			? new ControlChannel(this.#parts.link, opening.nonce, current.keys.app)
			: null;
		if (ours) this.#state = 'connected';
		else if (opening) this.#state = 'unpaired';
		else this.#state = current ? 'paired-away' : 'absent';
	}

	/** We are here, this is what we have: offer what waits. */
	hello(): void {
		const current = this.#parts.book.current;
		if (!current) return;
		const { inboxEpoch } = current.stored;
		this.#send({
			kind: 'hello',
			protocol: bridgeProtocol,
			inboxEpoch,
			formerEpochs: this.#parts.book.formerEpochs,
			watermark: this.#parts.watermark.mark,
		});
		void this.tellTalk();
	}

	/** The handle of the running talk, and salted hashes of what its plan holds. */
	async tellTalk(): Promise<void> {
		const { current, dossier } = this.#parts.talks;
		const sent = this.#send({ kind: 'handle', handle: current && handleOf(current) });
		if (!current || !dossier) return sent;
		const salt = bytesToBase64(this.#parts.randomBytes(16));
		const { leads } = readLeads(dossier.docs.shared);
		const items = await knownItemsOf(leads, salt);
		const plan = await this.#planBox(leads, { handle: current.handle, salt });
		return this.#send({ kind: 'known', handle: current.handle, salt, items, plan });
	}

	answer({ sealed: { header, sealedHash }, answer }: Settled): void {
		const captureId = readSealedHeader(header)?.captureId;
		if (!captureId) return;
		if (answer.kind === 'ack') {
			const { mark } = this.#parts.watermark;
			this.#send({ kind: 'ack', captureId, sealedHash, place: answer.place, watermark: mark });
		} else {
			this.#send({ kind: 'nack', captureId, sealedHash, reason: answer.reason });
		}
	}

	/** Everything that was said before has left; then the line is dead, and answers `locked`. */
	async close(): Promise<void> {
		await this.tellTalk();
		this.#detach();
	}

	/** Empty when nobody is coupled, or the plan is too long for one message. */
	async #planBox(leads: readonly Lead[], moment: BoxMoment): Promise<string> {
		const pairing = this.#parts.book.current;
		const box = pairing ? await sealPlan(pairing.keys.app, moment, planItemsOf(leads)) : '';
		return box.length <= maxPlanChars ? box : '';
	}

	#send(message: Unsigned): Promise<void> {
		return this.#channel?.send(message) ?? Promise.resolve();
	}
}
