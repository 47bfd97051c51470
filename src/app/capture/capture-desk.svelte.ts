/**
 * The capture desk: what the app does with the extension, for as long as the vault is open.
 *
 * It exists in the leading tab only, so one desk applies captures at a time. Offers are applied one
 * after another, each as a whole, and every answer leaves after its transaction is complete.
 */
import type { ExtensionMessage } from '../../protocol/bridge-messages.ts';
import type { ApplyParts } from './apply-offer.ts';
import type { DeskParts } from './capture-ports.ts';
import { Coupling } from './coupling.svelte.ts';
import { Deliveries, type ImportOutcome } from './deliveries.svelte.ts';
import { ExtensionLine, type ExtensionState } from './extension-line.svelte.ts';
import { CaptureInbox } from './inbox.svelte.ts';
import type { Arrival } from './inbox-item.ts';
import { PairingBook } from './pairing-book.ts';
import type { Talk } from './talk-handle.ts';
import { Talks } from './talks.svelte.ts';
import { Watermark } from './watermark.ts';

interface Rooms {
	readonly apply: ApplyParts;
	readonly talks: Talks;
	readonly inbox: CaptureInbox;
}

export class CaptureDesk {
	readonly #apply: ApplyParts;
	readonly #talks: Talks;
	readonly #inbox: CaptureInbox;
	readonly #deliveries: Deliveries;
	readonly #coupling: Coupling;
	readonly #line: ExtensionLine;
	readonly #now: () => number;
	#work: Promise<unknown> = Promise.resolve();

	private constructor(parts: DeskParts, { apply, talks, inbox }: Rooms) {
		this.#apply = apply;
		this.#talks = talks;
		this.#inbox = inbox;
		this.#deliveries = new Deliveries(apply, inbox);
		this.#now = () => parts.profile.now();
		this.#coupling = new Coupling(parts, apply.book, apply.watermark);
		const { book, watermark } = apply;
		const { randomBytes } = parts.profile;
		this.#line = new ExtensionLine(
			{ link: parts.link, book, watermark, talks, randomBytes },
			{ received: (message) => this.#received(message), tick: () => void this.#tick() },
		);
	}

	static async open(parts: DeskParts): Promise<CaptureDesk> {
		const { rows, dossiers, profile } = parts;
		const now = () => profile.now();
		const talks = await Talks.open({ rows, dossiers, randomBytes: profile.randomBytes, now });
		const inbox = new CaptureInbox(rows, dossiers);
		await inbox.load();
		const book = await PairingBook.open(rows);
		const watermark = await Watermark.open(rows);
		const apply = { rows, dossiers, book, watermark, talks: () => talks.all, now };
		return new CaptureDesk(parts, { apply, talks, inbox });
	}

	get extension(): ExtensionState {
		return this.#line.state;
	}
	get extensionVersion(): string | null {
		return this.#line.version;
	}
	get pairedAt(): number | null {
		return this.#line.pairedAt;
	}
	get pairing() {
		return this.#coupling.step;
	}
	get inbox() {
		return this.#inbox.items;
	}
	get talk(): Talk | null {
		return this.#talks.current;
	}
	/** Since unlocking, newest first, at most 100. */
	get arrivals(): readonly Arrival[] {
		return this.#deliveries.arrivals;
	}

	arrivalsOf(dossierId: string): readonly Arrival[] {
		return this.arrivals.filter((arrival) => arrival.dossierId === dossierId);
	}

	/** "Koppel": answers an extension that asked, or waits for its options page. */
	startPairing(): void {
		this.#coupling.start();
	}

	/** A person has seen that the codes on both sides are equal. */
	async confirmPairing(): Promise<'paired' | 'storage-failed'> {
		const outcome = await this.#coupling.confirm();
		this.#line.judge();
		this.#line.hello();
		return outcome;
	}

	cancelPairing(): void {
		this.#coupling.cancel();
	}

	async unpair(): Promise<void> {
		await this.#talks.stop();
		await this.#line.tellTalk();
		await this.#apply.book.end();
		this.#line.judge();
	}

	assign(captureId: string, dossierId: string) {
		return this.#inOrder(() => this.#inbox.assign(captureId, dossierId));
	}

	discard(captureId: string): Promise<void> {
		return this.#inOrder(() => this.#inbox.discard(captureId));
	}

	restore(captureId: string): Promise<void> {
		return this.#inOrder(() => this.#inbox.restore(captureId));
	}

	/**
	 * @param label neutral, never a name: it stands beside a page that the client may see
	 * @throws RangeError when this device has no such dossier
	 */
	async startTalk(dossierId: string, label = neutralLabel(this.#now())): Promise<Talk> {
		const talk = await this.#inOrder(() => this.#talks.start(dossierId, label));
		await this.#line.tellTalk();
		return talk;
	}

	async stopTalk(): Promise<void> {
		await this.#inOrder(() => this.#talks.stop());
		await this.#line.tellTalk();
	}

	/** The sealed export of the extension's queue, through the same steps as a delivery. */
	importQueue(file: Uint8Array): Promise<ImportOutcome | 'unreadable'> {
		return this.#inOrder(() => this.#deliveries.takeFile(file));
	}

	/** Asks the extension now for what waits. */
	refresh(): void {
		this.#line.hello();
	}

	/** Ends the talk and tells the extension. Before the keys go. */
	async stop(): Promise<void> {
		this.#deliveries.stop();
		await this.#inOrder(() => this.#talks.stop());
		await this.#line.close();
	}

	#received(message: Exclude<ExtensionMessage, { kind: 'open' | 'gone' }>): void {
		if (message.kind === 'nudge') this.refresh();
		else if (message.kind !== 'offer') this.#coupling.received(message);
		else {
			this.#deliveries.offered(message.items);
			void this.#inOrder(() => this.#deliveries.takeOffered((one) => this.#line.answer(one)));
		}
	}

	/** One piece of work at a time; a failure does not stop the next. */
	#inOrder<T>(work: () => Promise<T>): Promise<T> {
		const next = this.#work.catch(() => null).then(work);
		this.#work = next;
		return next;
	}

	async #tick(): Promise<void> {
		this.#coupling.expire();
		if (await this.#talks.expire()) await this.#line.tellTalk();
		this.refresh();
	}
}

/** "10:30", by the clock on the wall: says nothing about who it is with. */
const neutralLabel = (now: number): string => new Date(now).toTimeString().slice(0, 5);
