import { saveFile } from './save-file.ts';
import { exportQueue } from './worker-calls.ts';

/** Offers the sealed queue as a file. Nothing in it can be read without the app. */
export async function saveQueue(): Promise<void> {
	const queue = await exportQueue();
	if (queue) saveFile('wachtrij.driespan-queue.json', queue);
}
