/**
 * A pool of one thread that outlives its run, for mutation testing: thousands of short runs, of which
 * starting a thread and loading packages would be the most of the time. Our own modules are not kept,
 * see `fresh-modules.ts`.
 *
 * Vitest starts and stops a worker for each run. Here the start of a run goes to the thread, which takes
 * up the new configuration; the stop is answered on its behalf as soon as it is idle.
 */
import {
	type PoolOptions,
	type PoolRunnerInitializer,
	ThreadsPoolWorker,
	type WorkerRequest,
} from 'vitest/node';

type Listener = (...said: unknown[]) => void;

/** Runs of one thread: each leaves a listener behind. */
const mostRuns = 100;

let kept: { readonly thread: ThreadsPoolWorker; runs: number } | null = null;

async function threadFor(options: PoolOptions): Promise<ThreadsPoolWorker> {
	if (kept && kept.runs < mostRuns) {
		kept.runs += 1;
		return kept.thread;
	}
	await kept?.thread.stop();
	const thread = new ThreadsPoolWorker(options);
	await thread.start();
	kept = { thread, runs: 1 };
	thread.on('exit', () => {
		if (kept?.thread === thread) kept = null;
	});
	return thread;
}

const isFinished = (message: unknown): boolean =>
	typeof message === 'object' &&
	message !== null &&
	'type' in message &&
	message.type === 'testfileFinished';

class LastingWorker extends ThreadsPoolWorker {
	override name = 'lasting';
	readonly #options: PoolOptions;
	readonly #listeners: { readonly event: string; readonly listener: Listener }[] = [];
	#thread: ThreadsPoolWorker | null = null;
	#idle: Promise<void> = Promise.resolve();

	constructor(options: PoolOptions) {
		super(options);
		this.#options = options;
	}

	override async start(): Promise<void> {
		this.#thread = await threadFor(this.#options);
	}

	override on(event: string, listener: Listener): void {
		this.#listeners.push({ event, listener });
		this.#thread?.on(event, listener);
	}

	override off(event: string, listener: Listener): void {
		this.#thread?.off(event, listener);
	}

	override send(message: WorkerRequest): void {
		const type = 'type' in message ? message.type : null;
		if (type === 'stop') {
			void this.#idle.then(() => this.#answerStop());
			return;
		}
		if (type === 'run') {
			this.#idle = new Promise((resolve) => {
				this.on('message', (said) => isFinished(said) && resolve());
			});
		}
		this.#thread?.send(message);
	}

	#answerStop(): void {
		for (const { event, listener } of this.#listeners) {
			if (event === 'message') listener({ __vitest_worker_response__: true, type: 'stopped' });
		}
	}

	override async stop(): Promise<void> {
		for (const { event, listener } of this.#listeners) this.off(event, listener);
	}
}

export const lastingPool: PoolRunnerInitializer = {
	name: 'lasting',
	createPoolWorker: (options) => new LastingWorker(options),
};
