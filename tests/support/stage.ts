/** What a browser test plays on: the real relay with the built app, the practice pages, people. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { openProfile, type Profile, type ProfileOptions } from './chromium.ts';
import { boardHost, type PracticePages, startPracticePages } from './practice-pages.ts';
import { type RelayOptions, type RelayProcess, startRelay } from './relay-process.ts';

const app = resolve(import.meta.dirname, '../../dist/app');

export interface Player extends Profile {
	readonly page: Page;
}

/** Everything that a test starts, and ends in one call. */
export class Stage {
	readonly pages: PracticePages;
	relay: RelayProcess;
	readonly #contexts = new Set<BrowserContext>();
	readonly #folders = new Set<string>();

	private constructor(relay: RelayProcess, pages: PracticePages) {
		this.relay = relay;
		this.pages = pages;
	}

	static async open(options: RelayOptions = {}): Promise<Stage> {
		return new Stage(
			await startRelay({ app, ...options }),
			await startPracticePages({ today: todayInNetherlands() }),
		);
	}

	/** A person at a laptop; with `folder` the same laptop again. */
	async person(options: Partial<ProfileOptions> = {}): Promise<Player> {
		const profile = await openProfile({
			hosts: {
				app: this.relay.port,
				pages: { port: this.pages.port, hosts: ['www.werk.nl', boardHost] },
			},
			...options,
		});
		this.#contexts.add(profile.context);
		if (!options.folder) this.#folders.add(profile.folder);
		profile.context.on('close', () => this.#contexts.delete(profile.context));
		const page = await profile.context.newPage();
		return { ...profile, page };
	}

	/** `kill -9`; the data stay on disk. */
	killRelay(): Promise<void> {
		return this.relay.kill();
	}

	/** On the same port, with the same data or with an empty disk. */
	async startRelayAgain(options: { readonly empty?: boolean } = {}): Promise<void> {
		const { port, data } = this.relay;
		this.relay = await startRelay({ app, port, ...(options.empty ? {} : { data }) });
	}

	async close(): Promise<void> {
		await Promise.all([...this.#contexts].map((context) => context.close()));
		await this.relay.stop();
		await this.pages.close();
		for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
	}
}

/** As the browsers of a test have it: around midnight another day than UTC's. */
const todayInNetherlands = () =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** Ends a tab as a crash would: no `pagehide`, no flush. */
export async function crashTab(page: Page): Promise<void> {
	const debug = await page.context().newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	// A crashed page never answers, so only the event is waited for.
	void debug.send('Page.crash').catch(() => undefined);
	await crashed;
}
