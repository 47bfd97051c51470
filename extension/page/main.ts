/**
 * The page script: a button beside the title of a vacancy or chance, and one reading per click.
 *
 * It runs in an isolated world of the top frame. It asks the worker whether it may show itself,
 * reads when the user clicks (or calls it by menu, shortcut or toolbar), and hands over what it read.
 */

import type { Sight } from '../../src/capture/look-at.ts';
import type { PageIdentity } from '../../src/capture/read-identity.ts';
import type { WorkerCall } from '../../src/protocol/extension-messages.ts';
import { lookOf } from './button-look.ts';
import { type ButtonTexts, CaptureButton } from './capture-button.ts';
import { PageWatch } from './page-watch.ts';
import {
	isPersonal,
	look,
	readWith,
	type Taken,
	takeCard,
	takeNow,
	takeSelection,
	takingOf,
} from './read-now.ts';
import { structureLines } from './structure.ts';
import {
	ExtensionGone,
	hideHere,
	isOrphan,
	mayShow,
	sayHere,
	sendTaking,
	tellClick,
	tellNothing,
} from './worker-line.ts';

/** Two clicks this close are one double click. */
const doubleClickMs = 800;

class PageScript {
	#button: CaptureButton | null = null;
	#working = false;
	/** The user agreed, and wants us on this site: before that nothing leaves the page. */
	#mayShow = false;
	/** The page was not what the user saw: said until the next look but one. */
	#hasChanged = false;
	#done = { what: '', at: Number.NEGATIVE_INFINITY };
	readonly #watch = new PageWatch({
		look,
		isOurs: (node) => this.#button?.isHost(node) ?? false,
		changing: () => this.#button?.hide(),
		quiet: (sight) => void this.#guard(() => this.#offer(sight)),
		still: (sight) => this.#isList && this.#button?.showCards(sight.cards()),
	});
	/** The button stands on a list of results. */
	#isList = false;

	start(): void {
		chrome.runtime.onMessage.addListener((message: unknown, _, respond) => {
			const call = callIn(message);
			if (call?.kind === 'read-page') this.captureNow(() => this.#readShown());
			else if (call?.kind === 'read-selection') this.captureNow(() => takeSelection(call.text));
			else if (call?.kind !== 'read-structure') return;
			respond(call.kind === 'read-structure' && !isPersonal(location) ? structureLines() : true);
		});
	}

	/**
	 * One reading at a time; the second click of a double click finds the first one busy.
	 *
	 * @param what the number of a card; empty for the page
	 */
	captureNow(read: () => Taken | Promise<Taken>, what = ''): void {
		const isDouble = this.#done.what === what && performance.now() - this.#done.at < doubleClickMs;
		if (this.#working || isDouble) return;
		this.#working = true;
		this.#button?.busy(true);
		void this.#guard(async () => this.#capture(await read())).finally(() => {
			this.#working = false;
			this.#done = { what, at: performance.now() };
			this.#button?.busy(false);
		});
	}

	async #capture(taken: Taken): Promise<void> {
		if (taken.kind === 'nothing') {
			if (taken.reason === 'page-changed') {
				this.#say(({ pageChanged }) => pageChanged, 'wrong');
				this.#hasChanged = true;
				this.#watch.lookAgain();
			}
			await tellNothing(taken.reason);
			return;
		}
		this.#say(({ busy }) => busy);
		const answer = await sendTaking(takingOf(taken));
		if (answer?.kind === 'stored') {
			this.#say(({ stored }) => stored);
			if (taken.card) this.#button?.tickCard(taken.card);
		} else if (answer?.kind === 'nothing') this.#say(() => '');
		else if (answer?.kind === 'list') this.#say(({ tick }) => tick);
		else this.#say(({ notStored }) => notStored[answer?.reason ?? 'no-answer'], 'wrong');
	}

	/** The page is quiet: does the button belong here? Only a page with its marks is asked about. */
	async #offer({ identity, gather, cards }: Sight): Promise<void> {
		if (isPersonal(location)) return this.#button?.hide();
		const gathered = identity.adapter === null ? null : gather();
		const places = gathered ? cards() : [];
		const isAllowed = await this.#isAllowed();
		if (!gathered) return this.#button?.hide();
		const answer = isAllowed ? await sayHere<ButtonTexts>(gathered) : null;
		if (!answer || answer.button === 'off') return this.#button?.hide();
		this.#button ??= new CaptureButton(answer.texts, {
			capture: () => this.#clicked(() => this.#readShown()),
			captureCard: (ref, isClicked) =>
				this.#clicked(() => this.#readShown((shown) => takeCard(shown, ref, isClicked)), ref),
			hideHere: () => {
				this.#button?.remove();
				this.#watch.stop();
				void hideHere().catch(() => undefined);
			},
		});
		const look = lookOf(answer);
		this.#button.show(this.#hasChanged ? { ...look, says: answer.texts.pageChanged } : look);
		this.#isList = answer.button === 'list';
		this.#button.showCards(this.#isList ? places : []);
		this.#hasChanged = false;
	}

	/** Asked until the answer is yes; nothing of the page goes along. */
	async #isAllowed(): Promise<boolean> {
		if (this.#mayShow) return true;
		const answer = await mayShow();
		this.#mayShow = answer?.may ?? false;
		if (answer?.adapters) {
			readWith(answer.adapters);
			this.#watch.lookAgain();
		}
		return this.#mayShow;
	}

	#clicked(read: () => Taken | Promise<Taken>, what = ''): void {
		tellClick();
		this.captureNow(read, what);
	}

	/** What the user saw when the page was last quiet: menu and toolbar may be quicker than that. */
	#readShown(take: (shown: PageIdentity) => Taken = takeNow): Taken | Promise<Taken> {
		const { shown, isChanging, firstShown } = this.#watch;
		if (isChanging) return { kind: 'nothing', reason: 'page-changed' };
		return shown ? take(shown) : firstShown.then(take);
	}

	/** Without a button there is nobody to say it: the panel does. */
	#say(text: (texts: ButtonTexts) => string, tone: 'calm' | 'wrong' = 'calm'): void {
		if (this.#button) this.#button.say(text(this.#button.texts), tone);
	}

	/** An orphan says so once, and stops. */
	async #guard(work: () => void | Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof ExtensionGone) && !isOrphan()) throw error;
			this.#watch.stop();
			this.#button?.busy(true);
			this.#say(({ reload }) => reload, 'wrong');
		}
	}
}

/** Only our worker can send here; what is not a call of it is not for us. */
function callIn(message: unknown): WorkerCall | null {
	if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
	if (message.kind === 'read-page' || message.kind === 'read-structure') {
		return { kind: message.kind };
	}
	const isSelection = message.kind === 'read-selection' && 'text' in message;
	if (!isSelection || typeof message.text !== 'string') return null;
	return { kind: 'read-selection', text: message.text };
}

/** A second copy (the toolbar puts the script in by hand) leaves the work to the first. */
const mark: typeof globalThis & { driespanPage?: () => boolean } = globalThis;
if (window.top === window && !mark.driespanPage?.()) {
	mark.driespanPage = () => !isOrphan();
	new PageScript().start();
}
