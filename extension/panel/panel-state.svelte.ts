/**
 * What the pages of the extension show: a live copy of `storage.session` and of the settings. The
 * draft is written back at every change, so it survives blur, a closed panel and a killed worker.
 */
import * as z from 'zod/mini';
import { Handle } from '../../src/protocol/bridge-messages.ts';
import {
	AppView,
	CardList,
	Draft,
	draftKey,
	type HealthBook,
	Notice,
	PackView,
	PairingView,
	QueueLine,
	readHealthBook,
	readSettings,
	type Settings,
} from '../../src/protocol/extension-memory.ts';
import { ask } from './worker-calls.ts';

const QueueLines = z.array(QueueLine);
const StoredTalk = z.looseObject({ handle: Handle });
const Salted = z.looseObject({ salt: z.string() });
const Titles = z.record(z.string(), z.string());

const resealAfterMs = 700;

type Stored = Readonly<Record<string, unknown>>;

export class PanelState {
	#session: Stored = $state.raw({});
	#settings: Settings = $state.raw(readSettings({}));
	#health: HealthBook = $state.raw({});
	#pack: PackView | null = $state.raw(null);
	#isLoaded = $state(false);
	#reseal: ReturnType<typeof setTimeout> | undefined;

	/** False for the moment before the storage has answered. */
	get isLoaded(): boolean {
		return this.#isLoaded;
	}
	get settings(): Settings {
		return this.#settings;
	}

	/** The imported data pack. */
	get pack(): PackView | null {
		return this.#pack;
	}
	/** What was counted of every adapter. */
	get health(): HealthBook {
		return this.#health;
	}

	readonly active: string | null = $derived.by(() => {
		const { active } = this.#session;
		return typeof active === 'string' ? active : null;
	});
	readonly draft: Draft | null = $derived(
		this.active === null
			? null
			: (Draft.safeParse(this.#session[draftKey(this.active)]).data ?? null),
	);
	readonly queue: readonly QueueLine[] = $derived(
		QueueLines.safeParse(this.#session.queue).data ?? [],
	);
	readonly talk: Handle | null = $derived(
		StoredTalk.safeParse(this.#session.talk).data?.handle ?? null,
	);
	readonly notice: Notice | null = $derived(Notice.safeParse(this.#session.notice).data ?? null);
	readonly pairing: PairingView = $derived(
		PairingView.safeParse(this.#session.pairing).data ?? { step: 'none' },
	);
	readonly isAnswering: boolean = $derived(
		AppView.safeParse(this.#session.app).data?.answering ?? false,
	);
	readonly titles: Readonly<Record<string, string>> = $derived(
		Titles.safeParse(this.#session.titles).data ?? {},
	);
	/** A result list that waits to be ticked. */
	readonly cards: CardList | null = $derived(CardList.safeParse(this.#session.cards).data ?? null);
	/** Changes whenever the app tells something new about the plan of the conversation. */
	readonly planMoment: string | null = $derived(
		Salted.safeParse(this.#session.known).data?.salt ?? null,
	);
	/** Drafts of this session that are not in the plan yet. */
	readonly waitingDrafts: readonly string[] = $derived(
		Object.entries(this.#session).flatMap(([key, value]) => {
			const draft = key.startsWith('draft:') ? Draft.safeParse(value).data : null;
			return draft && draft.step !== 'sent' ? draft.capture.captureId : [];
		}),
	);

	/** Reads everything and follows every change, until the page is closed. */
	async open(): Promise<void> {
		chrome.storage.onChanged.addListener((changes, area) => {
			const values = Object.entries(changes).map(([key, { newValue }]) => [key, newValue] as const);
			if (area === 'session') this.#session = { ...this.#session, ...Object.fromEntries(values) };
			if (area === 'local' && 'settings' in changes) {
				this.#settings = readSettings(changes.settings?.newValue);
			}
			if (area === 'local' && 'pack' in changes) {
				this.#pack = PackView.safeParse(changes.pack?.newValue).data ?? null;
			}
			if (area === 'local' && 'health' in changes) {
				this.#health = readHealthBook(changes.health?.newValue);
			}
		});
		this.#session = await chrome.storage.session.get(null);
		const { settings, health, pack } = await chrome.storage.local.get(null);
		this.#pack = PackView.safeParse(pack).data ?? null;
		this.#settings = readSettings(settings);
		this.#health = readHealthBook(health);
		this.#isLoaded = true;
	}

	/** Shown at once, and written. */
	async keep(draft: Draft): Promise<void> {
		const key = draftKey(draft.capture.captureId);
		this.#session = { ...this.#session, [key]: draft };
		await chrome.storage.session.set({ [key]: $state.snapshot(draft) });
		if (draft.step !== 'sent') this.#resealSoon(draft.capture.captureId);
	}

	/** A pause in typing seals the draft anew: a crash then costs none of the edits before it. */
	#resealSoon(captureId: string): void {
		clearTimeout(this.#reseal);
		this.#reseal = setTimeout(() => void ask({ kind: 'reseal', captureId }), resealAfterMs);
	}

	async dropCards(): Promise<void> {
		await chrome.storage.session.remove('cards');
	}

	async show(captureId: string): Promise<void> {
		await chrome.storage.session.set({ active: captureId });
		await chrome.storage.session.remove('notice');
	}

	/** Takes a draft off the screen and out of memory. */
	async forget(captureId: string): Promise<void> {
		clearTimeout(this.#reseal);
		const next = this.waitingDrafts.find((other) => other !== captureId);
		// The next one first: else the panel would be empty for a moment.
		if (next) await chrome.storage.session.set({ active: next });
		else await chrome.storage.session.remove('active');
		await chrome.storage.session.remove([draftKey(captureId), 'notice']);
	}

	/** For the list of the queue: the worker cannot read what it sealed. */
	async nameIt(captureId: string, title: string): Promise<void> {
		await chrome.storage.session.set({ titles: { ...this.titles, [captureId]: title } });
	}

	async change(patch: Partial<Settings>): Promise<void> {
		await chrome.storage.local.set({ settings: { ...this.#settings, ...patch } });
		await ask({ kind: 'settings-changed' });
	}
}
