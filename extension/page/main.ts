/**
 * The page script: a button beside the title of a vacancy or chance, and one reading per click.
 *
 * It runs in an isolated world of the top frame. It asks the worker whether it may show itself,
 * reads when the user clicks (or calls it by menu, shortcut or toolbar), and hands over what it read.
 */

import type { CapturedReading } from '../../src/capture/page-reading.ts';
import { readIdentity } from '../../src/capture/read-identity.ts';
import { readSelection } from '../../src/capture/read-selection.ts';
import { sites } from '../../src/capture/sites/index.ts';
import type { PageHereAnswer, WorkerCall } from '../../src/protocol/extension-messages.ts';
import { type ButtonTexts, CaptureButton } from './capture-button.ts';
import { PageWatch } from './page-watch.ts';
import { captureOf, isPersonal, type ReadOutcome, readNow, viewOf } from './read-now.ts';
import {
	ExtensionGone,
	hideHere,
	isOrphan,
	sayHere,
	sendCapture,
	tellClick,
	tellNothing,
} from './worker-line.ts';

const enoughShare = 0.5;
/** Two clicks this close are one double click. */
const doubleClickMs = 800;

class PageScript {
	#button: CaptureButton | null = null;
	#working = false;
	#doneAt = Number.NEGATIVE_INFINITY;
	readonly #watch = new PageWatch({
		identity: () => readIdentity(viewOf(Date.now()), sites),
		changing: () => this.#button?.hide(),
		quiet: () => void this.#guard(() => this.#look()),
	});

	start(): void {
		chrome.runtime.onMessage.addListener((message: unknown, _, respond) => {
			const call = callIn(message);
			if (call?.kind === 'read-page') this.captureNow(() => this.#readShown());
			else if (call?.kind === 'read-selection') this.captureNow(() => selected(call.text));
			else return;
			respond(true);
		});
	}

	/** One reading at a time; the second click of a double click finds the first one busy. */
	captureNow(read: () => ReadOutcome): void {
		if (this.#working || performance.now() - this.#doneAt < doubleClickMs) return;
		this.#working = true;
		this.#button?.busy(true);
		void this.#guard(() => this.#capture(read())).finally(() => {
			this.#working = false;
			this.#doneAt = performance.now();
			this.#button?.busy(false);
		});
	}

	async #capture(outcome: ReadOutcome): Promise<void> {
		if (outcome.kind === 'nothing') {
			if (outcome.reason === 'page-changed') this.#say(({ pageChanged }) => pageChanged, 'wrong');
			await tellNothing(outcome.reason);
			return;
		}
		this.#say(({ busy }) => busy);
		const answer = await sendCapture(await captureOf(outcome.reading, Date.now()));
		if (answer?.kind === 'stored') this.#say(({ stored }) => stored);
		else this.#say(({ notStored }) => notStored[answer?.reason ?? 'no-answer'], 'wrong');
	}

	/** The page is quiet: does the button belong here? */
	async #look(): Promise<void> {
		const url = new URL(location.href);
		const outcome: ReadOutcome | null = isPersonal(url) ? null : readNow(Date.now(), null);
		if (outcome?.kind !== 'read') return this.#button?.hide();
		const { reading } = outcome;
		const answer = await sayHere<ButtonTexts>(reading.identity.key, valuesOf(reading));
		if (!answer || answer.button === 'off') return this.#button?.hide();
		this.#button ??= new CaptureButton(answer.texts, {
			capture: () => this.#clicked(),
			hideHere: () => {
				this.#button?.remove();
				this.#watch.stop();
				void hideHere().catch(() => undefined);
			},
		});
		this.#button.show({ label: labelFor(answer), says: remarkOn(answer, reading) });
	}

	#clicked(): void {
		tellClick();
		this.captureNow(() => this.#readShown());
	}

	/** What the user saw when the page was last quiet. */
	#readShown(): ReadOutcome {
		const { shown, isChanging } = this.#watch;
		if (isChanging) return { kind: 'nothing', reason: 'page-changed' };
		return readNow(Date.now(), shown);
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

type Answer = PageHereAnswer<ButtonTexts>;

function labelFor({ button, known, texts }: Answer): string {
	if (button === 'unpaired') return texts.pairFirst;
	return known === 'no' ? texts.capture : texts.again;
}

function remarkOn({ known, texts }: Answer, { health }: CapturedReading): string {
	if (known !== 'no') return texts.known[known];
	const isPoor = health !== null && health.found < health.expected * enoughShare;
	if (!isPoor) return '';
	const { found, expected } = health;
	return texts.health.replace('{found}', String(found)).replace('{expected}', String(expected));
}

const valuesOf = ({ fields }: CapturedReading): Record<string, unknown> =>
	Object.fromEntries(Object.entries(fields).map(([field, reading]) => [field, reading.value]));

function selected(text: string): ReadOutcome {
	if (text.trim() === '') return { kind: 'nothing', reason: 'empty-selection' };
	return { kind: 'read', reading: readSelection(viewOf(Date.now()), text, sites) };
}

/** Only our worker can send here; what is not a call of it is not for us. */
function callIn(message: unknown): WorkerCall | null {
	if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
	if (message.kind === 'read-page') return { kind: 'read-page' };
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
