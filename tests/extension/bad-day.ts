/**
 * A bad day at the office: one laptop, the app in two tabs of which one leads, the extension, and
 * everything that can go wrong between a click and its place in a plan. Every act may stop, lose,
 * repeat or reorder something; none of them breaks a promise of the browser (one leader at a time,
 * a transaction is whole or not there, a message that arrives is the one that was sent).
 */
import {
	App,
	Clock,
	couple,
	type Disk,
	type Extension,
	idle,
	pairedTeam,
	Wire,
} from './both-ends.ts';
import { captureIdOf, pageCapture } from './capture-content.ts';

export const dossiers = ['d1', 'd2'] as const;
export type DossierId = (typeof dossiers)[number];

interface Tab {
	readonly app: App;
	readonly wire: Wire;
}

/** What must be true at the end. */
interface Promises {
	/** Called stored, and neither discarded nor undone since. */
	readonly kept: Set<string>;
	/** Undone or thrown away while it may have been on its way, or in a backup: there once or not. */
	readonly open: Set<string>;
	/** The dossier of the conversation that ran at the click. */
	readonly meant: Map<string, DossierId>;
}

let base: ReturnType<typeof pairedTeam> | null = null;

export class BadDay {
	readonly clock: Clock;
	readonly tabs: [Tab, Tab];
	readonly extension: Extension;
	readonly promises: Promises = { kept: new Set(), open: new Set(), meant: new Map() };
	/** Stops in the middle of something. */
	readonly stops = { tab: 0, worker: 0 };
	readonly #talks = new Map<string, DossierId>();
	#backup: Disk | null = null;
	#clicks = 0;

	private constructor(disk: Disk, extension: Extension) {
		this.extension = extension;
		this.clock = extension.clock;
		const tab = (): Tab => {
			const app = new App(this.clock, dossiers, disk);
			return { app, wire: new Wire(app, extension) };
		};
		this.tabs = [tab(), tab()];
		for (const { app, wire } of this.tabs) {
			app.stopped = () => {
				wire.break();
				this.stops.tab += 1;
			};
		}
	}

	/** Coupled once for all days; each begins with one open tab that leads. */
	static async begin(): Promise<BadDay> {
		base ??= pairedTeam(dossiers);
		const { app, extension } = await base;
		const day = new BadDay(app.disk.copy(), await extension.twin(new Clock()));
		await day.unlock(0);
		await day.tabs[0].wire.connect();
		return day;
	}

	/** Offers of several captures that reached an app which was not locked. */
	get together(): number {
		return this.tabs.reduce((sum, { wire }) => sum + wire.together, 0);
	}

	get leader(): Tab | null {
		return this.tabs.find(({ app }) => app.desk !== null) ?? null;
	}

	async click(): Promise<void> {
		this.#clicks += 1;
		await this.#store(captureIdOf(this.#clicks));
	}

	/** A capture to which nothing happens on its way, from a tab that is open and connected. */
	async wholeWay(): Promise<void> {
		await this.unlock(0);
		const { leader } = this;
		if (leader && !leader.wire.isConnected) await leader.wire.connect();
		await leader?.wire.carry();
		await this.click();
		await this.finalise(this.#clicks - 1);
		await leader?.wire.carry();
	}

	/** The page script did not hear the answer, and sends the same capture again. */
	async clickAgain(n: number): Promise<void> {
		const captureId = this.#pick(n);
		if (this.promises.kept.has(captureId)) await this.#store(captureId);
	}

	async finalise(n: number): Promise<void> {
		if (this.#clicks === 0) return;
		await this.extension.unlessStopped(() => this.extension.finalise(this.#pick(n)));
	}

	/**
	 * Captures that wait for the app, some with one client, some with the other, some not looked at;
	 * a new connection makes them one offer.
	 */
	async pile(size: number): Promise<void> {
		for (let n = 0; n < size; n += 1) {
			if (n % 2 === 0) await this.#talkHeard(n % 4 === 0 ? 'd1' : 'd2');
			await this.click();
			if (n % 5 !== 4) await this.finalise(this.#clicks - 1);
		}
		await this.leader?.wire.connect();
	}

	/** The tab that leads is killed in the middle of what it does with a pile. */
	async tabStopsWithin(steps: number, size: number): Promise<void> {
		await this.pile(size);
		const { leader } = this;
		if (!leader) return;
		leader.app.stepsToLive = steps;
		await leader.wire.carry();
	}

	/** The worker is killed in the middle of offering a pile, or of recording the answers. */
	async workerStopsWithin(transactions: number, size: number): Promise<void> {
		await this.pile(size);
		const { stops } = this.extension;
		this.extension.stepsToLive = transactions;
		await this.leader?.wire.carry();
		if (this.extension.stops > stops) this.stops.worker += 1;
	}

	async discard(n: number): Promise<void> {
		const captureId = this.#pick(n);
		const isGone = await this.extension.unlessStopped(async () => {
			const { queue } = await this.extension.parts();
			if ((await queue.item(captureId))?.state !== 'concept') return false;
			await queue.tell(captureId, { kind: 'discarded' });
			await this.extension.memory.remove([`draft:${captureId}`]);
			return true;
		});
		if (isGone) this.promises.kept.delete(captureId);
		// Whether it went before the worker was stopped, nobody was told.
		if (isGone === null && this.promises.kept.has(captureId)) this.#letGo(captureId);
	}

	/** Undone in the panel: an acknowledgement that is on its way wins. */
	async withdraw(n: number): Promise<void> {
		const captureId = this.#pick(n);
		const after = await this.extension.unlessStopped(async () => {
			const { queue } = await this.extension.parts();
			return (await queue.tell(captureId, { kind: 'withdrawn' }))?.state ?? 'none';
		});
		const isOpen = after === null && this.promises.kept.has(captureId);
		if (after === 'withdrawn' || isOpen) this.#letGo(captureId);
	}

	/** Thrown away in the plan. A backup from before may bring it back, once. */
	async bin(n: number): Promise<void> {
		const captureId = this.#pick(n);
		const dossierId = this.promises.meant.get(captureId);
		if (!dossierId || !this.leader) return;
		// A disk that refuses leaves it open: the document in memory has it, and may be stored later.
		const isBinned = await this.leader.app.bin(dossierId, captureId).catch(() => true);
		if (isBinned) this.#letGo(captureId);
	}

	async talk(dossierId: DossierId): Promise<void> {
		const talk = await this.leader?.app.desk?.startTalk(dossierId).catch(() => null);
		if (talk) this.#talks.set(talk.handle, dossierId);
	}

	/** Only when nobody leads: the lock of the browser sees to that. */
	async unlock(tab: 0 | 1): Promise<void> {
		if (!this.leader) await this.tabs[tab].app.unlock();
	}

	async lock(): Promise<void> {
		const { leader } = this;
		await leader?.app.desk?.stop().catch(() => undefined);
		if (leader) leader.app.desk = null;
	}

	/** "Hier verder": the other tab is told to stop, then this one leads. */
	async takeOver(tab: 0 | 1): Promise<void> {
		await this.lock();
		await this.unlock(tab);
	}

	crashTab(tab: 0 | 1): void {
		this.tabs[tab].wire.break();
		this.tabs[tab].app.crash();
	}

	stopWorker(): void {
		for (const { wire } of this.tabs) wire.break();
		this.extension.kill();
	}

	closeBrowser(): void {
		this.stopWorker();
		for (const tab of [0, 1] as const) this.crashTab(tab);
		this.extension.quit();
	}

	backUp(): void {
		this.#backup = this.tabs[0].app.disk.copy();
	}

	restore(): void {
		if (!this.#backup) return;
		for (const tab of [0, 1] as const) this.crashTab(tab);
		const disk = this.#backup.copy();
		for (const { app } of this.tabs) app.disk = disk;
	}

	/** A new coupling, with new keys: what was sealed before is still opened with the old ones. */
	async coupleAgain(): Promise<void> {
		const { leader } = this;
		if (!leader) return;
		if (!leader.wire.isConnected) await leader.wire.connect();
		await leader.wire.carry();
		const ends = { ...leader, extension: this.extension };
		await this.extension.unlessStopped(() => couple(ends));
	}

	/** Everything is repaired, and half a day goes by. */
	async heal(): Promise<void> {
		const [{ app, wire }] = this.tabs;
		app.disk.fails = false;
		this.closeBrowser();
		for (const tab of this.tabs) tab.app.stepsToLive = Number.POSITIVE_INFINITY;
		await app.unlock();
		await wire.connect();
		await wire.carry();
		if (app.desk?.extension !== 'connected') await this.coupleAgain();
		for (let turn = 0; turn < 3; turn += 1) {
			this.clock.at += 20 * 60_000;
			app.desk?.refresh();
			await wire.carry();
		}
	}

	/** Everything that is wrong at the end of the day, in words. */
	async faults(): Promise<string[]> {
		const [{ app }] = this.tabs;
		const { queue } = await this.extension.parts();
		const places = [...dossiers, 'inbox'].flatMap((place) =>
			(place === 'inbox' ? app.inbox() : app.planOf(place)).map((id) => ({ place, id })),
		);
		const { kept, open, meant } = this.promises;
		const readable = new Set(app.epochs());
		const faults: string[] = [];
		for (const id of kept) {
			const item = await queue.item(id);
			const isHere = places.some((found) => found.id === id);
			const isSealedAway = item !== undefined && !readable.has(item.inboxEpoch);
			if (!isHere && !isSealedAway) faults.push(`lost: ${id}, ${item?.state}`);
		}
		for (const { id, place } of places) {
			if (places.filter((found) => found.id === id).length > 1) faults.push(`doubled: ${id}`);
			if (!kept.has(id) && !open.has(id)) faults.push(`back from the dead: ${id}`);
			if (place !== 'inbox' && meant.get(id) !== place) faults.push(`wrong dossier: ${id}`);
		}
		for (const { captureId, state, inboxEpoch } of await queue.items()) {
			const isSettled = ['confirmed', 'withdrawn'].includes(state);
			if (!isSettled && readable.has(inboxEpoch)) faults.push(`stuck: ${captureId}, ${state}`);
		}
		return faults;
	}

	#pick(n: number): string {
		return captureIdOf((n % Math.max(this.#clicks, 1)) + 1);
	}

	/** A conversation that the extension knows of: its captures go to that client. */
	async #talkHeard(dossierId: DossierId): Promise<void> {
		await this.talk(dossierId);
		const { leader } = this;
		if (leader) await leader.wire.toExtensionAtOnce(leader.app.said.splice(0));
	}

	#letGo(captureId: string): void {
		this.promises.kept.delete(captureId);
		this.promises.open.add(captureId);
	}

	async #store(captureId: string): Promise<void> {
		const capturedAt = new Date(this.clock.at).toISOString();
		const handle = await (await this.extension.parts()).talk.handle();
		const answer = await this.extension.unlessStopped(() =>
			this.extension.click(pageCapture({ captureId, capturedAt })),
		);
		await idle();
		if (this.promises.open.has(captureId)) return;
		const dossierId = handle && this.#talks.get(handle.id);
		if (dossierId && !this.promises.kept.has(captureId))
			this.promises.meant.set(captureId, dossierId);
		if (answer?.kind === 'stored') this.promises.kept.add(captureId);
		// The worker was stopped before it could answer: nobody was told, and it may be there.
		else if (!answer && !this.promises.kept.has(captureId)) this.promises.open.add(captureId);
	}
}
